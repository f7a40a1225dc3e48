#pragma once

#include "core/Secret.h"

#include <QByteArray>

namespace orgdesk {

//! The PKCE pair of one sign-in attempt (RFC 7636; oauth rule 3). Always S256.
class CodeVerifier
{
public:
    //! 32 fresh random bytes as 43 characters.
    [[nodiscard]] static CodeVerifier create();
    //! A known verifier, for test vectors. 43 to 128 characters.
    explicit CodeVerifier(Secret text);

    [[nodiscard]] const Secret &text() const { return m_text; }
    //! base64url(SHA-256(text)).
    [[nodiscard]] QByteArray challenge() const;

private:
    Secret m_text;
};

} // namespace orgdesk
