#pragma once

#include <QWidget>

class QLineEdit;

namespace orgdesk::ui {

class Button;
class CheckRow;
class FieldRow;
class Label;

//! Welcome, nothing going on: organization, stay signed in, sign in.
class WelcomeIdle final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeIdle(QWidget *parent = nullptr);

    void setVendor(const QString &vendor);
    //! Nothing can be signed in to yet; the button says what is going on.
    void setBusy(bool busy, const QString &text = {});
    //! The keychain has not answered for a while: says so and lets the person go on without it.
    void setKeyringAwaited(bool awaited);
    void setOrganization(const QString &organization);
    [[nodiscard]] QString organization() const;
    [[nodiscard]] bool staySignedIn() const;
    void focusFirst();
    //! The short name is to be typed anew.
    void editOrganization();

Q_SIGNALS:
    void signInRequested();

private:
    FieldRow *m_organizationRow;
    QLineEdit *m_organization;
    CheckRow *m_stay;
    Button *m_signIn;
    Label *m_keyring;
};

//! For the first page of a stack, at the start of its constructor: a stack shows its first page
//! when it gets it, and that would polish and lay out everything inside long before the window is
//! shown.
void showEmpty(QWidget &page);

} // namespace orgdesk::ui
