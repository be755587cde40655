#pragma once

#include <sys/types.h>

/// What Swift cannot do by itself for the lab: fork. A child made here runs nothing but the few
/// system calls named below, as POSIX asks of a child of a process with threads.

/// Forks a child that writes a byte to `started`, waits until every copy of the write end
/// `gate_write` is closed, and ends. Answers with its number, or -1 and `errno`.
pid_t cl_fork_waiting(int gate_read, int gate_write, int started);

/// Forks a child that answers each byte read from `in` with one written to `out`, until `in` ends;
/// it closes `unused_in` and `unused_out` first. Answers with its number, or -1 and `errno`.
pid_t cl_fork_echoing(int in, int out, int unused_in, int unused_out);

/// Has the kernel end this process with the one that started it, and after so many seconds at the
/// latest. Both hold across an exec; children that are forked here are not bound.
void cl_bind(unsigned seconds);

/// The bytes that a new thread's stack reserves (`ulimit -s`); -1 where there is no limit.
long long cl_stack_limit(void);
/// How many processes and threads the user may have (`ulimit -u`); -1 where there is no limit.
long long cl_process_limit(void);
