#include "CNcursesSignals.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "CNcursesRestore.h"

enum { signal_limit = 65 };

static const int told[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
static const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
/// Signals that say nothing to the program and kill it by default; the real-time ones do as well.
static const int deadly[] = {SIGALRM, SIGUSR1, SIGUSR2,   SIGVTALRM, SIGPROF,
                             SIGXCPU, SIGXFSZ, SIGPOLL,
#ifdef SIGPWR
                             SIGPWR,
#endif
#ifdef SIGSTKFLT
                             SIGSTKFLT,
#endif
};
enum { told_count = sizeof told / sizeof *told, fault_count = sizeof faults / sizeof *faults };

static struct sigaction former[signal_limit];
static bool caught[signal_limit];
static bool guarded[signal_limit];
static atomic_int arrived[signal_limit];
/// The second in which the oldest unread signal that asks the program to end came; 0 if none.
static atomic_long asked_to_end;
static atomic_int wake_descriptor = -1;
static bool installed = false;

static bool asks_to_end(int signal) {
  return signal == SIGINT || signal == SIGTERM || signal == SIGHUP || signal == SIGQUIT;
}

/// Gives the terminal back and lets the signal do what it does by default.
static void die_of(int signal) {
  cn_restore_now();
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(signal, &standard, NULL);
  raise(signal);
}

static void on_told(int signal) {
  int saved_errno = errno;
  atomic_fetch_add(&arrived[signal], 1);
  if (asks_to_end(signal)) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    long first = 0;
    long second = now.tv_sec + 1;
    if (!atomic_compare_exchange_strong(&asked_to_end, &first, second) && second - first >= 2) {
      die_of(signal);
    }
  }
  char byte = 1;
  ssize_t ignored = write(wake_descriptor, &byte, 1);
  (void)ignored;
  errno = saved_errno;
}

static void on_fault(int signal, siginfo_t *info, void *context) {
  static const char message[] =
      "loopscope: internal fault; the terminal was restored. Please report what you did.\n";
  cn_restore_now();
  ssize_t ignored = write(STDERR_FILENO, message, sizeof message - 1);
  (void)ignored;
  struct sigaction *next = &former[signal];
  // What comes next may look at the handlers, and a second fault must not come back here.
  sigaction(signal, next, NULL);
  if ((next->sa_flags & SA_SIGINFO) && next->sa_sigaction) {
    next->sa_sigaction(signal, info, context);
  } else if (next->sa_handler == SIG_DFL || next->sa_handler == SIG_IGN) {
    struct sigaction standard;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigaction(signal, &standard, NULL);
    raise(signal);
  } else {
    next->sa_handler(signal);
  }
}

static void install(int signal, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < fault_count; i++) sigdelset(&action.sa_mask, faults[i]);
  sigaction(signal, &action, NULL);
}

/// Has a signal that nobody handles restore the terminal before it kills.
static void guard_against(int signal) {
  sigaction(signal, NULL, &former[signal]);
  guarded[signal] = former[signal].sa_handler == SIG_DFL;
  if (guarded[signal]) install(signal, die_of);
}

static void unguard(int signal) {
  if (guarded[signal]) sigaction(signal, &former[signal], NULL);
}

static void for_each_deadly(void (*act)(int)) {
  for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) act(deadly[i]);
#ifdef SIGRTMIN
  for (int signal = SIGRTMIN; signal <= SIGRTMAX && signal < signal_limit; signal++) act(signal);
#endif
}

/// A stack that overflowed cannot run the handler for that, so it gets one of its own.
static void provide_signal_stack(void) {
  static char stack[64 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  stack_t mine = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&mine, NULL);
}

void cn_signals_install(int wake_end) {
  if (installed) cn_signals_remove();
  installed = true;
  wake_descriptor = wake_end;
  atomic_store(&asked_to_end, 0);
  provide_signal_stack();
  for (int i = 0; i < told_count; i++) {
    int signal = told[i];
    atomic_store(&arrived[signal], 0);
    sigaction(signal, NULL, &former[signal]);
    caught[signal] = former[signal].sa_handler != SIG_IGN;
    if (caught[signal]) install(signal, on_told);
  }
  for_each_deadly(guard_against);
  struct sigaction ignore;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &ignore, &former[SIGPIPE]);
  for (int i = 0; i < fault_count; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_fault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(faults[i], &action, &former[faults[i]]);
  }
}

void cn_signals_remove(void) {
  if (!installed) return;
  installed = false;
  for (int i = 0; i < told_count; i++) {
    if (caught[told[i]]) sigaction(told[i], &former[told[i]], NULL);
  }
  for_each_deadly(unguard);
  sigaction(SIGPIPE, &former[SIGPIPE], NULL);
  for (int i = 0; i < fault_count; i++) sigaction(faults[i], &former[faults[i]], NULL);
}

int cn_signals_take(int signal) {
  if (asks_to_end(signal)) atomic_store(&asked_to_end, 0);
  return atomic_exchange(&arrived[signal], 0);
}

void cn_signals_catch_stop(bool wanted) {
  if (!installed || !caught[SIGTSTP]) return;
  if (wanted) {
    install(SIGTSTP, on_told);
  } else {
    sigaction(SIGTSTP, &former[SIGTSTP], NULL);
  }
}

void cn_signals_stop_job(void) {
  // Only the standard action stops; a former handler of someone else would not.
  struct sigaction standard;
  struct sigaction saved;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, NULL, &saved);
  if (saved.sa_handler != SIG_IGN) sigaction(SIGTSTP, &standard, NULL);
  kill(0, SIGTSTP);
}
