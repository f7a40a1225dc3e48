#pragma once

#include <QByteArray>
#include <QList>

namespace orgdesk::fuzz {

// Own small inputs, and other people's cases where ../shared/data is there.
[[nodiscard]] QList<QByteArray> listenerRequestSeeds();
[[nodiscard]] QList<QByteArray> callbackQuerySeeds();
[[nodiscard]] QList<QByteArray> tokenResponseSeeds();
[[nodiscard]] QList<QByteArray> idTokenSeeds();
[[nodiscard]] QList<QByteArray> keySetSeeds();
[[nodiscard]] QList<QByteArray> wwwAuthenticateSeeds();
[[nodiscard]] QList<QByteArray> problemBodySeeds();
[[nodiscard]] QList<QByteArray> samlMetadataSeeds();
[[nodiscard]] QList<QByteArray> certificateSeeds();

} // namespace orgdesk::fuzz
