#pragma once

#include "core/Error.h"

#include <QByteArray>

namespace orgdesk {

//! The body of an error answer of the My Organization API (API reference 4.1), in either shape.
struct ProblemDetails
{
    ApiProblem problem;       //!< `status` is the one of the HTTP answer.
    QList<FieldError> fields; //!< Of `validation_errors`.

    //! Never fails: a body that is no JSON object, or has other members, gives empty texts. Texts
    //! are untrusted: control characters are removed and lengths are bounded.
    [[nodiscard]] static ProblemDetails parse(const QByteArray &body, int status);

    bool operator==(const ProblemDetails &) const = default;
};

} // namespace orgdesk
