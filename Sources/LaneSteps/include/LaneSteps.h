/* The steps of sixteen searches in breadth at a time, a source in each lane of a vector.
 *
 * BatchedSearch.swift says what they are for; it owns all memory, and answers for the bounds. They are
 * in C since only C lets a function use the registers of four numbers (AVX2) that nearly every
 * processor has and the build can't take for granted. The same source is compiled with and without
 * them; every number is added to the same others in the same order, so the bits are the same. */
#ifndef SAMSPILL_LANE_STEPS_H
#define SAMSPILL_LANE_STEPS_H

#include <stdbool.h>
#include <stdint.h>

/* How many sources are searched from at a time. */
#define LANE_STEPS_WIDTH 16

/* Numbers of paths stop growing here, so that no graph, however rich in equally short paths, makes them
 * overflow; what comes of it still adds up. */
static const double lane_steps_most_paths = 1e290;

/* A place and the lanes that reach it at some step. */
struct lane_arrival {
  uint32_t place;
  uint16_t lanes;
  /* Whether any shortest path leads on from it. */
  bool leads_on;
  /* Where its steps end in `steps`; they start where those of the arrival before end. */
  int64_t end;
};

/* Rows, what is known of each place, and the way taken. Where a place has a value for each lane, these
 * are sixteen numbers, aligned to 128 bytes. */
struct lane_search {
  /* Where each place's row starts, one more than there are places; and the rows, whose places are
   * nodes and, from `node_count` on, cliques. */
  const uint32_t *offsets;
  const uint32_t *neighbours;
  uint32_t node_count;
  /* How many nodes a place counts as on the way, and at the end of it. */
  const double *sizes;
  const double *masses;
  /* The numbers of shortest paths to a place times its size, in the lanes that have reached it; 0 in
   * the others once any has. */
  double *ways;
  /* The numbers of shortest paths when they may be too many for `ways`; otherwise null. */
  double *all_ways;
  /* What those one step further owe, for each path. */
  double *owed;
  /* The values of the arrivals of a step. */
  double *staged;
  /* The lanes that have reached a place, and those that did in the last step. */
  uint16_t *seen;
  uint16_t *giving;
  /* Whether a shortest path leads on from a place that was reached in the last step. */
  bool *leads_on;
  /* All arrivals, step after step. */
  struct lane_arrival *arrivals;
  /* The neighbours before each arrival on its shortest paths. */
  uint32_t *steps;
  /* The sums over sources of mass times dependency, each node's together for all nodes of its class. */
  double *sums;
};

/* Whether this processor has registers of four numbers. */
bool lane_steps_can_be_wide(void);

/* Lets some places, each once, take what their neighbours hand on, and notes those that take anything as
 * arrivals from `first` on: there must be room for all of them, and in `steps` for all entries of their
 * rows after those of the arrival before `first`.
 *
 * Returns where the arrivals end. */
int64_t lane_steps_take(
    const struct lane_search *search, const uint32_t *places, int64_t count, int64_t first,
    bool wide);

/* Reaches the arrivals from `first` to `end` by what they have just taken. */
void lane_steps_arrive(const struct lane_search *search, int64_t first, int64_t end, bool wide);

/* Works out what the arrivals of a step owe for each path, and hands it to the step before.
 *
 * `weights` holds the mass of each lane's source. */
void lane_steps_pass_back(
    const struct lane_search *search, int64_t first, int64_t end, const double *weights,
    bool wide);

#endif
