#pragma once

#include "core/Error.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace orgdesk {

//! Header fields in order; names compare without case (RFC 9110 5.1).
class HttpHeaders
{
public:
    struct Field
    {
        QByteArray name;
        QByteArray value;

        bool operator==(const Field &) const = default;
    };

    //! The first value, or an empty array.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    //! Replaces all fields of this name.
    void set(QByteArrayView name, QByteArrayView value);
    void append(QByteArrayView name, QByteArrayView value);
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }

    bool operator==(const HttpHeaders &) const = default;

private:
    QList<Field> m_fields;
};

//! Which token goes on a request (architecture A3).
enum class Authorization {
    None,
    Base,    //!< The session's access token.
    Elevated //!< The short-lived token of a step-up (oauth rule 79).
};

//! Interactive requests pass background ones in the queue.
enum class Priority { Interactive, Background };

//! What may be done when the outcome of a request is unknown (reliability policy 2.4).
enum class RetryClass {
    Read,       //!< Repeat up to three times.
    Repeatable, //!< A write that may be repeated after reading back (PATCH, DELETE, detach, …).
    ReadBack,   //!< Never repeated; read back and report.
    Never       //!< Never repeated; the loss itself has consequences (tokens, invitations).
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers; //!< Without Authorization: AuthorizingClient adds it at send time.
    Secret body;         //!< Bodies can hold client secrets.
    QString operation;   //!< operationId of the contract; empty for OAuth requests.
    Authorization authorization = Authorization::None;
    Priority priority = Priority::Interactive;
    RetryClass retry = RetryClass::Read;
    std::chrono::milliseconds deadline{60'000}; //!< For the whole exchange.
    qsizetype maximumAnswer = 4 * 1024 * 1024;  //!< Bytes of body; more is NetworkError TooLarge.
    bool takesRedirect = false; //!< A 3xx is an answer, not followed; else NetworkError Redirected.
    std::optional<StepUpChallenge>
        challenge; //!< Set by StepUpClient when it asks for confirmation.

    [[nodiscard]] bool isRead() const { return method == "GET" || method == "HEAD"; }
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    int sends = 1;        //!< How many requests it cost (AuthorizingClient may send twice).
    QDateTime receivedAt; //!< UTC.

    bool operator==(const HttpResponse &) const = default;
};

//! Place and time of an exchange, for error texts.
[[nodiscard]] Exchange exchangeOf(const HttpRequest &request, const HttpResponse &response);

} // namespace orgdesk
