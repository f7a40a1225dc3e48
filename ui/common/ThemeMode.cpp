#include "ui/common/ThemeMode.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

Theme::Mode themeModeOf(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Mode::Light;
    return name == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::System;
}

QString nameOf(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::Light:
        return u"light"_s;
    case Theme::Mode::Dark:
        return u"dark"_s;
    case Theme::Mode::System:
        break;
    }
    return u"system"_s;
}

} // namespace orgdesk::ui
