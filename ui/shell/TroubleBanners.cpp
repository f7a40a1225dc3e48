#include "ui/shell/TroubleBanners.h"

#include "store/DiskState.h"
#include "store/Drafts.h"
#include "store/Settings.h"
#include "ui/common/Banner.h"
#include "ui/common/Button.h"
#include "ui/dialogs/CrashDialog.h"
#include "ui/dialogs/ProxyDialog.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/ProxyDoor.h"

#include <QVBoxLayout>

#include <cerrno>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool says(const QString &technical, int errorNumber)
{
    return technical.contains(qt_error_string(errorNumber));
}

bool isFull(const QString &technical)
{
#if defined(EDQUOT)
    if (says(technical, EDQUOT))
        return true;
#endif
    return says(technical, ENOSPC);
}

bool isReadOnly(const QString &technical)
{
    return says(technical, EROFS) || says(technical, EACCES) || says(technical, EPERM);
}

} // namespace

TroubleBanners::TroubleBanners(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"trouble"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
    connect(&context, &AppContext::noticeAdded, this, &TroubleBanners::tell);
    connect(&context, &AppContext::activityChanged, this, [this] {
        if (m_proxy && m_context.activity().reachable)
            clear(m_proxy);
    });
    connect(&DiskState::of(context.drafts()), &DiskState::savedAgain, this,
            [this] { clear(m_storage); });
    connect(&DiskState::of(context.settings()), &DiskState::savedAgain, this,
            [this] { clear(m_storage); });
    for (const Error &error : context.notices())
        tell(error);
    m_record = context.takeCrashRecord();
    if (!m_record.isEmpty())
        tellCrash();
}

void TroubleBanners::setProxyDoor(ProxyDoor &door)
{
    m_door = &door;
    connect(&door, &ProxyDoor::blocked, this, &TroubleBanners::showProxy);
    connect(&door, &ProxyDoor::changed, this, [this] { clear(m_proxy); });
}

bool TroubleBanners::isOfStorage(const Error &error)
{
    const auto *file = std::get_if<FileError>(&error);
    return file && (isFull(file->technical) || isReadOnly(file->technical));
}

void TroubleBanners::tell(const Error &error)
{
    if (isOfStorage(error))
        tellStorage(std::get<FileError>(error).technical);
}

void TroubleBanners::tellStorage(const QString &technical)
{
    if (!m_storage) {
        m_storage = new Banner(Tone::Warning, u"warn"_s);
        m_storage->setObjectName(u"banner.storage"_s);
        Button *retry = m_storage->addAction(tr("Try to save now"), u"refresh"_s);
        retry->setObjectName(u"banner.storage.retry"_s);
        connect(retry, &Button::clicked, this, &TroubleBanners::tryToSave);
        m_rows->addWidget(m_storage);
    }
    const QString cause = isFull(technical)
        ? tr("The disk is full.")
        : tr("OrgDesk’s folders on this computer can’t be written to.");
    m_storage->setText(cause,
                       tr("You can go on working. What you type is kept until you close OrgDesk; "
                          "make room to keep it longer."));
    show();
}

void TroubleBanners::tellCrash()
{
    m_crash = new Banner(Tone::Warning, u"warn"_s);
    m_crash->setObjectName(u"banner.crash"_s);
    m_crash->setText(tr("OrgDesk ended unexpectedly the last time."),
                     tr("What you typed was kept, and nothing was sent to anybody."));
    Button *report = m_crash->addAction(tr("Show report"));
    report->setObjectName(u"banner.crash.report"_s);
    connect(report, &Button::clicked, this,
            [this] { (new CrashDialog(m_record, window()))->open(); });
    Button *dismiss = m_crash->addAction(tr("Dismiss"));
    dismiss->setObjectName(u"banner.crash.dismiss"_s);
    connect(dismiss, &Button::clicked, this, [this] { clear(m_crash); });
    m_rows->addWidget(m_crash);
    show();
}

void TroubleBanners::tryToSave()
{
    const Result<Done> drafts = m_context.drafts().save();
    if (drafts && m_context.settings().save())
        clear(m_storage);
}

void TroubleBanners::showProxy(const QString &proxy)
{
    m_asked = proxy;
    if (!m_proxy) {
        m_proxy = new Banner(Tone::Warning, u"warn"_s);
        m_proxy->setObjectName(u"banner.proxy"_s);
        Button *settings = m_proxy->addAction(tr("Network proxy…"));
        settings->setObjectName(u"banner.proxy.settings"_s);
        connect(settings, &Button::clicked, this, &TroubleBanners::openProxySettings);
        m_rows->addWidget(m_proxy);
    }
    m_proxy->setText(tr("The proxy %1 doesn’t let OrgDesk through.").arg(proxy),
                     tr("It may want a name and a password, or other ones. You are not signed out, "
                        "and nothing is lost."));
    show();
}

void TroubleBanners::openProxySettings()
{
    if (!m_door)
        return;
    auto *dialog = new ProxyDialog(*m_door, m_asked, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TroubleBanners::clear(Banner *&banner)
{
    if (&banner == &m_proxy)
        m_asked.clear();
    if (Banner *former = std::exchange(banner, nullptr)) {
        former->hide();
        former->deleteLater();
    }
    setVisible(m_storage || m_proxy || m_crash);
}

} // namespace orgdesk::ui
