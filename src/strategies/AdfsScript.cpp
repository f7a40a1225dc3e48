#include "strategies/AdfsScript.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

QString powerShellQuoted(const QString &text)
{
    QString quoted = u"'"_s;
    for (const QChar character : text.simplified()) {
        // All of these end a single-quoted string; twice, each stands for itself.
        if (u"'\u2018\u2019\u201A\u201B"_s.contains(character))
            quoted += character;
        if (character.isPrint())
            quoted += character;
    }
    return quoted + u'\'';
}

QString adfsScript(const SetupFacts &facts, const QString &vendor)
{
    const SetupValueText identifier = setupValueText(SetupValue::Kind::EntityId, facts);
    const SetupValueText endpoint = setupValueText(SetupValue::Kind::Callback, facts);
    QString script = u"#Requires -RunAsAdministrator\n"
                     "#Requires -Modules ADFS\n"
                     "# Adds a relying party trust with the claims that the sign-in needs.\n"
                     "# Run it on the primary AD FS server. It changes nothing else.\n"_s;
    if (identifier.provisional)
        script += u"# The identifier is provisional: compare it with the final one first.\n"_s;
    script +=
        u"$ErrorActionPreference = 'Stop'\n\n$name = %1\n$identifier = %2\n"
        "$endpoint = %3\n\n"_s.arg(powerShellQuoted(vendor), powerShellQuoted(identifier.text),
                                   powerShellQuoted(endpoint.text));
    script += uR"(if (Get-AdfsRelyingPartyTrust -Identifier $identifier) {
    throw "A relying party trust for $identifier exists already. Nothing was changed."
}

$claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/'
$types = @('emailaddress', 'name', 'givenname', 'surname', 'nameidentifier') |
    ForEach-Object { '"' + $claims + $_ + '"' }
$rules = '@RuleTemplate = "LdapClaims"' + "`r`n" +
    '@RuleName = "Attributes for single sign-on"' + "`r`n" +
    'c:[Type == "http://schemas.microsoft.com/ws/2008/06/identity/claims/windowsaccountname", ' +
    'Issuer == "AD AUTHORITY"] => issue(store = "Active Directory", types = (' +
    ($types -join ', ') +
    '), query = ";mail,displayName,givenName,sn,userPrincipalName;{0}", param = c.Value);'

$trust = @{
    Name = $name
    Identifier = $identifier
    WSFedEndpoint = $endpoint
    IssuanceTransformRules = $rules
}
# Windows Server 2016 and newer have access control policies instead of authorization rules.
if ((Get-Command Add-AdfsRelyingPartyTrust).Parameters.ContainsKey('AccessControlPolicyName')) {
    $trust.AccessControlPolicyName = 'Permit everyone'
} else {
    $trust.IssuanceAuthorizationRules =
        '=> issue(Type = "http://schemas.microsoft.com/authorization/claims/permit", Value = "true");'
}
Add-AdfsRelyingPartyTrust @trust

Write-Host "Added $name. Limit who may use it in AD FS Management if not everyone may."
)"_s;
    return script;
}

} // namespace orgdesk
