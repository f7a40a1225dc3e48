#include "ui/wizard/GuidePanel.h"

#include "forms/FormModel.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CopyField.h"
#include "ui/common/Fonts.h"
#include "ui/common/GuideMarkup.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/StepGlyph.h"
#include "ui/common/TextColumn.h"
#include "ui/dialogs/ProviderWords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickSide = 24;

// Makes a step's circle a button without changing its look.
class GuideTick final : public QToolButton
{
public:
    GuideTick(StepGlyph *glyph, const QString &area, int number)
    {
        setObjectName(u"%1.guide.step[%2]"_s.arg(area).arg(number));
        setAccessibleName(GuidePanel::tr("Step %1 is done").arg(number));
        setCheckable(true);
        setAutoRaise(true);
        setFixedSize(tickSide, tickSide);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(2, 2, 2, 2);
        row->addWidget(glyph);
        glyph->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override { }
};

} // namespace

GuidePanel::GuidePanel(const QString &area, QWidget *parent)
    : QWidget(parent)
    , m_area(area)
    , m_card(new Card)
    , m_console(browserButton({}))
    , m_handOver(linkButton(tr("Hand over…")))
{
    setObjectName(area + u".guide"_s);
    m_card->setAlternative(true);
    m_card->setTitle({});
    m_card->setTitleWraps();
    m_card->header()->insertWidget(0, new IconLabel(u"guide"_s, Token::textSecondary));
    makeHeader();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void GuidePanel::setGuide(const Strategy &strategy, const SetupFacts &facts, const QString &vendor)
{
    const bool sameGuide = m_strategy == &strategy;
    const QList<int> done = doneSteps();
    m_strategy = &strategy;
    m_facts = facts;
    m_parties.vendor = vendor;
    refreshConsole();
    m_card->setTitle(schemaText(strategy.console));
    delete m_content;
    m_glyphs.clear();
    m_ticks.clear();
    m_texts.clear();
    m_done = QList<bool>(static_cast<qsizetype>(strategy.guide.size()), false);
    auto *steps = new TextColumn;
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    int number = 0;
    for (const GuideStep &step : strategy.guide)
        column->addWidget(makeStep(step, ++number, facts, vendor));
    column->addStretch();
    refresh();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(steps);
    // setWidget() fills them; the card's color is to show through.
    scroll->viewport()->setAutoFillBackground(false);
    steps->setAutoFillBackground(false);
    m_content = scroll;
    m_card->body()->addWidget(scroll, 1);
    if (sameGuide)
        setDoneSteps(done);
}

QWidget *GuidePanel::makeStep(const GuideStep &step, int number, const SetupFacts &facts,
                              const QString &vendor)
{
    auto *glyph = new StepGlyph(number);
    m_glyphs << glyph;
    auto *tickButton = new GuideTick(glyph, m_area, number);
    m_ticks << tickButton;
    connect(tickButton, &QToolButton::toggled, this,
            [this, number](bool on) { tick(number - 1, on); });

    QString text = schemaText(step.text);
    text.replace(u"{vendor}"_s, vendor);
    auto *words = new QVBoxLayout;
    // The first line stands beside the middle of its circle.
    words->setContentsMargins(0, std::max(0, (tickSide - lineHeight(FontRole::Body)) / 2), 0, 0);
    words->setSpacing(6);
    Label *said = richLabel(guideMarkup(text));
    m_texts << said;
    words->addWidget(said);
    bool provisional = false;
    for (const SetupValue *wanted : {step.value, step.second}) {
        if (!wanted)
            continue;
        const SetupValueText value = setupValueText(wanted->kind, facts);
        const QString name = schemaText(wanted->label);
        provisional = provisional || value.provisional;
        words->addWidget(label(name, Tone::Muted, FontRole::Small));
        auto *field = new CopyField(name, value.text);
        field->setCompact(true);
        field->setObjectNames(u"%1.guide.value[%2]"_s.arg(m_area, setupValueKey(wanted->kind)));
        words->addWidget(field);
        connect(field, &CopyField::copied, tickButton,
                [tickButton] { tickButton->setChecked(true); });
    }
    if (provisional) {
        auto *note = new IconText(
            tr("Provisional: %1 may add a prefix to the identifier. OrgDesk shows the final values "
               "after creation and tells you if they differ.")
                .arg(vendor),
            Tone::Warning, true);
        note->setIcon(u"clock"_s, Token::warningIcon);
        words->addWidget(note);
    }
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(tickButton, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return widget;
}

void GuidePanel::tick(int index, bool done)
{
    m_done[index] = done;
    refresh();
    Q_EMIT ticked();
}

void GuidePanel::refresh()
{
    // The first step that is not done is the one to do.
    const qsizetype current = m_done.indexOf(false);
    for (qsizetype i = 0; i < m_glyphs.size(); ++i) {
        m_glyphs.at(i)->setState(m_done.at(i)       ? StepState::Done
                                     : i == current ? StepState::Active
                                                    : StepState::Todo);
        m_texts.at(i)->setFontRole(i == current ? FontRole::BodyStrong : FontRole::Body);
    }
}

} // namespace orgdesk::ui
