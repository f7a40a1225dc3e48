#include "ui/dialogs/ActionDialog.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

//! 36 px square in the tone's fill around an icon.
QWidget *tintedIcon(const QString &icon, Tone tone, const Theme &theme)
{
    auto *frame = new QFrame;
    frame->setFixedSize(36, 36);
    frame->setProperty("role", u"tintedIcon"_s);
    frame->setStyleSheet(
        u"QFrame[role=\"tintedIcon\"] { background: %1; border: 1px solid %2; border-radius: 6px; }"_s
            .arg(theme.color(toneFill(tone)).name(), theme.color(toneBorder(tone)).name()));
    auto *inner = new QHBoxLayout(frame);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(new IconLabel(icon, toneIcon(tone), 20), 0, Qt::AlignCenter);
    return frame;
}

} // namespace

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
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_body = new QVBoxLayout;
    m_body->setSpacing(10);
    column->addLayout(m_body);
    m_problem = new NoteFrame(Tone::Danger);
    m_problem->setObjectName(QString(objectName() + ".problem"_L1));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);

    auto *footer = new QFrame;
    footer->setProperty("role", u"dialogFooter"_s);
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(24, 12, 24, 12);
    m_buttons = new QDialogButtonBox;
    footerRow->addWidget(m_buttons);

    outer->addWidget(main, 1);
    outer->addWidget(footer);
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
        row->addWidget(tintedIcon(icon, tone, Theme::of(this)), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(wrappedLabel(title, Tone::Normal, FontRole::DialogTitle));
    if (!subtitle.isEmpty())
        texts->addWidget(wrappedLabel(subtitle, Tone::Secondary));
    row->addLayout(texts, 1);
    m_body->addLayout(row);
    setAccessibleDescription(title);
}

void ActionDialog::addPoint(const QString &markup)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(u"•"_s, Tone::Secondary), 0, Qt::AlignTop);
    row->addWidget(richLabel(markup), 1);
    m_body->addLayout(row);
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
