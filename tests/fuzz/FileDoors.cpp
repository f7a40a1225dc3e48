// Files that people choose: SAML metadata and certificates.

#include "FuzzSeeds.h"
#include "FuzzTargets.h"
#include "preflight/CertificateFile.h"
#include "preflight/SamlMetadata.h"
#include "support/SharedData.h"

#include <QDir>

namespace orgdesk::fuzz {

namespace {

QList<QByteArray> files(const QString &folder, qsizetype largest)
{
    QList<QByteArray> contents;
    const QStringList names = QDir(test::sharedDataPath(folder)).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QByteArray content = test::sharedData(folder + QLatin1Char('/') + name);
        if (content.size() <= largest)
            contents << content;
    }
    return contents;
}

void checkCertificate(const Certificate &certificate)
{
    require(!certificate.der.isEmpty(), "a certificate that was read has bytes");
    require(certificateFromDer(certificate.der) == certificate, "it reads the same again");
    require(certificate.fingerprint().size() == 32 * 3 - 1, "it has a fingerprint");
    for (const QChar c : QString(certificate.subject + certificate.issuer))
        require(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format,
                "a name hides nothing");
}

} // namespace

void runSamlMetadata(QByteArrayView input)
{
    const SamlMetadata metadata = readSamlMetadata(input.toByteArray());
    require(metadata.providers.isEmpty() == static_cast<bool>(metadata.problem),
            "metadata has providers or a problem");
    require(!metadata.problem || !textOf(metadata.problem).isEmpty(), "every problem has words");
    for (const SamlProvider &provider : metadata.providers) {
        for (const Certificate &certificate : provider.signingCertificates)
            checkCertificate(certificate);
    }
}

void runCertificate(QByteArrayView input)
{
    const QByteArray content = input.toByteArray();
    const CertificateFile file = readCertificates(content);
    require(file.certificates.isEmpty() == static_cast<bool>(file.problem),
            "a file has certificates or a problem");
    require(!holdsPrivateKey(content) || file.certificates.isEmpty(),
            "a private key refuses the file");
    for (const Certificate &certificate : file.certificates)
        checkCertificate(certificate);
}

QList<QByteArray> samlMetadataSeeds()
{
    return files(QStringLiteral("saml"), 8 * 1024)
        << "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"e\">"
           "<IDPSSODescriptor><KeyDescriptor use=\"signing\"/><SingleSignOnService "
           "Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" Location=\"https://a\"/>"
           "</IDPSSODescriptor></EntityDescriptor>"
        << "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///\">]><a>&b;</a>";
}

QList<QByteArray> certificateSeeds()
{
    return files(QStringLiteral("x509-odd"), 4 * 1024)
        << "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"
        << "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n"
        << "MAA=";
}

} // namespace orgdesk::fuzz
