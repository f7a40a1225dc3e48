#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

AppContext::~AppContext() = default;

} // namespace orgdesk::ui
