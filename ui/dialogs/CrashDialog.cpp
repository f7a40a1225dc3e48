#include "ui/dialogs/CrashDialog.h"

#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/Fonts.h"
#include "ui/common/Label.h"
#include "ui/dialogs/DialogParts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

CrashDialog::CrashDialog(const QString &record, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"dialog.crash"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Crash report"));
    const DialogParts parts = makeDialogParts(*this);
    parts.body->addWidget(wrappedLabel(
        tr("It holds the version, where the program stopped and the last lines of the log. There "
           "is no secret in it, and it is sent to nobody. Copy it when support asks for it."),
        Tone::Secondary));
    auto *text = new QPlainTextEdit(record);
    text->setObjectName(u"dialog.crash.text"_s);
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(ui::font(FontRole::Mono));
    parts.body->addWidget(text, 1);
    auto *copy = secondaryButton(tr("Copy"));
    copy->setObjectName(u"dialog.crash.copy"_s);
    auto *close = secondaryButton(tr("Close"));
    close->setObjectName(u"dialog.crash.close"_s);
    close->setDefault(true);
    parts.buttons->addButton(copy, QDialogButtonBox::ActionRole);
    parts.buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, this, [copy, record] {
        QGuiApplication::clipboard()->setText(record);
        showCopied(*copy);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setFocus(Qt::OtherFocusReason);
    resize(640, 420);
}

} // namespace orgdesk::ui
