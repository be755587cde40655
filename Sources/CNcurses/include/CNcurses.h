#pragma once

/// The part of ncursesw that Swift cannot import by itself (macros, variables, variadic
/// functions), and the two things that must be written in C: signal handlers, and the restoring
/// of the terminal from within them.

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "CNcursesRestore.h"
#include "CNcursesSignals.h"

/// Attributes of cells.
extern const attr_t cn_attribute_bold;
extern const attr_t cn_attribute_dim;
extern const attr_t cn_attribute_underline;
extern const attr_t cn_attribute_reverse;
extern const attr_t cn_attribute_italic;

/// The result of a call that succeeded.
extern const int cn_ok;

/// The window as large as the screen.
WINDOW *cn_standard_window(void);
/// The window that says what the terminal shows now.
WINDOW *cn_current_window(void);
/// The rows of the screen.
int cn_rows(void);
/// The columns of the screen.
int cn_columns(void);
/// How many colours there are; after `start_color`.
int cn_colors(void);
/// How many pairs of colours there are; after `start_color`.
int cn_color_pairs(void);

/// What the description of a terminal type allows.
enum cn_terminal_kind {
  /// There is no description of it.
  cn_terminal_unknown,
  /// It cannot place the cursor.
  cn_terminal_dumb,
  /// A full screen can be drawn.
  cn_terminal_usable,
};

/// Looks up a terminal type without touching the terminal.
enum cn_terminal_kind cn_terminal_kind(const char *type, int descriptor);

/// A string of the current terminal's description; NULL if it has none by that name.
const char *cn_string_capability(const char *name);
/// Whether the current terminal's description has a flag.
bool cn_flag_capability(const char *name);
/// Whether the current terminal's colours are numbers of red, green and blue.
bool cn_has_direct_color(void);

/// Opens a screen with `newterm` on copies of two descriptors; NULL if that fails.
///
/// The streams that it needs are stored so that `cn_screen_close` can close them.
SCREEN *cn_screen_open(const char *type, int input, int output, FILE **in_stream, FILE **out_stream);
/// Ends the screen and closes its streams.
void cn_screen_close(SCREEN *screen, FILE *in_stream, FILE *out_stream);

/// Fills a cell with a spacing character and at most four marks.
int cn_set_cell(cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, int pair);
/// How many columns the C library gives a character; -1 if it cannot be printed.
int cn_width(uint32_t scalar);

/// Takes the locale's character set from the environment; true if that is UTF-8.
bool cn_use_locale_charset(void);
/// Takes a UTF-8 locale, whatever the environment says; false if the system has none.
bool cn_use_utf8_charset(void);

/// Asks a terminal for its size; false if it does not know.
bool cn_window_size(int descriptor, int *rows, int *columns);
/// Writes all bytes, however many calls it takes; false where an error stopped it.
bool cn_write_all(int descriptor, const void *bytes, size_t count);
/// Makes a pipe whose ends do not block and are closed in programs that are started.
bool cn_make_pipe(int *read_end, int *write_end);
/// Makes an empty file in memory that is closed in programs that are started; -1 if that fails.
int cn_make_memory_file(void);
