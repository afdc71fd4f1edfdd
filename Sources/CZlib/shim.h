/* zlib (zlib licence): packs the pixels of a PNG, and its checksums. Nothing of it is wrapped: the functions
 * that are used can be called from Swift as they are. */
#ifndef SAMSPILL_CZLIB_SHIM_H
#define SAMSPILL_CZLIB_SHIM_H

#include <zlib.h>

#endif
