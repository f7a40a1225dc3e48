// GuidePanel's header: the console in the browser, and the guide for somebody else.
#include "forms/FormModel.h"
#include "strategies/AdfsScript.h"
#include "strategies/ConsoleAddress.h"
#include "ui/common/ActionMenu.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/PdfDocument.h"
#include "ui/common/SaveFile.h"
#include "ui/wizard/GuidePanel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void GuidePanel::makeHeader()
{
    m_console->setKind(Button::Kind::Link);
    m_console->setObjectName(m_area + u".guide.open"_s);
    m_handOver->setObjectName(m_area + u".guide.handOver"_s);
    m_handOver->setToolTip(tr("These steps and values as a sheet for a colleague"));
    m_card->header()->addWidget(m_console);
    m_card->header()->addWidget(m_handOver);
    connect(m_console, &Button::clicked, this, [this] {
        QDesktopServices::openUrl(
            consoleAddress(QString::fromLatin1(m_strategy->wireName), m_domain));
    });
    connect(m_handOver, &Button::clicked, this, &GuidePanel::openMenu);
}

void GuidePanel::refreshConsole()
{
    const QString strategy = m_strategy ? QString::fromLatin1(m_strategy->wireName) : QString();
    m_console->setVisible(consoleAddress(strategy, m_domain).isValid());
    m_console->setText(tr("Open %1 admin").arg(strategyName(strategy)));
}

void GuidePanel::setDomain(const QString &domain)
{
    m_domain = domain;
    refreshConsole();
}

void GuidePanel::setParties(const HandoverParties &parties)
{
    const QString vendor = m_parties.vendor;
    m_parties = parties;
    m_parties.vendor = vendor;
}

void GuidePanel::openMenu()
{
    auto *menu = new ActionMenu(this);
    menu->setObjectName(m_area + u".guide.handOver.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->add(tr("Save as PDF…")), &QAction::triggered, this, [this] { save(u"pdf"_s); });
    connect(menu->add(tr("Save as Markdown…")), &QAction::triggered, this,
            [this] { save(u"md"_s); });
    connect(menu->add(tr("Copy as text")), &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(sheet());
        announce(m_handOver, tr("Copied"));
    });
    if (qstrcmp(m_strategy->wireName, "adfs") == 0) {
        menu->addSeparator();
        connect(menu->add(tr("Save PowerShell script…")), &QAction::triggered, this,
                &GuidePanel::saveScript);
    }
    menu->popup(m_handOver->mapToGlobal(QPoint(0, m_handOver->height())));
}

QString GuidePanel::sheet() const
{
    HandoverParties parties = m_parties;
    if (!parties.date.isValid())
        parties.date = QDate::currentDate();
    return handoverSheet(*m_strategy, m_facts, parties);
}

void GuidePanel::save(const QString &suffix)
{
    FileOffer offer;
    offer.title = tr("Save the setup sheet");
    offer.name = u"%1-setup.%2"_s.arg(QLatin1StringView(m_strategy->wireName), suffix);
    offer.filters = {suffix == "pdf"_L1 ? tr("PDF document (*.pdf)") : tr("Markdown (*.md)")};
    const QString text = sheet();
    const QString title = tr("Setup sheet");
    offer.content = [text, title](const QString &file) {
        return file.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? pdfFromMarkdown(text, title)
                                                             : text.toUtf8();
    };
    saveFile(this, offer, [this](const QString &) { announce(m_handOver, tr("Saved")); });
}

void GuidePanel::saveScript()
{
    FileOffer offer;
    offer.title = tr("Save the script");
    offer.name = u"add-relying-party-trust.ps1"_s;
    offer.filters = {tr("PowerShell script (*.ps1)")};
    // Windows PowerShell reads a script as UTF-8 only with a byte order mark.
    const QByteArray script = "\xEF\xBB\xBF" + adfsScript(m_facts, m_parties.vendor).toUtf8();
    offer.content = [script](const QString &) { return script; };
    saveFile(this, offer, [this](const QString &) { announce(m_handOver, tr("Saved")); });
}

QList<int> GuidePanel::doneSteps() const
{
    QList<int> steps;
    for (qsizetype i = 0; i < m_done.size(); ++i) {
        if (m_done.at(i))
            steps << static_cast<int>(i) + 1;
    }
    return steps;
}

void GuidePanel::setDoneSteps(const QList<int> &steps)
{
    const QList<int> wanted = steps; // `steps` may belong to who listens to ticked()
    const QSignalBlocker blocker(this);
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        m_ticks.at(i)->setChecked(wanted.contains(static_cast<int>(i) + 1));
}

} // namespace orgdesk::ui
