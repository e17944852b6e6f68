/*
 * What a kill, a full disk or a power cut does to a program, without a power cut.
 *
 * Loaded before libc (LD_PRELOAD), it counts every call that changes a file below one
 * folder, or the folder itself, and does one of these at the n-th of them:
 *
 *   WAYMARK_SHIM_MODE   what happens
 *   count               nothing
 *   before              the process is killed instead of the call
 *   middle              half of a write is done, then the process is killed
 *                       (any other call: as `before`)
 *   after               the call is done, then the process is killed
 *   fail                the call fails with WAYMARK_SHIM_ERRNO, once
 *   fail-on             it and every later one fails
 *   short               a write does half of its work and says so (no other call can)
 *   short-fail-on       it does half of its work; every later call fails
 *   before-read         the process is killed instead of the n-th *reading* call
 *   count-reads         nothing, but reading calls are written down too
 *   fail-read           the n-th reading call fails, once; `fail-read-on` and every later
 *
 *   WAYMARK_SHIM_FOLDER the folder, as an absolute path without symbolic links
 *   WAYMARK_SHIM_AT     n, from 1
 *   WAYMARK_SHIM_LOG    a file outside of the folder: every changing call is written there
 *                       with its bytes, in order, together with everything that the
 *                       program says on its standard output. From this the proof program
 *                       builds what a power cut can leave behind.
 *
 * One record of the log, all numbers little-endian and 32 bits unless said:
 *   kind (1) | result is an error (1) | first length | second length | offset (64)
 *   | first: path, relative to the folder | second: bytes, or the other path
 * Kinds: c created, t truncated to `offset`, w written, s flushed, d folder flushed,
 * r renamed, u unlinked, m folder made, o said on standard output, f read (`count-reads` only).
 *
 * Written for single tasks of one thread; a lock keeps more of them apart. Linux, glibc.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define PATH 4096

enum mode { COUNT, BEFORE, MIDDLE, AFTER, FAIL, SHORT, FAIL_READ, COUNT_READS, BEFORE_READ };

static struct {
    int ready;
    char folder[PATH];
    size_t length;
    enum mode mode;
    int goes_on;
    long at;
    int error;
    int log;
    long changes;
    long reads;
    int broken; /* every call from here on fails */
} shim = {.log = -1};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static void start(void) {
    if (shim.ready) return;
    shim.ready = 1;
    const char *folder = getenv("WAYMARK_SHIM_FOLDER");
    const char *mode = getenv("WAYMARK_SHIM_MODE");
    const char *at = getenv("WAYMARK_SHIM_AT");
    const char *error = getenv("WAYMARK_SHIM_ERRNO");
    const char *log = getenv("WAYMARK_SHIM_LOG");
    if (!folder || strlen(folder) >= PATH) return;
    strcpy(shim.folder, folder);
    shim.length = strlen(folder);
    shim.at = at ? atol(at) : 0;
    shim.error = error ? atoi(error) : EIO;
    static const struct { const char *name; enum mode mode; int goes_on; } modes[] = {
        {"count", COUNT, 0}, {"before", BEFORE, 0}, {"middle", MIDDLE, 0},
        {"after", AFTER, 0}, {"fail", FAIL, 0}, {"fail-on", FAIL, 1},
        {"short", SHORT, 0}, {"short-fail-on", SHORT, 1},
        {"count-reads", COUNT_READS, 0}, {"before-read", BEFORE_READ, 0}, {"fail-read", FAIL_READ, 0}, {"fail-read-on", FAIL_READ, 1},
    };
    int known = 0;
    for (size_t i = 0; mode && i < sizeof modes / sizeof *modes; i++)
        if (!strcmp(mode, modes[i].name)) {
            shim.mode = modes[i].mode;
            shim.goes_on = modes[i].goes_on;
            known = 1;
        }
    if (mode && !known) {
        static const char text[] = "shim: unknown mode\n";
        syscall(SYS_write, 2, text, sizeof text - 1);
        _exit(99);
    }
    if (log) shim.log = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The path relative to the folder ("" for itself), or NULL where it is elsewhere. */
static const char *inside(const char *path) {
    if (!shim.length || strncmp(path, shim.folder, shim.length)) return NULL;
    path += shim.length;
    if (!*path) return path;
    return *path == '/' ? path + 1 : NULL;
}

static const char *inside_at(int dir, const char *path, char *room) {
    if (!path) return NULL;
    if (*path == '/') return inside(path);
    if (dir == AT_FDCWD) {
        if (syscall(SYS_getcwd, room, PATH) < 0) return NULL;
    } else {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
        ssize_t length = readlink(link, room, PATH - 1);
        if (length < 0) return NULL;
        room[length] = 0;
    }
    size_t length = strlen(room);
    if (length + strlen(path) + 2 > PATH) return NULL;
    room[length] = '/';
    strcpy(room + length + 1, path);
    return inside(room);
}

static const char *inside_fd(int fd, char *room) {
    char link[64];
    if (fd < 0) return NULL;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, room, PATH - 1);
    if (length < 0) return NULL;
    room[length] = 0;
    return inside(room);
}

