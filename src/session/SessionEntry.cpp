#include "session/SessionEntry.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// Layout: magic, schema, scheme, generation, then members of tag, length and bytes. Unknown tags
// are skipped, so that a later program of the same schema may add some.
constexpr QByteArrayView magic("ODSE");
constexpr char schemaOne = 1;
constexpr char bearerScheme = 'B';
constexpr char dpopScheme = 'D'; // Renewals need the key.
constexpr qsizetype headerSize = 4 + 1 + 1 + 8;
constexpr qsizetype largestEntry = 2048;

enum Tag : char {
    RefreshTokenTag = 1,
    IssuerTag,
    ClientIdTag,
    OrganizationTag,
    UserTag,
    SidTag,
    KeyTag //!< PKCS#8 DER; only and always with the scheme 'D'.
};

void addMember(QByteArray &bytes, char tag, QByteArrayView value)
{
    std::array<char, 2> length{};
    qToBigEndian(static_cast<quint16>(value.size()), length.data());
    bytes.append(tag).append(length.data(), 2).append(value.data(), value.size());
}

void takeMember(SessionEntry &entry, Secret &key, char tag, QByteArrayView value)
{
    switch (tag) {
    case RefreshTokenTag:
        entry.refreshToken = Secret::fromView(value);
        break;
    case IssuerTag:
        entry.issuer = QString::fromUtf8(value);
        break;
    case ClientIdTag:
        entry.clientId = QString::fromUtf8(value);
        break;
    case OrganizationTag:
        entry.organizationId = QString::fromUtf8(value);
        break;
    case UserTag:
        entry.userId = QString::fromUtf8(value);
        break;
    case SidTag:
        entry.sessionId = QString::fromUtf8(value);
        break;
    case KeyTag:
        key = Secret::fromView(value);
        break;
    default:
        break;
    }
}

//! False when the lengths do not fit.
bool takeMembers(SessionEntry &entry, Secret &key, QByteArrayView rest)
{
    while (!rest.isEmpty()) {
        if (rest.size() < 3)
            return false;
        const auto length = qsizetype(qFromBigEndian<quint16>(rest.data() + 1));
        if (rest.size() < 3 + length)
            return false;
        takeMember(entry, key, rest[0], rest.sliced(3, length));
        rest = rest.sliced(3 + length);
    }
    return true;
}

} // namespace

Result<Secret> encodeEntry(const SessionEntry &entry)
{
    std::array<char, 8> generation{};
    qToBigEndian(entry.generation, generation.data());
    QByteArray bytes;
    bytes.reserve(largestEntry);
    bytes.append(magic.data(), magic.size()).append(schemaOne);
    bytes.append(entry.key.isNull() ? bearerScheme : dpopScheme);
    bytes.append(generation.data(), 8);
    const QByteArray issuer = entry.issuer.toUtf8();
    const QByteArray clientId = entry.clientId.toUtf8();
    const QByteArray organization = entry.organizationId.toUtf8();
    const QByteArray user = entry.userId.toUtf8();
    const QByteArray sid = entry.sessionId.toUtf8();
    const Secret key = entry.key.toPkcs8();
    const qsizetype size = headerSize + 7 * 3 + entry.refreshToken.size() + issuer.size()
        + clientId.size() + organization.size() + user.size() + sid.size() + key.size();
    if (size > largestEntry)
        return SecretStoreError{SecretStoreError::Reason::Other,
                                u"the session is too large for a keychain entry"_s};
    addMember(bytes, RefreshTokenTag, entry.refreshToken.reveal());
    addMember(bytes, IssuerTag, issuer);
    addMember(bytes, ClientIdTag, clientId);
    addMember(bytes, OrganizationTag, organization);
    addMember(bytes, UserTag, user);
    addMember(bytes, SidTag, sid);
    if (!entry.key.isNull())
        addMember(bytes, KeyTag, key.reveal());
    return Secret::fromBytes(std::move(bytes));
}

DecodedEntry decodeEntry(const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    if (bytes.size() < headerSize || bytes.first(4) != magic)
        return {EntryFault::Damaged, {}};
    const bool bound = bytes[5] == dpopScheme;
    if (bytes[4] > schemaOne || (!bound && bytes[5] != bearerScheme))
        return {EntryFault::Newer, {}};
    DecodedEntry decoded;
    decoded.entry.generation = qFromBigEndian<quint64>(bytes.data() + 6);
    Secret key;
    const bool whole = takeMembers(decoded.entry, key, bytes.sliced(headerSize));
    decoded.entry.key = DpopKey::fromPkcs8(key);
    const bool keyFits = bound ? !decoded.entry.key.isNull() : key.isEmpty();
    if (!whole || !keyFits || decoded.entry.refreshToken.isEmpty() || decoded.entry.issuer.isEmpty()
        || decoded.entry.clientId.isEmpty() || decoded.entry.userId.isEmpty())
        return {EntryFault::Damaged, {}};
    return decoded;
}

QString entryKey(const SessionEntry &entry, const QString &profile, const QByteArray &machineId)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part :
         {entry.issuer, entry.clientId, entry.organizationId, entry.userId, profile}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(machineId);
    return u"orgdesk/v1/"_s + QString::fromLatin1(hash.result().toHex());
}

} // namespace orgdesk
