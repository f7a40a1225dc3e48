#include "ui/pages/PermissionNote.h"

#include "session/Permissions.h"
#include "session/Session.h"
#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/Refusals.h"
#include "ui/pages/VendorMessage.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

PermissionNote::PermissionNote(AppContext &context, const QString &name, QWidget *parent)
    : NoteFrame(Tone::Info, {}, {}, parent)
    , m_context(context)
{
    setObjectName(name);
    setIconName(u"lock"_s);
    Button *copy = addAction(tr("Copy request"), u"copy"_s);
    copy->setObjectName(QString(name + u".copyRequest"_s));
    connect(copy, &Button::clicked, this, [this, copy] {
        copyRequest();
        showCopied(*copy);
    });
    Button *health = addAction(tr("Health check"));
    health->setObjectName(QString(name + u".healthCheck"_s));
    leadToHealth(*health);
    hide();
}

void PermissionNote::showFor(const QStringList &operations, const QString &title)
{
    QStringList missing;
    for (const QString &operation : operations)
        missing += m_context.permissions().missingFor(operation);
    missing.removeDuplicates();
    m_missing = missing;
    // Without a session nothing is granted, which is nobody's refusal.
    Session *session = m_context.session();
    const bool ended = session && session->state() != Session::State::Active;
    setVisible(!missing.isEmpty() && !ended && !m_context.offline().now);
    if (missing.isEmpty())
        return;
    setTitle(title);
    QStringList codes;
    for (const QString &scope : std::as_const(missing))
        codes << u"<code>"_s + scope.toHtmlEscaped() + u"</code>"_s;
    const QString text = missing.size() == 1
        ? tr("%1 has not granted OrgDesk the permission %2. Buttons that need it show a lock.")
        : tr("%1 has not granted OrgDesk the permissions %2. Buttons that need them show a lock.");
    setMarkup(text.arg(m_context.vendorName().toHtmlEscaped(), listed(codes)));
}

void PermissionNote::copyRequest()
{
    Forbidden refused;
    refused.missingScopes = m_missing;
    QGuiApplication::clipboard()->setText(vendorMessage(m_context, {}, refused));
}

} // namespace orgdesk::ui
