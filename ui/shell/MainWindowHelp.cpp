// What the window offers besides the pages: settings, where they come from, logs, support, about.

#include "config/VendorConfiguration.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/ConfigurationDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace orgdesk::ui {

void MainWindow::connectHelp()
{
    connect(m_menu->settings, &QAction::triggered, this,
            [this] { (new SettingsDialog(m_context, m_languageOption, this))->open(); });
    connect(m_menu->configuration, &QAction::triggered, this,
            [this] { (new ConfigurationDialog(m_context, this))->open(); });
    connect(m_menu->about, &QAction::triggered, this,
            [this] { (new AboutDialog(m_context, this))->open(); });
    connect(m_menu->openLogs, &QAction::triggered, this, [this] {
        const QString folder = QFileInfo(m_context.logFile()).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    m_menu->openLogs->setVisible(!m_context.logFile().isEmpty());
    const auto open = [this](QAction *action, auto address) {
        connect(action, &QAction::triggered, this, [this, address] {
            if (const VendorConfiguration *configuration = m_context.configuration())
                QDesktopServices::openUrl(address(configuration->product));
        });
    };
    open(m_menu->support, [](const ProductSettings &product) { return product.support(); });
    open(m_menu->privacy, [](const ProductSettings &product) { return product.privacyUrl; });
}

void MainWindow::refreshHelp()
{
    const VendorConfiguration *configuration = m_context.configuration();
    const ProductSettings product = configuration ? configuration->product : ProductSettings();
    m_menu->support->setText(tr("&Support from %1").arg(m_context.vendorName()));
    m_menu->support->setVisible(!product.support().isEmpty());
    m_menu->privacy->setVisible(!product.privacyUrl.isEmpty());
}

} // namespace orgdesk::ui
