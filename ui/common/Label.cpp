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

// Nested layouts ask hundreds of times before a page is first painted, and each time the text would
// be laid out anew.
int Label::heightForWidth(int width) const
{
    const Measured now{text(), font(), contentsMargins(), wordWrap(), textFormat()};
    if (now != m_measured) {
        m_measured = now;
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
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
