#include "preflight/DomainName.h"

#include <QRegularExpression>
#include <QUrl>

#include <libpsl.h>

#include <algorithm>
#include <array>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 253;
constexpr int longestLabel = 63;

// Mail services at which everybody can have an address.
constexpr std::array publicMail{
    "gmail.com"_L1,      "googlemail.com"_L1, "outlook.com"_L1,    "hotmail.com"_L1,
    "live.com"_L1,       "msn.com"_L1,        "yahoo.com"_L1,      "ymail.com"_L1,
    "rocketmail.com"_L1, "aol.com"_L1,        "icloud.com"_L1,     "me.com"_L1,
    "mac.com"_L1,        "proton.me"_L1,      "protonmail.com"_L1, "pm.me"_L1,
    "gmx.com"_L1,        "gmx.net"_L1,        "gmx.de"_L1,         "gmx.at"_L1,
    "gmx.ch"_L1,         "web.de"_L1,         "t-online.de"_L1,    "freenet.de"_L1,
    "mail.com"_L1,       "email.com"_L1,      "mail.ru"_L1,        "yandex.ru"_L1,
    "yandex.com"_L1,     "qq.com"_L1,         "163.com"_L1,        "126.com"_L1,
    "sina.com"_L1,       "naver.com"_L1,      "zoho.com"_L1,       "zohomail.com"_L1,
    "fastmail.com"_L1,   "hey.com"_L1,        "tutanota.com"_L1,   "tuta.com"_L1,
    "orange.fr"_L1,      "wanadoo.fr"_L1,     "free.fr"_L1,        "laposte.net"_L1,
    "libero.it"_L1,      "virgilio.it"_L1,    "wp.pl"_L1,          "o2.pl"_L1,
    "seznam.cz"_L1,      "ziggo.nl"_L1,       "kpnmail.nl"_L1,     "telenet.be"_L1,
    "bluewin.ch"_L1,     "comcast.net"_L1,    "verizon.net"_L1,    "att.net"_L1,
    "sbcglobal.net"_L1,  "btinternet.com"_L1, "rediffmail.com"_L1, "uol.com.br"_L1,
    "hotmail.co.uk"_L1,  "hotmail.fr"_L1,     "hotmail.de"_L1,     "hotmail.it"_L1,
    "outlook.de"_L1,     "outlook.fr"_L1,     "live.nl"_L1,        "live.co.uk"_L1,
    "yahoo.co.uk"_L1,    "yahoo.de"_L1,       "yahoo.fr"_L1,       "yahoo.co.jp"_L1};

bool isSuffix(const QString &ascii, int section)
{
    const QByteArray name = ascii.toLatin1();
    return psl_is_public_suffix2(psl_builtin(), name.constData(), section) != 0;
}

bool isLabel(const QString &label)
{
    static const QRegularExpression form(u"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"_s);
    return label.size() <= longestLabel && form.match(label).hasMatch();
}

bool isNumber(const QString &label)
{
    // As inet_aton() and browsers read it: "0x7f" too.
    static const QRegularExpression form(u"^([0-9]+|0x[0-9a-f]*)$"_s);
    return form.match(label).hasMatch();
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar one) { return one.unicode() < 0x80; });
}

// Letters, digits and marks, no mark in front: what IDNA 2008 lets into a name (RFC 5892), which
// Qt's conversion does not look at.
bool isWritable(const QString &label)
{
    bool isFirst = true;
    const QList<uint> points = label.toUcs4();
    for (const uint point : points) {
        const bool isMark = QChar::isMark(point);
        if (point >= 0x80 && !QChar::isLetter(point) && !QChar::isDigit(point) && !isMark)
            return false;
        if (isFirst && isMark)
            return false;
        isFirst = false;
    }
    return isPlain(label) || !label.startsWith(u"xn--"_s, Qt::CaseInsensitive);
}

QString asciiOf(const QString &host)
{
    // What is ASCII already is judged as it is: the conversion would hide mistakes.
    if (isPlain(host))
        return host.toLower();
    const QString plain =
        host.normalized(QString::NormalizationForm_KC).replace(QChar(0x3002), QChar(u'.'));
    const QStringList labels = plain.split(u'.');
    if (!std::all_of(labels.cbegin(), labels.cend(), isWritable))
        return {};
    return QString::fromLatin1(QUrl::toAce(plain)).toLower();
}

DomainName::Problem problemOfForm(const QString &ascii)
{
    using Problem = DomainName::Problem;
    if (ascii.isEmpty() || ascii.size() > longestName)
        return Problem::NotADomain;
    if (ascii.startsWith(u'[') || ascii.count(u':') > 1)
        return Problem::IpAddress;
    const QStringList labels = ascii.split(u'.');
    if (!std::all_of(labels.cbegin(), labels.cend(), isLabel))
        return Problem::NotADomain;
    if (isNumber(labels.last()))
        return Problem::IpAddress; // A top level is never a number, so that these can't be mixed
                                   // up.
    return labels.size() == 1 ? Problem::SingleLabel : Problem::None;
}

} // namespace

DomainName DomainName::parse(const QString &host)
{
    DomainName name;
    if (host.trimmed().isEmpty())
        return name;
    const QString ascii = asciiOf(host);
    name.problem = problemOfForm(ascii);
    if (!name.isUsable())
        return name;
    name.ascii = ascii;
    name.isConverted = !isPlain(host);
    name.isPublicMail =
        std::any_of(publicMail.begin(), publicMail.end(),
                    [&ascii](QLatin1StringView service) { return ascii == service; });
    if (isSuffix(ascii, PSL_TYPE_ICANN))
        name.problem = Problem::PublicSuffix;
    else
        name.isShared = isSuffix(ascii, PSL_TYPE_PRIVATE);
    return name;
}

QString reducedDomain(const QString &typed)
{
    QString text = typed.trimmed();
    text.removeIf([](QChar one) {
        return one.category() == QChar::Other_Format || one == u'<' || one == u'>' || one == u'"';
    });
    const qsizetype scheme = text.indexOf(u"://"_s);
    if (scheme >= 0)
        text.remove(0, scheme + 3);
    else if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text.remove(0, 7);
    static const QRegularExpression behindHost(u"[/?#\\\\].*$"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    text.remove(behindHost);
    text.remove(0, text.lastIndexOf(u'@') + 1);
    static const QRegularExpression port(u"^([^:]*):[0-9]*$"_s);
    text.replace(port, u"\\1"_s);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text.trimmed();
}

QStringList splitDomains(const QString &text)
{
    static const QRegularExpression separator(u"[\\s,;]+"_s);
    QStringList domains;
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString domain = reducedDomain(part);
        if (!domain.isEmpty() && !domains.contains(domain, Qt::CaseInsensitive))
            domains << domain;
    }
    return domains;
}

QString registeredDomain(const QString &ascii)
{
    const QByteArray name = ascii.toLatin1();
    const char *registered = psl_registrable_domain(psl_builtin(), name.constData());
    return registered ? QString::fromLatin1(registered) : QString();
}

} // namespace orgdesk
