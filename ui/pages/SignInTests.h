#pragma once

#include "myorg/model/IdentityProvider.h"

#include <QObject>
#include <QSet>

class QWidget;

namespace orgdesk::ui {

class AppContext;

//! Test sign-ins from a page, and which providers the tenant does not allow them for.
class SignInTests final : public QObject
{
    Q_OBJECT

public:
    //! Dialogs are shown over `page`.
    SignInTests(AppContext &context, QWidget *page);

    //! False where a test can't be offered: no identifier to name, or the tenant refused it before
    //! (ui.md 21, 7). Then nothing is shown.
    [[nodiscard]] bool isOffered(const IdentityProvider &provider) const;
    void run(const IdentityProvider &provider);

Q_SIGNALS:
    //! isOffered() may be another one.
    void offerChanged();

private:
    AppContext &m_context;
    QWidget *m_page;
    QSet<QString> m_refused;
};

} // namespace orgdesk::ui
