#pragma once

#include "preflight/SamlMetadata.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace orgdesk {
struct Strategy;
}

namespace orgdesk::ui {

//! What a file, a pasted text or an address says about which type of provider it is for.
struct MetadataPick
{
    QString name; //!< Of the file, or the host of the address.
    QByteArray content;
    QUrl address;                       //!< Empty: it is a file.
    const Strategy *strategy = nullptr; //!< Null: see `refusal`.
    QString refusal;                    //!< Why no type fits, in sentences.
    std::optional<SamlProvider> provider;
    std::optional<Certificate> certificate;
};

//! \param allowed wire names that the vendor accepts. Parses: call it on a worker.
[[nodiscard]] MetadataPick pickType(const QString &name, const QByteArray &content,
                                    const QUrl &address, const QStringList &allowed);

} // namespace orgdesk::ui
