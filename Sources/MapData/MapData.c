#include "MapData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char coast[] = {
#embed "coast.csv"
};

struct map_table map_coast(void) { return (struct map_table){coast, sizeof coast}; }
