#pragma once

#include "preflight/FileProblem.h"

#include <QByteArray>

namespace orgdesk {

//! XML from a stranger that may be given to QXmlStreamReader.
struct SafeXml
{
    QString text;
    FileProblem problem;
};

//! Decodes and looks the text over before any parser sees it (reliability F8): UTF-8, UTF-16,
//! US-ASCII or ISO 8859-1; no document type, so no entities and nothing that is loaded; at most
//! `largest` bytes, 64 levels, 128 attributes per element and 256 namespaces in force. Says nothing
//! about whether it is well formed. Linear in time; for a worker.
[[nodiscard]] SafeXml safeXml(const QByteArray &content, qsizetype largest);

} // namespace orgdesk
