#include "strategies/ServiceProviderMetadata.h"

#include <QXmlStreamWriter>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

const QString metadataSpace = u"urn:oasis:names:tc:SAML:2.0:metadata"_s;
const QString postBinding = u"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"_s;

} // namespace

QByteArray serviceProviderMetadata(const QString &entityId, const QString &acsAddress,
                                   const QString &signOutAddress)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeNamespace(metadataSpace, u"md"_s);
    xml.writeStartElement(metadataSpace, u"EntityDescriptor"_s);
    xml.writeAttribute(u"entityID"_s, entityId);
    xml.writeStartElement(metadataSpace, u"SPSSODescriptor"_s);
    xml.writeAttribute(u"protocolSupportEnumeration"_s, u"urn:oasis:names:tc:SAML:2.0:protocol"_s);
    if (!signOutAddress.isEmpty()) {
        xml.writeEmptyElement(metadataSpace, u"SingleLogoutService"_s);
        xml.writeAttribute(u"Binding"_s, postBinding);
        xml.writeAttribute(u"Location"_s, signOutAddress);
    }
    xml.writeEmptyElement(metadataSpace, u"AssertionConsumerService"_s);
    xml.writeAttribute(u"Binding"_s, postBinding);
    xml.writeAttribute(u"Location"_s, acsAddress);
    xml.writeAttribute(u"index"_s, u"0"_s);
    xml.writeAttribute(u"isDefault"_s, u"true"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace orgdesk
