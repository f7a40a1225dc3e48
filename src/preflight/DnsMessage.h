#pragma once

#include "preflight/DnsResolver.h"

#include <QByteArrayView>

namespace orgdesk {

//! Reads the answer section of a DNS message (RFC 1035 section 4): the records of `type`, aliases
//! skipped. Outcome Failed for bytes that are no whole message; the response code is not looked at.
[[nodiscard]] DnsAnswer readDnsMessage(QByteArrayView bytes, DnsType type);

} // namespace orgdesk
