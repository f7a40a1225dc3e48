#pragma once

#include <QString>

namespace orgdesk::ui {

//! While it lives the application has no style sheet. With one, Qt polishes a whole subtree again
//! each time it gets a new parent: most of what it takes to put a page together. What was there
//! before is polished again at the end, so it is for pages, not for single widgets. GUI thread; no
//! event is worked on in between.
class StyleSheetPause
{
public:
    StyleSheetPause();
    ~StyleSheetPause();
    StyleSheetPause(const StyleSheetPause &) = delete;
    StyleSheetPause &operator=(const StyleSheetPause &) = delete;

private:
    QString m_styleSheet;
};

} // namespace orgdesk::ui
