#pragma once

#include "ui/common/Tone.h"

#include <QFrame>

namespace orgdesk::ui {

class IconLabel;

//! A 36 px square around an icon: in the fill of a tone before a dialog's title, white with a line
//! around it before an action of the danger zone. Decorative.
class IconBox final : public QFrame
{
    Q_OBJECT

public:
    //! Tone::Normal: white.
    explicit IconBox(const QString &icon, Tone tone = Tone::Normal, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Tone tone);

private:
    IconLabel *m_icon;
};

} // namespace orgdesk::ui
