#pragma once

#include "FaultWorld.h"

#include <functional>
#include <optional>
#include <span>

namespace orgdesk::test {

//! What the person is told about an operation.
enum class Told { Done, NotDone, Unknown };

//! How an operation ended.
struct Outcome
{
    Told told = Told::NotDone;
    QString words{}; //!< The error, for a test that fails.
};

//! One kind of thing that people do.
struct FaultOperation
{
    const char *name;
    const char *method;
    //! Prepares it and gives what is to be done, for as long as the world lives.
    std::function<Outcome()> (*prepare)(FaultWorld &world);
    //! Whether it is so at the tenant. Of a read: whether what was read is what the tenant has.
    bool (*isTrue)(FaultWorld &world);
    //! Path whose POST must not be carried out twice; empty: it may be repeated.
    const char *once = "";

    [[nodiscard]] bool isRead() const { return qstrcmp(method, "GET") == 0; }
    [[nodiscard]] bool isToken() const { return qstrcmp(name, "token") == 0; }
};

[[nodiscard]] std::span<const FaultOperation> faultOperations();

} // namespace orgdesk::test
