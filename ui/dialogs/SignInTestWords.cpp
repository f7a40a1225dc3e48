#include "ui/dialogs/SignInTestWords.h"

#include "core/Redaction.h"
#include "strategies/Strategy.h"
#include "ui/common/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct TestText
{
    Q_DECLARE_TR_FUNCTIONS(TestText)
};

bool hasAny(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

//! What usually helps, by the words that the identity providers use.
QString likelyHelp(const QString &words, const QString &type, const ErrorContext &context)
{
    if (hasAny(words, {"AADSTS65001"_L1, "consent"_L1}))
        return TestText::tr("Grant admin consent for the app at %1.").arg(type);
    if (hasAny(words, {"AADSTS50105"_L1, "not assigned"_L1}))
        return TestText::tr("Assign this person to the app at %1.").arg(type);
    if (hasAny(words, {"AADSTS50011"_L1, "redirect_uri"_L1, "callback"_L1}))
        return TestText::tr("Enter the callback address from the Sign-on tab at %1, exactly as it "
                            "is shown.")
            .arg(type);
    if (hasAny(words, {"AADSTS7000222"_L1, "AADSTS7000215"_L1, "invalid_client"_L1, "secret"_L1}))
        return TestText::tr("The client secret may be wrong or ended. Enter a new one on the "
                            "Sign-on tab.");
    if (hasAny(words, {"certificate"_L1, "signature"_L1, "thumbprint"_L1}))
        return TestText::tr("%1 may sign with another certificate. Replace it on the Sign-on tab.")
            .arg(type);
    if (hasAny(words, {"not part of"_L1, "not a member"_L1}))
        return TestText::tr("The sign-in itself worked. Turn on “Make people members on sign-in”, "
                            "or invite this person to %1.")
            .arg(context.organization);
    if (hasAny(words, {"issuer"_L1, "discovery"_L1, "metadata"_L1, "timeout"_L1, "ENOTFOUND"_L1}))
        return TestText::tr("Check the addresses on the Sign-on tab.");
    return TestText::tr("Look at the sign-in log of %1.").arg(type);
}

SignInTestFailure refused(const OAuthError &error, const IdentityProvider &provider,
                          const ErrorContext &context)
{
    const QString type = strategyName(provider.strategy);
    const QString words = error.description.isEmpty() ? error.code : error.description;
    SignInTestFailure failure;
    failure.title = TestText::tr("Sign-in failed at %1").arg(type);
    failure.cause = redact(words);
    // Before anybody gets to the provider.
    if (hasAny(words, {"connection"_L1})
        && hasAny(words, {"not enabled"_L1, "not found"_L1, "disabled"_L1})) {
        failure.title = TestText::tr("The test could not start");
        failure.notAllowed = provider.isEnabled;
        failure.hint = provider.isEnabled
            ? TestText::tr("%1 does not let OrgDesk use this connection. Ask them to enable it for "
                           "this application.")
                  .arg(context.vendor)
            : TestText::tr("%1 takes no sign-ins through a disabled provider. Enable it, then test "
                           "again.")
                  .arg(context.vendor);
        return failure;
    }
    failure.hint = likelyHelp(words, type, context);
    return failure;
}

} // namespace

SignInTestFailure testFailure(const Error &error, const IdentityProvider &provider,
                              const ErrorContext &context)
{
    if (const auto *oauth = std::get_if<OAuthError>(&error))
        return refused(*oauth, provider, context);
    const auto *failed = std::get_if<SignInFailed>(&error);
    if (failed && failed->reason == SignInFailed::Reason::TimedOut)
        return {TestText::tr("Nobody signed in within 5 minutes"),
                TestText::tr("The browser did not come back."),
                TestText::tr("If the page of %1 shows an error, that is the cause.")
                    .arg(strategyName(provider.strategy)),
                false};
    const ErrorWords words = wordsFor(error, context);
    return {words.title, words.text, {}, false};
}

QList<TestedAttribute> testedAttributes(const IdentityProvider &provider,
                                        const QList<IdTokenClaim> &claims)
{
    QList<TestedAttribute> tested;
    QStringList seen;
    for (const AttributeMapping &wanted : provider.attributes) {
        const auto came =
            std::find_if(claims.begin(), claims.end(), [&](const IdTokenClaim &claim) {
                return claim.name == wanted.userAttribute;
            });
        const bool hasCome = came != claims.end() && !came->value.isEmpty();
        if (wanted.isMissing && !hasCome)
            continue;
        tested << TestedAttribute{wanted.label.isEmpty() ? wanted.userAttribute : wanted.label,
                                  wanted.userAttribute,
                                  hasCome ? came->value : QString(),
                                  !wanted.isExtra,
                                  wanted.isRequired,
                                  hasCome};
        seen << wanted.userAttribute;
    }
    for (const IdTokenClaim &claim : claims) {
        if (!seen.contains(claim.name))
            tested << TestedAttribute{claim.name, claim.name, claim.value, false, false, true};
    }
    return tested;
}

} // namespace orgdesk::ui
