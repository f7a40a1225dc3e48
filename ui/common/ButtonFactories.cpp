#include "ui/common/Button.h"
#include "ui/common/PlainToolTip.h"

namespace orgdesk::ui {

namespace {

Button *makeButton(const QString &text, Button::Kind kind, const QString &icon)
{
    auto *button = new Button(text, kind);
    if (!icon.isEmpty())
        button->setIconName(icon);
    return button;
}

} // namespace

Button *primaryButton(const QString &text, const QString &icon)
{
    return makeButton(text, Button::Kind::Primary, icon);
}

Button *secondaryButton(const QString &text, const QString &icon)
{
    return makeButton(text, Button::Kind::Secondary, icon);
}

Button *browserButton(const QString &text)
{
    Button *button = makeButton(text, Button::Kind::Primary, QStringLiteral("external"));
    button->setIconTrailing(true);
    return button;
}

Button *linkButton(const QString &text, const QString &icon)
{
    return makeButton(text, Button::Kind::Link, icon);
}

Button *dangerButton(const QString &text, const QString &icon)
{
    return makeButton(text, Button::Kind::Danger, icon);
}

Button *dangerOutlineButton(const QString &text, const QString &icon)
{
    return makeButton(text, Button::Kind::DangerOutline, icon);
}

Button *iconButton(const QString &icon, const QString &accessibleName, bool compact)
{
    Button *button = makeButton(QString(), Button::Kind::Secondary, icon);
    button->setIconOnly(true);
    button->setCompact(compact);
    button->setAccessibleName(accessibleName);
    button->setToolTip(plainToolTip(accessibleName));
    return button;
}

} // namespace orgdesk::ui
