#include "BadTlsServers.h"

#include <openssl/ssl.h>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

static TestCertificateOptions authority(const char *name)
{
    TestCertificateOptions options;
    options.commonName = name;
    options.authority = true;
    options.keyUsage = "critical,keyCertSign,cRLSign";
    return options;
}

TestCertificateOptions TlsServers::usual()
{
    TestCertificateOptions options;
    options.commonName = "auth.halden.example";
    options.alternativeNames = "DNS:auth.halden.example";
    return options;
}

TlsServers::TlsServers()
    : m_root(makeCertificate(authority("Halden Root")))
    , m_stranger(makeCertificate(authority("Stranger Root")))
{
    Options rsa = usual();
    rsa.rsaBits = 2048;
    m_rsa = makeCertificate(rsa, &m_root);
}

TlsServerCase TlsServers::of(const QByteArray &name, const Options &options, TlsProblem problem,
                             const QString &says) const
{
    return {name, {.chain = {makeCertificate(options, &m_root)}}, problem, says};
}

//! A good certificate below an authority of this kind.
TlsServerCase TlsServers::below(const QByteArray &name, const Options &middle, TlsProblem problem,
                                const QString &says) const
{
    const TestCertificate between = makeCertificate(middle, &m_root);
    return {name, {.chain = {makeCertificate(usual(), &between), between}}, problem, says};
}

TlsServerCase TlsServers::named(const QByteArray &names, const QString &host) const
{
    Options options = usual();
    options.alternativeNames = names;
    TlsServerCase result = of("name: " + names, options, TlsProblem::OtherHost, {});
    if (!host.isEmpty())
        result.host = host;
    result.says = result.host;
    return result;
}

QList<TlsServerCase> TlsServers::good() const
{
    QList<TlsServerCase> cases{of("the name", usual(), {}, {}), named("DNS:*.halden.example"),
                               named("DNS:other.example,DNS:auth.halden.example"),
                               named("IP:127.0.0.1", u"127.0.0.1"_s),
                               below("an authority between", authority("Halden Issuing"), {}, {})};
    cases.append(
        {"RSA and TLS 1.2",
         {.chain = {m_rsa}, .lowestVersion = TLS1_2_VERSION, .highestVersion = TLS1_2_VERSION}});
    return cases;
}

QList<TlsServerCase> TlsServers::bad() const
{
    return wrongNames() + wrongTimesAndUses() + wrongAuthorities() + weak() + oldProtocols()
        + notTls();
}

QList<TlsServerCase> TlsServers::wrongNames() const
{
    QList<TlsServerCase> cases{
        named("DNS:other.example"),
        named("DNS:halden.example"),
        named("DNS:auth.halden.example.evil.example"),
        named("DNS:a*.halden.example"),
        named("DNS:*h.halden.example"),
        named("DNS:auth.*.example"),
        named("DNS:*.*.example"),
        named("DNS:*"),
        named("DNS:*.halden.example", u"a.auth.halden.example"_s),
        named("DNS:*.halden.example", u"halden.example"_s),
        named("DNS:*.example", u"halden.example"_s),
        named("DNS:127.0.0.1", u"127.0.0.1"_s),
        named("DNS:*.0.0.1", u"127.0.0.1"_s),
        named("IP:127.0.0.2", u"127.0.0.1"_s),
        named("DNS:auth.halden.example", u"127.0.0.1"_s),
        named("IP:127.0.0.1"),
        named("email:root@auth.halden.example"),
        named("URI:https://auth.halden.example/"),
    };
    Options options = usual();
    options.alternativeNames.clear();
    cases << of("the common name only", options, TlsProblem::OtherHost,
                u"does not name auth.halden.example"_s);
    options.alternativeNames = "DNS:other.example";
    cases << of("the common name beside another name", options, TlsProblem::OtherHost,
                u"does not name auth.halden.example"_s);
    options.rawName = QByteArray("auth.halden.example\0.evil.example", 33);
    options.commonName = "x";
    cases << of("a name with NUL", options, TlsProblem::OtherHost, u"auth.halden.example"_s);
    return cases;
}

