#include "ui/pages/SsoEmpty.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/StepGlyph.h"
#include "ui/common/TextColumn.h"
#include "ui/dialogs/ProviderWords.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 40;
constexpr int stepGap = 24;
constexpr int buttonGap = 8;
// Of the row of invitation and needs.
constexpr int invitationShare = 17;
constexpr int needsShare = 10;
constexpr int fewestLetters = 32; //!< In a line of what is needed.

} // namespace

SsoEmpty::SsoEmpty(const QString &vendor, QWidget *parent)
    : QWidget(parent)
    , m_add(primaryButton(tr("Add provider"), u"plus"_s))
    , m_metadata(secondaryButton(tr("Start from a metadata file…"), u"upload"_s))
    , m_types(wrappedLabel({}, Tone::Muted, FontRole::Small))
{
    setObjectName("sso.empty"_L1);
    m_add->setObjectName("sso.empty.add"_L1);
    m_metadata->setObjectName("sso.empty.metadata"_L1);
    auto *card = new Card;
    card->setFlush(true);
    m_top = new QHBoxLayout;
    m_between = new VerticalLine;
    m_needs = makeNeeds();
    m_top->setSpacing(0);
    m_top->addWidget(makeInvitation(), invitationShare);
    m_top->addWidget(m_between);
    m_top->addWidget(m_needs, needsShare);
    card->body()->addLayout(m_top);
    card->body()->addWidget(new HorizontalLine);
    card->body()->addWidget(makeSteps(vendor));
    auto *content = new TextColumn;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    // Long texts in a low window take more height than there is.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *SsoEmpty::makeInvitation()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(sideMargin, 40, sideMargin, 40);
    column->setSpacing(8);
    column->addWidget(new IconLabel(u"sso"_s, Token::accentText, 32), 0, Qt::AlignLeft);
    column->addSpacing(12);
    column->addWidget(wrappedLabel(tr("Let people sign in with your company account"), Tone::Normal,
                                   FontRole::DialogTitle));
    column->addWidget(wrappedLabel(tr("Connect the identity provider your company already uses. "
                                      "Nothing changes for your users "
                                      "until you enable the provider."),
                                   Tone::Secondary));
    column->addSpacing(8);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(buttonGap);
    m_buttons->addWidget(m_add, 0, Qt::AlignLeading);
    m_buttons->addWidget(m_metadata, 0, Qt::AlignLeading);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    column->addSpacing(8);
    column->addWidget(m_types);
    column->addStretch(1);
    return widget;
}

QWidget *SsoEmpty::makeNeeds()
{
    auto *widget = new QFrame;
    widget->setProperty("role", u"cardSide"_s);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(28, 40, 28, 28);
    column->setSpacing(10);
    column->addWidget(label(tr("What you need"), Tone::Normal, FontRole::BodyStrong));
    for (const QString &need :
         {tr("Admin access to your identity provider, or a colleague who has it and is reachable"),
          tr("About 15 minutes. You can stop at any step; the draft stays on this computer"),
          tr("A domain you control, to route people by email address (optional)")}) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(label(u"•"_s, Tone::Secondary), 0, Qt::AlignTop);
        line->addWidget(wrappedLabel(need, Tone::Secondary), 1);
        column->addLayout(line);
    }
    column->addWidget(new HorizontalLine);
    auto *guide =
        new IconText(tr("Each step shows what to click in the other admin console and the "
                        "exact values to paste there."),
                     Tone::Secondary, true);
    guide->setIcon(u"guide"_s, Token::textSecondary);
    column->addWidget(guide);
    column->addStretch(1);
    return widget;
}

QWidget *SsoEmpty::makeSteps(const QString &vendor)
{
    auto *widget = new QWidget;
    m_steps = new QGridLayout(widget);
    m_steps->setContentsMargins(sideMargin, 20, sideMargin, 20);
    m_steps->setHorizontalSpacing(stepGap);
    m_steps->setVerticalSpacing(16);
    const QList<std::pair<QString, QString>> steps{
        {tr("Choose the type"), tr("Only types %1 accepts are offered.").arg(vendor)},
        {tr("Exchange values"), tr("Copy ours into your console, paste theirs here.")},
        {tr("Check before saving"),
         tr("OrgDesk looks for expired certificates, wrong addresses and typos.")},
        {tr("Test, then enable"), tr("New providers start disabled.")}};
    int number = 0;
    for (const auto &[title, text] : steps) {
        auto *part = new QWidget(widget);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->addLayout(numberedStep(++number,
                                       {wrappedLabel(title, Tone::Normal, FontRole::BodyStrong),
                                        wrappedLabel(text, Tone::Secondary, FontRole::Small)}));
        column->addStretch(1);
        m_stepParts << part;
    }
    return widget;
}

void SsoEmpty::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SsoEmpty::arrange()
{
    const int all = width();
    const int beside = all * invitationShare / (invitationShare + needsShare);
    const int longest = std::max(m_add->sizeHint().width(), m_metadata->sizeHint().width());
    const bool isWide = beside >= longest + 2 * sideMargin
        && all - beside >= fewestLetters * fontMetrics().averageCharWidth();
    const int buttons = m_add->sizeHint().width() + buttonGap + m_metadata->sizeHint().width();
    m_top->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_between->setVisible(isWide);
    const int needsMargin = isWide ? 28 : sideMargin;
    m_needs->layout()->setContentsMargins(needsMargin, isWide ? 40 : 24, needsMargin, 28);
    m_buttons->setDirection((isWide ? beside : all) >= buttons + 2 * sideMargin
                                ? QBoxLayout::LeftToRight
                                : QBoxLayout::TopToBottom);
    int step = 0;
    for (const QWidget *part : std::as_const(m_stepParts))
        step = std::max(step, part->minimumSizeHint().width());
    const int count = static_cast<int>(m_stepParts.size());
    const bool inOneRow = all >= count * step + (count - 1) * stepGap + 2 * sideMargin;
    const int columns = inOneRow ? count : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < count; ++i) {
        m_steps->removeWidget(m_stepParts.at(i));
        m_steps->addWidget(m_stepParts.at(i), i / columns, i % columns);
        m_steps->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void SsoEmpty::setTypes(const QString &vendor, const QStringList &types)
{
    m_types->setVisible(!types.isEmpty());
    m_types->setText(tr("%1 accepts %2.").arg(vendor, listed(types)));
}

} // namespace orgdesk::ui
