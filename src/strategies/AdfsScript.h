#pragma once

#include "strategies/Strategy.h"

namespace orgdesk {

//! A PowerShell script that adds the relying party trust for this tenant on an AD FS server, with
//! the claim rules of the guide; for Windows Server 2012 R2 or newer. It stops at the first problem
//! and changes nothing when the trust exists. Text from outside is quoted, so that no name can
//! become a command (also against typographic quotes, which PowerShell takes for quotes).
[[nodiscard]] QString adfsScript(const SetupFacts &facts, const QString &vendor);

//! `text` as a single-quoted PowerShell string.
[[nodiscard]] QString powerShellQuoted(const QString &text);

} // namespace orgdesk
