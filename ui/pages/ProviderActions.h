#pragma once

#include "myorg/model/Configuration.h"
#include "myorg/model/IdentityProvider.h"
#include "ui/common/Toast.h"

#include <QObject>

#include <optional>

namespace orgdesk::ui {

class ActionMenu;
class AppContext;
class SignInTests;

//! What can be done with one provider from the list and from its page: switch it on and off, show a
//! button, detach, delete. Carries it out, asks first where ui.md asks, and reports.
class ProviderActions final : public QObject
{
    Q_OBJECT

public:
    //! Dialogs are shown over `page`.
    ProviderActions(AppContext &context, QWidget *page);

    //! What the vendor allows; nothing: not known, or no permission to read it.
    void setConfiguration(const std::optional<Configuration> &configuration);

    //! \param isLast true when it is the only enabled provider: asks before it is disabled.
    void setEnabled(const IdentityProvider &provider, bool enabled, bool isLast);
    //! The same for a page that does not know the others: reads the list before it disables.
    void setEnabledAfterLooking(const IdentityProvider &provider, bool enabled);
    void showButton(const IdentityProvider &provider);
    void askToDetach(const IdentityProvider &provider);
    void askToDelete(const IdentityProvider &provider);
    void copyIdentifier(const IdentityProvider &provider);
    //! All that has to be entered at the identity provider, as text.
    void copyValues(const IdentityProvider &provider);
    [[nodiscard]] SignInTests &tests() const { return *m_tests; }
    //! "Test sign-in…", where that is offered.
    void addTest(ActionMenu &menu, const IdentityProvider &provider);
    //! The entries that both menus of a provider have.
    void addCopying(ActionMenu &menu, const IdentityProvider &provider);
    void addRemoval(ActionMenu &menu, const IdentityProvider &provider);

    //! Why it is not permitted, as a sentence; empty when it is.
    [[nodiscard]] QString changeGuard(const IdentityProvider &provider) const;
    //! Button, membership, enabled: permitted with limited access too.
    [[nodiscard]] QString switchGuard(const IdentityProvider &provider) const;
    [[nodiscard]] QString detachGuard(const IdentityProvider &provider) const;
    [[nodiscard]] QString deleteGuard(const IdentityProvider &provider) const;
    //! An operation that needs full access; `verb` is what it does to the provider.
    [[nodiscard]] QString fullGuard(const IdentityProvider &provider, const QString &operation,
                                    const QString &verb) const;
    [[nodiscard]] DeletionBehavior deletionBehavior() const;

Q_SIGNALS:
    //! A change of this provider is on its way, or over.
    void busyChanged(const QString &id, bool busy);
    void changed(const orgdesk::IdentityProvider &provider);
    //! A switch did not take: show the old state.
    void unchanged(const QString &id);
    void removed(const QString &id);
    void toast(const orgdesk::ui::ToastText &text);

private:
    void changeEnabled(const IdentityProvider &provider, bool enabled);
    void onEnabled(const IdentityProvider &before, const Result<IdentityProvider> &result);
    void onRemoved(const QString &id, const QString &title);
    void fail(const Error &error, const QString &title);
    [[nodiscard]] QString guard(const IdentityProvider &provider, const QString &operation,
                                const QString &verb, AccessLevel needed) const;

    AppContext &m_context;
    QWidget *m_page;
    SignInTests *m_tests;
    std::optional<Configuration> m_configuration;
};

} // namespace orgdesk::ui
