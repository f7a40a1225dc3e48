#pragma once

#include "core/Error.h"

#include <QWidget>

class QVBoxLayout;

namespace orgdesk::ui {

class AppContext;
class Banner;
class ProxyDoor;

//! What is wrong with this computer rather than with the vendor, above everything the window shows,
//! signed in or not: a disk that takes nothing, a proxy that wants a password, a crash before. Each
//! is told once, and goes when it works again.
class TroubleBanners final : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleBanners(AppContext &context, QWidget *parent = nullptr);

    //! Null before that: no word about proxies.
    void setProxyDoor(ProxyDoor &door);
    void openProxySettings();
    //! True for errors that are told here: nothing can be written on this computer.
    [[nodiscard]] static bool isOfStorage(const Error &error);

private:
    void tell(const Error &error);
    void tellStorage(const QString &technical);
    void tellCrash();
    void tryToSave();
    void showProxy(const QString &proxy);
    void clear(Banner *&banner);

    AppContext &m_context;
    ProxyDoor *m_door = nullptr;
    QVBoxLayout *m_rows;
    Banner *m_storage = nullptr;
    Banner *m_proxy = nullptr;
    Banner *m_crash = nullptr;
    QString m_record; //!< Of the crash.
    QString m_asked;  //!< The proxy that wants a password.
};

} // namespace orgdesk::ui
