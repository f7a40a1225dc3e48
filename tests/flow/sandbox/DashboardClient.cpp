#include "DashboardClient.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

QByteArray unescaped(QByteArray html)
{
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
}

static QMap<QString, QByteArray> attributesIn(const QString &tag)
{
    static const QRegularExpression attribute(u" ([a-z-]+)=\"([^\"]*)\""_s);
    QMap<QString, QByteArray> found;
    for (auto match = attribute.globalMatch(tag); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        found.insert(each.captured(1), unescaped(each.captured(2).toUtf8()));
    }
    return found;
}

//! The text from the start tag of the wanted form to its end.
static QString formText(const QByteArray &html, const QByteArray &action)
{
    static const QRegularExpression form(u"<form([^>]*)>(.*?)</form>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    for (auto match = form.globalMatch(QString::fromUtf8(html)); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        const auto attributes = attributesIn(each.captured(1));
        if (action.isEmpty() ? attributes.value(u"class"_s) == "fields"
                             : attributes.value(u"action"_s) == action
                    && attributes.value(u"class"_s) != "fields") {
            return each.captured(2);
        }
    }
    return {};
}

FormFields DashboardClient::fieldsOf(const QByteArray &html, const QByteArray &action)
{
    static const QRegularExpression control(
        u"<(input|select|option|textarea)([^>]*)>(?:\\n?([^<]*)</textarea>)?"_s);
    FormFields fields;
    QByteArray list;
    for (auto match = control.globalMatch(formText(html, action)); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        const QString tag = each.captured(1);
        const auto attributes = attributesIn(each.captured(2));
        const QByteArray type = attributes.value(u"type"_s);
        if (tag == u"select"_s) {
            list = attributes.value(u"name"_s);
        } else if (tag == u"option"_s) {
            if (attributes.contains(u"selected"_s)) {
                fields.append({list, attributes.value(u"value"_s)});
            }
        } else if (tag == u"textarea"_s) {
            fields.append({attributes.value(u"name"_s), unescaped(each.captured(3).toUtf8())});
        } else if ((type != "checkbox" && type != "radio") || attributes.contains(u"checked"_s)) {
            fields.append({attributes.value(u"name"_s), attributes.value(u"value"_s)});
        }
    }
    return fields;
}

Answer DashboardClient::save(const QByteArray &path,
                             const QMap<QByteArray, QList<QByteArray>> &changes)
{
    FormFields fields = fieldsOf(page(path).body);
    fields.removeIf([&changes](const auto &field) { return changes.contains(field.first); });
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        for (const QByteArray &value : change.value()) {
            fields.append({change.key(), value});
        }
    }
    return post("/dashboard" + path, fields);
}

Answer DashboardClient::press(const QByteArray &path, const QByteArray &action)
{
    return post(action, fieldsOf(page(path).body, action));
}

Answer DashboardClient::post(const QByteArray &path, const FormFields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields) {
        pairs += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return m_sandbox.send(
        "POST", path, pairs.join('&'),
        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Sec-Fetch-Site", "same-origin"}});
}

} // namespace orgdesk::test
