/* libyaml (MIT): reads study.yaml, which people write by hand, with line and column of everything.
 *
 * yaml_event_t holds a union, and its marks are size_t; the functions here give Swift plain values,
 * so that no union member is read that the event's type doesn't fill. */
#ifndef SAMSPILL_CYAML_SHIM_H
#define SAMSPILL_CYAML_SHIM_H

#include <yaml.h>

/* The text of a scalar event; not terminated, so its length goes with it. */
static inline const unsigned char *cyaml_scalar(const yaml_event_t *event) {
  return event->data.scalar.value;
}

static inline size_t cyaml_scalar_length(const yaml_event_t *event) {
  return event->data.scalar.length;
}

/* Whether a scalar was written without quotes, so that an empty one or ~ means "nothing". */
static inline int cyaml_scalar_is_plain(const yaml_event_t *event) {
  return event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
}

/* Whether an event carries an anchor, which we refuse: a hand-written description needs none. */
static inline int cyaml_has_anchor(const yaml_event_t *event) {
  switch (event->type) {
    case YAML_SCALAR_EVENT: return event->data.scalar.anchor != NULL;
    case YAML_SEQUENCE_START_EVENT: return event->data.sequence_start.anchor != NULL;
    case YAML_MAPPING_START_EVENT: return event->data.mapping_start.anchor != NULL;
    default: return 0;
  }
}

#endif
