#pragma once

#include "preflight/SamlMetadata.h"

#include <QHash>
#include <QXmlStreamReader>

namespace orgdesk {

//! Reads the elements of SAML metadata that matter (OASIS saml-metadata-2.0-os), as a stream. Give
//! it only text that safeXml() has passed. Used once.
class SamlReader
{
public:
    explicit SamlReader(const QString &text);

    [[nodiscard]] SamlMetadata read();

private:
    void readEntities(const QDateTime &until);
    void readEntity(const QDateTime &until);
    void readIdentityProvider(const QString &entityId, const QDateTime &until);
    void readKey(SamlProvider &provider);
    void readKeyInfo(SamlProvider &provider, bool signing);
    void readX509Data(SamlProvider &provider, bool signing);
    void addCertificate(SamlProvider &provider, const QByteArray &base64);
    [[nodiscard]] QDateTime untilOf(const QDateTime &around) const;
    [[nodiscard]] bool isIn(QLatin1StringView space) const;
    [[nodiscard]] bool isMetadata(QLatin1StringView name) const;
    [[nodiscard]] bool isSignature(QLatin1StringView name) const;
    [[nodiscard]] bool isFederationRole() const;
    [[nodiscard]] FileProblem problem(const QString &root) const;

    QXmlStreamReader m_xml;
    SamlMetadata m_metadata;
    QHash<QByteArray, std::optional<Certificate>> m_known; //!< By its text: many repeat.
    bool m_hasServiceProvider = false;
    bool m_isSaml = false;
};

} // namespace orgdesk
