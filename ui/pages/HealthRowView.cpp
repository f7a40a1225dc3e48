#include "ui/pages/HealthRowView.h"

#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Spinner.h"
#include "ui/common/Theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStackedWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusSide = 16;
constexpr int titleWidth = 200;

//! Scopes and ids in the fixed font, as the vendor's console shows them.
QString marked(const QString &message)
{
    static const QRegularExpression code(u"([a-z]+:my_org:[a-z_]+|\\b(?:org|con)_[A-Za-z0-9]+)"_s);
    return message.toHtmlEscaped().replace(code, u"<code>\\1</code>"_s);
}

Tone toneOf(HealthState state)
{
    switch (state) {
    case HealthState::Ok:
        return Tone::Success;
    case HealthState::Information:
        return Tone::Neutral;
    case HealthState::Warning:
        return Tone::Warning;
    case HealthState::Failed:
        return Tone::Danger;
    case HealthState::Waiting:
    case HealthState::Running:
        break;
    }
    return Tone::Muted;
}

//! Not there yet.
class WaitingCircle final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::of(this).color(Token::borderControl));
        painter.drawEllipse(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
};

bool isFound(HealthState state)
{
    return state != HealthState::Waiting && state != HealthState::Running;
}

} // namespace

QString healthStateName(HealthState state)
{
    const auto text = [](const char *word) {
        return QCoreApplication::translate("HealthRowView", word);
    };
    switch (state) {
    case HealthState::Ok:
        return text(QT_TRANSLATE_NOOP("HealthRowView", "ok"));
    case HealthState::Information:
        return text(QT_TRANSLATE_NOOP("HealthRowView", "note"));
    case HealthState::Warning:
        return text(QT_TRANSLATE_NOOP("HealthRowView", "warning"));
    case HealthState::Failed:
        return text(QT_TRANSLATE_NOOP("HealthRowView", "failed"));
    case HealthState::Waiting:
        return text(QT_TRANSLATE_NOOP("HealthRowView", "waiting"));
    case HealthState::Running:
        break;
    }
    return text(QT_TRANSLATE_NOOP("HealthRowView", "checking"));
}

HealthRowView::HealthRowView(HealthRow row, QString vendor, QWidget *parent)
    : QWidget(parent)
    , m_row(std::move(row))
    , m_vendor(std::move(vendor))
    , m_status(new QStackedWidget)
    , m_icon(new IconLabel({}, Token::textMuted))
    , m_title(label({}, Tone::Normal, FontRole::Label))
    , m_finding(wrappedLabel({}, Tone::Secondary))
    , m_toggle(new Button({}, Button::Kind::Link))
    , m_why(wrappedLabel({}, Tone::Secondary))
    , m_message(richLabel({}))
    , m_copy(secondaryButton(tr("Copy message"), u"copy"_s))
    , m_action(secondaryButton({}))
    , m_line(makeLine())
    , m_detail(makeDetail())
{
    const QString name = u"health.row["_s + m_row.key + u']';
    setObjectName(name);
    m_toggle->setObjectName(QString(name + u".toggle"_s));
    m_detail->setObjectName(QString(name + u".detail"_s));
    m_copy->setObjectName(QString(name + u".copy"_s));
    m_action->setObjectName(QString(name + u".act"_s));
    m_action->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_detail);
    connect(m_toggle, &Button::clicked, this, [this] { setOpen(!m_open); });
    connect(m_copy, &Button::clicked, this, &HealthRowView::copyMessage);
    connect(m_action, &Button::clicked, this, [this] { Q_EMIT actionRequested(m_row.key); });
    refresh();
}

QWidget *HealthRowView::makeLine()
{
    m_status->setFixedSize(statusSide, statusSide);
    m_status->setProperty("role", u"plain"_s);
    m_status->addWidget(m_icon);
    m_status->addWidget(new Spinner(statusSide));
    m_status->addWidget(new WaitingCircle);
    m_title->setFixedWidth(titleWidth);
    m_title->setWordWrap(true);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(12);
    row->addWidget(m_status);
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(m_finding, 1);
    row->addWidget(m_toggle);
    m_toggle->setIconName(u"chevronDown"_s);
    m_toggle->setIconOnly(true);
    m_toggle->setCompact(true);
    m_toggle->setPlain(true);
    // A row that waits is as high as one that can be opened.
    QSizePolicy policy = m_toggle->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_toggle->setSizePolicy(policy);
    return line;
}

QWidget *HealthRowView::makeDetail()
{
    auto *tell = new QFrame;
    tell->setProperty("role", u"note"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(label(tr("Tell %1").arg(m_vendor), Tone::Muted, FontRole::Small));
    words->addWidget(m_message);
    auto *inside = new QHBoxLayout(tell);
    inside->setContentsMargins(12, 8, 8, 10);
    inside->setSpacing(12);
    inside->addLayout(words, 1);
    inside->addWidget(m_copy, 0, Qt::AlignTop);
    m_box = tell;

    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(44, 0, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_why);
    column->addWidget(m_box);
    column->addWidget(m_action, 0, Qt::AlignLeading);
    return detail;
}

void HealthRowView::show(const HealthRow &row)
{
    m_row = row;
    refresh();
}

void HealthRowView::setOpen(bool open)
{
    m_open = open;
    refresh();
}

void HealthRowView::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    refresh();
}

void HealthRowView::refresh()
{
    const HealthFinding &found = m_row.found;
    const Tone tone = toneOf(found.state);
    const bool is = isFound(found.state);
    m_status->setCurrentIndex(found.state == HealthState::Running ? 1 : is ? 0 : 2);
    m_icon->setIcon(is ? QString(toneIconName(tone)) : QString(), toneIcon(tone));
    m_title->setText(m_row.title);
    m_title->setTone(found.state == HealthState::Waiting ? Tone::Secondary : Tone::Normal);
    m_finding->setText(found.finding);
    m_finding->setTone(is ? Tone::Secondary : Tone::Muted);
    m_why->setText(found.why);
    m_why->setVisible(!found.why.isEmpty());
    m_message->setText(marked(found.message));
    m_box->setVisible(!found.message.isEmpty());
    const bool hasMore =
        is && (!found.why.isEmpty() || !found.message.isEmpty() || !m_action->text().isEmpty());
    m_toggle->setVisible(hasMore);
    m_toggle->setIconName(m_open ? u"chevronUp"_s : u"chevronDown"_s);
    m_toggle->setAccessibleName(
        tr("%1, %2: %3").arg(m_row.title, healthStateName(found.state), found.finding));
    m_toggle->setAccessibleDescription(m_open ? tr("Expanded") : tr("Collapsed"));
    m_toggle->setToolTip(m_open ? tr("Hide details") : tr("Show details"));
    m_copy->setAccessibleName(tr("Copy message about %1").arg(m_row.title));
    m_action->setAccessibleName(tr("%1, %2").arg(m_action->text(), m_row.title));
    m_detail->setVisible(m_open && hasMore);
}

Button *HealthRowView::firstButton() const
{
    return m_open && !m_row.found.message.isEmpty() ? m_copy : m_toggle;
}

void HealthRowView::copyMessage()
{
    QGuiApplication::clipboard()->setText(m_row.found.message);
    showCopied(*m_copy);
}

void HealthRowView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onLine = m_line->geometry().contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && onLine && m_toggle->isVisible())
        setOpen(!m_open);
    QWidget::mouseReleaseEvent(event);
}

} // namespace orgdesk::ui
