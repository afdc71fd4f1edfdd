/* Norwegian names: municipalities over time, towns, abbreviations and what words in a name tell,
 * embedded so that the command can be moved about as one file.
 *
 * The tables themselves are the CSV files in this folder; README.md says what each column is and
 * where it is from. */
#ifndef SAMSPILL_GAZETTEER_DATA_H
#define SAMSPILL_GAZETTEER_DATA_H

#include <stddef.h>

struct gazetteer_table {
  const unsigned char *bytes;
  size_t count;
};

struct gazetteer_table gazetteer_abbreviations(void);
struct gazetteer_table gazetteer_counties(void);
struct gazetteer_table gazetteer_events(void);
struct gazetteer_table gazetteer_kind_clues(void);
struct gazetteer_table gazetteer_municipalities(void);
struct gazetteer_table gazetteer_municipality_changes(void);
struct gazetteer_table gazetteer_places(void);
struct gazetteer_table gazetteer_words(void);

#endif
