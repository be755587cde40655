#include "CNcursesRestore.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Written while disarmed only, and read once it is armed, so a handler never sees half of it.
static int restore_descriptor;
static struct termios restore_settings;
static bool restore_has_settings;
static char restore_bytes[512];
static size_t restore_count;
static atomic_bool armed = false;
static atomic_bool registered = false;

void cn_restore_arm(int descriptor, const struct termios *settings, const char *bytes, size_t count) {
  atomic_store(&armed, false);
  restore_descriptor = descriptor;
  restore_has_settings = settings != NULL;
  if (settings) restore_settings = *settings;
  restore_count = count < sizeof restore_bytes ? count : sizeof restore_bytes;
  memcpy(restore_bytes, bytes, restore_count);
  if (!atomic_exchange(&registered, true)) atexit(cn_restore_now);
  atomic_store(&armed, true);
}

void cn_restore_disarm(void) { atomic_store(&armed, false); }

void cn_restore_now(void) {
  if (!atomic_exchange(&armed, false)) return;
  int saved_errno = errno;
  size_t done = 0;
  while (done < restore_count) {
    ssize_t written = write(restore_descriptor, restore_bytes + done, restore_count - done);
    if (written <= 0 && errno != EINTR) break;
    if (written > 0) done += (size_t)written;
  }
  if (restore_has_settings) tcsetattr(restore_descriptor, TCSANOW, &restore_settings);
  errno = saved_errno;
}
