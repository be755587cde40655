#include "CSystem.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>

void csystem_share_arena(void) { mallopt(M_ARENA_MAX, 1); }

#else

void csystem_share_arena(void) {}

#endif
