#include "core/Secret.h"

#include "support/TestRegistry.h"

#include <QDebug>
#include <QTest>

#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>

// Looks into memory that is being given back, to see that nothing is left in it.
static const char *watchedBlock = nullptr;
static std::size_t watchedSize = 0;
static bool watchedWasZero = false;

static void lookAtBlock(void *block)
{
    if (!block || block != watchedBlock)
        return;
    watchedBlock = nullptr;
    watchedWasZero = true;
    for (std::size_t i = 0; i < watchedSize; ++i)
        watchedWasZero = watchedWasZero && static_cast<const char *>(block)[i] == 0;
}

namespace orgdesk::test {

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAsStars();
    void convertsToNothing();
    void copiesShareOneAddress();
    void givenBytesAreTakenOver();
    void sharedBytesAreLeftAlone();
    void bufferIsZeroWhenTheLastCopyGoes();
    void comparesByContent();
    void keepsEveryByte();
};

void SecretTest::printsAsStars()
{
    const Secret secret = Secret::fromView("canary");
    QString text;
    QDebug(&text) << secret << Secret();
    QVERIFY(!text.contains(QStringLiteral("canary")));
    QVERIFY(text.contains(QStringLiteral("***")));
    QVERIFY(text.contains(QStringLiteral("(none)")));
}

void SecretTest::convertsToNothing()
{
    static_assert(!std::is_convertible_v<Secret, QString>);
    static_assert(!std::is_convertible_v<Secret, QByteArray>);
    static_assert(!std::is_convertible_v<Secret, QByteArrayView>);
    static_assert(!std::is_convertible_v<Secret, QVariant>);
    static_assert(!std::is_constructible_v<QString, Secret>);
    static_assert(!std::is_convertible_v<QByteArray, Secret>);
    static_assert(!std::is_convertible_v<QString, Secret>);
    QVERIFY(Secret().isEmpty());
}

void SecretTest::copiesShareOneAddress()
{
    const Secret first = Secret::fromText(QStringLiteral("geheimnis"));
    const Secret second = first; // NOLINT(performance-unnecessary-copy-initialization)
    QCOMPARE(static_cast<const void *>(first.reveal().data()),
             static_cast<const void *>(second.reveal().data()));
}

void SecretTest::givenBytesAreTakenOver()
{
    QByteArray bytes("canary");
    bytes.detach();
    const Secret secret = Secret::fromBytes(std::move(bytes));
    QCOMPARE(secret.reveal(), QByteArrayView("canary"));
    QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
    QByteArray own("canary");
    own.detach();
    wipe(own);
    QVERIFY(own.isEmpty());
}

void SecretTest::sharedBytesAreLeftAlone()
{
    QByteArray bytes("canary");
    bytes.detach();
    const QByteArray other = bytes;
    wipe(bytes);
    QCOMPARE(other, QByteArray("canary"));
}

void SecretTest::bufferIsZeroWhenTheLastCopyGoes()
{
    auto first = std::make_unique<Secret>(Secret::fromView("canary-canary-canary-canary"));
    auto second = std::make_unique<Secret>(*first);
    watchedWasZero = false;
    watchedSize = static_cast<std::size_t>(first->size());
    watchedBlock = first->reveal().data();
    first.reset();
    QVERIFY(watchedBlock); // still there
    QCOMPARE(second->reveal(), QByteArrayView("canary-canary-canary-canary"));
    second.reset();
    QVERIFY2(!watchedBlock, "the buffer was not given back");
    QVERIFY(watchedWasZero);
}

void SecretTest::comparesByContent()
{
    QVERIFY(Secret::fromView("a") == Secret::fromView("a"));
    QVERIFY(!(Secret::fromView("a") == Secret::fromView("b")));
    QVERIFY(!(Secret::fromView("a") == Secret::fromView("aa")));
    QVERIFY(Secret() == Secret::fromView(""));
}

void SecretTest::keepsEveryByte()
{
    const QByteArray bytes("a\0b\xff\n", 5);
    QCOMPARE(Secret::fromView(bytes).reveal(), QByteArrayView(bytes));
}

ORGDESK_TEST(SecretTest)

} // namespace orgdesk::test

// Secret keeps its bytes in a std::vector, so they go back through here. All forms, so that none
// meets its counterpart of another library.
static void *allocate(std::size_t size)
{
    return std::malloc(size ? size : 1);
}

static void release(void *block)
{
    lookAtBlock(block);
    std::free(block);
}

static void *allocateOrThrow(std::size_t size)
{
    if (void *block = allocate(size))
        return block;
    throw std::bad_alloc();
}

// clang-format off
void *operator new(std::size_t size) { return allocateOrThrow(size); }
void *operator new[](std::size_t size) { return allocateOrThrow(size); }
void *operator new(std::size_t size, const std::nothrow_t &) noexcept { return allocate(size); }
void *operator new[](std::size_t size, const std::nothrow_t &) noexcept { return allocate(size); }
void operator delete(void *block) noexcept { release(block); }
void operator delete[](void *block) noexcept { release(block); }
void operator delete(void *block, std::size_t) noexcept { release(block); }
void operator delete[](void *block, std::size_t) noexcept { release(block); }
void operator delete(void *block, const std::nothrow_t &) noexcept { release(block); }
void operator delete[](void *block, const std::nothrow_t &) noexcept { release(block); }
// clang-format on

#include "SecretTest.moc"
