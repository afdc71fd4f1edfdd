#include "LaneSteps.h"

#include <stddef.h>

/* A product and a sum are rounded each by itself, as they are where there is no instruction for both. */
#pragma STDC FP_CONTRACT OFF

typedef double lanes __attribute__((vector_size(LANE_STEPS_WIDTH * sizeof(double))));
typedef int64_t lane_bits __attribute__((vector_size(LANE_STEPS_WIDTH * sizeof(int64_t))));

/* Compiled into each function that calls it, for the registers of that function. */
#define EACH_WAY static inline __attribute__((always_inline))

EACH_WAY lanes *lanes_at(double *values, size_t place) { return (lanes *)values + place; }

/* Leaves the values in some lanes, and 0 in the others whatever stands there. */
EACH_WAY void keep_only(uint16_t chosen, lanes *values) {
  const lane_bits each = {1 << 0,  1 << 1,  1 << 2,  1 << 3,  1 << 4,  1 << 5,
                          1 << 6,  1 << 7,  1 << 8,  1 << 9,  1 << 10, 1 << 11,
                          1 << 12, 1 << 13, 1 << 14, 1 << 15};
  lane_bits kept = (((lane_bits){0} + (int64_t)chosen) & each) == each;
  *values = (lanes)((lane_bits)*values & kept);
}

/* The sum of all lanes, halves added to each other. */
EACH_WAY double sum_of(const lanes *values) {
  typedef double eight __attribute__((vector_size(64)));
  typedef double four __attribute__((vector_size(32)));
  typedef double two __attribute__((vector_size(16)));
  union { lanes all; eight half[2]; } sixteenth = {.all = *values};
  union { eight all; four half[2]; } eighth = {.all = sixteenth.half[0] + sixteenth.half[1]};
  union { four all; two half[2]; } fourth = {.all = eighth.half[0] + eighth.half[1]};
  two last = fourth.half[0] + fourth.half[1];
  return last[0] + last[1];
}

/* Notes which of some places are reached, in which lanes, and over which neighbours.
 *
 * All is written whether or not it counts, so that there is nothing to guess wrong. */
EACH_WAY int64_t find_arrivals(
    const struct lane_search *search, const uint32_t *places, int64_t count, int64_t first) {
  const uint16_t *giving = search->giving;
  uint32_t *step = search->steps + search->arrivals[first - 1].end;
  struct lane_arrival *arrival = search->arrivals + first;
  for (int64_t index = 0; index < count; index++) {
    uint32_t place = places[index];
    uint32_t waiting = ~(uint32_t)search->seen[place];
    uint32_t reached = 0;
    const uint32_t *end = search->neighbours + search->offsets[place + 1];
    for (const uint32_t *entry = search->neighbours + search->offsets[place]; entry < end; entry++) {
      uint32_t by_this = giving[*entry] & waiting;
      reached |= by_this;
      *step = *entry;
      step += by_this != 0;
    }
    *arrival = (struct lane_arrival){
        .place = place, .lanes = (uint16_t)reached, .end = step - search->steps};
    arrival += reached != 0;
  }
  return arrival - search->arrivals;
}

EACH_WAY int64_t take(
    const struct lane_search *search, const uint32_t *places, int64_t count, int64_t first) {
  int64_t end = find_arrivals(search, places, count, first);
  int64_t step = search->arrivals[first - 1].end;
  const lanes *ways = (const lanes *)search->ways;
  const uint32_t *steps = search->steps;
  bool *leads_on = search->leads_on;
  for (int64_t index = first; index < end; index++) {
    const struct lane_arrival arrival = search->arrivals[index];
    lanes taken = {0};
    for (; step < arrival.end; step++) {
      taken += ways[steps[step]];
      leads_on[steps[step]] = true;
    }
    keep_only(arrival.lanes, &taken);
    *lanes_at(search->staged, (size_t)(index - first)) = taken;
  }
  return end;
}

/* Adds to the numbers of paths that may be too many, and keeps what is handed on in bounds. */
static void count_all(double *all_ways, bool is_first, lanes *handed) {
  for (int lane = 0; lane < LANE_STEPS_WIDTH; lane++) {
    double ways = (*handed)[lane];
    all_ways[lane] = is_first ? ways : all_ways[lane] + ways;
    if (ways > lane_steps_most_paths) (*handed)[lane] = lane_steps_most_paths;
  }
}