static void put(const void *bytes, size_t length) {
    const char *at = bytes;
    while (length) {
        long done = syscall(SYS_write, shim.log, at, length);
        if (done <= 0) _exit(98);
        at += done;
        length -= (size_t)done;
    }
}

static void record(char kind, int failed, const char *first, const void *second, size_t length, uint64_t offset) {
    if (shim.log < 0) return;
    unsigned char head[18] = {(unsigned char)kind, (unsigned char)failed};
    uint32_t lengths[2] = {(uint32_t)strlen(first), (uint32_t)length};
    memcpy(head + 2, lengths, 8);
    memcpy(head + 10, &offset, 8);
    put(head, sizeof head);
    put(first, lengths[0]);
    put(second, length);
}

__attribute__((noreturn)) static void die(void) {
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;) pause();
}

/* What to do with the call that comes now. */
enum fate { GO, GO_AND_DIE, HALF, HALF_AND_DIE, REFUSE };

static enum fate change(int is_write) {
    shim.changes++;
    if (shim.broken) return REFUSE;
    if (shim.changes != shim.at) return GO;
    switch (shim.mode) {
    case BEFORE: die();
    case MIDDLE: if (!is_write) die(); return HALF_AND_DIE;
    case AFTER: return GO_AND_DIE;
    case FAIL: shim.broken = shim.goes_on; return REFUSE;
    case SHORT: shim.broken = shim.goes_on; return is_write ? HALF : shim.goes_on ? REFUSE : GO;
    default: return GO;
    }
}

/* Whether a reading call is to fail. */
static int reading(const char *name) {
    if (shim.mode == COUNT_READS) record('f', 0, name, "", 0, 0);
    if (shim.mode != FAIL_READ && shim.mode != BEFORE_READ) return 0;
    shim.reads++;
    int reached = shim.reads == shim.at || (shim.goes_on && shim.reads > shim.at);
    if (reached && shim.mode == BEFORE_READ) die();
    return reached;
}

static long refused(void) {
    errno = shim.error;
    return -1;
}

static void enter(void) { pthread_mutex_lock(&turn); }
static void leave(void) { int error = errno; pthread_mutex_unlock(&turn); errno = error; }

/* Does a call that is not a write as its fate wants, and records it. */
#define DO(result, call, kind, first, second, length, offset) \
    do { \
        enter(); \
        enum fate fate = change(0); \
        result = fate == REFUSE ? refused() : (call); \
        int error = errno; \
        record(kind, result < 0, first, second, length, offset); \
        if (fate == GO_AND_DIE) die(); \
        errno = error; \
        leave(); \
    } while (0)

/* --- opening ---------------------------------------------------------------------- */

static int opening(int dir, const char *path, int flags, mode_t mode) {
    char room[PATH];
    const char *name = inside_at(dir, path, room);
    if (name && !(flags & (O_CREAT | O_TRUNC))) {
        enter();
        int fails = reading(name);
        leave();
        if (fails) return (int)refused();
    }
    if (!name || !(flags & (O_CREAT | O_TRUNC)))
        return (int)syscall(SYS_openat, dir, path, flags, mode);
    struct stat status;
    int existed = fstatat(dir, path, &status, 0) == 0;
    /* Neither made nor cut: nothing changes. */
    if (existed && !(flags & O_TRUNC)) return (int)syscall(SYS_openat, dir, path, flags, mode);
    long result;
    DO(result, syscall(SYS_openat, dir, path, flags, mode), existed ? 't' : 'c', name, "", 0, 0);
    return (int)result;
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
    } \
    start()

