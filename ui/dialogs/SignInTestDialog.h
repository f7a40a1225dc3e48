#pragma once

#include "core/Result.h"
#include "myorg/model/IdentityProvider.h"
#include "ui/dialogs/ActionDialog.h"

#include <QPointer>

namespace orgdesk {
class SignInTest;
struct SignInTestResult;
} // namespace orgdesk

namespace orgdesk::ui {

class AppContext;

//! Tests the sign-in through one provider (ui.md 6.5): waits for the browser, then shows what came
//! back beside what is wanted, or the provider's error. Starts when it is opened.
class SignInTestDialog final : public ActionDialog
{
    Q_OBJECT

public:
    SignInTestDialog(AppContext &context, const IdentityProvider &provider,
                     QWidget *parent = nullptr);
    ~SignInTestDialog() override;

    void start();

Q_SIGNALS:
    //! The tenant does not allow tests of this provider.
    void notAllowed(const QString &id);

private:
    void buildWaiting();
    void buildChecking();
    void finish(const Result<SignInTestResult> &result);
    void buildWorks(const SignInTestResult &result);
    void buildFailed(const Error &error);
    void addClose(bool again);
    void drop();

    AppContext &m_context;
    IdentityProvider m_provider;
    QPointer<SignInTest> m_test;
};

} // namespace orgdesk::ui
