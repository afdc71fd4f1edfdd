/* The Norwegian public-sector taxonomy, embedded so that the command can be moved about as one file.
 *
 * The tables themselves are kinds.csv and sectors.csv in this folder; another country brings its own
 * through the description of a study. */
#ifndef SAMSPILL_TAXONOMY_DATA_H
#define SAMSPILL_TAXONOMY_DATA_H

#include <stddef.h>

struct taxonomy_table {
  const unsigned char *bytes;
  size_t count;
};

struct taxonomy_table taxonomy_kinds(void);
struct taxonomy_table taxonomy_sectors(void);

#endif