EACH_WAY void arrive(const struct lane_search *search, int64_t first, int64_t end) {
  for (int64_t index = first; index < end; index++) {
    const struct lane_arrival *arrival = search->arrivals + index;
    uint32_t place = arrival->place;
    bool is_first = search->seen[place] == 0;
    lanes handed = *lanes_at(search->staged, (size_t)(index - first));
    if (search->all_ways) {
      count_all(search->all_ways + (size_t)place * LANE_STEPS_WIDTH, is_first, &handed);
    }
    handed *= search->sizes[place];
    lanes *ways = lanes_at(search->ways, place);
    *ways = is_first ? handed : *ways + handed;
    search->seen[place] |= arrival->lanes;
    search->giving[place] = arrival->lanes;
  }
}

/* Works out what an arrival owes for each path. */
EACH_WAY void owe(
    const struct lane_search *search, const struct lane_arrival *arrival, const lanes *weights,
    lanes *share) {
  uint32_t place = arrival->place;
  const lanes *ways = lanes_at(search->ways, place);
  lanes due = (lanes){0} + search->masses[place];
  if (arrival->leads_on) {
    const lanes *owed = lanes_at(search->owed, place);
    bool is_clique = place >= search->node_count;
    if (is_clique && !search->all_ways) {
      *share = *owed;
      keep_only(arrival->lanes, share);
      return;
    }
    lanes dependency = *ways * *owed;
    keep_only(arrival->lanes, &dependency);
    due += dependency;
    dependency *= *weights;
    if (!is_clique) search->sums[place] += sum_of(&dependency);
  }
  *share = search->all_ways ? due / *lanes_at(search->all_ways, place)
                            : due * search->sizes[place] / *ways;
  keep_only(arrival->lanes, share);
}

EACH_WAY void pass_back(
    const struct lane_search *search, int64_t first, int64_t end, const double *weights) {
  lanes each;
  __builtin_memcpy(&each, weights, sizeof each);
  for (int64_t index = first; index < end; index++) {
    lanes *share = lanes_at(search->staged, (size_t)(index - first));
    owe(search, search->arrivals + index, &each, share);
  }
  int64_t step = search->arrivals[first - 1].end;
  const uint32_t *steps = search->steps;
  lanes *owed = (lanes *)search->owed;
  for (int64_t index = first; index < end; index++) {
    lanes share = *lanes_at(search->staged, (size_t)(index - first));
    int64_t last = search->arrivals[index].end;
    for (; step < last; step++) owed[steps[step]] += share;
  }
}

/* Each function for the processors of the build and, where there may be any, for those with AVX2. */

#if defined(__x86_64__)
#define WIDE __attribute__((target("avx2")))

bool lane_steps_can_be_wide(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2");
}
#else
#define WIDE

bool lane_steps_can_be_wide(void) { return false; }
#endif

WIDE static int64_t take_wide(
    const struct lane_search *search, const uint32_t *places, int64_t count, int64_t first) {
  return take(search, places, count, first);
}

WIDE static void arrive_wide(const struct lane_search *search, int64_t first, int64_t end) {
  arrive(search, first, end);
}

WIDE static void pass_back_wide(
    const struct lane_search *search, int64_t first, int64_t end, const double *weights) {
  pass_back(search, first, end, weights);
}

int64_t lane_steps_take(
    const struct lane_search *search, const uint32_t *places, int64_t count, int64_t first,
    bool wide) {
  return wide ? take_wide(search, places, count, first) : take(search, places, count, first);
}

void lane_steps_arrive(const struct lane_search *search, int64_t first, int64_t end, bool wide) {
  if (wide) {
    arrive_wide(search, first, end);
  } else {
    arrive(search, first, end);
  }
}

void lane_steps_pass_back(
    const struct lane_search *search, int64_t first, int64_t end, const double *weights,
    bool wide) {
  if (wide) {
    pass_back_wide(search, first, end, weights);
  } else {
    pass_back(search, first, end, weights);
  }
}
