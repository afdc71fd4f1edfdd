/* zlib (zlib licence): unpacks in tests what other libraries have packed. Nothing of it is wrapped: the
 * functions that are used can be called from Swift as they are. */
#ifndef SAMSPILL_CZLIB_SHIM_H
#define SAMSPILL_CZLIB_SHIM_H

#include <zlib.h>

#endif
