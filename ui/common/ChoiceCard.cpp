#include "ui/common/ChoiceCard.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/StrategyTile.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardPadding = 16;
constexpr int tileSize = 36;
constexpr int radioArea = 28;

int wrappedHeight(const QString &text, FontRole role, int width)
{
    if (text.isEmpty())
        return 0;
    const QRect room(0, 0, std::max(40, width), 10'000);
    return QFontMetrics(ui::font(role)).boundingRect(room, Qt::TextWordWrap, text).height();
}

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &description, const QString &note,
                       QWidget *parent)
    : QRadioButton(title, parent)
    , m_description(description)
    , m_note(note)
{
    setProperty("ringRadius", 8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(QString(note.isEmpty() ? title : title + u", "_s + note));
    setAccessibleDescription(description);
}

void ChoiceCard::setMonogram(const QString &monogram)
{
    m_monogram = monogram;
    updateGeometry();
}

void ChoiceCard::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
}

int ChoiceCard::textLeft() const
{
    if (!m_monogram.isEmpty())
        return cardPadding + tileSize + 12;
    return m_iconName.isEmpty() ? cardPadding : cardPadding + 16 + 12;
}

int ChoiceCard::heightForWidth(int width) const
{
    const int titleWidth = width - textLeft() - cardPadding - radioArea;
    const int wide = width - textLeft() - cardPadding;
    int height = wrappedHeight(text(), FontRole::SectionTitle, titleWidth);
    if (!m_description.isEmpty())
        height += 2 + wrappedHeight(m_description, FontRole::Body, wide);
    if (!m_note.isEmpty())
        height += 6 + wrappedHeight(m_note, FontRole::Small, wide);
    if (!m_monogram.isEmpty())
        height = std::max(height, tileSize);
    return height + 2 * (cardPadding - 1);
}

QSize ChoiceCard::sizeHint() const
{
    constexpr int comfortable = 298;
    return {comfortable, heightForWidth(comfortable)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    constexpr int narrow = 200;
    return {narrow, heightForWidth(std::max(narrow, width()))};
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        Q_EMIT accepted();
        return;
    }
    QRadioButton::keyPressEvent(event);
}

void ChoiceCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QRadioButton::mouseDoubleClickEvent(event);
    if (isChecked())
        Q_EMIT accepted();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const bool on = isChecked();
    painter.setPen(theme.color(on ? Token::accent : Token::border));
    painter.setBrush(theme.color(on                 ? Token::rowSelected
                                     : underMouse() ? Token::rowHover
                                                    : Token::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    const auto mirror = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    if (!m_monogram.isEmpty())
        StrategyTile::paint(painter, mirror({cardPadding, cardPadding - 1, tileSize, tileSize}),
                            m_monogram);
    else if (!m_iconName.isEmpty())
        icons::paint(painter, mirror({cardPadding, cardPadding + 1, 16, 16}), m_iconName,
                     Token::textSecondary);
    QStyleOptionButton radio;
    initStyleOption(&radio);
    radio.rect = mirror({width() - cardPadding - 16, cardPadding + 1, 16, 16});
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, &painter, this);

    int y = cardPadding - 1;
    const auto line = [&](const QString &words, FontRole role, Token color, int reserved) {
        if (words.isEmpty())
            return;
        const int wide = width() - textLeft() - cardPadding - reserved;
        const int high = wrappedHeight(words, role, wide);
        painter.setFont(ui::font(role));
        painter.setPen(theme.color(isEnabled() ? color : Token::textDisabled));
        painter.drawText(mirror({textLeft(), y, wide, high}), Qt::TextWordWrap | Qt::AlignLeading,
                         words);
        y += high;
    };
    line(text(), FontRole::SectionTitle, Token::text, radioArea);
    y += 2;
    line(m_description, FontRole::Body, Token::textSecondary, 0);
    y += 6;
    line(m_note, FontRole::Small, Token::textMuted, 0);
}

} // namespace orgdesk::ui
