#pragma once

#include <QFont>

namespace orgdesk::ui {

//! Roles of text; sizes are ratios of the system font (tokens.json, font.scale).
enum class FontRole {
    Body,
    BodyStrong,
    Label,
    PageTitle,
    DialogTitle,
    SectionTitle,
    Small,
    SmallStrong,
    TableHeader,
    Mono,
    Monogram
};

//! The font of that role, from the application's current font. Cheap.
[[nodiscard]] QFont font(FontRole role);

//! Height of a line in that role, in logical pixels.
[[nodiscard]] int lineHeight(FontRole role);

} // namespace orgdesk::ui
