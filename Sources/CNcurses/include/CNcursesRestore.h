#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// Remembers how to give the terminal back: settings, and bytes to write before them.
///
/// From now on the terminal is restored when the process exits, is killed by a repeated signal,
/// or crashes.
void cn_restore_arm(int descriptor, const struct termios *settings, const char *bytes, size_t count);
/// Forgets it: the terminal has been given back already.
void cn_restore_disarm(void);
/// Gives the terminal back if that has not happened yet; safe in signal handlers.
void cn_restore_now(void);
