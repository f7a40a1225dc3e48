#include "ui/common/Label.h"

#include "ui/common/Theme.h"

#include <QEvent>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

Label::Label(const QString &text, Tone tone, FontRole role, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setProperty("tone", toneName(tone));
    setFont(ui::font(role));
}

void Label::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    setProperty("tone", toneName(tone));
    repolish(this);
}

void Label::setFontRole(FontRole role)
{
    m_role = role;
    setFont(ui::font(role));
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(ui::font(m_role));
}

Label *label(const QString &text, Tone tone, FontRole role)
{
    return new Label(text, tone, role);
}

Label *wrappedLabel(const QString &text, Tone tone, FontRole role)
{
    auto *wrapped = new Label(text, tone, role);
    wrapped->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    wrapped->setSizePolicy(policy);
    return wrapped;
}

Label *richLabel(const QString &markup, Tone tone, FontRole role)
{
    Label *rich = wrappedLabel(markup, tone, role);
    rich->setTextFormat(Qt::RichText);
    return rich;
}

} // namespace orgdesk::ui
