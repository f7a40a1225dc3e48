#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>

namespace orgdesk::test {

//! The real orgdesk-sandbox as a child process, and its control API (contracts 3).
class SandboxProcess
{
public:
    //! One line of the request log.
    struct Request
    {
        QString method;
        QString path;
        int status = 0;
    };

    explicit SandboxProcess(QString program);
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    //! False when it does not get ready within ten seconds.
    [[nodiscard]] bool start(const QStringList &arguments = {});
    //! Ends it as a crash would.
    void kill();

    [[nodiscard]] const QString &domain() const { return m_domain; } //!< "127.0.0.1:PORT"
    [[nodiscard]] const QString &clientId() const { return m_clientId; }
    [[nodiscard]] const QString &organization() const { return m_organization; }

    //! JSON Merge Patch of the tenant, for example {"switches":{"any_loopback_port":true}}.
    bool patchTenant(QByteArrayView json);
    bool addFault(QByteArrayView json);
    bool clearFaults();
    bool advanceClock(int seconds);
    bool reset();
    //! Everything that came in so far, without the control API's own requests.
    [[nodiscard]] QList<Request> requests();
    [[nodiscard]] int countOf(const QString &method, const QString &path);

private:
    QByteArray control(QByteArrayView method, QByteArrayView path, QByteArrayView body,
                       int *status);
    bool succeeds(QByteArrayView method, QByteArrayView path, QByteArrayView body);

    QString m_program;
    QProcess m_process;
    QNetworkAccessManager m_manager;
    QString m_domain;
    QString m_clientId;
    QString m_organization;
};

} // namespace orgdesk::test
