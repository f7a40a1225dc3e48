#pragma once

namespace orgdesk {

//! Keeps tokens out of core files and away from other programs of the same user (oauth rule 92):
//! in release builds on Linux, no core file and no tracing. Call first of all. Elsewhere nothing.
void hardenProcess();

} // namespace orgdesk
