#include "ui/dialogs/CertificateDialog.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Copied.h"
#include "ui/common/Label.h"
#include "ui/dialogs/DialogParts.h"
#include "ui/forms/CertificateWords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

CertificateDialog::CertificateDialog(const QList<Certificate> &certificates, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("dialog.certificate"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(certificates.size() == 1 ? tr("Signing certificate")
                                            : tr("Signing certificates"));
    setMinimumWidth(560);
    const DialogParts parts = makeDialogParts(*this);
    QString pem;
    for (const Certificate &certificate : certificates) {
        if (!pem.isEmpty())
            parts.body->addWidget(new HorizontalLine);
        parts.body->addLayout(makeFacts(certificate));
        pem += certificate.pem();
    }
    auto *copy = secondaryButton(tr("Copy as PEM"), u"copy"_s);
    auto *close = primaryButton(tr("Close"));
    copy->setObjectName("dialog.certificate.copy"_L1);
    close->setObjectName("dialog.certificate.close"_L1);
    copy->setAutoDefault(false);
    close->setDefault(true);
    parts.buttons->addButton(copy, QDialogButtonBox::ActionRole);
    parts.buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(copy, &Button::clicked, this, [pem, copy] {
        QGuiApplication::clipboard()->setText(pem);
        showCopied(*copy);
    });
    connect(close, &Button::clicked, this, &QDialog::reject);
    close->setFocus(Qt::OtherFocusReason);
}

QFormLayout *CertificateDialog::makeFacts(const Certificate &certificate)
{
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(24);
    facts->setVerticalSpacing(6);
    const auto add = [&](const QString &name, const QString &value, bool mono = false) {
        if (value.isEmpty())
            return;
        Label *text = wrappedLabel(value, Tone::Normal, mono ? FontRole::Mono : FontRole::Body);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(tr("%1: %2").arg(name, value));
        facts->addRow(label(name, Tone::Muted), text);
    };
    add(tr("Subject"), certificate.subject);
    add(tr("Issuer"),
        certificate.issuer == certificate.subject ? tr("Itself (self-signed)")
                                                  : certificate.issuer);
    add(tr("Valid"), certificatePeriod(certificate));
    add(tr("Key"), certificate.keyText());
    add(tr("Signature"), certificate.signature);
    add(tr("Serial number"), certificate.serial, true);
    // Two lines instead of one that is too wide.
    const QString all = certificate.fingerprint();
    add(tr("SHA-256"), QString(all.left(47) + u'\n' + all.mid(48)), true);
    return facts;
}

} // namespace orgdesk::ui
