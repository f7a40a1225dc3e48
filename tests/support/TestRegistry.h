#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace orgdesk::test {

//! Makes a test class known to the executable it is linked into (TestMain.cpp runs it).
void registerTest(const char *name, std::function<std::unique_ptr<QObject>()> create);

struct TestRegistration
{
    template<class Create>
    TestRegistration(const char *name, Create create)
    {
        registerTest(name, std::move(create));
    }
};

} // namespace orgdesk::test

#define ORGDESK_TEST(Class)                                                                        \
    static const orgdesk::test::TestRegistration registrationOf##Class(                            \
        #Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
