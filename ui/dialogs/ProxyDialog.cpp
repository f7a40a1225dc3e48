#include "ui/dialogs/ProxyDialog.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Segment.h"
#include "ui/dialogs/DialogParts.h"
#include "ui/shell/ProxyDoor.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString systemKey = u"system"_s;
const QString manualKey = u"manual"_s;
const QString noneKey = u"none"_s;
const QString httpKey = u"http"_s;
const QString socksKey = u"socks5"_s;

constexpr int highestPort = 65535;

QString keyOf(ProxyValues::Mode mode)
{
    if (mode == ProxyValues::Mode::Manual)
        return manualKey;
    return mode == ProxyValues::Mode::None ? noneKey : systemKey;
}

} // namespace

ProxyDialog::ProxyDialog(ProxyDoor &door, const QString &asked, QWidget *parent)
    : QDialog(parent)
    , m_door(door)
    , m_note(new NoteFrame(Tone::Warning))
    , m_mode(new Segment)
    , m_kind(new Segment)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_user(new QLineEdit)
    , m_password(new SecretEdit(tr("proxy password")))
    , m_kindRow(new FieldRow(tr("Type"), m_kind))
    , m_hostRow(new FieldRow(tr("Proxy host"), m_host))
    , m_portRow(new FieldRow(tr("Port"), m_port))
    , m_userRow(new FieldRow(tr("User name"), m_user))
    , m_passwordRow(new FieldRow(tr("Password"), m_password))
    , m_save(primaryButton(tr("Save")))
{
    setObjectName(u"dialog.proxy"_s);
    setWindowTitle(tr("Network proxy"));
    const QString intro =
        tr("How OrgDesk reaches the internet. Your browser has its own settings.");
    setAccessibleDescription(intro);
    setMinimumWidth(440);
    const DialogParts parts = makeDialogParts(*this);
    parts.body->setSpacing(16);
    parts.body->addWidget(wrappedLabel(intro, Tone::Secondary));
    m_note->setObjectName(u"dialog.proxy.note"_s);
    m_note->setTitle(tr("%1 doesn’t let OrgDesk through").arg(asked));
    m_note->setText(tr("Check its address, the name and the password. Your network’s administrator "
                       "knows them."));
    m_note->setVisible(!asked.isEmpty());
    parts.body->addWidget(m_note);
    addFields(*parts.body);
    addButtons(*parts.buttons);
    fill();
    refresh();
    if (!asked.isEmpty())
        m_user->setFocus(Qt::OtherFocusReason);
    fitHeight(*this);
}

void ProxyDialog::addFields(QVBoxLayout &column)
{
    m_mode->setObjectName(u"dialog.proxy.mode"_s);
    m_mode->add(systemKey, tr("System settings"));
    m_mode->add(manualKey, tr("Manual"));
    m_mode->add(noneKey, tr("No proxy"));
    m_kind->setObjectName(u"dialog.proxy.type"_s);
    m_kind->add(httpKey, tr("HTTP"));
    m_kind->add(socksKey, tr("SOCKS5"));
    m_host->setObjectName(u"dialog.proxy.host"_s);
    m_port->setObjectName(u"dialog.proxy.port"_s);
    m_port->setRange(1, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons); // nobody counts up to a port
    m_user->setObjectName(u"dialog.proxy.user"_s);
    m_password->setObjectName(u"dialog.proxy.password"_s);
    m_userRow->setLabelNote(tr("optional"));
    m_userRow->setHelper(tr("Only when the proxy asks for it."));
    m_passwordRow->setHelper(tr("Kept in this computer’s keychain."));
    auto *modeRow = new FieldRow(tr("Proxy"), m_mode);
    for (FieldRow *row : {modeRow, m_kindRow, m_hostRow, m_portRow, m_userRow, m_passwordRow})
        column.addWidget(row);
    connect(m_mode, &Segment::chosen, this, &ProxyDialog::refresh);
    connect(m_host, &QLineEdit::textEdited, this, [this] { m_hostRow->setError({}); });
}

void ProxyDialog::addButtons(QDialogButtonBox &buttons)
{
    auto *cancel = secondaryButton(tr("Cancel"));
    m_save->setObjectName(u"dialog.proxy.save"_s);
    cancel->setObjectName(u"dialog.proxy.cancel"_s);
    m_save->setDefault(true);
    buttons.addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons.addButton(cancel, QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &ProxyDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ProxyDialog::fill()
{
    const ProxyValues now = m_door.proxy();
    m_mode->setCurrent(keyOf(now.mode));
    m_kind->setCurrent(now.kind == ProxyValues::Kind::Socks5 ? socksKey : httpKey);
    m_host->setText(now.host);
    m_port->setValue(now.port);
    m_user->setText(now.user);
    if (now.hasPassword)
        m_password->setPlaceholderText(tr("Unchanged"));
}

void ProxyDialog::refresh()
{
    const bool manual = m_mode->current() == manualKey;
    for (FieldRow *row : {m_kindRow, m_hostRow, m_portRow})
        row->setVisible(manual);
    for (FieldRow *row : {m_userRow, m_passwordRow})
        row->setVisible(m_mode->current() != noneKey);
}

void ProxyDialog::save()
{
    ProxyValues values;
    values.host = m_host->text().trimmed();
    values.port = m_port->value();
    values.user = m_user->text().trimmed();
    if (m_kind->current() == socksKey)
        values.kind = ProxyValues::Kind::Socks5;
    if (m_mode->current() == manualKey)
        values.mode = ProxyValues::Mode::Manual;
    else if (m_mode->current() == noneKey)
        values.mode = ProxyValues::Mode::None;
    if (values.mode == ProxyValues::Mode::Manual
        && (values.host.isEmpty() || values.host.contains(u'/') || values.host.contains(u' '))) {
        m_hostRow->setError(tr("Enter the name of the proxy, for example proxy.example.com."));
        m_host->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_save->setBusy(true, tr("Saving…"));
    const Secret password = values.user.isEmpty() ? Secret() : m_password->secret();
    onResult(m_door.saveProxy(values, password), this, [this](const Result<Done> &saved) {
        m_save->setBusy(false);
        if (saved) {
            m_password->wipe();
            accept();
            return;
        }
        m_note->setError(wordsFor(saved.error(), {}));
        m_note->setTitle(tr("The password holds until you close OrgDesk"));
        m_note->show();
    });
}

} // namespace orgdesk::ui
