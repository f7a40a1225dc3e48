#pragma once

#include "oauth/BrowserLauncher.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QNetworkAccessManager>
#include <QObject>
#include <QStringList>

class QNetworkReply;

namespace orgdesk::test {

//! Who sits before the browser and what they do on the sandbox's pages.
struct FakePerson
{
    QString username = QStringLiteral("mara@halden.example");
    QString password = QStringLiteral("harbour-lamp-42");
    QString organization = QStringLiteral("org_H4ldenFre1ght01x");
    bool consents = true;
    QString code; //!< The second factor, where the page does not show it.
    //! What an identity provider of the customer says about them, by the names it sends.
    QMap<QString, QString> attributes;
    //! Its reason to refuse them; empty: it does not.
    QString failure;
    //! Name of a page ("provider", "login", "organization", "second-factor", "consent") where they
    //! walk away.
    QString leavesAt;

    [[nodiscard]] static FakePerson mara() { return {}; }
    //! The read-only administrator.
    [[nodiscard]] static FakePerson jonas();
};

//! A browser without a window: follows redirects, posts the forms of the sandbox, and those of
//! tests/ interop, which have the same fields but other addresses, with a real HTTP client and
//! keeps cookies. Works by itself after open(); nothing is waited for.
class FakeBrowser final : public QObject, public BrowserLauncher
{
    Q_OBJECT

public:
    explicit FakeBrowser(QObject *parent = nullptr);

    Result<Done> open(const QUrl &url) override;

    void setPerson(const FakePerson &person) { m_person = person; }
    //! open() fails, as without a browser.
    void setMissing(bool missing) { m_missing = missing; }
    //! As another browser, or a private window.
    void forgetCookies();

    [[nodiscard]] const QList<QUrl> &opened() const { return m_opened; }
    //! Names of the pages seen, in order; "callback" and "done" for the listener's.
    [[nodiscard]] const QStringList &pages() const { return m_pages; }
    //! Text of the last page.
    [[nodiscard]] const QByteArray &lastPage() const { return m_lastPage; }
    [[nodiscard]] int lastStatus() const { return m_lastStatus; }

private:
    void get(const QUrl &url);
    void post(const QUrl &url, const QByteArray &form);
    void watch(QNetworkReply *reply);
    void onPage(const QUrl &url, const QByteArray &page);
    [[nodiscard]] static QString stepOf(const QUrl &url, const QByteArray &page);
    [[nodiscard]] QByteArray answerToProvider() const;
    [[nodiscard]] QByteArray answerTo(const QString &step, const QByteArray &page) const;

    QNetworkAccessManager m_manager;
    FakePerson m_person;
    bool m_missing = false;
    QList<QUrl> m_opened;
    QStringList m_pages;
    QByteArray m_lastPage;
    int m_lastStatus = 0;
};

} // namespace orgdesk::test
