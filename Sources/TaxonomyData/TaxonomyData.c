#include "TaxonomyData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char kinds[] = {
#embed "kinds.csv"
};

static const unsigned char sectors[] = {
#embed "sectors.csv"
};

struct taxonomy_table taxonomy_kinds(void) {
  return (struct taxonomy_table){kinds, sizeof kinds};
}

struct taxonomy_table taxonomy_sectors(void) {
  return (struct taxonomy_table){sectors, sizeof sectors};
}
