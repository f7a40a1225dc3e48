#pragma once

#include "core/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace orgdesk {

//! The value of an operation that succeeds without a result.
struct Done
{
    bool operator==(const Done &) const = default;
};

//! A value or an Error. Any error kind converts to it, so `return NotFound{…};` is enough.
template<class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Value = T;

    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : Base(std::move(value))
    {
    }

    Result(Error error) // NOLINT(google-explicit-constructor)
        : Base(tl::unexpect, std::move(error))
    {
    }

    template<ErrorKind Kind>
    Result(Kind kind) // NOLINT(google-explicit-constructor)
        : Base(tl::unexpect, Error(std::move(kind)))
    {
    }

    friend bool operator==(const Result &left, const Result &right)
    {
        if (left.has_value() != right.has_value())
            return false;
        return left.has_value() ? *left == *right : left.error() == right.error();
    }

    //! The error when it is of this kind, else null.
    template<ErrorKind Kind>
    [[nodiscard]] const Kind *errorAs() const
    {
        return this->has_value() ? nullptr : std::get_if<Kind>(&this->error());
    }
};

} // namespace orgdesk
