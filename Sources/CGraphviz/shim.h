// The fence round the system's Graphviz library (libgvc, libcgraph).
//
// No Graphviz code is copied here. Every function below exists because Swift can't say the same
// thing by itself: a mutable global, a function-like macro, a `char *` where `const char *` is
// meant, or a length whose type changed between releases. All are `static inline`: there is
// nothing to link but the system libraries.

#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if __has_include(<gvc.h>)
#include <gvc.h>  // pkg-config gave -I…/graphviz
#elif __has_include(<graphviz/gvc.h>)
#include <graphviz/gvc.h>  // default include path, no pkg-config
#else
#error "Graphviz headers not found: apt-get install libgraphviz-dev"
#endif

#if __has_include(<gvplugin_device.h>)
#include <gvplugin_device.h>
#else
#include <graphviz/gvplugin_device.h>
#endif

// Why: `Agdirected` and `Agundirected` are mutable globals, which Swift 6 refuses to read; and the
// name is `char *`. The null discipline is Graphviz's own default.
static inline Agraph_t *graphviz_open(int directed) {
  return agopen((char *)"g", directed ? Agdirected : Agundirected, NULL);
}

// Why: `agnode` takes `char *` although it copies the name; a Swift string gives `const char *`.
static inline Agnode_t *graphviz_node(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

// Why: as above, and a null key makes parallel edges distinct.
static inline Agedge_t *graphviz_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head) {
  return agedge(graph, tail, head, NULL, 1);
}

// Why: `agattr` takes `char *`. Kind: 0 graph, 1 node, 2 edge. Declaring with a default directly
// after opening is what makes later `graphviz_set` calls succeed.
static inline void graphviz_declare(Agraph_t *root, int kind, const char *name,
                                    const char *value) {
  agattr(root, kind, (char *)name, (char *)value);
}

// Why: `agset` takes `char *`, and silently does nothing for an undeclared attribute: the result
// (0 on success) must be looked at.
static inline int graphviz_set(void *object, const char *name, const char *value) {
  return agset(object, (char *)name, (char *)value);
}

// A box in points: centre and extent of a node, or lower left corner and extent of a graph.
typedef struct {
  double x, y, width, height;
} graphviz_box;

// Why: `ND_coord`, `ND_width` and `ND_height` are function-like macros. Before a layout there is
// no record behind them and they would read out of bounds: then everything is not-a-number.
static inline graphviz_box graphviz_node_box(Agnode_t *node) {
  graphviz_box box = {__builtin_nan(""), __builtin_nan(""), __builtin_nan(""), __builtin_nan("")};
  if (!aggetrec(node, (char *)"Agnodeinfo_t", 0)) return box;
  box.x = ND_coord(node).x;
  box.y = ND_coord(node).y;
  box.width = ND_width(node) * 72.0;
  box.height = ND_height(node) * 72.0;
  return box;
}

// Why: `ND_shape_info` is a function-like macro over a `void *`. The number of corners of the
// outline; 0 before a layout and for round shapes.
static inline int graphviz_corner_count(Agnode_t *node) {
  if (!aggetrec(node, (char *)"Agnodeinfo_t", 0) || !ND_shape_info(node)) return 0;
  polygon_t *polygon = (polygon_t *)ND_shape_info(node);
  return polygon->vertices && polygon->sides > 2 ? (int)polygon->sides : 0;
}

// Why: as above. A corner relative to the centre of the node, in points.
static inline pointf graphviz_corner(Agnode_t *node, int index) {
  return ((polygon_t *)ND_shape_info(node))->vertices[index];
}

// Why: `GD_bb` is a function-like macro; guarded as above.
static inline graphviz_box graphviz_graph_box(Agraph_t *graph) {
  graphviz_box box = {__builtin_nan(""), __builtin_nan(""), __builtin_nan(""), __builtin_nan("")};
  if (!aggetrec(graph, (char *)"Agraphinfo_t", 0)) return box;
  box.x = GD_bb(graph).LL.x;
  box.y = GD_bb(graph).LL.y;
  box.width = GD_bb(graph).UR.x - GD_bb(graph).LL.x;
  box.height = GD_bb(graph).UR.y - GD_bb(graph).LL.y;
  return box;
}

// Why: the length is `unsigned *` up to release 12 and `size_t *` from 13. A zeroed `size_t`
// behind a `void *` serves both on little-endian machines. `*data` must be given to
// `gvFreeRenderData` whatever the result, because an error can leave a buffer behind.
static inline int graphviz_render(GVC_t *context, graph_t *graph, const char *format, char **data,
                                  size_t *length) {
  *data = NULL;
  *length = 0;
  return gvRenderData(context, graph, format, data, (void *)length);
}

// How large a picture is, and of how many bytes a dot: 3, or 4 with its opacity.
typedef struct {
  uint32_t width, height, channels;
} graphviz_picture;

// Why: the dots lie behind a `char *`, and going through millions of them is for C. Cairo's dots are words
// of opacity, red, green and blue. There is no opacity if all dots are opaque, and no width if there are no dots.
static inline graphviz_picture graphviz_picture_of(const GVJ_t *job) {
  const uint32_t *dots = (const uint32_t *)(const void *)job->imagedata;
  graphviz_picture picture = {0, 0, 0};
  if (!dots) return picture;
  size_t count = (size_t)job->width * job->height;
  uint32_t opacity = 0xff000000u;
  for (size_t i = 0; i < count; i++) opacity &= dots[i];
  picture.width = job->width;
  picture.height = job->height;
  picture.channels = opacity == 0xff000000u ? 3 : 4;
  return picture;
}

