#pragma once

#include "core/Result.h"
#include "ui/common/LogoImage.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace orgdesk::ui {

class AppContext;

//! Fetches the picture at a logo address for the preview (ui.md 6.2): https only, without
//! credentials, at most 2 MB in 8 s, decoded on a worker, the last few kept. Typing is waited for.
class LogoLoader final : public QObject
{
    Q_OBJECT

public:
    //! What is known about an address. Nothing at all: still loading, or not asked for.
    struct Finding
    {
        std::optional<LogoImage> logo;
        QString good;    //!< "Loaded: PNG, 120 × 40, 3 KB, served over https".
        QString warning; //!< Why it can't be shown, or what is wrong with it.
    };

    explicit LogoLoader(AppContext &context, QObject *parent = nullptr);

    //! Asks for the picture at `address`; another call replaces it. Empty or not https: nothing.
    void want(const QString &address);
    //! Empty while nothing is known.
    [[nodiscard]] Finding finding(const QString &address) const;

Q_SIGNALS:
    void found(const QString &address);

private:
    void fetch();
    void onAnswer(const QString &address, const Result<QByteArray> &answer);
    void remember(const QString &address, const Finding &finding);
    [[nodiscard]] QString causeOf(const Error &error) const;

    AppContext &m_context;
    QTimer *m_pause;
    QString m_wanted;
    QHash<QString, Finding> m_findings;
};

} // namespace orgdesk::ui
