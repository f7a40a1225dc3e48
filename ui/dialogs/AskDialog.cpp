#include "ui/dialogs/AskDialog.h"

#include "ui/common/Button.h"
#include "ui/common/CheckBox.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

AskDialog::AskDialog(AppContext &context, Question question, QWidget *parent)
    : ActionDialog(question.name, question.title, parent)
    , m_context(context)
    , m_question(std::move(question))
{
    build();
}

void AskDialog::build()
{
    setMinimumWidth(540);
    addHeading(m_question.icon, m_question.tone, m_question.heading, m_question.text);
    for (const QString &point : m_question.points)
        addPoint(point);
    m_place = new QVBoxLayout;
    m_place->setSpacing(10);
    body()->addLayout(m_place);
    if (!m_question.acceptance.isEmpty()) {
        m_accept = new CheckBox(m_question.acceptance);
        m_accept->setObjectName(objectName() + ".accept"_L1);
        body()->addWidget(m_accept);
        connect(m_accept, &QCheckBox::toggled, this, &AskDialog::refresh);
    }
    m_run = m_question.destructive ? dangerButton(m_question.run) : primaryButton(m_question.run);
    m_run->setObjectName(objectName() + ".run"_L1);
    auto *cancel = secondaryButton(tr("Cancel"));
    cancel->setObjectName(objectName() + ".cancel"_L1);
    buttons()->addButton(m_run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(cancel, QDialogButtonBox::RejectRole);
    if (m_question.destructive)
        setDestructive(m_run, cancel);
    else
        m_run->setDefault(true);
    connect(m_run, &Button::clicked, this, &AskDialog::run);
    refresh();
    QWidget *first = cancel;
    if (m_accept)
        first = m_accept;
    else if (!m_question.destructive)
        first = m_run;
    first->setFocus();
}

void AskDialog::insert(QWidget *widget)
{
    m_place->addWidget(widget);
}

void AskDialog::refresh()
{
    m_run->setEnabled(!m_accept || m_accept->isChecked());
}

void AskDialog::run()
{
    if (isBusy() || !m_context.api() || !m_run->isEnabled())
        return;
    hideProblem();
    setBusy(true);
    m_run->setBusy(true, m_question.busy);
    if (m_accept)
        m_accept->setEnabled(false);
    if (!m_question.action.isEmpty())
        nameAction(m_context, m_question.action);
    onResult(m_question.send(), this, [this](const Result<Done> &result) { finish(result); });
}

void AskDialog::finish(const Result<Done> &result)
{
    setBusy(false);
    m_run->setBusy(false);
    if (m_accept)
        m_accept->setEnabled(true);
    if (result) {
        Q_EMIT done();
        accept();
        return;
    }
    const ErrorWords words = wordsFor(result.error(), errorContext(m_context, m_question.subject));
    NoteFrame *note = showProblem(words);
    if (words.offer == ErrorOffer::LookAgain) {
        Button *look = note->addLink(tr("Close and look"));
        look->setObjectName(objectName() + ".look"_L1);
        connect(look, &Button::clicked, this, [this] {
            Q_EMIT lookRequested();
            reject();
        });
    }
}

} // namespace orgdesk::ui
