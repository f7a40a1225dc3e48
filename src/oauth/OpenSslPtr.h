#pragma once

#include <memory>

namespace orgdesk {

//! Deleter that calls the free function of an OpenSSL type.
template<auto Free>
struct OpenSslDeleter
{
    template<class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

//! Owns an OpenSSL object: `OpenSslPtr<BIGNUM, BN_free>`.
template<class T, auto Free>
using OpenSslPtr = std::unique_ptr<T, OpenSslDeleter<Free>>;

} // namespace orgdesk
