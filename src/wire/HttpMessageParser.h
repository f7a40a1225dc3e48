#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace orgdesk {

//! One request as it stood on the wire. Nothing is decoded.
struct WireRequest
{
    struct Field
    {
        QByteArray name;  //!< As sent; compare without case.
        QByteArray value; //!< Without surrounding blanks.

        bool operator==(const Field &) const = default;
    };

    QByteArray method;  //!< "GET"; case matters (RFC 9110 9.1).
    QByteArray target;  //!< Origin form: "/callback?code=…" (RFC 9112 3.2.1).
    QByteArray version; //!< "HTTP/1.1" or "HTTP/1.0".
    QList<Field> headers;
    QByteArray body;

    //! The target up to the question mark.
    [[nodiscard]] QByteArray path() const;
    //! The target after the question mark; empty without one.
    [[nodiscard]] QByteArray query() const;
    //! The first value of this name, or an empty array.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    //! All values of this name, in order.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;

    bool operator==(const WireRequest &) const = default;
};

//! Strict, incremental parser for one HTTP/1.x request (RFC 9112). Made for a listener that expects
//! very little and refuses everything doubtful: only CRLF line ends, only the origin form, exactly
//! one Host, no folded lines, no control characters, no Transfer-Encoding, no second
//! Content-Length. Answers the same however the bytes are cut. What follows the first request is
//! ignored.
class HttpMessageParser
{
public:
    enum class State {
        NeedMore,
        Complete, //!< request() is whole; further bytes are ignored.
        Failed    //!< errorStatus() says what to answer; further bytes are ignored.
    };

    static constexpr qsizetype maximumHead = 16 * 1024; //!< Bytes of request line and headers.
    static constexpr qsizetype maximumBody = 64 * 1024; //!< Bytes.

    State feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    //! Valid when the state is Complete.
    [[nodiscard]] const WireRequest &request() const { return m_request; }
    //! 400, 413, 414, 431, 501 or 505; 0 unless the state is Failed.
    [[nodiscard]] int errorStatus() const { return m_errorStatus; }

private:
    enum class Part { Start, Headers, Body };

    void takeByte(char byte);
    void takeLine();
    void takeRequestLine();
    void takeField();
    void endHead();
    void fail(int status);

    WireRequest m_request;
    QByteArray m_line;
    qsizetype m_headSize = 0;
    qsizetype m_bodySize = 0;
    bool m_sawReturn = false;
    Part m_part = Part::Start;
    State m_state = State::NeedMore;
    int m_errorStatus = 0;
};

} // namespace orgdesk
