#include "ui/dialogs/ActionDialog.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IconBox.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/DialogParts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ActionDialog::ActionDialog(const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedLayout(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    // The minimum of wrapped texts is far too high; see fitHeight().
    m_pages->setSizeConstraint(QLayout::SetNoConstraint);
    buildContent();
}

void ActionDialog::buildContent()
{
    m_content = new QWidget;
    const DialogParts parts = makeDialogParts(*m_content);
    m_body = new QVBoxLayout;
    m_body->setSpacing(10);
    parts.body->addLayout(m_body);
    m_problem = new NoteFrame(Tone::Danger);
    m_problem->setObjectName(QString(objectName() + ".problem"_L1));
    m_problem->hide();
    parts.body->addWidget(m_problem);
    parts.body->addStretch(1);
    m_buttons = parts.buttons;
    m_pages->addWidget(m_content);
    m_pages->setCurrentWidget(m_content);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ActionDialog::reject);
}

void ActionDialog::clear()
{
    m_destructive = false;
    m_busy = false;
    m_pages->removeWidget(m_content);
    m_content->deleteLater();
    // Named parts of the old content must not be found beside the new ones.
    m_content->setParent(nullptr);
    buildContent();
}

void ActionDialog::addHeading(const QString &icon, Tone tone, const QString &title,
                              const QString &subtitle)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    if (!icon.isEmpty())
        row->addWidget(new IconBox(icon, tone), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    // A title alone stands beside the middle of its icon.
    const bool alone = subtitle.isEmpty() && !icon.isEmpty();
    texts->addWidget(wrappedLabel(title, Tone::Normal, FontRole::DialogTitle), 0,
                     alone ? Qt::AlignVCenter : Qt::Alignment());
    if (!subtitle.isEmpty())
        texts->addWidget(wrappedLabel(subtitle, Tone::Secondary));
    row->addLayout(texts, 1);
    m_body->addLayout(row);
    setAccessibleDescription(title);
}

void ActionDialog::addPoint(const QString &markup)
{
    m_body->addLayout(pointLine(markup));
}

void ActionDialog::setDestructive(Button *run, Button *cancel)
{
    m_destructive = true;
    run->setAutoDefault(false);
    run->setDefault(false);
    cancel->setAutoDefault(true);
    cancel->setDefault(true);
}

void ActionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_destructive)
        return;
    QDialog::keyPressEvent(event);
}

void ActionDialog::fitHeight()
{
    QLayout *layout = m_content->layout();
    layout->activate();
    const int height = layout->heightForWidth(width());
    if (height > 0)
        resize(std::max(width(), layout->minimumSize().width()), height);
}

void ActionDialog::fitHeightLater()
{
    // Widgets added to a visible dialog are shown, and counted, with the next events.
    QTimer::singleShot(0, this, &ActionDialog::fitHeight);
}

void ActionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
}

NoteFrame *ActionDialog::showProblem(const ErrorWords &words)
{
    m_problem->clearLinks();
    m_problem->setError(words);
    m_problem->setVisible(!words.title.isEmpty());
    fitHeightLater();
    return m_problem;
}

void ActionDialog::hideProblem()
{
    m_problem->hide();
}

void ActionDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void ActionDialog::showStepUp(QWidget *sheet)
{
    if (m_sheet == sheet)
        return;
    hideStepUp();
    m_focusBefore = focusWidget();
    m_sheet = sheet;
    m_pages->addWidget(sheet);
    m_pages->setCurrentWidget(sheet);
    sheet->show();
    resize(size().expandedTo(sheet->sizeHint()));
}

void ActionDialog::hideStepUp()
{
    if (!m_sheet)
        return;
    m_pages->removeWidget(m_sheet);
    m_sheet->hide();
    m_sheet->setParent(nullptr);
    m_sheet.clear();
    m_pages->setCurrentWidget(m_content);
    fitHeight();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

} // namespace orgdesk::ui
