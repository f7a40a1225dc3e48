#pragma once

namespace orgdesk::ui {

class Button;

//! After something went to the clipboard: the button says "Copied" with a check for 2 s, in the
//! same width, and it is announced. Its accessible name stays.
void showCopied(Button &button);

} // namespace orgdesk::ui