QList<TlsServerCase> TlsServers::wrongTimesAndUses() const
{
    Options expired = usual();
    expired.validFromDays = -30;
    expired.validToDays = -1;
    Options future = usual();
    future.validFromDays = 2;
    Options client = usual();
    client.extendedKeyUsage = "clientAuth";
    Options code = usual();
    code.extendedKeyUsage = "codeSigning,emailProtection";
    Options root = usual();
    root.authority = true;
    Options unknown = usual();
    unknown.unknownExtension = "critical,DER:0500";
    return {
        of("expired", expired, TlsProblem::Expired, u"expired"_s),
        of("not yet valid", future, TlsProblem::NotYetValid, u"not yet valid"_s),
        of("for clients", client, TlsProblem::WrongUse, u"not"_s),
        of("for code and mail", code, TlsProblem::WrongUse, u"not"_s),
        of("of an authority", root, TlsProblem::WrongUse, u"authority"_s),
        of("a critical extension that nobody knows", unknown, TlsProblem::Unreadable, u"not"_s)};
}

QList<TlsServerCase> TlsServers::wrongAuthorities() const
{
    const auto unknown = TlsProblem::UnknownAuthority;
    const auto bad = TlsProblem::BadAuthority;
    const TestCertificate twin = makeCertificate(authority("Halden Root"));
    const TestCertificate between = makeCertificate(authority("Halden Issuing"), &m_root);
    Options otherServer = usual();
    otherServer.commonName = "mail.halden.example";
    const TestCertificate leaf = makeCertificate(otherServer, &m_root);
    Options noAuthority = authority("Halden Issuing");
    noAuthority.authority = false;
    Options unsaid = authority("Halden Issuing");
    unsaid.basicConstraints = "none";
    Options mayNotSign = authority("Halden Issuing");
    mayNotSign.keyUsage = "critical,digitalSignature";
    Options clientsOnly = authority("Halden Issuing");
    clientsOnly.extendedKeyUsage = "clientAuth";
    Options old = authority("Halden Issuing");
    old.validFromDays = -30;
    old.validToDays = -1;
    Options permitted = authority("Halden Issuing");
    permitted.nameConstraints = "critical,permitted;DNS:other.example";
    Options excluded = authority("Halden Issuing");
    excluded.nameConstraints = "critical,excluded;DNS:halden.example";
    Options shallow = authority("Halden Issuing");
    shallow.basicConstraints = "critical,CA:TRUE,pathlen:0";
    const TestCertificate top = makeCertificate(shallow, &m_root);
    const TestCertificate tooDeep = makeCertificate(authority("Halden Deep"), &top);
    Options spoiled = usual();
    spoiled.spoiled = true;
    return {
        {"self-signed", {.chain = {makeCertificate(usual())}}, TlsProblem::SelfSigned, u"self"_s},
        {"unknown authority",
         {.chain = {makeCertificate(usual(), &m_stranger)}},
         unknown,
         u"Stranger Root"_s},
        {"unknown authority, sent along",
         {.chain = {makeCertificate(usual(), &m_stranger), m_stranger}},
         unknown,
         u"Stranger Root"_s},
        {"another authority of the same name",
         {.chain = {makeCertificate(usual(), &twin)}},
         TlsProblem::Unreadable,
         u"Halden Root"_s},
        {"authority between missing",
         {.chain = {makeCertificate(usual(), &between)}},
         unknown,
         u"Halden Issuing"_s},
        {"issued by a server",
         {.chain = {makeCertificate(usual(), &leaf), leaf}},
         bad,
         u"mail.halden"_s},
        below("issuer with CA:FALSE", noAuthority, bad, u"Halden Issuing"_s),
        below("issuer that does not say CA", unsaid, bad, u"Halden Issuing"_s),
        below("issuer that may not sign", mayNotSign, bad, u"Halden Issuing"_s),
        below("issuer for clients only", clientsOnly, TlsProblem::WrongUse, u"Halden Issuing"_s),
        below("issuer expired", old, TlsProblem::Expired, u"expired"_s),
        below("issuer for other names", permitted, bad, u"Halden Issuing"_s),
        below("issuer not for these names", excluded, bad, u"Halden Issuing"_s),
        {"path too long",
         {.chain = {makeCertificate(usual(), &tooDeep), tooDeep, top}},
         bad,
         u"Halden Deep"_s},
        of("signature that does not fit", spoiled, TlsProblem::Unreadable, u"signature"_s)};
}