int open(const char *path, int flags, ...) { MODE_OF(flags); return opening(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags); return opening(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int dir, const char *path, int flags, ...) { MODE_OF(flags); return opening(dir, path, flags, mode); }
int openat64(int dir, const char *path, int flags, ...) { MODE_OF(flags); return opening(dir, path, flags | O_LARGEFILE, mode); }
int creat(const char *path, mode_t mode) { start(); return opening(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { start(); return opening(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE, mode); }

/* --- writing ---------------------------------------------------------------------- */

/* `offset` < 0: where the file stands. */
static ssize_t writing(int fd, const void *bytes, size_t length, off64_t offset) {
    char room[PATH];
    const char *name = inside_fd(fd, room);
    int said = fd == STDOUT_FILENO && shim.log >= 0;
    if (!name) {
        enter();
        long result = offset < 0 ? syscall(SYS_write, fd, bytes, length)
                                 : syscall(SYS_pwrite64, fd, bytes, length, offset);
        int error = errno;
        if (said && result > 0) record('o', 0, "", bytes, (size_t)result, 0);
        errno = error;
        leave();
        return result;
    }
    enter();
    off64_t place = offset;
    if (offset < 0) {
        int flags = fcntl(fd, F_GETFL);
        place = syscall(SYS_lseek, fd, 0, flags & O_APPEND ? SEEK_END : SEEK_CUR);
    }
    enum fate fate = change(1);
    size_t part = fate == HALF || fate == HALF_AND_DIE ? (length + 1) / 2 : length;
    long result = fate == REFUSE ? refused()
                  : offset < 0   ? syscall(SYS_write, fd, bytes, part)
                                 : syscall(SYS_pwrite64, fd, bytes, part, offset);
    int error = errno;
    record('w', result < 0, name, bytes, result < 0 ? 0 : (size_t)result, (uint64_t)place);
    if (fate == GO_AND_DIE || fate == HALF_AND_DIE) die();
    errno = error;
    leave();
    return result;
}

ssize_t write(int fd, const void *bytes, size_t length) { start(); return writing(fd, bytes, length, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { start(); return writing(fd, bytes, length, offset); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) { start(); return writing(fd, bytes, length, offset); }

static ssize_t gathered(int fd, const struct iovec *parts, int count, off64_t offset) {
    size_t length = 0, at = 0;
    for (int i = 0; i < count; i++) length += parts[i].iov_len;
    char *bytes = malloc(length ? length : 1);
    if (!bytes) { errno = ENOMEM; return -1; }
    for (int i = 0; i < count; i++) {
        memcpy(bytes + at, parts[i].iov_base, parts[i].iov_len);
        at += parts[i].iov_len;
    }
    ssize_t result = writing(fd, bytes, length, offset);
    int error = errno;
    free(bytes);
    errno = error;
    return result;
}

ssize_t writev(int fd, const struct iovec *parts, int count) { start(); return gathered(fd, parts, count, -1); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) { start(); return gathered(fd, parts, count, offset); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset) { start(); return gathered(fd, parts, count, offset); }

/* These would pass by what is counted here: better to hear of it than to prove less. */
static long unexpected(const char *name, int fd) {
    char room[PATH];
    start();
    if (!inside_fd(fd, room)) return 0;
    dprintf(2, "shim: %s is used and not counted\n", name);
    _exit(97);
}

ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
    unexpected("copy_file_range", out);
    return syscall(SYS_copy_file_range, in, from, out, to, length, flags);
}
int fallocate(int fd, int mode, off_t offset, off_t length) { unexpected("fallocate", fd); return (int)syscall(SYS_fallocate, fd, mode, offset, length); }
int fallocate64(int fd, int mode, off64_t offset, off64_t length) { unexpected("fallocate64", fd); return (int)syscall(SYS_fallocate, fd, mode, offset, length); }
int msync(void *at, size_t length, int flags) { start(); return (int)syscall(SYS_msync, at, length, flags); }

/* --- cutting and flushing --------------------------------------------------------- */

static int cutting(int fd, off64_t length) {
    char room[PATH];
    const char *name = inside_fd(fd, room);
    if (!name) return (int)syscall(SYS_ftruncate, fd, length);
    long result;
    DO(result, syscall(SYS_ftruncate, fd, length), 't', name, "", 0, (uint64_t)length);
    return (int)result;
}

int ftruncate(int fd, off_t length) { start(); return cutting(fd, length); }
int ftruncate64(int fd, off64_t length) { start(); return cutting(fd, length); }

static int cutting_path(const char *path, off64_t length) {
    char room[PATH];
    const char *name = inside_at(AT_FDCWD, path, room);
    if (!name) return (int)syscall(SYS_truncate, path, length);
    long result;
    DO(result, syscall(SYS_truncate, path, length), 't', name, "", 0, (uint64_t)length);
    return (int)result;
}

int truncate(const char *path, off_t length) { start(); return cutting_path(path, length); }
int truncate64(const char *path, off64_t length) { start(); return cutting_path(path, length); }

static int flushing(int fd, long number) {
    char room[PATH];
    const char *name = inside_fd(fd, room);
    if (!name) return (int)syscall(number, fd);
    struct stat status;
    int folder = fstat(fd, &status) == 0 && S_ISDIR(status.st_mode);
    long result;
    DO(result, syscall(number, fd), folder ? 'd' : 's', name, "", 0, 0);
    return (int)result;
}

int fsync(int fd) { start(); return flushing(fd, SYS_fsync); }
int fdatasync(int fd) { start(); return flushing(fd, SYS_fdatasync); }

/* --- names ------------------------------------------------------------------------ */

static int renaming(int from_dir, const char *from, int to_dir, const char *to, unsigned flags) {
    char from_room[PATH], to_room[PATH];
    const char *old = inside_at(from_dir, from, from_room);
    const char *new = inside_at(to_dir, to, to_room);
    if (!old && !new) return (int)syscall(SYS_renameat2, from_dir, from, to_dir, to, flags);
    if (!old || !new || flags) {
        dprintf(2, "shim: a rename that it cannot tell\n");
        _exit(97);
    }
    long result;
    DO(result, syscall(SYS_renameat2, from_dir, from, to_dir, to, flags), 'r', old, new, strlen(new), 0);
    return (int)result;
}

int rename(const char *from, const char *to) { start(); return renaming(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int from_dir, const char *from, int to_dir, const char *to) { start(); return renaming(from_dir, from, to_dir, to, 0); }
int renameat2(int from_dir, const char *from, int to_dir, const char *to, unsigned flags) { start(); return renaming(from_dir, from, to_dir, to, flags); }

static int unlinking(int dir, const char *path, int flags) {
    char room[PATH];
    const char *name = inside_at(dir, path, room);
    struct stat status;
    /* What is not there is not taken away. */
    if (!name || fstatat(dir, path, &status, AT_SYMLINK_NOFOLLOW))
        return (int)syscall(SYS_unlinkat, dir, path, flags);
    long result;
    DO(result, syscall(SYS_unlinkat, dir, path, flags), 'u', name, "", 0, 0);
    return (int)result;
}

int unlink(const char *path) { start(); return unlinking(AT_FDCWD, path, 0); }
int unlinkat(int dir, const char *path, int flags) { start(); return unlinking(dir, path, flags); }
int rmdir(const char *path) { start(); return unlinking(AT_FDCWD, path, AT_REMOVEDIR); }

static int making(int dir, const char *path, mode_t mode) {
    char room[PATH];
    const char *name = inside_at(dir, path, room);
    if (!name) return (int)syscall(SYS_mkdirat, dir, path, mode);
    long result;
    DO(result, syscall(SYS_mkdirat, dir, path, mode), 'm', name, "", 0, 0);
    return (int)result;
}

int mkdir(const char *path, mode_t mode) { start(); return making(AT_FDCWD, path, mode); }
int mkdirat(int dir, const char *path, mode_t mode) { start(); return making(dir, path, mode); }

int link(const char *from, const char *to) {
    char room[PATH];
    start();
    if (inside_at(AT_FDCWD, to, room)) {
        dprintf(2, "shim: link is used and not counted\n");
        _exit(97);
    }
    return (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

/* --- reading ---------------------------------------------------------------------- */

ssize_t read(int fd, void *bytes, size_t length) {
    char room[PATH];
    start();
    const char *name = shim.mode >= FAIL_READ ? inside_fd(fd, room) : NULL;
    if (name) {
        enter();
        int fails = reading(name);
        leave();
        if (fails) return refused();
    }
    return syscall(SYS_read, fd, bytes, length);
}
