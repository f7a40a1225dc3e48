#pragma once

#include "core/Result.h"
#include "myorg/model/IdentityProvider.h"
#include "preflight/Certificate.h"
#include "ui/common/Toast.h"
#include "ui/pages/ProviderFacts.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace orgdesk::ui {

class AppContext;

//! What happens once a day for each provider while the app is open (ui.md 8): metadata behind an
//! address is read again, and a certificate or secret that ends is told of. Both are remembered on
//! this computer. GUI thread.
class DailyLook final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours tick{1}; //!< How often it looks whether a day is over.
    static constexpr qsizetype mostRead = 50;    //!< Addresses in one go, one after the other.

    explicit DailyLook(AppContext &context, QObject *parent = nullptr);

    //! Takes the list as it was loaded, and looks at it at once.
    void setProviders(const QList<IdentityProvider> &providers);
    void forget();

Q_SIGNALS:
    //! An address was read: the certificate behind it may be another one.
    void metadataRead(const QString &providerId);
    void reminded(const orgdesk::ui::ToastText &text);
    void openProvider(const QString &id);

private:
    struct Ending
    {
        QString id;
        QString title;
        QString text;   //!< "Certificate: 12 days left"
        QString advice; //!< What helps.
        bool failed = false;
    };

    void wait();
    void look();
    [[nodiscard]] bool isBeingRead(const IdentityProvider &provider) const;
    void readNext();
    void onRead(const IdentityProvider &provider, const Result<QList<Certificate>> &certificates);
    void remind();
    [[nodiscard]] QList<Ending> endings();
    [[nodiscard]] ToastText toastFor(const QList<Ending> &endings);

    AppContext &m_context;
    QList<IdentityProvider> m_providers;
    QList<IdentityProvider> m_toRead;
    std::optional<IdentityProvider> m_reading; //!< Whose address is being read.
    bool m_isWaiting = false;
    int m_generation = 0;
};

} // namespace orgdesk::ui
