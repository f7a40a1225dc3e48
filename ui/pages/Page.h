#pragma once

#include "ui/common/Toast.h"

#include <QWidget>

namespace orgdesk::ui {

//! One page of the workspace. Menus, shortcuts, the leave guard and the sidebar reach every page in
//! the same way; what a page has no use for does nothing.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Loads again; what is shown and typed stays until the answer is there.
    virtual void refresh() { }
    //! Another person or organization: nothing of this stays.
    virtual void forget() { }
    //! The first useful control after the page was opened (ui.md 14).
    virtual void focusFirst() { setFocus(Qt::OtherFocusReason); }

    //! Unsaved changes; then dirtySubject() names what they belong to ("Save your changes to …?").
    [[nodiscard]] virtual bool isDirty() const { return false; }
    [[nodiscard]] virtual QString dirtySubject() const { return {}; }
    virtual void save() { }
    virtual void review() { }
    virtual void discard() { }
    //! A running save waits for a confirmation.
    virtual void setPaused(bool) { }

    //! Ctrl+N on this page. False when there is nothing to add: the wizard opens then.
    virtual bool addItem() { return false; }
    //! Ctrl+O on this page.
    virtual void importMetadata() { }
    virtual void focusSearch() { }
    virtual void copyIdentifier() { }
    //! Ctrl+G.
    virtual void toggleGuide() { }
    //! The tab after (1) or before (-1) the current one, in a circle.
    virtual void stepTab(int) { }
    //! Lower rows in lists.
    virtual void setCompact(bool) { }
    //! True when Alt+Left leads from here to the list of providers.
    [[nodiscard]] virtual bool isInsideProviders() const { return false; }

Q_SIGNALS:
    void toast(const orgdesk::ui::ToastText &text);
    void dirtyChanged(bool dirty);
    //! Things on it that have a warning or a failure: the badge in the sidebar. \param failed one
    //! of them has failed.
    void attentionCountChanged(int count, bool failed = false);
    //! Show the health check: somebody wants to know why this is not allowed.
    void healthRequested();
    //! Something was read: "Updated {time}" in the status bar.
    void loadedAgain();
};

} // namespace orgdesk::ui
