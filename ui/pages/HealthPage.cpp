#include "ui/pages/HealthPage.h"

#include "core/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/FileDialog.h"
#include "ui/common/PageHeader.h"
#include "ui/common/UiState.h"
#include "ui/pages/HealthView.h"
#include "ui/shell/AppContext.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

HealthPage::HealthPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Health check"), tr("Everything OrgDesk needs.")))
    , m_view(new HealthView(context, HealthRun::Scope::Everything))
    , m_save(secondaryButton(tr("Save report…"), u"download"_s))
    , m_copy(secondaryButton(tr("Copy report"), u"copy"_s))
    , m_run(primaryButton(tr("Run again"), u"refresh"_s))
    , m_stop(secondaryButton(tr("Stop")))
{
    setObjectName(u"health.page"_s);
    m_save->setObjectName(u"health.saveReport"_s);
    m_copy->setObjectName(u"health.copyReport"_s);
    m_run->setObjectName(u"health.run"_s);
    m_stop->setObjectName(u"health.stop"_s);
    for (Button *button : {m_save, m_copy, m_run, m_stop})
        m_header->addTrailing(button);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 18, 24, 0);
    head->addWidget(m_header);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(m_view, 1);

    connect(m_save, &Button::clicked, this, &HealthPage::saveReport);
    connect(m_copy, &Button::clicked, this, &HealthPage::copyReport);
    connect(m_run, &Button::clicked, m_view, &HealthView::run);
    connect(m_stop, &Button::clicked, m_view, &HealthView::stop);
    connect(m_view, &HealthView::changed, this, &HealthPage::refreshHeader);
    connect(m_view, &HealthView::ended, this, &HealthPage::onEnded);
    connect(m_view, &HealthView::openProvider, this, &HealthPage::openProvider);
    connect(m_view, &HealthView::provisioningRead, this, &HealthPage::provisioningRead);
    refreshHeader();
}

void HealthPage::refresh()
{
    m_view->run();
}

void HealthPage::forget()
{
    m_copyWhenDone = false;
    m_view->forget();
}

void HealthPage::focusFirst()
{
    if (m_view->isRunning())
        m_stop->setFocus(Qt::OtherFocusReason);
    else
        m_view->focusFirst();
}

void HealthPage::refreshHeader()
{
    const HealthRun *run = m_view->lastRun();
    const bool running = m_view->isRunning();
    const bool hadFocus = running ? m_run->hasFocus() : m_stop->hasFocus();
    for (Button *button : {m_save, m_copy, m_run})
        button->setVisible(!running);
    m_stop->setVisible(running);
    if (hadFocus)
        (running ? m_stop : m_run)->setFocus(Qt::OtherFocusReason);
    setUiState(*this, running ? u"loading"_s : u"ready"_s);
    if (running) {
        m_header->setSubtitle(tr("Checking… %1 of %2 done.").arg(run->done()).arg(run->total()));
        return;
    }
    if (!run) {
        m_header->setSubtitle(tr("Everything OrgDesk needs."));
        return;
    }
    const QDateTime at = run->checkedAt().toLocalTime();
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const bool today = at.date() == m_context.clock().now().toLocalTime().date();
    m_header->setSubtitle(
        today ? tr("Everything OrgDesk needs, checked today at %1.").arg(time)
              : tr("Everything OrgDesk needs, checked on %1 at %2.")
                    .arg(QLocale().toString(at.date(), QLocale::ShortFormat), time));
}

void HealthPage::onEnded()
{
    if (std::exchange(m_copyWhenDone, false))
        copyReport();
    const QWidget *focused = QApplication::focusWidget();
    if (isVisible() && (!focused || focused == m_stop || focused == m_run || focused == this))
        m_view->focusFirst();
}

void HealthPage::copyReportWhenDone()
{
    if (m_view->isRunning()) {
        m_copyWhenDone = true;
        return;
    }
    copyReport();
}

void HealthPage::copyReport()
{
    QGuiApplication::clipboard()->setText(m_view->report().asText());
    showCopied(*m_copy);
    Q_EMIT toast(
        {Tone::Success, tr("Copied the report"), tr("It holds no token and no secret."), {}});
}

void HealthPage::saveReport()
{
    QFileDialog *dialog = newFileDialog(this, tr("Save report"));
    dialog->setObjectName(u"dialog.saveReport"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text files (*.txt)"));
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"orgdesk-health.txt"_s);
    const QByteArray text = m_view->report().asText().toUtf8();
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &name) {
        QSaveFile file(name);
        file.open(QIODevice::WriteOnly);
        file.write(text);
        if (file.commit())
            Q_EMIT toast({Tone::Success, tr("Saved the report"), name, {}});
        else
            Q_EMIT toast(
                {Tone::Danger, tr("The report couldn’t be saved"), file.errorString(), {}});
    });
    dialog->open();
}

} // namespace orgdesk::ui
