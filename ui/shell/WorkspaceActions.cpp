// What menu and shortcuts do on the page that is shown, and the guard of unsaved changes.

#include "ui/common/PlainMessage.h"
#include "ui/common/ToastHost.h"
#include "ui/pages/Page.h"
#include "ui/shell/Workspace.h"
#include "ui/wizard/WizardPage.h"

#include <QApplication>
#include <QMessageBox>
#include <QStackedWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void Workspace::goBack()
{
    if (page()->isInsideProviders())
        goTo(Area::SingleSignOn);
}

void Workspace::placeToasts()
{
    int covered = 0;
    for (const QFrame *frame : m_pages->currentWidget()->findChildren<QFrame *>()) {
        if (frame->property("role").toString() == u"saveBar" && frame->isVisible())
            covered = qMax(covered, frame->height());
    }
    m_toasts->setBottomMargin(covered);
}

void Workspace::refreshPage()
{
    page()->refresh();
}

void Workspace::savePage()
{
    page()->save();
}

void Workspace::reviewPage()
{
    page()->review();
}

void Workspace::startWizard()
{
    leave([this] {
        if (!wizard().isCreating()) // that one is shown first
            m_wizard->start();
        showInside(m_wizard);
    });
}

void Workspace::addItem()
{
    if (!page()->addItem())
        startWizard();
}

void Workspace::importMetadata()
{
    if (page()->isInsideProviders()) {
        page()->importMetadata();
        return;
    }
    leave([this] {
        const bool fresh = !wizard().isCreating();
        if (fresh)
            m_wizard->start();
        showInside(m_wizard);
        if (fresh)
            m_wizard->importMetadata();
    });
}

void Workspace::setPaused(bool paused)
{
    for (int index = 0; index < m_pages->count(); ++index)
        static_cast<Page *>(m_pages->widget(index))->setPaused(paused);
}

void Workspace::find()
{
    page()->focusSearch();
}

void Workspace::copyIdentifier()
{
    page()->copyIdentifier();
}

void Workspace::toggleGuide()
{
    page()->toggleGuide();
}

void Workspace::nextTab()
{
    page()->stepTab(1);
}

void Workspace::previousTab()
{
    page()->stepTab(-1);
}

void Workspace::setCompact(bool compact)
{
    for (int index = 0; index < m_pages->count(); ++index)
        static_cast<Page *>(m_pages->widget(index))->setCompact(compact);
}

// Regions, in the order of F6: page, toasts, sidebar.

void Workspace::focusPage()
{
    m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    m_pages->currentWidget()->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::focusNextRegion()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool inPage = focused && m_pages->isAncestorOf(focused);
    const bool inToasts = focused && m_toasts->isAncestorOf(focused);
    if (inToasts || (inPage && !m_toasts->focusNewest()))
        m_navigation->focusList();
    else if (!inPage)
        focusPage();
}

void Workspace::focusPreviousRegion()
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused && m_pages->isAncestorOf(focused))
        m_navigation->focusList();
    else if (!focused || !m_navigation->isAncestorOf(focused) || !m_toasts->focusNewest())
        focusPage();
}

bool Workspace::isDirty() const
{
    return page()->isDirty();
}

void Workspace::discardPage()
{
    page()->discard();
}

void Workspace::leave(std::function<void()> then)
{
    if (!isDirty()) {
        then();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                        tr("Save your changes to %1?").arg(page()->dirtySubject()),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"dialog.unsaved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    showAsPlainText(*box);
    connect(box, &QMessageBox::finished, this, [this, then = std::move(then)](int button) {
        if (button == QMessageBox::Save) {
            savePage(); // stays here: the result is shown on this page
        } else if (button == QMessageBox::Discard) {
            discardPage();
            then();
        }
    });
    box->open();
}

} // namespace orgdesk::ui
