#include "preflight/SamlReader.h"

#include "preflight/CertificateFile.h"

namespace orgdesk {

using namespace Qt::StringLiterals;
using Reason = FileProblem::Reason;

namespace {

constexpr auto metadataNamespace = "urn:oasis:names:tc:SAML:2.0:metadata"_L1;
constexpr auto signatureNamespace = "http://www.w3.org/2000/09/xmldsig#"_L1;
constexpr auto schemaNamespace = "http://www.w3.org/2001/XMLSchema-instance"_L1;
constexpr qsizetype longestText = 4096;

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(name).trimmed().left(longestText).toString();
}

} // namespace

SamlReader::SamlReader(const QString &text)
    : m_xml(text)
{
}

//! Some products forget to declare the namespace.
bool SamlReader::isIn(QLatin1StringView space) const
{
    return m_xml.namespaceUri() == space || m_xml.namespaceUri().isEmpty();
}

bool SamlReader::isMetadata(QLatin1StringView name) const
{
    return m_xml.name() == name && isIn(metadataNamespace);
}

bool SamlReader::isSignature(QLatin1StringView name) const
{
    return m_xml.name() == name && isIn(signatureNamespace);
}

SamlMetadata SamlReader::read()
{
    QString root;
    if (m_xml.readNextStartElement()) {
        root = m_xml.name().toString().left(60);
        m_isSaml = true;
        if (isMetadata("EntityDescriptor"_L1))
            readEntity({});
        else if (isMetadata("EntitiesDescriptor"_L1))
            readEntities({});
        else
            m_isSaml = false;
        while (!m_xml.atEnd()) // what follows must be well formed too
            m_xml.readNext();
    }
    m_metadata.problem = problem(root);
    return m_metadata;
}

FileProblem SamlReader::problem(const QString &root) const
{
    if (m_xml.hasError())
        return {Reason::DamagedXml, QString::number(m_xml.lineNumber())};
    if (!m_isSaml)
        return root.compare("html"_L1, Qt::CaseInsensitive) == 0
            ? FileProblem{Reason::Html}
            : FileProblem{Reason::OtherXml, root};
    if (!m_metadata.providers.isEmpty())
        return {};
    if (m_hasServiceProvider)
        return {Reason::ServiceProvider};
    return {m_metadata.isFederation ? Reason::WsFederationOnly : Reason::NoIdentityProvider};
}

QDateTime SamlReader::untilOf(const QDateTime &around) const
{
    const QString text = attribute(m_xml, "validUntil"_L1);
    QDateTime own = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (own.isValid() && own.timeSpec() == Qt::LocalTime)
        own.setTimeSpec(Qt::UTC); // xs:dateTime of SAML is in UTC
    if (!own.isValid())
        return around;
    own = own.toUTC();
    return around.isValid() ? qMin(own, around) : own;
}

void SamlReader::readEntities(const QDateTime &around)
{
    const QDateTime until = untilOf(around);
    while (m_xml.readNextStartElement()) {
        if (isMetadata("EntityDescriptor"_L1))
            readEntity(until);
        else if (isMetadata("EntitiesDescriptor"_L1))
            readEntities(until);
        else
            m_xml.skipCurrentElement();
    }
}

//! `xsi:type` is a qualified name; its prefix may be any.
bool SamlReader::isFederationRole() const
{
    const QString type = m_xml.attributes().value(schemaNamespace, "type"_L1).toString();
    return type.section(u':', -1) == "SecurityTokenServiceType"_L1
        || type.section(u':', -1) == "ApplicationServiceType"_L1;
}

void SamlReader::readEntity(const QDateTime &around)
{
    const QDateTime until = untilOf(around);
    const QString entityId = attribute(m_xml, "entityID"_L1);
    while (m_xml.readNextStartElement()) {
        if (isMetadata("IDPSSODescriptor"_L1)) {
            readIdentityProvider(entityId, until);
            continue;
        }
        m_hasServiceProvider = m_hasServiceProvider || isMetadata("SPSSODescriptor"_L1);
        if (isMetadata("RoleDescriptor"_L1))
            m_metadata.isFederation = m_metadata.isFederation || isFederationRole();
        m_xml.skipCurrentElement();
    }
}

void SamlReader::readIdentityProvider(const QString &entityId, const QDateTime &around)
{
    SamlProvider provider;
    provider.entityId = entityId;
    provider.validUntil = untilOf(around);
    const QString wants = attribute(m_xml, "WantAuthnRequestsSigned"_L1);
    provider.wantsSignedRequests = wants == "true"_L1 || wants == "1"_L1;
    while (m_xml.readNextStartElement()) {
        if (isMetadata("SingleSignOnService"_L1)) {
            provider.endpoints << SamlEndpoint{attribute(m_xml, "Binding"_L1),
                                               attribute(m_xml, "Location"_L1)};
            m_xml.skipCurrentElement();
        } else if (isMetadata("KeyDescriptor"_L1)) {
            readKey(provider);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    m_metadata.providers << provider;
}

void SamlReader::readKey(SamlProvider &provider)
{
    const QString use = attribute(m_xml, "use"_L1);
    const bool signing = use.isEmpty() || use == "signing"_L1;
    while (m_xml.readNextStartElement()) {
        if (isSignature("KeyInfo"_L1))
            readKeyInfo(provider, signing);
        else
            m_xml.skipCurrentElement();
    }
}

void SamlReader::readKeyInfo(SamlProvider &provider, bool signing)
{
    while (m_xml.readNextStartElement()) {
        if (isSignature("X509Data"_L1))
            readX509Data(provider, signing);
        else
            m_xml.skipCurrentElement();
    }
}

void SamlReader::readX509Data(SamlProvider &provider, bool signing)
{
    while (m_xml.readNextStartElement()) {
        if (isSignature("X509Certificate"_L1) && signing)
            addCertificate(
                provider,
                m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toLatin1());
        else
            m_xml.skipCurrentElement();
    }
}

void SamlReader::addCertificate(SamlProvider &provider, const QByteArray &base64)
{
    if (m_xml.hasError())
        return;
    const auto known = m_known.constFind(base64);
    const std::optional<Certificate> certificate = known != m_known.constEnd()
        ? *known
        : *m_known.insert(base64, certificateFromBase64(base64));
    if (!certificate)
        ++provider.unreadableCertificates;
    else if (!provider.signingCertificates.contains(*certificate))
        provider.signingCertificates << *certificate;
}

} // namespace orgdesk
