#pragma once

#include "ui/common/Token.h"

#include <QLatin1StringView>

namespace orgdesk::ui {

//! What a text, chip, note or toast says by its color. Color is never alone: a tone has an icon
//! too.
enum class Tone { Normal, Secondary, Muted, Neutral, Info, Success, Warning, Danger };

//! Value of the QSS property `tone` ("warning").
[[nodiscard]] QLatin1StringView toneName(Tone tone);
//! Color of text in this tone.
[[nodiscard]] Token toneText(Tone tone);
//! Color of an icon in this tone.
[[nodiscard]] Token toneIcon(Tone tone);
//! Fill behind text in this tone.
[[nodiscard]] Token toneFill(Tone tone);
//! Line around that fill.
[[nodiscard]] Token toneBorder(Tone tone);
//! Name of the status icon of this tone ("warn"); empty for Normal, Secondary and Muted.
[[nodiscard]] QLatin1StringView toneIconName(Tone tone);

} // namespace orgdesk::ui
