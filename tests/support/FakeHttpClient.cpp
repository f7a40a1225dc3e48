#include "support/FakeHttpClient.h"

#include "core/Json.h"

#include <QTest>

#include <nlohmann/json.hpp>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

static QByteArray targetOf(const HttpRequest &request)
{
    return request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
}

static void failTest(const QString &what)
{
    QTest::qFail(qPrintable(what), __FILE__, __LINE__);
}

static bool sameBody(QByteArrayView expected, QByteArrayView actual)
{
    if (expected == actual)
        return true;
    const Result<Json> left = parseJson(expected);
    const Result<Json> right = parseJson(actual);
    return left.has_value() && right.has_value() && *left == *right;
}

FakeHttpClient::Expectation &FakeHttpClient::Expectation::withHeader(QByteArrayView name,
                                                                     QByteArrayView value)
{
    m_with.append({name.toByteArray(), value.toByteArray()});
    return *this;
}

FakeHttpClient::Expectation &FakeHttpClient::Expectation::withoutHeader(QByteArrayView name)
{
    m_without << name.toByteArray();
    return *this;
}

FakeHttpClient::Expectation &FakeHttpClient::Expectation::withBody(QByteArrayView body)
{
    m_body = body.toByteArray();
    return *this;
}

FakeHttpClient::Expectation &FakeHttpClient::Expectation::where(
    const QString &what, std::function<bool(const HttpRequest &)> check)
{
    m_checks.append({what, std::move(check)});
    return *this;
}

void FakeHttpClient::Expectation::respond(int status, QByteArrayView body,
                                          const HttpHeaders &headers)
{
    HttpResponse response;
    response.status = status;
    response.headers = headers;
    response.body = body.toByteArray();
    respond(response);
}

void FakeHttpClient::Expectation::respond(const HttpResponse &response)
{
    m_answer = Result<HttpResponse>(response);
}

void FakeHttpClient::Expectation::fail(const Error &error)
{
    m_answer = Result<HttpResponse>(error);
}

Completer<HttpResponse> FakeHttpClient::Expectation::hold()
{
    m_held = Completer<HttpResponse>();
    return *m_held;
}

FakeHttpClient::~FakeHttpClient()
{
    verify();
}

FakeHttpClient::Expectation &FakeHttpClient::expect(QByteArrayView method, QByteArrayView target)
{
    auto expectation = std::make_unique<Expectation>();
    expectation->m_method = method.toByteArray();
    expectation->m_target = target.toByteArray();
    HttpResponse empty;
    empty.status = 200;
    expectation->m_answer = Result<HttpResponse>(empty);
    m_script.push_back(std::move(expectation));
    return *m_script.back();
}

QStringList FakeHttpClient::mismatches(const Expectation &expected, const HttpRequest &request)
{
    QStringList wrong;
    const QByteArray target = targetOf(request);
    if (request.method != expected.m_method || target != expected.m_target) {
        wrong << u"expected %1 %2, got %3 %4"_s.arg(
            QString::fromUtf8(expected.m_method), QString::fromUtf8(expected.m_target),
            QString::fromUtf8(request.method), QString::fromUtf8(target));
    }
    for (const HttpHeaders::Field &field : expected.m_with) {
        if (request.headers.value(field.name) != field.value) {
            wrong << u"header %1 is '%2', expected '%3'"_s.arg(
                QString::fromUtf8(field.name), QString::fromUtf8(request.headers.value(field.name)),
                QString::fromUtf8(field.value));
        }
    }
    for (const QByteArray &name : expected.m_without) {
        if (request.headers.contains(name))
            wrong << u"header %1 is there"_s.arg(QString::fromUtf8(name));
    }
    if (expected.m_body && !sameBody(*expected.m_body, request.body.reveal())) {
        wrong << u"body is %1, expected %2"_s.arg(QString::fromUtf8(request.body.reveal()),
                                                  QString::fromUtf8(*expected.m_body));
    }
    for (const auto &[what, check] : expected.m_checks) {
        if (!check(request))
            wrong << what;
    }
    return wrong;
}

Future<HttpResponse> FakeHttpClient::send(const HttpRequest &request)
{
    m_requests << request;
    if (m_script.empty()) {
        failTest(u"unexpected request %1 %2"_s.arg(QString::fromUtf8(request.method),
                                                   QString::fromUtf8(targetOf(request))));
        return ready<HttpResponse>(Cancelled{});
    }
    const std::unique_ptr<Expectation> expected = std::move(m_script.front());
    m_script.pop_front();
    const QStringList wrong = mismatches(*expected, request);
    if (!wrong.isEmpty()) {
        failTest(u"request %1: %2"_s.arg(m_requests.size()).arg(wrong.join(u"; "_s)));
        return ready<HttpResponse>(Cancelled{});
    }
    if (expected->m_held)
        return expected->m_held->future();
    return ready<HttpResponse>(*expected->m_answer);
}

bool FakeHttpClient::verify()
{
    if (m_script.empty())
        return true;
    QStringList unsent;
    for (const std::unique_ptr<Expectation> &expectation : m_script) {
        unsent << QString::fromUtf8(expectation->m_method) + u' '
                + QString::fromUtf8(expectation->m_target);
    }
    m_script.clear();
    failTest(u"never sent: %1"_s.arg(unsent.join(u", "_s)));
    return false;
}

} // namespace orgdesk::test
