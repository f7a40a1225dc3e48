#include "ui/dialogs/AboutDialog.h"

#include "config/VendorConfiguration.h"
#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/Label.h"
#include "ui/dialogs/ConfigurationDialog.h"
#include "ui/dialogs/DialogParts.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSysInfo>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoSize = 56;

struct Library
{
    const char *name;
    const char *license;
};

// What is linked, or loaded at run time.
constexpr Library libraries[] = {
    {"Qt", "LGPL-3.0"},        {"OpenSSL", "Apache-2.0"},    {"QtKeychain", "BSD-3-Clause"},
    {"nlohmann/json", "MIT"},  {"tl::expected", "CC0-1.0"},  {"c-ares", "MIT"},
    {"libpsl", "MIT"},         {"valijson", "BSD-2-Clause"}, {"Boost", "BSL-1.0"},
    {"libsecret", "LGPL-2.1"},
};

QString licenseLine()
{
    QStringList parts;
    for (const Library &library : libraries)
        parts << u"%1 (%2)"_s.arg(QLatin1StringView(library.name),
                                  QLatin1StringView(library.license));
    return parts.join(u", "_s);
}

QString versionDetails(const AppContext &context)
{
    return u"OrgDesk %1\nQt %2\n%3\n%4 (%5)"_s.arg(
        QStringLiteral(ORGDESK_VERSION), QString::fromLatin1(qVersion()), context.tlsLibrary(),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

} // namespace

AboutDialog::AboutDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"dialog.about"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About OrgDesk"));
    setMinimumWidth(460);
    const DialogParts parts = makeDialogParts(*this);
    addVendor(context, *parts.body);
    addLibraries(context, *parts.body);
    auto *sources = secondaryButton(tr("Where settings come from"));
    sources->setObjectName(u"dialog.about.configuration"_s);
    auto *copy = secondaryButton(tr("Copy details"));
    copy->setObjectName(u"dialog.about.copy"_s);
    auto *close = secondaryButton(tr("Close"));
    close->setObjectName(u"dialog.about.close"_s);
    close->setDefault(true);
    parts.buttons->addButton(sources, QDialogButtonBox::ActionRole);
    parts.buttons->addButton(copy, QDialogButtonBox::ActionRole);
    parts.buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [copy, details = versionDetails(context)] {
        QGuiApplication::clipboard()->setText(details);
        showCopied(*copy);
    });
    connect(sources, &QPushButton::clicked, this,
            [&context, this] { (new ConfigurationDialog(context, this))->open(); });
    close->setFocus(Qt::OtherFocusReason);
    fitHeight(*this);
}

void AboutDialog::addVendor(AppContext &context, QVBoxLayout &column)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    auto *logo = new QLabel;
    const QIcon icon = QGuiApplication::windowIcon();
    logo->setPixmap(icon.pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    logo->setVisible(!icon.isNull());
    top->addWidget(logo, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *name = label(tr("OrgDesk %1").arg(QStringLiteral(ORGDESK_VERSION)), Tone::Normal,
                       FontRole::DialogTitle);
    name->setObjectName(u"dialog.about.name"_s);
    texts->addWidget(name);
    texts->addWidget(
        wrappedLabel(tr("Manage your organization’s single sign-on."), Tone::Secondary));
    if (!context.vendorName().isEmpty())
        texts->addWidget(
            wrappedLabel(tr("Provided by %1.").arg(context.vendorName()), Tone::Secondary));
    top->addLayout(texts, 1);
    column.addLayout(top);
    const VendorConfiguration *configuration = context.configuration();
    const auto addLink = [&](const QString &text, const QUrl &address, const QString &objectName) {
        if (!address.isValid() || address.isEmpty())
            return;
        auto *button = linkButton(text);
        button->setObjectName(objectName);
        button->setAccessibleDescription(address.toDisplayString());
        connect(button, &QPushButton::clicked, this,
                [address] { QDesktopServices::openUrl(address); });
        column.addWidget(button, 0, Qt::AlignLeading);
    };
    if (!configuration)
        return;
    addLink(tr("Support from %1").arg(context.vendorName()), configuration->product.support(),
            u"dialog.about.support"_s);
    addLink(tr("Privacy"), configuration->product.privacyUrl, u"dialog.about.privacy"_s);
}

void AboutDialog::addLibraries(AppContext &context, QVBoxLayout &column)
{
    auto *own =
        wrappedLabel(tr("OrgDesk is licensed under the Apache License 2.0. It is built with "
                        "Qt %1 and %2.")
                         .arg(QString::fromLatin1(qVersion()), context.tlsLibrary()),
                     Tone::Secondary);
    own->setObjectName(u"dialog.about.license"_s);
    column.addWidget(own);
    auto *others =
        wrappedLabel(tr("Libraries and their licenses: %1.").arg(licenseLine()), Tone::Secondary);
    others->setObjectName(u"dialog.about.libraries"_s);
    column.addWidget(others);
}

} // namespace orgdesk::ui
