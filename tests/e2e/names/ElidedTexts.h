#pragma once

#include <QStringList>

//! Texts that were drawn with "…" since the last call, in alphabetical order.
[[nodiscard]] QStringList takeElidedTexts();
