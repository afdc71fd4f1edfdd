/* ISA-L (BSD-3-Clause): packs the dots of a PNG, and its checksums. No function is wrapped: those that
 * are used can be called from Swift as they are. */
#ifndef SAMSPILL_CISAL_SHIM_H
#define SAMSPILL_CISAL_SHIM_H

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

/* How much memory packing at level 1 wants: Swift reads no definition that is a sum. */
enum { ISAL_LEVEL_1_MEMORY = ISAL_DEF_LVL1_DEFAULT };

#endif
