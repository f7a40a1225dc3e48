#include "ui/pages/SignInTests.h"

#include "strategies/Strategy.h"
#include "ui/dialogs/SignInTestDialog.h"
#include "ui/shell/AppContext.h"

#include <QWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SignInTests::SignInTests(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

bool SignInTests::isOffered(const IdentityProvider &provider) const
{
    return !provider.name.isEmpty() && m_context.session() && findStrategy(provider.strategy)
        && !m_refused.contains(provider.id);
}

void SignInTests::run(const IdentityProvider &provider)
{
    if (!isOffered(provider) || m_page->findChild<SignInTestDialog *>())
        return;
    auto *dialog = new SignInTestDialog(m_context, provider, m_page);
    connect(dialog, &SignInTestDialog::notAllowed, this, [this](const QString &id) {
        m_refused.insert(id);
        Q_EMIT offerChanged();
    });
    dialog->open();
    dialog->start();
}

} // namespace orgdesk::ui
