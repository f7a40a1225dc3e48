#include "http/ReplyError.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

using Reason = NetworkError::Reason;

class ReplyErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAReason_data();
    void everyCodeHasAReason();
    void textHoldsNoQuery();
    void statusErrorsAreAnswers_data();
    void statusErrorsAreAnswers();
};

void ReplyErrorTest::everyCodeHasAReason_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("mayHaveArrived");
    const auto row = [](QNetworkReply::NetworkError code, bool sent, int status, Reason reason,
                        bool arrived) {
        QTest::addRow("%d %s %d", code, sent ? "sent" : "not sent", status)
            << code << sent << status << static_cast<int>(reason) << arrived;
    };
    using Q = QNetworkReply;
    row(Q::ConnectionRefusedError, false, 0, Reason::Refused, false);
    row(Q::ConnectionRefusedError, true, 0, Reason::Refused, false);
    row(Q::HostNotFoundError, true, 0, Reason::HostNotFound, false);
    row(Q::SslHandshakeFailedError, true, 0, Reason::Tls, false);
    row(Q::ProxyConnectionRefusedError, false, 0, Reason::Refused, false);
    row(Q::ProxyNotFoundError, false, 0, Reason::HostNotFound, false);
    row(Q::ProxyAuthenticationRequiredError, true, 0, Reason::Other, false);
    row(Q::ProxyConnectionClosedError, true, 0, Reason::Interrupted, true);
    row(Q::ProxyTimeoutError, false, 0, Reason::Timeout, false);
    row(Q::ProxyTimeoutError, true, 0, Reason::Timeout, true);
    row(Q::RemoteHostClosedError, false, 0, Reason::Interrupted, false);
    row(Q::RemoteHostClosedError, true, 0, Reason::Interrupted, true);
    row(Q::RemoteHostClosedError, false, 200, Reason::Interrupted, true);
    row(Q::ContentReSendError, false, 0, Reason::Interrupted, true);
    row(Q::TimeoutError, false, 0, Reason::Timeout, false);
    row(Q::TimeoutError, true, 0, Reason::Timeout, true);
    row(Q::OperationCanceledError, true, 0, Reason::Timeout, true);
    row(Q::TemporaryNetworkFailureError, false, 0, Reason::Offline, false);
    row(Q::NetworkSessionFailedError, false, 0, Reason::Offline, false);
    row(Q::UnknownNetworkError, false, 0, Reason::Offline, false);
    row(Q::UnknownNetworkError, true, 0, Reason::Interrupted, true);
    row(Q::ProtocolFailure, true, 0, Reason::Other, true);
    row(Q::UnknownContentError, true, 200, Reason::Other, true);
}

void ReplyErrorTest::everyCodeHasAReason()
{
    QFETCH(QNetworkReply::NetworkError, code);
    QFETCH(bool, sent);
    QFETCH(int, status);
    QFETCH(int, reason);
    QFETCH(bool, mayHaveArrived);
    const NetworkError error = errorFromReply({code, status, sent, u"what Qt says"_s});
    QCOMPARE(static_cast<int>(error.reason), reason);
    QCOMPARE(error.mayHaveArrived, mayHaveArrived);
    QVERIFY(error.technical.contains(u"what Qt says"));
    QVERIFY(error.technical.contains(QString::number(code)));
}

void ReplyErrorTest::textHoldsNoQuery()
{
    const NetworkError error = errorFromReply(
        {QNetworkReply::ContentNotFoundError, 404, true,
         u"Error transferring https://a.example/token?state=CANARY - server replied: Not Found"_s});
    QVERIFY(!error.technical.contains(u"CANARY"));
}

void ReplyErrorTest::statusErrorsAreAnswers_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("answer");
    using Q = QNetworkReply;
    const auto row = [](Q::NetworkError code, int status, bool answer) {
        QTest::addRow("%d with %d", code, status) << code << status << answer;
    };
    row(Q::ProtocolInvalidOperationError, 400, true);
    row(Q::ProtocolInvalidOperationError, 0, false);
    row(Q::AuthenticationRequiredError, 401, true);
    row(Q::ContentAccessDenied, 403, true);
    row(Q::ContentNotFoundError, 404, true);
    row(Q::ContentConflictError, 409, true);
    row(Q::UnknownContentError, 429, true);
    row(Q::UnknownContentError, 200, false); // decompression failed
    row(Q::ContentReSendError, 404, false);
    row(Q::RemoteHostClosedError, 404, false); // shorter than announced
    row(Q::InternalServerError, 500, true);
    row(Q::ServiceUnavailableError, 503, true);
    row(Q::UnknownServerError, 599, true);
    row(Q::UnknownServerError, 200, false);
    row(Q::ProtocolFailure, 500, false);
    row(Q::OperationCanceledError, 500, false);
}

void ReplyErrorTest::statusErrorsAreAnswers()
{
    QFETCH(QNetworkReply::NetworkError, code);
    QFETCH(int, status);
    QFETCH(bool, answer);
    QCOMPARE(isStatusError(code, status), answer);
}

ORGDESK_TEST(ReplyErrorTest)

} // namespace orgdesk::test

#include "ReplyErrorTest.moc"