QList<TlsServerCase> TlsServers::weak() const
{
    Options sha1 = usual();
    sha1.digest = "SHA1";
    Options md5 = usual();
    md5.digest = "MD5";
    Options rsa1024 = usual();
    rsa1024.rsaBits = 1024;
    Options rsa2040 = usual();
    rsa2040.rsaBits = 2040;
    Options p224 = usual();
    p224.curve = "P-224";
    Options weakIssuer = authority("Halden Issuing");
    weakIssuer.rsaBits = 1024;
    Options sha1Issuer = authority("Halden Issuing");
    sha1Issuer.digest = "SHA1";
    // MD5 and P-224 don't get as far as a certificate: no method that both sides take.
    return {of("SHA-1", sha1, TlsProblem::WeakSignature, u"no longer safe"_s),
            of("MD5", md5, TlsProblem::OldProtocol, {}),
            of("RSA 1024", rsa1024, TlsProblem::WeakKey, u"weak key"_s),
            of("RSA 2040", rsa2040, TlsProblem::WeakKey, u"weak key"_s),
            of("P-224", p224, TlsProblem::OldProtocol, {}),
            below("issuer with RSA 1024", weakIssuer, TlsProblem::WeakKey, u"weak key"_s),
            below("issuer with SHA-1", sha1Issuer, TlsProblem::WeakSignature, u"no longer safe"_s)};
}

//! A hello of a server that takes this cipher suite and compression, whatever was offered.
static QByteArray hello(char version, const QByteArray &suite, char compression = 0)
{
    const QByteArray body = QByteArray("\x03") + version + QByteArray(32, 'r') + QByteArray(1, '\0')
        + suite + compression;
    const auto size = static_cast<char>(body.size());
    return QByteArray("\x16\x03", 2) + version + QByteArray(1, '\0') + static_cast<char>(size + 4)
        + QByteArray("\x02\0\0", 3) + size + body;
}

QList<TlsServerCase> TlsServers::oldProtocols() const
{
    const auto old = TlsProblem::OldProtocol;
    const auto upTo = [this](int version, const char *ciphers = "") {
        return TlsServerOptions{.chain = {m_rsa}, .highestVersion = version, .ciphers = ciphers};
    };
    TlsServerOptions smallGroup = upTo(TLS1_2_VERSION, "DHE-RSA-AES128-GCM-SHA256");
    smallGroup.group = "dh_1024_160";
    const QByteArray aes("\x00\x2f", 2);
    const auto scripted = [](const char *name, const QByteArray &bytes) {
        return TlsServerCase{name, {.scripted = bytes}, old, {}};
    };
    return {
        {"TLS 1.0", upTo(TLS1_VERSION), old, {}},
        {"TLS 1.1", upTo(TLS1_1_VERSION), old, {}},
        {"anonymous ciphers", upTo(TLS1_2_VERSION, "aNULL:@SECLEVEL=0"), old, {}},
        {"ciphers without encryption", upTo(TLS1_2_VERSION, "NULL-SHA256:@SECLEVEL=0"), old, {}},
        {"Diffie-Hellman with 1024 bits", smallGroup, old, {}},
        scripted("SSL 3.0", hello(0, aes)),
        scripted("TLS 1.0, whatever was offered", hello(1, aes)),
        scripted("RC4", hello(3, QByteArray("\x00\x05", 2))),
        scripted("export RC4", hello(3, QByteArray("\x00\x03", 2))),
        scripted("single DES", hello(3, QByteArray("\x00\x09", 2))),
        scripted("anonymous, whatever was offered", hello(3, QByteArray("\x00\x34", 2))),
        scripted("no encryption, whatever was offered", hello(3, QByteArray("\x00\x02", 2))),
        scripted("compression", hello(3, QByteArray("\xc0\x2f", 2), 1)),
        scripted("an alert", QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7))};
}

QList<TlsServerCase> TlsServers::notTls()
{
    const auto scripted = [](const char *name, const QByteArray &bytes) {
        return TlsServerCase{name, {.scripted = bytes}, TlsProblem::NotTls, {}};
    };
    return {scripted("plain HTTP", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
            scripted("a page of the network",
                     "HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n"),
            scripted("SSH", "SSH-2.0-OpenSSH_9.2\r\n"), scripted("zeros", QByteArray(64, '\0'))};
}

} // namespace orgdesk::test
