#pragma once

#include <QString>

namespace orgdesk {

//! Why a file or a text cannot be used, as exactly as it can be told.
struct FileProblem
{
    enum class Reason {
        None,
        Unreadable, //!< The system does not let us; `detail` says why.
        NotAFile,   //!< A folder or a device.
        Empty,
        TooLarge, //!< `detail` is the limit in words.
        // Something else than was asked for.
        PrivateKey,
        CertificateRequest,
        PublicKey,
        RevocationList,
        Pkcs12,
        Certificate, //!< Where metadata was asked for.
        Metadata,    //!< Where a certificate was asked for.
        Html,
        JsonText,
        Pdf,
        Archive,
        Text,
        Binary,
        // A certificate.
        DamagedCertificate, //!< `detail` is which one when there are several.
        NoCertificate,      //!< A bundle without any.
        // XML.
        UnknownEncoding, //!< `detail` is its name.
        WrongEncoding,   //!< Bytes that are not what the encoding allows.
        DocumentType,    //!< A DTD: how XML attacks its readers.
        TooComplex,
        DamagedXml, //!< `detail` is the line.
        // Metadata.
        OtherXml, //!< `detail` is the name of the root element.
        ServiceProvider,
        WsFederationOnly,
        NoIdentityProvider,
        NoSignInAddress
    };

    Reason reason = Reason::None;
    QString detail{};

    [[nodiscard]] explicit operator bool() const { return reason != Reason::None; }
    bool operator==(const FileProblem &) const = default;
};

//! What it is and what to do, in one or two sentences for people. Empty for None.
[[nodiscard]] QString textOf(const FileProblem &problem);

} // namespace orgdesk
