#include "ui/common/IconBox.h"

#include "ui/common/IconLabel.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxSide = 36;

} // namespace

IconBox::IconBox(const QString &icon, Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(icon, Token::text, tone == Tone::Normal ? 16 : 20))
{
    setProperty("role", u"iconBox"_s);
    setFixedSize(boxSide, boxSide);
    auto *inner = new QHBoxLayout(this);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_icon, 0, Qt::AlignCenter);
    setIcon(icon, tone);
}

void IconBox::setIcon(const QString &icon, Tone tone)
{
    m_icon->setIcon(icon, tone == Tone::Normal ? Token::textSecondary : toneIcon(tone));
    setProperty("tone", toneName(tone));
    repolish(this);
}

} // namespace orgdesk::ui
