// Wipes every block of the heap that is given back, in release builds with glibc. Secret wipes its
// own memory; what Qt and the JSON parser copied of a token or a password is wiped here (oauth
// rule 92). Takes effect in the program that this file is linked into.

#include <cstdlib>

// The sanitizers have a heap of their own.
#if defined(__SANITIZE_ADDRESS__)
#define ORGDESK_OTHER_HEAP
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ORGDESK_OTHER_HEAP
#endif
#endif

#if defined(NDEBUG) && defined(__GLIBC__) && !defined(ORGDESK_OTHER_HEAP)

#include <malloc.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace {

// Larger ones are pictures, and go back to the system as a whole.
constexpr std::size_t largestWiped = 256 * 1024; // bytes

void wipeBlock(void *block)
{
    const std::size_t size = malloc_usable_size(block);
    if (size <= largestWiped)
        explicit_bzero(block, size);
}

} // namespace

extern "C" {

// The names that glibc keeps for itself; "Replacing malloc" in its manual.
// NOLINTBEGIN(bugprone-reserved-identifier)
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void __libc_free(void *block);
// NOLINTEND(bugprone-reserved-identifier)

// The whole family, or a heap that is preloaded would get blocks of this one, and this one its.
void *malloc(std::size_t size) noexcept
{
    return __libc_malloc(size);
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    return __libc_calloc(count, size);
}

void *memalign(std::size_t alignment, std::size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **block, std::size_t alignment, std::size_t size) noexcept
{
    if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0)
        return EINVAL;
    void *made = __libc_memalign(alignment, size);
    if (!made)
        return ENOMEM;
    *block = made;
    return 0;
}

void free(void *block) noexcept
{
    if (!block)
        return;
    wipeBlock(block);
    __libc_free(block);
}

void *realloc(void *block, std::size_t size) noexcept
{
    const std::size_t had = block ? malloc_usable_size(block) : 0;
    if (!block || size == 0 || had > largestWiped)
        return __libc_realloc(block, size);
    if (size <= had && size >= had / 2)
        return block;
    // It may move, and would leave a copy in the old place.
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(had, size));
    free(block);
    return moved;
}
}

#endif
