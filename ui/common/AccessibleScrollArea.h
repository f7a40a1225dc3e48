#pragma once

namespace orgdesk::ui {

//! Describes scroll areas to assistive technology in a way that survives changes. Qt 6.4's own
//! description reads past the end of a list, and so ends the program, when it is asked for a child
//! that went away since it was counted; ours answers that there is none. Call once, after the
//! application object was made. GUI thread.
void installAccessibleScrollAreas();

} // namespace orgdesk::ui
