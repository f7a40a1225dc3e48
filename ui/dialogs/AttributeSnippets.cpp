#include "ui/dialogs/AttributeSnippets.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct SnippetText
{
    Q_DECLARE_TR_FUNCTIONS(SnippetText)
};

//! Where the value of a usual attribute is kept.
struct SnippetSource
{
    const char *attribute;
    const char *okta;
    const char *entra;
    const char *directory; //!< Active Directory
};

constexpr SnippetSource snippetSources[] = {
    {"email", "user.email", "user.mail", "mail"},
    {"given_name", "user.firstName", "user.givenname", "givenName"},
    {"family_name", "user.lastName", "user.surname", "sn"},
    {"name", "user.displayName", "user.displayname", "displayName"},
    {"nickname", "user.nickName", "user.mailnickname", "mailNickname"},
    {"preferred_username", "user.login", "user.userprincipalname", "userPrincipalName"},
    {"phone_number", "user.mobilePhone", "user.mobilephone", "mobile"},
    {"department", "user.department", "user.department", "department"},
    {"title", "user.title", "user.jobtitle", "title"},
    {"employee_id", "user.employeeNumber", "user.employeeid", "employeeID"},
    {"cost_center", "user.costCenter", "", ""},
    {"manager", "user.manager", "user.manager", "manager"}};

const SnippetSource *sourceOf(const AttributeMapping &attribute)
{
    const auto *const found = std::find_if(
        std::begin(snippetSources), std::end(snippetSources), [&](const SnippetSource &source) {
            return attribute.userAttribute == QLatin1StringView(source.attribute);
        });
    return found == std::end(snippetSources) ? nullptr : found;
}

QString sourceText(const AttributeMapping &attribute, const char *SnippetSource::*place)
{
    const SnippetSource *source = sourceOf(attribute);
    if (source && *(source->*place) != '\0')
        return QString::fromLatin1(source->*place);
    const QString label = attribute.label.isEmpty() ? attribute.userAttribute : attribute.label;
    return u"<%1>"_s.arg(SnippetText::tr("attribute with %1").arg(label));
}

//! The name it is sent under; never one that would end a quoted text.
QString sentName(const AttributeMapping &attribute)
{
    const QString name =
        attribute.ssoFields.isEmpty() ? attribute.userAttribute : attribute.ssoFields.constFirst();
    return QString(name).remove(u'"');
}

QString adfsRule(const QList<AttributeMapping> &attributes)
{
    QStringList types;
    QStringList sources;
    for (const AttributeMapping &attribute : attributes) {
        types << u"\"%1\""_s.arg(sentName(attribute));
        sources << sourceText(attribute, &SnippetSource::directory);
    }
    return u"c:[Type == \"http://schemas.microsoft.com/ws/2008/06/identity/claims/"
           "windowsaccountname\", Issuer == \"AD AUTHORITY\"]\n"
           " => issue(store = \"Active Directory\", types = (%1), query = \";%2;{0}\", "
           "param = c.Value);\n"_s.arg(types.join(u", "_s), sources.join(u','));
}

} // namespace

QList<SnippetTarget> snippetTargets(const QString &strategy)
{
    if (strategy == "okta"_L1)
        return {SnippetTarget::Okta};
    if (strategy == "samlp"_L1)
        return {SnippetTarget::Okta, SnippetTarget::Entra, SnippetTarget::Adfs};
    return {};
}

QString snippetTitle(SnippetTarget target)
{
    switch (target) {
    case SnippetTarget::Okta:
        return SnippetText::tr("Okta: attribute statements");
    case SnippetTarget::Entra:
        return SnippetText::tr("Entra ID: claims");
    case SnippetTarget::Adfs:
        return SnippetText::tr("ADFS: claim rule");
    }
    Q_UNREACHABLE();
}

QString attributeSnippet(SnippetTarget target, const QList<AttributeMapping> &attributes)
{
    QList<AttributeMapping> wanted;
    std::copy_if(attributes.begin(), attributes.end(), std::back_inserter(wanted),
                 [](const AttributeMapping &one) { return !one.isExtra; });
    if (target == SnippetTarget::Adfs)
        return adfsRule(wanted);
    const auto place = target == SnippetTarget::Okta ? &SnippetSource::okta : &SnippetSource::entra;
    QStringList lines;
    for (const AttributeMapping &attribute : wanted)
        lines << sentName(attribute) + u'\t' + sourceText(attribute, place);
    return lines.join(u'\n') + u'\n';
}

} // namespace orgdesk::ui
