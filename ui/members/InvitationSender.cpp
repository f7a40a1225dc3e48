#include "ui/members/InvitationSender.h"

#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

InvitationSender::InvitationSender(AppContext &context, InvitationCreate invitation,
                                   QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_invitation(std::move(invitation))
{
    for (const QString &email : std::as_const(m_invitation.emails))
        m_outcomes.append({email, State::Waiting});
}

int InvitationSender::requests() const
{
    return static_cast<int>((m_outcomes.size() + InvitationCreate::mostInvitees - 1)
                            / InvitationCreate::mostInvitees);
}

QStringList InvitationSender::emailsIn(State state) const
{
    QStringList emails;
    for (const Outcome &outcome : m_outcomes) {
        if (outcome.state == state)
            emails << outcome.email;
    }
    return emails;
}

void InvitationSender::start()
{
    if (!m_context.permissions().allows(u"listInvitations"_s)) {
        next();
        return;
    }
    onResult(m_context.api()->invitations().list(), this,
             [this](const Result<QList<Invitation>> &list) {
                 if (list) {
                     m_idsBefore.emplace();
                     for (const Invitation &one : *list)
                         m_idsBefore->insert(one.id);
                 }
                 next();
             });
}

void InvitationSender::next()
{
    if (m_isStopped || m_next >= m_outcomes.size()) {
        Q_EMIT finished();
        return;
    }
    InvitationCreate batch = m_invitation;
    batch.emails = m_invitation.emails.mid(m_next, InvitationCreate::mostInvitees);
    m_next += batch.emails.size();
    onResult(m_context.api()->invitations().create(batch, m_idsBefore), this,
             [this, emails = batch.emails](const Result<InvitationReport> &report) {
                 onReport(emails, report);
             });
}

void InvitationSender::onReport(const QStringList &batch, const Result<InvitationReport> &report)
{
    if (report) {
        setState(batch, State::Sent);
        setState(report->unknown, State::Unknown);
        m_sent << report->sent;
        // A lost answer is no reason to send more before the person has seen it.
        m_isStopped = m_isStopped || !report->unknown.isEmpty();
    } else {
        setState(batch, State::Refused);
        m_refusal = report.error();
        m_isStopped = true;
    }
    Q_EMIT progressed();
    next();
}

void InvitationSender::setState(const QStringList &emails, State state)
{
    for (Outcome &outcome : m_outcomes) {
        if (emails.contains(outcome.email))
            outcome.state = state;
    }
}

} // namespace orgdesk::ui
