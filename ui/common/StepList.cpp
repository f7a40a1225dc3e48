#include "ui/common/StepList.h"

#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Spinner.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

//! The empty circle of a step that is still to come.
class OpenCircle final : public QWidget
{
public:
    OpenCircle() { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::of(this).color(Token::borderControl));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
};

QWidget *markOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return new IconLabel(u"ok"_s, Token::successIcon);
    case StepState::Failed:
        return new IconLabel(u"fail"_s, Token::dangerIcon);
    case StepState::Active:
        return new Spinner;
    case StepState::Todo:
        return new OpenCircle;
    }
    Q_UNREACHABLE();
}

Label *wordsOf(const StepList::Step &step)
{
    switch (step.state) {
    case StepState::Active:
        return wrappedLabel(step.text, Tone::Normal, FontRole::BodyStrong);
    case StepState::Todo:
        return wrappedLabel(step.text, Tone::Secondary);
    case StepState::Done:
    case StepState::Failed:
        return wrappedLabel(step.text);
    }
    Q_UNREACHABLE();
}

} // namespace

StepList::StepList(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setSpacing(12);
}

void StepList::setSteps(const QList<Step> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    rebuild();
    refreshName();
}

void StepList::setDetail(qsizetype index, const QString &detail)
{
    if (index < 0 || index >= m_steps.size())
        return;
    m_steps[index].detail = detail;
    Label *line = m_details.at(static_cast<std::size_t>(index));
    line->setText(detail);
    line->setVisible(!detail.isEmpty());
}

void StepList::rebuild()
{
    const QList<QWidget *> old = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    m_details.clear();
    for (const Step &step : std::as_const(m_steps)) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(12);
        across->addWidget(markOf(step.state), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(wordsOf(step));
        Label *detail = wrappedLabel(step.detail, Tone::Muted, FontRole::Small);
        detail->setVisible(!step.detail.isEmpty());
        texts->addWidget(detail);
        m_details.push_back(detail);
        across->addLayout(texts, 1);
        m_rows->addWidget(row);
    }
}

void StepList::refreshName()
{
    QStringList parts;
    for (const Step &step : std::as_const(m_steps)) {
        switch (step.state) {
        case StepState::Done:
            parts << tr("%1, done.").arg(step.text);
            break;
        case StepState::Active:
            parts << tr("%1…").arg(step.text);
            break;
        case StepState::Failed:
            parts << tr("%1, failed.").arg(step.text);
            break;
        case StepState::Todo:
            parts << tr("%1, to do.").arg(step.text);
            break;
        }
    }
    setAccessibleName(parts.join(u' '));
}

} // namespace orgdesk::ui
