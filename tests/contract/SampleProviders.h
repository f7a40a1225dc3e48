#pragma once

#include "forms/FormModel.h"
#include "strategies/Strategy.h"

#include <QHash>
#include <QList>

//! One filled-in form per way to configure a strategy, for tests of every layer.
namespace orgdesk::test {

//! A self-signed certificate made for these tests; valid until 2126.
inline const QString sampleCertificate =
    QStringLiteral("-----BEGIN CERTIFICATE-----\n"
                   "MIIBjzCCATWgAwIBAgIURjlQmR87XPAuJVmdL9uNXTZAZrwwCgYIKoZIzj0EAwIw\n"
                   "HDEaMBgGA1UEAwwRaWRwLmRlcG90LmV4YW1wbGUwIBcNMjYxMTI1MTI1MzU2WhgP\n"
                   "MjEyNjExMDExMjUzNTZaMBwxGjAYBgNVBAMMEWlkcC5kZXBvdC5leGFtcGxlMFkw\n"
                   "EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzP6GYcnl+fCdwOFenbOikJjjeTPMEYe0\n"
                   "HaJfSn0VDSTPEgFal/1ERVW23musPpFyP+BnZf2jd3U1TnSJAOmnVqNTMFEwHQYD\n"
                   "VR0OBBYEFLHmAbe/w1BpG/iZyRApn2zKktCCMB8GA1UdIwQYMBaAFLHmAbe/w1Bp\n"
                   "G/iZyRApn2zKktCCMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIg\n"
                   "Vvz1KhtA8K+QaYY0N6k4QyWC2vpydPMj9exfHwDeqtUCIQDAy3HlREZALjKaj65h\n"
                   "xCO2HhvIbR3XZAvh78frhqGEtA==\n"
                   "-----END CERTIFICATE-----\n");

//! The same as the API gives it back: base64 of DER in one line.
inline QString sampleCertificateBody()
{
    QString body = sampleCertificate;
    body.remove(QStringLiteral("-----BEGIN CERTIFICATE-----"))
        .remove(QStringLiteral("-----END CERTIFICATE-----"))
        .remove(QLatin1Char('\n'));
    return body;
}

inline const QString sampleMetadata =
    QStringLiteral("<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" "
                   "entityID=\"http://adfs.halden.example/adfs/services/trust\"/>");

struct SampleProvider
{
    const char *name;               //!< For test rows.
    const char *strategy;           //!< Wire name.
    QHash<QString, QString> values; //!< What a person enters.
    const char *changedKey;         //!< A field to change in an edit …
    QString changedValue;           //!< … and its new value.
};

inline QList<SampleProvider> sampleProviders()
{
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    const auto credentials = [&](const char *host) {
        return QHash<QString, QString>{{text("domain"), text(host)},
                                       {text("clientId"), text("0oa9x2k7mPqR4sT1u5d7")},
                                       {text("clientSecret"), text("s3cret-of-the-test")}};
    };
    return {
        {"okta", "okta", credentials("halden.okta.example"), "domain",
         text("sso.halden.okta.example")},
        {"waad", "waad", credentials("halden.onmicrosoft.example"), "domain",
         text("freight.onmicrosoft.example")},
        {"google-apps", "google-apps", credentials("halden.example"), "domain",
         text("freight.example")},
        {"adfs address",
         "adfs",
         {{text("metadataSource"), text("address")},
          {text("adfsServer"), text("https://adfs.halden.example/metadata.xml")}},
         "adfsServer",
         text("https://adfs2.halden.example/metadata.xml")},
        {"adfs file",
         "adfs",
         {{text("metadataSource"), text("file")}, {text("metadata"), sampleMetadata}},
         "metadata",
         QString(sampleMetadata).replace(text("adfs."), text("adfs2."))},
        {"pingfederate",
         "pingfederate",
         {{text("baseUrl"), text("https://sso.halden.example:9031")},
          {text("certificate"), sampleCertificate},
          {text("signRequests"), text("false")}},
         "baseUrl",
         text("https://ping.halden.example")},
        {"samlp address",
         "samlp",
         {{text("metadataSource"), text("address")},
          {text("metadataUrl"), text("https://idp.depot.example/metadata")}},
         "metadataUrl",
         text("https://idp2.depot.example/metadata")},
        {"samlp by hand",
         "samlp",
         {{text("metadataSource"), text("hand")},
          {text("signInEndpoint"), text("https://idp.depot.example/saml2/sso")},
          {text("certificate"), sampleCertificate}},
         "signInEndpoint",
         text("https://idp.depot.example/saml2/sso2")},
        {"oidc back channel",
         "oidc",
         {{text("discoveryUrl"),
           text("https://login.halden.example/.well-known/openid-configuration")},
          {text("channel"), text("back_channel")},
          {text("clientId"), text("5f2c9b10")},
          {text("clientSecret"), text("s3cret-of-the-test")}},
         "clientId",
         text("6a1d0c22")},
        {"oidc front channel",
         "oidc",
         {{text("discoveryUrl"),
           text("https://login.halden.example/.well-known/openid-configuration")},
          {text("channel"), text("front_channel")},
          {text("clientId"), text("5f2c9b10")}},
         "clientId",
         text("6a1d0c22")},
    };
}

//! Enters the sample's values in the order of the form.
inline void fillIn(FormModel &model, const SampleProvider &sample)
{
    for (const Field &field : model.fields()) {
        const QString key = QString::fromLatin1(field.key);
        if (sample.values.contains(key))
            model.setValue(key, sample.values.value(key));
    }
}

} // namespace orgdesk::test
