#include "CNcurses.h"

// Apart from the rest because its macros take common words (`columns`, `lines`).
#include <term.h>

enum cn_terminal_kind cn_terminal_kind(const char *type, int descriptor) {
  int status = 0;
  TERMINAL *former = set_curterm(NULL);
  enum cn_terminal_kind kind = cn_terminal_unknown;
  if (setupterm(type, descriptor, &status) == OK) {
    kind = cn_string_capability("cup") ? cn_terminal_usable : cn_terminal_dumb;
    TERMINAL *mine = set_curterm(former);
    if (mine) del_curterm(mine);
  } else {
    // A description without cursor addressing is reported as hard copy (1) or generic (0).
    if (status == 1) kind = cn_terminal_dumb;
    set_curterm(former);
  }
  return kind;
}

const char *cn_string_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

bool cn_flag_capability(const char *name) { return tigetflag(name) > 0; }

bool cn_has_direct_color(void) {
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || cn_string_capability("RGB") != NULL;
}
