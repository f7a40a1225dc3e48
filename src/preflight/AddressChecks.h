#pragma once

#include "preflight/AddressProbe.h"
#include "preflight/CheckResult.h"
#include "preflight/PreflightInput.h"

namespace orgdesk {

//! An address to look at, and what is expected there.
struct AddressCheck
{
    enum class Expects { AnyAnswer, Discovery, Tenant, Metadata };

    Expects expects = Expects::AnyAnswer;
    QUrl url;
    QString field; //!< Key of the field that it came from.
    QString title; //!< "Sign-in address"

    [[nodiscard]] qsizetype most() const; //!< Bytes to read.
    bool operator==(const AddressCheck &) const = default;
};

//! Those that the filled fields lead to; none for what is not a good https address.
[[nodiscard]] QList<AddressCheck> addressChecks(const PreflightInput &input);

//! What an answer means. Pure; parses metadata, so call it on a worker.
[[nodiscard]] QList<CheckResult> judge(const AddressCheck &check, const ProbeAnswer &answer,
                                       const PreflightInput &input, const QDateTime &now);

} // namespace orgdesk
