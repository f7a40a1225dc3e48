#pragma once

#include <QString>
#include <QStringList>

namespace orgdesk {

//! A domain as somebody typed it, checked as strictly as the API's `domain` (API reference 3.7),
//! and for what nobody can own.
struct DomainName
{
    enum class Problem {
        None,
        Empty,
        NotADomain, //!< Other characters than a host name has, an empty label, or too long.
        IpAddress,
        SingleLabel, //!< "localhost"
        PublicSuffix //!< "co.uk": belongs to a registry.
    };

    QString ascii; //!< What is sent: ASCII (IDNA), lower case. Empty with a problem of the form.
    Problem problem = Problem::Empty;
    bool isConverted = false;  //!< `ascii` is another spelling of letters beyond ASCII.
    bool isPublicMail = false; //!< Of a mail service for everybody ("gmail.com").
    bool isShared = false;     //!< Of a service that lends names to customers ("github.io").

    [[nodiscard]] bool isUsable() const { return problem == Problem::None; }

    //! `host` as reducedDomain() gives it.
    [[nodiscard]] static DomainName parse(const QString &host);

    bool operator==(const DomainName &) const = default;
};

//! The host of what people paste: an address, an email address, a host with port or path; without
//! spaces around it and dots at the end. Other text comes back trimmed.
[[nodiscard]] QString reducedDomain(const QString &typed);

//! Several domains that were pasted at once, each reduced, in their order, without repetitions.
[[nodiscard]] QStringList splitDomains(const QString &text);

//! The part of a name that somebody registered: "halden.co.uk" of "rail.halden.co.uk"; empty when
//! there is none.
[[nodiscard]] QString registeredDomain(const QString &ascii);

} // namespace orgdesk
