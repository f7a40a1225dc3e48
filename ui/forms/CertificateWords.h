#pragma once

#include "preflight/Certificate.h"
#include "ui/common/Tone.h"

namespace orgdesk::ui {

//! "CN=idp.depot.example, RSA 2048"
[[nodiscard]] QString certificateTitle(const Certificate &certificate);
//! "Valid until 12 Mar 2029. SHA-256 4F:1A:93:…:9C:E2"
[[nodiscard]] QString certificateValidity(const Certificate &certificate);
//! "1 Dec 2024 – 30 Nov 2026"
[[nodiscard]] QString certificatePeriod(const Certificate &certificate);
//! "30 Nov 2026", in local time.
[[nodiscard]] QString shortDate(const QDateTime &time);

//! How long it is valid yet (ui.md 8): "12 days left", "Expired 15 Nov 2026".
struct CertificateState
{
    QString text;
    Tone tone = Tone::Success; //!< Warning from 30 days on, Danger when it has ended.
};
[[nodiscard]] CertificateState certificateState(const Certificate &certificate,
                                                const QDateTime &now);

} // namespace orgdesk::ui
