#pragma once

#include "http/HttpClient.h"

#include <deque>
#include <functional>
#include <memory>

namespace orgdesk::test {

//! An HttpClient that follows a script. The test fails on a request that is not the next expected
//! one, on an unexpected request, and on an expected request that never came.
//!
//!     FakeHttpClient http;
//!     http.expect("GET", "/my-org/details").respond(200, R"({"name":"halden"})");
//!     http.expect("PATCH", "/my-org/details").withBody(R"({"a":1})").fail(Cancelled{});
class FakeHttpClient final : public HttpClient
{
public:
    //! One line of the script.
    class Expectation
    {
    public:
        //! The header must be there with exactly this value.
        Expectation &withHeader(QByteArrayView name, QByteArrayView value);
        Expectation &withoutHeader(QByteArrayView name);
        //! Compared as JSON when it is JSON, else byte by byte.
        Expectation &withBody(QByteArrayView body);
        //! A check of the test's own; false fails the test with `what`.
        Expectation &where(const QString &what, std::function<bool(const HttpRequest &)> check);

        void respond(int status, QByteArrayView body = {}, const HttpHeaders &headers = {});
        void respond(const HttpResponse &response);
        void fail(const Error &error);
        //! The request stays open until the test completes the returned object.
        [[nodiscard]] Completer<HttpResponse> hold();

    private:
        friend class FakeHttpClient;

        QByteArray m_method;
        QByteArray m_target;
        QList<HttpHeaders::Field> m_with;
        QList<QByteArray> m_without;
        std::optional<QByteArray> m_body;
        QList<std::pair<QString, std::function<bool(const HttpRequest &)>>> m_checks;
        std::optional<Result<HttpResponse>> m_answer;
        std::optional<Completer<HttpResponse>> m_held;
    };

    FakeHttpClient() = default;
    //! Fails the test when something expected was not sent.
    ~FakeHttpClient() override;

    //! \param target path and query as sent ("/my-org/members?take=100"). Answers 200 with an empty
    //! body unless told otherwise.
    Expectation &expect(QByteArrayView method, QByteArrayView target);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

    //! Everything that was sent, in order.
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    //! True when the whole script was used. Fails the test otherwise.
    bool verify();

private:
    static QStringList mismatches(const Expectation &expected, const HttpRequest &request);

    std::deque<std::unique_ptr<Expectation>> m_script;
    QList<HttpRequest> m_requests;
};

} // namespace orgdesk::test
