#include "ui/forms/CheckList.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using State = CheckResult::State;

namespace {

Tone toneOf(State state)
{
    switch (state) {
    case State::Running:
        return Tone::Neutral;
    case State::Ok:
        return Tone::Success;
    case State::Info:
        return Tone::Neutral;
    case State::Warning:
        return Tone::Warning;
    case State::Failed:
        break;
    }
    return Tone::Danger;
}

QString wordOf(State state)
{
    switch (state) {
    case State::Running:
        return CheckList::tr("Checking");
    case State::Ok:
        return CheckList::tr("Passed");
    case State::Info:
        return CheckList::tr("Note");
    case State::Warning:
        return CheckList::tr("Warning");
    case State::Failed:
        break;
    }
    return CheckList::tr("Problem");
}

QString iconOf(State state)
{
    return state == State::Running ? u"clock"_s
        : state == State::Info     ? u"info"_s
                                   : QString(toneIconName(toneOf(state)));
}

} // namespace

CheckList::CheckList(const QString &prefix, QWidget *parent)
    : Card(parent)
    , m_prefix(QString(prefix + ".checks"_L1))
    , m_state(new Chip({}))
    , m_run(linkButton(tr("Run again"), u"refresh"_s))
    , m_text(wrappedLabel({}, Tone::Secondary))
{
    setObjectName(m_prefix);
    setTitle(tr("Checks"));
    header()->insertWidget(1, m_state);
    header()->addWidget(m_run);
    m_run->setObjectName(QString(m_prefix + ".run"_L1));
    m_state->setObjectName(QString(m_prefix + ".state"_L1));
    body()->setSpacing(8);
    body()->addWidget(m_text);
    connect(m_run, &Button::clicked, this, &CheckList::runRequested);
}

void CheckList::clear()
{
    for (QWidget *line : std::as_const(m_lines)) {
        line->hide();
        line->setParent(nullptr); // its names must not be found beside the new ones
        line->deleteLater();
    }
    m_lines.clear();
}

void CheckList::showWaiting(const QString &state, const QString &text)
{
    clear();
    m_shown.clear();
    m_state->set(state, Tone::Neutral);
    m_run->hide();
    m_text->setText(text);
    m_text->show();
    setAccessibleName(tr("Checks, %1").arg(state));
}

void CheckList::showResults(const QList<CheckResult> &results, bool running)
{
    const QString before = summary();
    const auto problems = static_cast<int>(countOf(results, State::Failed));
    const auto notes = static_cast<int>(countOf(results, State::Warning));
    if (problems > 0) {
        m_state->set(problems == 1 ? tr("1 problem") : tr("%n problems", nullptr, problems),
                     Tone::Danger);
    } else if (running) {
        m_state->set(tr("Checking…"), Tone::Neutral);
    } else if (notes > 0) {
        m_state->set(notes == 1 ? tr("Ready, 1 note") : tr("Ready, %n notes", nullptr, notes),
                     Tone::Success);
    } else {
        m_state->set(tr("Ready"), Tone::Success);
    }
    m_run->show();
    m_text->hide();
    setAccessibleName(tr("Checks, %1").arg(summary()));
    if (!running && before != summary())
        announce(this, accessibleName());
    if (results == m_shown && !m_lines.isEmpty())
        return;
    m_shown = results;
    clear();
    for (const CheckResult &result : results)
        addLine(result);
}

void CheckList::showReviewed(const QList<CheckResult> &results, int minutesAgo)
{
    showResults(results, false);
    m_run->hide();
    const auto problems = countOf(results, State::Failed);
    const auto notes = static_cast<int>(countOf(results, State::Warning));
    if (problems == 0)
        m_state->set(notes == 0       ? tr("Passed")
                         : notes == 1 ? tr("Passed, 1 note")
                                      : tr("Passed, %n notes", nullptr, notes),
                     Tone::Success);
    m_text->setText(minutesAgo < 1 ? tr("Checked just now, from this computer.")
                        : minutesAgo == 1
                        ? tr("Checked 1 min ago, from this computer.")
                        : tr("Checked %n min ago, from this computer.", nullptr, minutesAgo));
    m_text->show();
    setAccessibleName(tr("Checks, %1").arg(summary()));
}

QString CheckList::summary() const
{
    return m_state->text();
}

void CheckList::addLine(const CheckResult &result)
{
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *icon = new IconLabel(iconOf(result.state), toneIcon(toneOf(result.state)));
    row->addWidget(icon, 0, Qt::AlignTop);
    const bool matters = result.state == State::Warning || result.state == State::Failed;
    const QString title = result.title.toHtmlEscaped();
    const QString strong = u"<span style=\"font-weight:600\">%1</span>"_s.arg(title);
    const QString remark = u"<span style=\"color:%1\">%2</span>"_s.arg(
        Theme::of(this).color(Token::textMuted).name(), result.remark.toHtmlEscaped());
    Label *words = richLabel(u"%1 %2"_s.arg(matters ? strong : title, remark));
    const QString plain = QStringList{wordOf(result.state) + u": "_s, result.title, result.remark}
                              .join(u' ')
                              .simplified();
    words->setAccessibleName(plain);
    row->addWidget(words, 1);
    column->addLayout(row);
    if (!result.details.isEmpty()) {
        auto *more = linkButton(tr("Details"));
        more->setObjectName(u"%1.details[%2]"_s.arg(m_prefix).arg(m_lines.size()));
        more->setAccessibleName(tr("Details of: %1").arg(result.title));
        Label *details = wrappedLabel(result.details, Tone::Secondary, FontRole::Small);
        details->setContentsMargins(24, 0, 0, 0);
        details->hide();
        row->addWidget(more, 0, Qt::AlignTop);
        column->addWidget(details);
        connect(more, &Button::clicked, details, [details, more] {
            details->setVisible(details->isHidden());
            more->setText(details->isHidden() ? tr("Details") : tr("Hide details"));
        });
    }
    m_lines << line;
    body()->addWidget(line);
}

} // namespace orgdesk::ui
