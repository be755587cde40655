// For wcwidth, memfd_create and fcntl's F_DUPFD_CLOEXEC.
#define _GNU_SOURCE 1

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

const attr_t cn_attribute_bold = WA_BOLD;
const attr_t cn_attribute_dim = WA_DIM;
const attr_t cn_attribute_underline = WA_UNDERLINE;
const attr_t cn_attribute_reverse = WA_REVERSE;
const attr_t cn_attribute_italic = WA_ITALIC;
const int cn_ok = OK;

WINDOW *cn_standard_window(void) { return stdscr; }
WINDOW *cn_current_window(void) { return curscr; }
int cn_rows(void) { return LINES; }
int cn_columns(void) { return COLS; }
int cn_colors(void) { return COLORS; }
int cn_color_pairs(void) { return COLOR_PAIRS; }

SCREEN *cn_screen_open(const char *type, int input, int output, FILE **in_stream, FILE **out_stream) {
  int in_copy = fcntl(input, F_DUPFD_CLOEXEC, 3);
  int out_copy = fcntl(output, F_DUPFD_CLOEXEC, 3);
  FILE *in = in_copy < 0 ? NULL : fdopen(in_copy, "r");
  FILE *out = out_copy < 0 ? NULL : fdopen(out_copy, "w");
  // The terminal is asked for its size, not the environment: LINES and COLUMNS outlive resizes.
  use_env(FALSE);
  use_tioctl(TRUE);
  SCREEN *screen = in && out ? newterm(type, out, in) : NULL;
  if (screen) {
    *in_stream = in;
    *out_stream = out;
    return screen;
  }
  if (in) fclose(in);
  else if (in_copy >= 0) close(in_copy);
  if (out) fclose(out);
  else if (out_copy >= 0) close(out_copy);
  return NULL;
}

void cn_screen_close(SCREEN *screen, FILE *in_stream, FILE *out_stream) {
  delscreen(screen);
  fclose(in_stream);
  fclose(out_stream);
}

int cn_set_cell(cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, int pair) {
  wchar_t text[6] = {0};
  for (int i = 0; i < count && i < 5; i++) text[i] = (wchar_t)scalars[i];
  return setcchar(cell, text, attributes, 0, &pair);
}

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static bool charset_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// Whether the environment asks for UTF-8, even in a language that is not installed here.
static bool environment_names_utf8(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return strcasestr(value, "utf-8") || strcasestr(value, "utf8");
  }
  return false;
}

bool cn_use_locale_charset(void) {
  if (!setlocale(LC_CTYPE, "") && environment_names_utf8()) setlocale(LC_CTYPE, "C.UTF-8");
  return charset_is_utf8();
}

bool cn_use_utf8_charset(void) {
  if (!cn_use_locale_charset()) setlocale(LC_CTYPE, "C.UTF-8");
  return charset_is_utf8();
}

bool cn_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

bool cn_write_all(int descriptor, const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(descriptor, next, count);
    if (written > 0) {
      next += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
      if (poll(&ready, 1, 1000) == 0) return false;
    } else if (written == 0 || errno != EINTR) {
      return false;
    }
  }
  return true;
}

bool cn_make_pipe(int *read_end, int *write_end) {
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  *read_end = ends[0];
  *write_end = ends[1];
  return true;
}

int cn_make_memory_file(void) { return memfd_create("loopscope-screen", MFD_CLOEXEC); }
