/* Loaded into the program by the soak (LD_PRELOAD): counts its live QObjects through the hooks that
   Qt keeps for debuggers (QtCore/private/qhooks_p.h). The product knows nothing of it. The number is
   in the file that ORGDESK_OBJECT_COUNT names. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { HOOKS = 1, ADD_OBJECT = 3, REMOVE_OBJECT = 4 };

static _Atomic int64_t *live;

static void added(void *object)
{
    (void)object;
    atomic_fetch_add_explicit(live, 1, memory_order_relaxed);
}

static void removed(void *object)
{
    (void)object;
    atomic_fetch_sub_explicit(live, 1, memory_order_relaxed);
}

__attribute__((constructor)) static void begin(void)
{
    unsetenv("LD_PRELOAD"); /* not for the browser that the program starts */
    const char *path = getenv("ORGDESK_OBJECT_COUNT");
    uintptr_t *hooks = dlsym(RTLD_DEFAULT, "qtHookData");
    if (!path || !hooks || hooks[HOOKS] <= REMOVE_OBJECT)
        return;
    int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0 || ftruncate(file, sizeof *live) != 0)
        return;
    live = mmap(NULL, sizeof *live, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (live == MAP_FAILED)
        return;
    hooks[ADD_OBJECT] = (uintptr_t)added;
    hooks[REMOVE_OBJECT] = (uintptr_t)removed;
}