// Why: as above. Cairo multiplies colours by the opacity, PNG doesn't. Writes a row of a PNG: a 0 for "no
// filter", then red, green and blue of each dot, and its opacity if any dot is transparent.
static inline void graphviz_write_row(const GVJ_t *job, graphviz_picture picture, size_t row,
                                      unsigned char *next) {
  const uint32_t *dots = (const uint32_t *)(const void *)job->imagedata + row * picture.width;
  *next++ = 0;
  if (picture.channels == 3) {
    size_t column = 0;
    // Four dots are three words, on little-endian machines.
    for (; column + 4 <= picture.width; column += 4, next += 12) {
      uint32_t one = __builtin_bswap32(dots[column]) >> 8;
      uint32_t two = __builtin_bswap32(dots[column + 1]) >> 8;
      uint32_t three = __builtin_bswap32(dots[column + 2]) >> 8;
      uint32_t four = __builtin_bswap32(dots[column + 3]) >> 8;
      uint32_t words[3] = {one | two << 24, two >> 8 | three << 16, three >> 16 | four << 8};
      memcpy(next, words, sizeof words);
    }
    for (; column < picture.width; column++, next += 3) {
      uint32_t dot = dots[column];
      next[0] = dot >> 16, next[1] = dot >> 8, next[2] = dot;
    }
    return;
  }
  for (size_t column = 0; column < picture.width; column++) {
    uint32_t dot = dots[column], alpha = dot >> 24;
    for (int shift = 16; shift >= 0; shift -= 8) {
      uint32_t part = dot >> shift & 0xff;
      *next++ = alpha ? (part * 255 + alpha / 2) / alpha : 0;
    }
    *next++ = alpha;
  }
}

// Why: a device of one's own has no other way of giving something back than the job's buffer, which Graphviz
// frees, and whose length changed its type between releases. Gives the picture's size, then its rows.
static inline void graphviz_answer(GVJ_t *job, graphviz_picture picture, const unsigned char *rows,
                                   size_t count) {
  size_t length = sizeof picture + count;
  char *answer = (char *)malloc(length);
  if (!answer) return;
  memcpy(answer, &picture, sizeof picture);
  memcpy(answer + sizeof picture, rows, count);
  free(job->output_data);
  job->output_data = answer;
  job->output_data_allocated = job->output_data_position = length;
}

// Why: the tables a plug-in consists of are mutable C structures that refer to each other. Makes the format
// "rows:cairo" known to a context, which hands drawn dots to a function; the features are those of Cairo's
// own PNG.
static inline void graphviz_add_rows(GVC_t *context, void (*keep)(GVJ_t *)) {
  static gvdevice_engine_t engine = {NULL, NULL, NULL};
  engine.format = keep;
  static gvdevice_features_t features = {
      GVDEVICE_BINARY_FORMAT | GVDEVICE_DOES_TRUECOLOR, {0, 0}, {0, 0}, {96, 96}};
  static gvplugin_installed_t devices[] = {
      {0, "rows:cairo", 0, &engine, &features}, {0, NULL, 0, NULL, NULL}};
  static gvplugin_api_t tables[] = {{API_device, devices}, {(api_t)0, NULL}};
  static gvplugin_library_t library = {(char *)"samspill", tables};
  gvAddLibrary(context, &library);
}

// Why: the list and each of its strings must be freed, and the last argument is an unused `char *`.
// True if a plug-in of the kind ("layout", "device", "textlayout") has exactly this name.
static inline int graphviz_has_plugin(GVC_t *context, const char *kind, const char *name) {
  int count = 0, found = 0;
  char **list = gvPluginList(context, kind, &count, NULL);
  if (!list) return 0;
  for (int i = 0; i < count; i++) {
    if (list[i] && strcmp(list[i], name) == 0) found = 1;
    free(list[i]);
  }
  free(list);
  return found;
}

// Why: `agseterr(AGMAX)` keeps messages off standard error. The call-back alternative
// (`agseterrf`) crashes on messages longer than its buffer, so it isn't used.
static inline void graphviz_silence(void) { agseterr(AGMAX); }

// Why: `AGWARN` and `AGERR` are levels of an enumeration whose maximum must be reset by hand.
// True if an error (not just a warning) was reported since the last call.
static inline int graphviz_take_error_flag(void) { return agreseterrors() >= AGERR; }

// Why: `aglasterr` returns a `malloc`ed copy, or null. Copies at most `size - 1` bytes.
static inline void graphviz_last_message(char *buffer, size_t size) {
  buffer[0] = 0;
  char *message = aglasterr();
  if (!message) return;
  strncpy(buffer, message, size - 1);
  buffer[size - 1] = 0;
  free(message);
}

// Why: Graphviz calls `rand` and `drand48` without seeding them, so a layout would otherwise
// depend on what the process did before.
static inline void graphviz_seed(void) {
  srand(1);
  srand48(1);
}

#endif
