/* The land around Norway, embedded so that the command can be moved about as one file.
 *
 * The table itself is coast.csv in this folder; README.md says what it holds and where it is from. */
#ifndef SAMSPILL_MAP_DATA_H
#define SAMSPILL_MAP_DATA_H

#include <stddef.h>

struct map_table {
  const unsigned char *bytes;
  size_t count;
};

struct map_table map_coast(void);

#endif
