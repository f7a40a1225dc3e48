#pragma once

#include "../dialogs/FakeTenant.h"
#include "ui/common/Toast.h"
#include "ui/pages/DomainsPage.h"
#include "ui/tables/TableView.h"

#include <QTest>

namespace orgdesk::test {

//! A tenant with a failed, a pending and a verified domain and three providers, and the page.
struct DomainsTenant
{
    static constexpr const char *list = "GET /my-org/v1/domains";
    static constexpr const char *providers = "GET /my-org/v1/identity-providers";
    static constexpr const char *verify = "POST /my-org/v1/domains/ord_2/verify";

    DomainsTenant()
    {
        tenant.http.answer(list, 200,
                           R"({"organization_domains":[)"
                               + domain("ord_3", "halden.example", "verified") + ','
                               + domain("ord_2", "freight.example", "pending") + ','
                               + domain("ord_1", "haldenlogistik.example", "failed") + "]}");
        tenant.http.answer(providers, 200, threeProviders(R"("halden.example")", ""));
    }

    static QByteArray domain(const QByteArray &id, const QByteArray &name, const QByteArray &status)
    {
        return R"({"id":")" + id + R"(","domain":")" + name + R"(","status":")" + status
            + R"(","verification_host":"_auth0-challenge.)" + name
            + R"(","verification_txt":"auth0-domain-verification=q7Lr2Ws9XkVt4ZpJ"})";
    }

    static QByteArray threeProviders(const QByteArray &ofOkta, const QByteArray &ofSaml)
    {
        return R"({"identity_providers":[{"id":"con_okta","name":"halden-okta","display_name":"Halden Okta",
            "strategy":"okta","options":{},"access_level":"full","is_enabled":true,"domains":[)"
            + ofOkta + R"(]},{"id":"con_saml","name":"depot","display_name":"Depot SAML",
            "strategy":"samlp","options":{},"access_level":"full","is_enabled":false,"domains":[)"
            + ofSaml + R"(]},{"id":"con_hq","name":"hq","display_name":"HQ directory",
            "strategy":"adfs","options":{},"access_level":"readonly","is_enabled":true,"domains":[]}]})";
    }

    //! Shows the page and waits for the lists.
    [[nodiscard]] bool open(int width = 980)
    {
        page = std::make_unique<ui::DomainsPage>(tenant);
        QObject::connect(page.get(), &ui::Page::toast, page.get(),
                         [this](const ui::ToastText &text) { toasts << text; });
        page->resize(width, 720);
        page->show();
        page->refresh();
        return QTest::qWaitFor([this] {
                   return state() == QStringLiteral("ready") && tenant.http.count(providers) > 0;
               })
            && settled();
    }

    //! Lets answers that are there be delivered.
    static bool settled()
    {
        QTest::qWait(20);
        return true;
    }

    [[nodiscard]] QString state() const { return page->property("uiState").toString(); }
    [[nodiscard]] ui::TableView *table() const
    {
        return page->findChild<ui::TableView *>(QStringLiteral("domains.table"));
    }
    [[nodiscard]] bool select(const QString &name) const
    {
        return table()->setCurrentKey(QStringLiteral("domain:") + name) && settled();
    }
    template<class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }

    FakeTenant tenant;
    std::unique_ptr<ui::DomainsPage> page;
    QList<ui::ToastText> toasts;
};

} // namespace orgdesk::test
