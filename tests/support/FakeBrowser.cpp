#include "support/FakeBrowser.h"

#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

static QByteArray formOf(std::initializer_list<std::pair<const char *, QString>> fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += QByteArray(name) + '=' + value.toUtf8().toPercentEncoding();
    }
    return form;
}

FakePerson FakePerson::jonas()
{
    FakePerson person;
    person.username = u"jonas@halden.example"_s;
    person.password = u"ferry-stone-17"_s;
    return person;
}

FakeBrowser::FakeBrowser(QObject *parent)
    : QObject(parent)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Result<Done> FakeBrowser::open(const QUrl &url)
{
    m_opened.append(url);
    if (m_missing)
        return BrowserError{url};
    get(url);
    return Done{};
}

void FakeBrowser::forgetCookies()
{
    m_manager.setCookieJar(new QNetworkCookieJar);
}

void FakeBrowser::get(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Sec-Fetch-Mode", "navigate");
    request.setRawHeader("Sec-Fetch-Dest", "document");
    watch(m_manager.get(request));
}

void FakeBrowser::post(const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArray("application/x-www-form-urlencoded"));
    watch(m_manager.post(request, form));
}

void FakeBrowser::watch(QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_lastStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray location = reply->rawHeader("Location");
        if (reply->url().path() == "/callback"_L1)
            m_pages << u"callback"_s;
        if (!location.isEmpty())
            get(reply->url().resolved(QUrl::fromEncoded(location)));
        else
            onPage(reply->url(), reply->readAll());
    });
}

//! By the address at the sandbox, by the fields elsewhere.
QString FakeBrowser::stepOf(const QUrl &url, const QByteArray &page)
{
    static const std::pair<const char *, QString> steps[] = {{"name=\"password\"", u"login"_s},
                                                             {"name=\"code\"", u"second-factor"_s},
                                                             {"name=\"action\"", u"consent"_s}};
    if (url.path().startsWith("/idp/"_L1))
        return u"provider"_s;
    if (url.path().startsWith("/interaction/"_L1)) {
        for (const auto &[field, step] : steps) {
            if (page.contains(field))
                return step;
        }
    }
    return url.path().section(u'/', -1);
}

void FakeBrowser::onPage(const QUrl &url, const QByteArray &page)
{
    const QString step = stepOf(url, page);
    m_pages << step;
    m_lastPage = page;
    if (step == m_person.leavesAt)
        return;
    static const QRegularExpression action(u"<form(?:[^>]* action=\"([^\"]+)\")?"_s);
    const QRegularExpressionMatch form = action.match(QString::fromUtf8(page));
    const QByteArray answer = answerTo(step, page);
    if (form.hasMatch() && !answer.isEmpty())
        post(url.resolved(QUrl(form.captured(1).replace("&amp;"_L1, "&"_L1))), answer);
}

QByteArray FakeBrowser::answerToProvider() const
{
    QByteArray form = formOf({{"username", m_person.username},
                              {"action", m_person.failure.isEmpty() ? u"accept"_s : u"deny"_s},
                              {"error_description", m_person.failure}});
    for (auto it = m_person.attributes.cbegin(); it != m_person.attributes.cend(); ++it) {
        const QByteArray name = QByteArray("attribute.") + it.key().toUtf8();
        form += '&' + formOf({{name.constData(), it.value()}});
    }
    return form;
}

QByteArray FakeBrowser::answerTo(const QString &step, const QByteArray &page) const
{
    if (step == "provider"_L1)
        return answerToProvider();
    if (step == "login"_L1)
        return formOf({{"username", m_person.username}, {"password", m_person.password}});
    if (step == "organization"_L1)
        return formOf({{"organization", m_person.organization}});
    if (step == "consent"_L1 || step == "confirm"_L1)
        return formOf({{"action", m_person.consents ? u"accept"_s : u"deny"_s}});
    if (step == "second-factor"_L1) {
        static const QRegularExpression code(u"id=\"current-code\">\\s*([0-9]{6})"_s);
        const QString shown = code.match(QString::fromUtf8(page)).captured(1);
        return formOf({{"code", m_person.code.isEmpty() ? shown : m_person.code}});
    }
    return {};
}

} // namespace orgdesk::test
