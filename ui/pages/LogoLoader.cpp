#include "ui/pages/LogoLoader.h"

#include "core/Future.h"
#include "forms/Validators.h"
#include "ui/common/ErrorText.h"
#include "ui/shell/AppContext.h"

#include <QLocale>
#include <QTimer>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{600};
constexpr qsizetype largestLogo = 2 * 1024 * 1024;
constexpr qsizetype heavyLogo = 200 * 1024;
constexpr qsizetype mostKept = 8;

} // namespace

LogoLoader::LogoLoader(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &LogoLoader::fetch);
}

void LogoLoader::want(const QString &address)
{
    if (address == m_wanted)
        return;
    m_wanted = address;
    if (address.isEmpty() || validators::httpsUrl(address) || m_findings.contains(address))
        m_pause->stop();
    else
        m_pause->start();
}

LogoLoader::Finding LogoLoader::finding(const QString &address) const
{
    return m_findings.value(address);
}

void LogoLoader::fetch()
{
    onResult(m_context.fetch(QUrl(m_wanted, QUrl::StrictMode), largestLogo), this,
             [this, address = m_wanted](const Result<QByteArray> &answer) {
                 onAnswer(address, answer);
             });
}

void LogoLoader::onAnswer(const QString &address, const Result<QByteArray> &answer)
{
    if (!answer) {
        if (!answer.errorAs<Cancelled>())
            remember(address, {{}, {}, tr("Couldn’t load it: %1").arg(causeOf(answer.error()))});
        return;
    }
    const auto decode = [bytes = *answer] {
        return Result<std::optional<LogoImage>>(LogoImage::decode(bytes));
    };
    onResult(inBackground(decode), this,
             [this, address](const Result<std::optional<LogoImage>> &decoded) {
                 if (!decoded)
                     return;
                 const std::optional<LogoImage> &logo = *decoded;
                 if (!logo) {
                     remember(address, {{}, {}, tr("Couldn’t load it: this is no picture.")});
                     return;
                 }
                 Finding finding{logo, {}, {}};
                 finding.good = tr("Loaded: %1, %2 × %3, %4, served over https")
                                    .arg(logo->type, QString::number(logo->size.width()),
                                         QString::number(logo->size.height()),
                                         QLocale().formattedDataSize(
                                             logo->bytes, 0, QLocale::DataSizeTraditionalFormat));
                 if (logo->bytes > heavyLogo)
                     finding.warning = tr("Larger than 200 KB. The login page loads faster with a "
                                          "smaller file.");
                 else if (logo->size.width() > logo->size.height() * 6)
                     finding.warning = tr("Much wider than high. It will look small on the login "
                                          "page.");
                 remember(address, finding);
             });
}

QString LogoLoader::causeOf(const Error &error) const
{
    if (const auto *rejected = std::get_if<Rejected>(&error))
        return tr("the server answers %1.").arg(rejected->exchange.status);
    if (const auto *network = std::get_if<NetworkError>(&error)) {
        if (network->reason == NetworkError::Reason::TooLarge)
            return tr("it is larger than 2 MB.");
        if (network->reason == NetworkError::Reason::Redirected)
            return tr("the address leads to another one. Use that one.");
    }
    return wordsFor(error, {m_context.vendorName(), {}, {}}).title + u'.';
}

void LogoLoader::remember(const QString &address, const Finding &finding)
{
    if (m_findings.size() >= mostKept)
        m_findings.clear();
    m_findings.insert(address, finding);
    Q_EMIT found(address);
}

} // namespace orgdesk::ui
