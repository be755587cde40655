#pragma once

#include <stdbool.h>

/// Takes over the signals that a terminal program must answer.
///
/// INT, TERM, HUP, QUIT, TSTP, CONT and WINCH are counted, and a byte is written to `wake_end`
/// for each. One that was ignored before stays ignored. PIPE is ignored. If INT, TERM, HUP or
/// QUIT comes while an earlier one has gone unread for two seconds, then the program hangs: the
/// terminal is restored and the signal kills as it would by default.
///
/// Any other signal that kills by default (ALRM, USR1, USR2, the real-time ones) still does, but the
/// terminal is restored before.
///
/// ILL, TRAP, ABRT, BUS, FPE, SEGV and SYS restore the terminal, say so on standard error and go
/// on to the handler that was there before.
void cn_signals_install(int wake_end);
/// Puts the former handlers back.
void cn_signals_remove(void);
/// How often a signal came since the last time this was asked.
int cn_signals_take(int signal);
/// Stops the whole foreground job, as the terminal's own suspend character would.
void cn_signals_stop_job(void);
/// Gives SIGTSTP back its former meaning while another program has the terminal, or takes it.
void cn_signals_catch_stop(bool caught);
