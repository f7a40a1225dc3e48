#pragma once

#include "http/HttpClient.h"
#include "store/LastKnown.h"

#include <QObject>

namespace orgdesk {

//! Keeps the answers to reads in LastKnown and, where it is to, gives them while the vendor cannot
//! be reached. GUI thread.
class LastKnownClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    enum class Mode {
        Keeps,        //!< Only keeps: for reads that a change is built on.
        KeepsAndGives //!< For what pages show.
    };

    //! Whose answers they are.
    struct Subject
    {
        QString organizationId; //!< Empty: nobody's; nothing is kept or given.
        QString userId;         //!< Empty without a session.
        bool mayKeep = false;   //!< False for a session that is not to stay.
        bool mayGive = false;   //!< What was kept is known to be of the same person.
        bool reachable = true;  //!< False: what was kept is given at once.
        bool signedIn = true;   //!< False: nothing can be asked; only what was kept is there.
    };
    using AskSubject = std::function<Subject()>;

    //! \param next and `kept` must outlive this object.
    LastKnownClient(HttpClient &next, LastKnown &kept, Mode mode, AskSubject subject,
                    QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

    //! What the answer to `request` is kept under; empty: never kept. Tokens, invitations with
    //! their links and single people are not.
    [[nodiscard]] static QString keyOf(const HttpRequest &request);

Q_SIGNALS:
    //! An answer that came at this time was given.
    void given(const QDateTime &at);

private:
    [[nodiscard]] Future<HttpResponse> ask(const HttpRequest &request);
    [[nodiscard]] Future<HttpResponse> give(const HttpRequest &request, const Error &instead);

    HttpClient &m_next;
    LastKnown &m_kept;
    Mode m_mode;
    AskSubject m_subject;
};

} // namespace orgdesk
