/* Stands between a program and its files, and lets the n-th call to them go wrong.
 *
 * Loaded with LD_PRELOAD, so the program must be linked dynamically. Only files below one folder
 * count. The environment says what to do:
 *
 *   SOAK_FOLDER  the folder, without a slash at its end
 *   SOAK_KINDS   which calls count, as letters: w write, s sync, c cut or rename or remove, r read
 *   SOAK_AT      the call to strike, from 1; 0 only counts
 *   SOAK_HOW     kill: end before the call · late: end after it · tear: do half of it, then end
 *                eio, enospc: fail · short: do half of it
 *   SOAK_STAYS   1: all later calls of these kinds go wrong as well, as on a disk that stays full
 *   SOAK_TOLD    a file that is told what was struck, or else the calls counted of each kind
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum way { DO_NOTHING, KILL, LATE, TEAR, FAIL, SHORT };

static const char *folder, *kinds, *told;
static long strike_at;
static int stays, failure;
static enum way way;
static atomic_long calls, calls_of[128];

/* The call itself, past this library. */
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void prepare(void) {
  folder = getenv("SOAK_FOLDER");
  kinds = getenv("SOAK_KINDS");
  told = getenv("SOAK_TOLD");
  const char *at = getenv("SOAK_AT"), *how = getenv("SOAK_HOW");
  strike_at = at ? atol(at) : 0;
  stays = getenv("SOAK_STAYS") != NULL;
  if (!how) return;
  if (!strcmp(how, "kill")) way = KILL;
  if (!strcmp(how, "late")) way = LATE;
  if (!strcmp(how, "tear")) way = TEAR;
  if (!strcmp(how, "short")) way = SHORT;
  if (!strcmp(how, "eio")) way = FAIL, failure = EIO;
  if (!strcmp(how, "enospc")) way = FAIL, failure = ENOSPC;
}

/* Tells in one system call that no wrapper of this library sees. */
static void tell(const char *what, const char *path) {
  char line[PATH_MAX + 64];
  if (!told) return;
  int length = snprintf(line, sizeof line, "%s %s\n", what, path);
  int file = (int)syscall(SYS_open, told, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) return;
  syscall(SYS_write, file, line, (size_t)length);
  syscall(SYS_close, file);
}

__attribute__((destructor)) static void tell_count(void) {
  char counts[128] = "";
  if (strike_at != 0) return;
  for (const char *kind = kinds; kind && *kind; kind++) {
    size_t length = strlen(counts);
    long count = calls_of[*kind & 127];
    snprintf(counts + length, sizeof counts - length, "%c%ld ", *kind, count);
  }
  tell("counted", counts);
}

/* Whether this call goes wrong, and how; a call on a file elsewhere never does. */
static enum way judge(char kind, const char *call, const char *path) {
  char whole[2 * PATH_MAX];
  if (!folder || !kinds || !strchr(kinds, kind)) return DO_NOTHING;
  if (path[0] != '/' && getcwd(whole, PATH_MAX)) {
    size_t length = strlen(whole);
    snprintf(whole + length, sizeof whole - length, "/%s", path + (strncmp(path, "./", 2) ? 0 : 2));
    path = whole;
  }
  size_t length = strlen(folder);
  if (strncmp(path, folder, length) || path[length] != '/') return DO_NOTHING;
  calls_of[kind & 127]++;
  long number = ++calls;
  if (!strike_at || number < strike_at || (number > strike_at && !stays)) return DO_NOTHING;
  if (number == strike_at) tell(call, path + length + 1);
  if (way == KILL) raise(SIGKILL);
  return way;
}

static enum way judge_open(char kind, const char *call, int file) {
  char link[64], path[PATH_MAX + 1];
  if (!kinds || !strchr(kinds, kind)) return DO_NOTHING;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, PATH_MAX);
  // A pipe or a socket has no place in a folder.
  if (length < 0 || path[0] != '/') return DO_NOTHING;
  path[length] = 0;
  return judge(kind, call, path);
}

static size_t half(size_t count) { return count > 1 ? count / 2 : count; }

/* Lets a transfer of `count` bytes go wrong; TRANSFER does as many as it is told. */
#define TRANSFER_OR_STRIKE(kind, call, TRANSFER)          \
  enum way found = judge_open(kind, call, file);          \
  if (found == FAIL) return errno = failure, -1;          \
  if (found == TEAR || found == SHORT) count = half(count); \
  ssize_t done = TRANSFER;                                \
  if (found == TEAR || found == LATE) raise(SIGKILL);     \
  return done

ssize_t write(int file, const void *bytes, size_t count) {
  TRANSFER_OR_STRIKE('w', "write", REAL(write)(file, bytes, count));
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  TRANSFER_OR_STRIKE('w', "pwrite", REAL(pwrite)(file, bytes, count, offset));
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  TRANSFER_OR_STRIKE('w', "pwrite", REAL(pwrite64)(file, bytes, count, offset));
}
ssize_t read(int file, void *bytes, size_t count) {
  TRANSFER_OR_STRIKE('r', "read", REAL(read)(file, bytes, count));
}
ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  TRANSFER_OR_STRIKE('r', "pread", REAL(pread)(file, bytes, count, offset));
}
ssize_t pread64(int file, void *bytes, size_t count, off64_t offset) {
  TRANSFER_OR_STRIKE('r', "pread", REAL(pread64)(file, bytes, count, offset));
}

/* Lets a call go wrong that is done as a whole or not at all. */
#define WHOLE_OR_STRIKE(found, CALL)                           \
  enum way found_way = found;                                  \
  if (found_way == FAIL) return errno = failure, -1;           \
  int result = CALL;                                           \
  if (found_way == TEAR || found_way == LATE) raise(SIGKILL);  \
  return result

int fsync(int file) { WHOLE_OR_STRIKE(judge_open('s', "fsync", file), REAL(fsync)(file)); }
int fdatasync(int file) {
  WHOLE_OR_STRIKE(judge_open('s', "fdatasync", file), REAL(fdatasync)(file));
}
int ftruncate(int file, off_t size) {
  WHOLE_OR_STRIKE(judge_open('c', "ftruncate", file), REAL(ftruncate)(file, size));
}
int ftruncate64(int file, off64_t size) {
  WHOLE_OR_STRIKE(judge_open('c', "ftruncate", file), REAL(ftruncate64)(file, size));
}
int rename(const char *from, const char *to) {
  WHOLE_OR_STRIKE(judge('c', "rename", from), REAL(rename)(from, to));
}
int unlink(const char *path) { WHOLE_OR_STRIKE(judge('c', "unlink", path), REAL(unlink)(path)); }
