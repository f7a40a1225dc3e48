#pragma once

#include "core/Error.h"
#include "myorg/model/IdentityProvider.h"
#include "session/SignInTest.h"

#include <QString>

namespace orgdesk::ui {

struct ErrorContext;

//! Why a test sign-in failed.
struct SignInTestFailure
{
    QString title; //!< "Sign-in failed at Okta"
    QString cause; //!< In the provider's words, or ours.
    QString hint;  //!< What to try; may be empty.
    //! The tenant does not let this application start a sign-in through the connection at all
    //! (ui.md 21, 7): not the provider's fault, and not to be repeated.
    bool notAllowed = false;
};

//! Empty title for Cancelled, which shows nothing.
[[nodiscard]] SignInTestFailure testFailure(const Error &error, const IdentityProvider &provider,
                                            const ErrorContext &context);

//! One attribute that the vendor wants, and what came.
struct TestedAttribute
{
    QString label;
    QString name;          //!< At the vendor: "given_name"; the claim's name.
    QString value;         //!< What came; may be empty.
    bool isWanted = false; //!< False: it came unasked.
    bool isRequired = false;
    bool hasCome = false;

    bool operator==(const TestedAttribute &) const = default;
};

//! The wanted ones in their order, then what else came. Attributes that the vendor only expects
//! after an update (is_missing) are not asked for yet, but are shown when they come.
[[nodiscard]] QList<TestedAttribute> testedAttributes(const IdentityProvider &provider,
                                                      const QList<IdTokenClaim> &claims);

} // namespace orgdesk::ui
