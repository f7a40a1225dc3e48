#include "ui/pages/MembersPage.h"
#include "ui/shell/Workspace.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void Workspace::addMembersArea()
{
    addArea(Area::Members, tr("Members"), u"members"_s,
            [this] { return new MembersPage(m_context); });
}

} // namespace orgdesk::ui
