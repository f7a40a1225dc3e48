#include "ui/common/PlainToolTip.h"

#include <QTextDocument>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    // Plain text stays as it is: assistive technology reads it too.
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<span>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</span>"_s;
}

} // namespace orgdesk::ui
