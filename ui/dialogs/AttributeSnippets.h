#pragma once

#include "myorg/model/IdentityProvider.h"

namespace orgdesk::ui {

//! Where a text that maps attributes can be pasted.
enum class SnippetTarget {
    Okta,  //!< Attribute statements (SAML) or claims (OpenID Connect).
    Entra, //!< Attributes & Claims.
    Adfs   //!< A custom claim rule.
};

//! Who may be behind a provider of this strategy; empty: nothing is known to paste.
[[nodiscard]] QList<SnippetTarget> snippetTargets(const QString &strategy);

//! "Okta attribute statements", for a menu.
[[nodiscard]] QString snippetTitle(SnippetTarget target);

//! The mapping in the form that the target takes. Attributes that will be removed are left out; one
//! whose source is not known has a placeholder in angle brackets.
[[nodiscard]] QString attributeSnippet(SnippetTarget target,
                                       const QList<AttributeMapping> &attributes);

} // namespace orgdesk::ui
