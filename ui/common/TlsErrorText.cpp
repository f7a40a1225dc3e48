#include "ui/common/TlsErrorText.h"

#include "core/Redaction.h"

#include <QCoreApplication>

namespace orgdesk::ui {

namespace {

struct TlsErrorText
{
    Q_DECLARE_TR_FUNCTIONS(TlsErrorText)
};

QString helpOf(const NetworkError &error, const QString &host, const QString &vendor)
{
    const QString issuer = error.tls.issuer;
    const QString clock =
        TlsErrorText::tr("Check the date and time of this computer. If they are right, tell %1.")
            .arg(vendor);
    const QString replace = TlsErrorText::tr("Ask %1 for a new one.").arg(vendor);
    switch (error.tls.problem) {
    case TlsProblem::Expired:
        return TlsErrorText::tr("The certificate of %1 has expired.").arg(host) + u' ' + clock;
    case TlsProblem::NotYetValid:
        return TlsErrorText::tr("The certificate of %1 isn’t valid yet.").arg(host) + u' ' + clock;
    case TlsProblem::OtherHost:
        return TlsErrorText::tr(
                   "The certificate from “%1” is for another address than %2. Try another "
                   "network; if that doesn’t help, tell %3.")
            .arg(issuer, host, vendor);
    case TlsProblem::UnknownAuthority:
        return TlsErrorText::tr(
                   "The certificate of %1 comes from “%2”, which this computer doesn’t trust. "
                   "If your network inspects TLS, ask your IT team to install its certificate.")
            .arg(host, issuer);
    case TlsProblem::SelfSigned:
        return TlsErrorText::tr(
                   "The certificate of %1 was issued by itself (“%2”). Try another network; "
                   "if that doesn’t help, tell %3.")
            .arg(host, issuer, vendor);
    case TlsProblem::WrongUse:
        return TlsErrorText::tr("The certificate of %1 isn’t one for servers.").arg(host) + u' '
            + replace;
    case TlsProblem::BadAuthority:
        return TlsErrorText::tr(
                   "The certificate of %1 comes from “%2”, which may not issue it. Try another "
                   "network; if that doesn’t help, tell %3.")
            .arg(host, issuer, vendor);
    case TlsProblem::WeakKey:
        return TlsErrorText::tr("The certificate of %1 has a key that can be broken.").arg(host)
            + u' ' + replace;
    case TlsProblem::WeakSignature:
        return TlsErrorText::tr("The certificate of %1 is signed with a method that can be broken.")
                   .arg(host)
            + u' ' + replace;
    case TlsProblem::Unreadable:
        return TlsErrorText::tr("The certificate of %1 is damaged or not what it says.").arg(host)
            + u' ' + replace;
    case TlsProblem::OldProtocol:
        return TlsErrorText::tr(
                   "%1 has no encryption to offer that is still safe. Try another network; if "
                   "that doesn’t help, tell %2.")
            .arg(host, vendor);
    case TlsProblem::NotTls:
        return TlsErrorText::tr(
                   "%1 doesn’t answer with encryption. This network may want a sign-in of its "
                   "own: open a browser, then try again.")
            .arg(host);
    case TlsProblem::Other:
        return error.technical.isEmpty()
            ? TlsErrorText::tr("Something between this computer and %1 reads along.").arg(host)
            : error.technical;
    }
    Q_UNREACHABLE();
}

} // namespace

QString tlsText(const NetworkError &error, const ErrorContext &context)
{
    const QString host = error.host.isEmpty() ? context.vendor : error.host;
    return redact(helpOf(error, host, context.vendor));
}

} // namespace orgdesk::ui
