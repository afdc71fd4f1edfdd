#include "GazetteerData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char abbreviations[] = {
#embed "abbreviations.csv"
};

static const unsigned char counties[] = {
#embed "counties.csv"
};

static const unsigned char events[] = {
#embed "events.csv"
};

static const unsigned char kind_clues[] = {
#embed "kind-clues.csv"
};

static const unsigned char municipalities[] = {
#embed "municipalities.csv"
};

static const unsigned char municipality_changes[] = {
#embed "municipality-changes.csv"
};

static const unsigned char places[] = {
#embed "places.csv"
};

static const unsigned char words[] = {
#embed "words.csv"
};

struct gazetteer_table gazetteer_abbreviations(void) {
  return (struct gazetteer_table){abbreviations, sizeof abbreviations};
}

struct gazetteer_table gazetteer_counties(void) {
  return (struct gazetteer_table){counties, sizeof counties};
}

struct gazetteer_table gazetteer_events(void) {
  return (struct gazetteer_table){events, sizeof events};
}

struct gazetteer_table gazetteer_kind_clues(void) {
  return (struct gazetteer_table){kind_clues, sizeof kind_clues};
}

struct gazetteer_table gazetteer_municipalities(void) {
  return (struct gazetteer_table){municipalities, sizeof municipalities};
}

struct gazetteer_table gazetteer_municipality_changes(void) {
  return (struct gazetteer_table){municipality_changes, sizeof municipality_changes};
}

struct gazetteer_table gazetteer_places(void) {
  return (struct gazetteer_table){places, sizeof places};
}

struct gazetteer_table gazetteer_words(void) {
  return (struct gazetteer_table){words, sizeof words};
}
