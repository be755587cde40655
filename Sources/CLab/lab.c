#include "CLab.h"

#include <errno.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

static int read_byte(int descriptor, char *byte) {
  ssize_t count;
  do {
    count = read(descriptor, byte, 1);
  } while (count < 0 && errno == EINTR);
  return count == 1;
}

static int write_byte(int descriptor, char byte) {
  ssize_t count;
  do {
    count = write(descriptor, &byte, 1);
  } while (count < 0 && errno == EINTR);
  return count == 1;
}

pid_t cl_fork_waiting(int gate_read, int gate_write, int started) {
  pid_t child = fork();
  if (child != 0) return child;
  char byte = 0;
  close(gate_write);
  write_byte(started, byte);
  read_byte(gate_read, &byte);
  _exit(0);
}

pid_t cl_fork_echoing(int in, int out, int unused_in, int unused_out) {
  pid_t child = fork();
  if (child != 0) return child;
  char byte = 0;
  close(unused_in);
  close(unused_out);
  while (read_byte(in, &byte) && write_byte(out, byte)) {
  }
  _exit(0);
}

void cl_bind(unsigned seconds) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  sigset_t alarms;
  sigemptyset(&alarms);
  sigaddset(&alarms, SIGALRM);
  signal(SIGALRM, SIG_DFL);
  sigprocmask(SIG_UNBLOCK, &alarms, NULL);
  alarm(seconds);
}

static long long soft_limit(int resource) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return -1;
  return (long long)limit.rlim_cur;
}

long long cl_stack_limit(void) { return soft_limit(RLIMIT_STACK); }

long long cl_process_limit(void) { return soft_limit(RLIMIT_NPROC); }
