#include "ui/pages/HealthDialog.h"

#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/Label.h"
#include "ui/pages/HealthView.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

HealthDialog::HealthDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_view(new HealthView(context, HealthRun::Scope::ThisComputer))
    , m_run(secondaryButton(tr("Run again"), u"refresh"_s))
    , m_copy(secondaryButton(tr("Copy report"), u"copy"_s))
{
    setObjectName(u"dialog.health"_s);
    setWindowTitle(tr("Check this computer"));
    const QString text = tr("What OrgDesk needs before you sign in.");
    setAccessibleDescription(text);
    m_run->setObjectName(u"dialog.health.run"_s);
    m_copy->setObjectName(u"dialog.health.copyReport"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_run, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *words = wrappedLabel(text, Tone::Secondary);
    words->setContentsMargins(24, 0, 24, 0);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(24, 0, 24, 0);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 20, 0, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    resize(720, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_run, &Button::clicked, m_view, &HealthView::run);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_view->report().asText());
        showCopied(*m_copy);
    });
    connect(m_view, &HealthView::changed, this, &HealthDialog::refresh);
    m_view->run();
    refresh();
}

void HealthDialog::refresh()
{
    m_run->setEnabled(!m_view->isRunning());
    m_copy->setEnabled(!m_view->isRunning());
}

} // namespace orgdesk::ui
