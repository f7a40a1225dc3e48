#include "ui/common/Segment.h"

#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

//! A choice: its text, and its count a little apart.
class SegmentButton final : public QPushButton
{
public:
    SegmentButton(QString key, const QString &text)
        : QPushButton(text)
        , m_key(std::move(key))
    {
        setCheckable(true);
        setAutoDefault(false);
        setFont(ui::font(FontRole::Label));
        setProperty("ringRadius", 4);
    }

    [[nodiscard]] const QString &key() const { return m_key; }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(count < 0 ? text() : QString(text() + u' ' + countText()));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        int wide = fontMetrics().horizontalAdvance(text()) + 20;
        if (m_count >= 0)
            wide += fontMetrics().horizontalAdvance(countText()) + 6;
        return {wide, std::max(26, fontMetrics().height() + 8)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        const Theme &theme = Theme::of(this);
        Token token = isChecked() ? Token::accentText : Token::textSecondary;
        if (!isEnabled())
            token = Token::textDisabled;
        painter.setPen(theme.color(token));
        if (isChecked() && theme.isHighContrast()) { // where grounds have no tints
            QFont underlined = painter.font();
            underlined.setUnderline(true);
            painter.setFont(underlined);
        }
        const QRect area = rect().adjusted(10, 0, -10, 0);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
        if (m_count >= 0)
            painter.drawText(area, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine,
                             countText());
    }

private:
    [[nodiscard]] QString countText() const { return locale().toString(m_count); }

    QString m_key;
    int m_count = -1;
};

SegmentButton *segmentButton(QAbstractButton *button)
{
    return static_cast<SegmentButton *>(button); // the group holds nothing else
}

} // namespace

Segment::Segment(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setProperty("role", u"segment"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(0);
    // Not buttonClicked(): assistive technology toggles without a click.
    connect(m_group, &QButtonGroup::buttonToggled, this,
            [this](QAbstractButton *button, bool checked) {
                if (!checked || m_isSetting)
                    return;
                refreshTabStop();
                Q_EMIT chosen(segmentButton(button)->key());
            });
}

QAbstractButton *Segment::add(const QString &key, const QString &text)
{
    const bool before = std::exchange(m_isSetting, true);
    auto *added = new SegmentButton(key, text);
    m_group->addButton(added);
    m_row->addWidget(added);
    if (!m_group->checkedButton())
        added->setChecked(true);
    m_isSetting = before;
    refreshTabStop();
    return added;
}

void Segment::setCount(const QString &key, int count)
{
    if (QAbstractButton *found = button(key))
        segmentButton(found)->setCount(count);
}

void Segment::setText(const QString &key, const QString &text)
{
    if (QAbstractButton *found = button(key)) {
        found->setText(text);
        found->updateGeometry();
    }
}

QString Segment::current() const
{
    QAbstractButton *checked = m_group->checkedButton();
    return checked ? segmentButton(checked)->key() : QString();
}

void Segment::setCurrent(const QString &key)
{
    if (QAbstractButton *found = button(key)) {
        const bool before = std::exchange(m_isSetting, true);
        found->setChecked(true);
        m_isSetting = before;
        refreshTabStop();
    }
}

QAbstractButton *Segment::button(const QString &key) const
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *candidate : buttons) {
        if (segmentButton(candidate)->key() == key)
            return candidate;
    }
    return nullptr;
}

void Segment::refreshTabStop()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *each : buttons)
        each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace orgdesk::ui
