#pragma once

#include "http/HttpClient.h"

#include <QObject>

#include <chrono>

namespace orgdesk {

class Clock;
class StepUp;

//! Top of the API's stack (architecture A3): asks for confirmation before a sensitive operation and
//! when the server challenges, then sends the waiting request with the elevated token (oauth rules
//! 77, 81, 82, 84). One question per request: a second challenge ends it with SignInFailed
//! NotConfirmed. Cancelled when the person gives up; SignInFailed TimedOut when the person
//! confirmed, but more than five minutes after the request was made: it is not sent by itself then.
class StepUpClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    //! All must outlive this object.
    StepUpClient(HttpClient &next, StepUp &stepUp, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

private:
    struct Attempt
    {
        HttpRequest request;
        std::chrono::milliseconds startedAt{0}; //!< Monotonic.
        bool asked = false;
    };

    Future<HttpResponse> sendOnce(const Attempt &attempt);
    Future<HttpResponse> judge(const Attempt &attempt, const Result<HttpResponse> &answer);
    Future<HttpResponse> confirmAndSend(Attempt attempt, const StepUpChallenge &challenge,
                                        Authorization next);

    HttpClient &m_next;
    StepUp &m_stepUp;
    Clock &m_clock;
};

} // namespace orgdesk
