#include "CSystem.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

static int descriptor = -1;
static struct sigaction previous;
static int is_installed = 0;

// write() is async-signal-safe; nothing else happens here.
static void interrupted(int signal) {
  (void)signal;
  int saved = errno;
  uint64_t one = 1;
  ssize_t written = write(descriptor, &one, sizeof one);
  (void)written;
  errno = saved;
}

int csystem_interrupts(void) {
  if (descriptor < 0) descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (descriptor < 0 || is_installed) return descriptor;
  struct sigaction current;
  if (sigaction(SIGINT, NULL, &current) != 0 || current.sa_handler == SIG_IGN) return descriptor;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = interrupted;
  is_installed = sigaction(SIGINT, &action, &previous) == 0;
  return descriptor;
}

void csystem_restore_interrupts(void) {
  if (!is_installed) return;
  sigaction(SIGINT, &previous, NULL);
  is_installed = 0;
}
