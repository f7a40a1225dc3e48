#pragma once

#include "core/Future.h"
#include "myorg/model/InvitationCreate.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace orgdesk::ui {

class AppContext;

//! Sends invitations in requests of at most ten, one after the other. Reads the open invitations
//! first, so that a lost answer can be looked up. Stops at the first refusal: it would be the same
//! for the rest. GUI thread.
class InvitationSender final : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Sent, Refused, Unknown };

    struct Outcome
    {
        QString email;
        State state = State::Waiting;
    };

    //! \param invitation what is the same for all; its `emails` are all addresses.
    InvitationSender(AppContext &context, InvitationCreate invitation, QObject *parent = nullptr);

    void start();
    //! No further request begins.
    void stop() { m_isStopped = true; }

    [[nodiscard]] const QList<Outcome> &outcomes() const { return m_outcomes; }
    [[nodiscard]] const QList<Invitation> &sent() const { return m_sent; }
    [[nodiscard]] QStringList emailsIn(State state) const;
    //! Why some were refused.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    //! Requests in all.
    [[nodiscard]] int requests() const;

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void next();
    void onReport(const QStringList &batch, const Result<InvitationReport> &report);
    void setState(const QStringList &emails, State state);

    AppContext &m_context;
    InvitationCreate m_invitation;
    QList<Outcome> m_outcomes;
    QList<Invitation> m_sent;
    std::optional<QSet<QString>> m_idsBefore;
    std::optional<Error> m_refusal;
    qsizetype m_next = 0;
    bool m_isStopped = false;
};

} // namespace orgdesk::ui
