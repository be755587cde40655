#include "CSystem.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>

void csystem_share_arena(void) {
  mallopt(M_ARENA_MAX, 1);
  // What is freed joins its neighbours at once. Otherwise small pieces gather until something large
  // is asked for, and joining them all then, time and again, takes a program with 100,000 tasks a
  // quarter of its time.
  mallopt(M_MXFAST, 0);
}

#else

void csystem_share_arena(void) {}

#endif
