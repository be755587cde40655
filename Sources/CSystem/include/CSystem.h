// What Swift's Glibc module leaves out of Linux: epoll, eventfd, accept4, mallopt; and Ctrl-C as a
// descriptor.

#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <sys/epoll.h>
#include <sys/eventfd.h>

/// Has all threads take what is large from one arena (what is small comes from `small.c`); nothing
/// happens where the C library is not glibc.
void csystem_share_arena(void);

/// Accepts a connection that does not block; its descriptor, or -1 with errno.
int csystem_accept(int listener);

/// Has Ctrl-C (SIGINT) make a descriptor readable instead of ending the process.
///
/// A process that was started to ignore it goes on ignoring it. Returns an eventfd, the same for
/// every call, or -1 where the system has none left.
int csystem_interrupts(void);

/// Gives Ctrl-C its usual effect again.
void csystem_restore_interrupts(void);

#endif
