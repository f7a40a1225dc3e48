#include "preflight/FileProblem.h"

#include <QCoreApplication>

namespace orgdesk {

using Reason = FileProblem::Reason;

namespace {

struct FileProblemText
{
    Q_DECLARE_TR_FUNCTIONS(FileProblemText)
};

QString otherContentText(const FileProblem &problem)
{
    switch (problem.reason) {
    case Reason::PrivateKey:
        return FileProblemText::tr(
            "This file contains a private key. Export only the certificate.");
    case Reason::CertificateRequest:
        return FileProblemText::tr(
            "This is a certificate request (CSR), not a certificate. Use what the "
            "authority made from it.");
    case Reason::PublicKey:
        return FileProblemText::tr(
            "This is a public key without a certificate around it. Export the "
            "certificate.");
    case Reason::RevocationList:
        return FileProblemText::tr(
            "This is a list of revoked certificates (CRL), not a certificate.");
    case Reason::Pkcs12:
        return FileProblemText::tr(
            "This is a key store (PKCS #12, .pfx or .p12) and may hold a private key. "
            "Export only the certificate.");
    case Reason::Certificate:
        return FileProblemText::tr(
            "This is a certificate, not metadata. It belongs under “By hand”.");
    case Reason::Metadata:
        return FileProblemText::tr("This is metadata, not a certificate. Import it as metadata.");
    case Reason::Html:
        return FileProblemText::tr(
            "This is a web page, perhaps a sign-in page that came instead of the file. "
            "Download the file again.");
    case Reason::JsonText:
        return FileProblemText::tr(
            "This is JSON, perhaps an OpenID discovery document. A SAML provider "
            "publishes XML.");
    case Reason::Pdf:
        return FileProblemText::tr("This is a PDF document.");
    case Reason::Archive:
        return FileProblemText::tr("This is a compressed archive. Unpack it first.");
    case Reason::Text:
        return FileProblemText::tr("This is plain text, neither metadata nor a certificate.");
    case Reason::Binary:
        return FileProblemText::tr("OrgDesk doesn’t know this kind of file.");
    default:
        return {};
    }
}

QString xmlText(const FileProblem &problem)
{
    switch (problem.reason) {
    case Reason::UnknownEncoding:
        return FileProblemText::tr("This XML is in the encoding %1. Save it as UTF-8.")
            .arg(problem.detail);
    case Reason::WrongEncoding:
        return FileProblemText::tr("This XML is not in the encoding it says. Download it again.");
    case Reason::DocumentType:
        return FileProblemText::tr(
            "This XML has a document type (DTD). Metadata has none, and OrgDesk reads "
            "none for safety.");
    case Reason::TooComplex:
        return FileProblemText::tr(
            "This XML is nested too deeply or has too many attributes for metadata.");
    case Reason::DamagedXml:
        return FileProblemText::tr("This XML is damaged at line %1. Download it again.")
            .arg(problem.detail);
    case Reason::OtherXml:
        return FileProblemText::tr("This is XML, but not SAML metadata: it begins with <%1>.")
            .arg(problem.detail);
    case Reason::ServiceProvider:
        return FileProblemText::tr(
            "This is the metadata of a service provider (SP). Use the metadata of your "
            "identity provider.");
    case Reason::WsFederationOnly:
        return FileProblemText::tr("This metadata offers WS-Federation only, no SAML 2.0 sign-in.");
    case Reason::NoIdentityProvider:
        return FileProblemText::tr("This metadata names no identity provider.");
    case Reason::NoSignInAddress:
        return FileProblemText::tr(
            "This metadata names no sign-in address for HTTP-Redirect or HTTP-POST.");
    default:
        return {};
    }
}

} // namespace

QString textOf(const FileProblem &problem)
{
    switch (problem.reason) {
    case Reason::None:
        return {};
    case Reason::Unreadable:
        return FileProblemText::tr("The file can’t be read: %1.").arg(problem.detail);
    case Reason::NotAFile:
        return FileProblemText::tr("This is not a file.");
    case Reason::Empty:
        return FileProblemText::tr("There is nothing in it.");
    case Reason::TooLarge:
        return FileProblemText::tr("It is larger than %1.").arg(problem.detail);
    case Reason::DamagedCertificate:
        return problem.detail.isEmpty()
            ? FileProblemText::tr("This certificate is damaged or cut off. Export it again.")
            : FileProblemText::tr("Certificate %1 in it is damaged or cut off. Export it again.")
                  .arg(problem.detail);
    case Reason::NoCertificate:
        return FileProblemText::tr("There is no certificate in it.");
    default:
        break;
    }
    const QString other = otherContentText(problem);
    return other.isEmpty() ? xmlText(problem) : other;
}

} // namespace orgdesk
