#pragma once

#include "core/Error.h"

#include <QWidget>

class QStackedWidget;

namespace orgdesk {
struct SavedSignIn;
struct SessionInfo;
} // namespace orgdesk

namespace orgdesk::ui {

class AppContext;
class Button;
class Label;
class RecentSignIns;
class WelcomeFailed;
class WelcomeIdle;
class WelcomeWaiting;

//! The first screen: sign in, wait for the browser, or say why it did not work (ui.md 6.1).
//! Property `uiState`: idle, waiting, checking, failed.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(AppContext &context, QWidget *parent = nullptr);

    //! Shows the saved sign-ins and the vendor as they are now.
    void refresh();
    //! Starts the sign-in; `organization` and `email` may be empty.
    void signIn(const QString &organization, const QString &email, bool otherAccount);
    //! Goes on with a saved sign-in; asks in the browser where that is not possible any more.
    void resume(const SavedSignIn &saved);
    void showFailure(const Error &error);
    //! The saved sign-in could not be gone on with: "Try again" repeats that, without a browser.
    void showRestoreFailure(const Error &error);
    //! The sign-out is done here, but this step of it failed.
    void tellSignedOutWith(const Error &error);
    void openVendorSettings();
    //! The keychain is slow, or is no longer.
    void refreshKeyring();

Q_SIGNALS:
    //! Back to the organization that is signed in.
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! Both are made when they are first shown: a start needs neither.
    [[nodiscard]] WelcomeWaiting &waiting();
    [[nodiscard]] WelcomeFailed &failed();
    [[nodiscard]] QWidget *makeSide();
    void show(QWidget *state, const QString &uiState);
    void onSignInEnded(const Error &error);
    void onStateChanged();
    //! In the browser, where the saved sign-in could not be gone on with.
    void signInInstead();
    // WelcomeSide.cpp
    void askToRemove(const SavedSignIn &saved);
    void remove(const SavedSignIn &saved);
    void tellNotRemoved(const SavedSignIn &saved, const Error &error);

    AppContext &m_context;
    QWidget *m_side;
    Button *m_back;
    Label *m_product;
    Label *m_trust;
    QStackedWidget *m_states;
    WelcomeIdle *m_idle;
    WelcomeWaiting *m_waiting = nullptr; //!< See waiting().
    WelcomeFailed *m_failed = nullptr;   //!< See failed().
    RecentSignIns *m_recent = nullptr;
    QString m_organization;
    QString m_email;
    Error m_lastError;
    bool m_retryRestores = false;
};

} // namespace orgdesk::ui
