// What menu and shortcuts do on the page that is shown, and the guard of unsaved changes.

#include "ui/common/ToastHost.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/SsoPage.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/Workspace.h"
#include "ui/wizard/WizardPage.h"

#include <QApplication>
#include <QMessageBox>
#include <QStackedWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void Workspace::refreshPage()
{
    QWidget *page = m_pages->currentWidget();
    if (page == m_organization)
        m_organization->refresh();
    else if (page == m_sso)
        m_sso->refresh();
    else if (page == m_provider)
        m_provider->refresh();
}

void Workspace::savePage()
{
    if (m_pages->currentWidget() == m_organization)
        m_organization->save();
    else if (m_pages->currentWidget() == m_provider)
        m_provider->save();
}

void Workspace::reviewPage()
{
    if (m_pages->currentWidget() == m_organization)
        m_organization->review();
    else if (m_pages->currentWidget() == m_provider)
        m_provider->review();
}

void Workspace::setPaused(bool paused)
{
    m_organization->setPaused(paused);
    m_provider->setPaused(paused);
    m_wizard->setPaused(paused);
}

void Workspace::find()
{
    if (m_pages->currentWidget() == m_sso)
        m_sso->focusSearch();
}

void Workspace::copyIdentifier()
{
    if (m_pages->currentWidget() == m_sso)
        m_sso->copyIdentifier();
    else if (m_pages->currentWidget() == m_provider)
        m_provider->copyIdentifier();
}

void Workspace::nextTab()
{
    if (m_pages->currentWidget() == m_provider)
        m_provider->stepTab(1);
}

void Workspace::previousTab()
{
    if (m_pages->currentWidget() == m_provider)
        m_provider->stepTab(-1);
}

void Workspace::setCompact(bool compact)
{
    m_sso->setCompact(compact);
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
    if (!focused || !m_pages->isAncestorOf(focused))
        focusPage();
    else if (!m_toasts->focusNewest())
        m_navigation->focusList();
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
    const QWidget *page = m_pages->currentWidget();
    return (page == m_organization && m_organization->isDirty())
        || (page == m_provider && m_provider->isDirty());
}

void Workspace::discardPage()
{
    if (m_pages->currentWidget() == m_organization)
        m_organization->discard();
    else if (m_pages->currentWidget() == m_provider)
        m_provider->discard();
}

void Workspace::leave(std::function<void()> then)
{
    if (!isDirty()) {
        then();
        return;
    }
    const QString subject = m_pages->currentWidget() == m_organization
        ? m_context.organizationTitle()
        : m_provider->providerTitle();
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Unsaved changes"), tr("Save your changes to %1?").arg(subject),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"dialog.unsaved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
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
