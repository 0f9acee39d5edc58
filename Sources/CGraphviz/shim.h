#pragma once

#include <gvc.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// What Swift can't import from Graphviz, or what changed its type between the releases 2.42 and 14:
// text arguments that aren't `const`, macros, enumerators, and the count of rendered bytes.
//
// SwiftPM doesn't notice when this file changes: save a file of Sources/Graphviz after it.

/// 1 where Graphviz counts rendered bytes as `size_t` (from 13.0), 0 where as `unsigned int`.
#define SAMVERKAN_RENDERED_COUNT_IS_SIZE                                                        \
  _Generic(&gvRenderData,                                                                       \
      int (*)(GVC_t *, graph_t *, const char *, char **, size_t *): 1,                          \
      default: 0)

// Graphviz takes the address of a name as the id of what it names, and treats clusters in the order
// of their ids, so that a picture would depend on where its names happen to lie in memory. Here
// graphs and clusters are numbered as they are first named; nodes and edges, which have an order of
// their own, keep the library's ids.

/// The names of a graph and its clusters, `NULL` where they have none; a place plus one is an id.
struct samverkan_names {
  void *others;
  char **names;
  IDTYPE count;
};

static inline void *samverkan_ids_open(Agraph_t *graph, Agdisc_t *services) {
  struct samverkan_names *state = calloc(1, sizeof *state);
  if (state) state->others = AgIdDisc.open(graph, services);
  return state;
}

static inline long samverkan_ids_map(
    void *opened, int type, char *name, IDTYPE *id, int creates) {
  struct samverkan_names *state = opened;
  if (!state) return 0;
  if (type != AGRAPH) return AgIdDisc.map(state->others, type, name, id, creates);
  for (IDTYPE place = 0; name && place < state->count; place++) {
    if (state->names[place] && strcmp(state->names[place], name) == 0) {
      *id = place + 1;
      return 1;
    }
  }
  if (!creates) return 0;
  char **names = realloc(state->names, (state->count + 1) * sizeof *names);
  if (!names) return 0;
  state->names = names;
  names[state->count] = name ? strdup(name) : NULL;
  if (name && !names[state->count]) return 0;
  *id = ++state->count;
  return 1;
}

static inline void samverkan_ids_free(void *opened, int type, IDTYPE id) {
  struct samverkan_names *state = opened;
  if (state && type != AGRAPH) AgIdDisc.free(state->others, type, id);
}

static inline char *samverkan_ids_print(void *opened, int type, IDTYPE id) {
  struct samverkan_names *state = opened;
  if (!state) return NULL;
  if (type != AGRAPH) return AgIdDisc.print(state->others, type, id);
  return id >= 1 && id <= state->count ? state->names[id - 1] : NULL;
}

static inline void samverkan_ids_close(void *opened) {
  struct samverkan_names *state = opened;
  if (!state) return;
  AgIdDisc.close(state->others);
  for (IDTYPE place = 0; place < state->count; place++) free(state->names[place]);
  free(state->names);
  free(state);
}

/// Hands the next bytes of a text over to the reader.
static inline int samverkan_take(void *text, char *buffer, int size) {
  const char **next = text;
  size_t length = strnlen(*next, size > 0 ? (size_t)size : 0);
  memcpy(buffer, *next, length);
  *next += length;
  return (int)length;
}

/// Reads a graph; `NULL` where it can't be read.
static inline Agraph_t *samverkan_read(const char *dot) {
  static Agiddisc_t ids;
  static Agiodisc_t input;
  ids = AgIdDisc;
  ids.open = samverkan_ids_open;
  ids.map = (__typeof__(ids.map))samverkan_ids_map;
  ids.free = samverkan_ids_free;
  ids.print = samverkan_ids_print;
  ids.close = samverkan_ids_close;
  input = AgIoDisc;
  input.afread = samverkan_take;
  Agdisc_t services = AgDefaultDisc;
  services.id = &ids;
  services.io = &input;
  return agread(&dot, &services);
}

/// Reads the next graph of a text, and moves past it; `NULL` where there is none or it can't be read.
static inline Agraph_t *samverkan_read_next(const char **dot) {
  static Agiodisc_t input;
  input = AgIoDisc;
  input.afread = samverkan_take;
  Agdisc_t services = AgDefaultDisc;
  services.io = &input;
  return agread(dot, &services);
}

/// The number of a node in the order in which nodes are first named, counted from 1.
static inline size_t samverkan_node_number(Agnode_t *node) { return (size_t)AGSEQ(node); }

/// The number of an edge in the order in which edges are made, counted from 1.
static inline size_t samverkan_edge_number(Agedge_t *edge) { return (size_t)AGSEQ(edge); }

/// The number of a graph in the order in which those within the same graph are made.
static inline size_t samverkan_graph_number(Agraph_t *graph) { return (size_t)AGSEQ(graph); }

/// The node at the first end of an edge.
static inline Agnode_t *samverkan_tail(Agedge_t *edge) { return AGTAIL(edge); }

/// The node at the second end of an edge.
static inline Agnode_t *samverkan_head(Agedge_t *edge) { return AGHEAD(edge); }

/// Whether a value of an attribute was written as markup.
static inline int samverkan_is_markup(const char *value) {
  return aghtmlstr((char *)(uintptr_t)value) != 0;
}

/// A place to the nearest 64th of a point.
static inline pointf samverkan_rounded(pointf place) {
  place.x = (double)(long long)(place.x * 64 + (place.x < 0 ? -0.5 : 0.5)) / 64;
  place.y = (double)(long long)(place.y * 64 + (place.y < 0 ? -0.5 : 0.5)) / 64;
  return place;
}

/// Rounds all places of a graph that has been laid out.
///
/// Layouts that keep nodes apart add numbers in the order of addresses, so that the last bits of a
/// place differ from one process to the next.
static inline void samverkan_round(Agraph_t *graph) {
  GD_bb(graph).LL = samverkan_rounded(GD_bb(graph).LL);
  GD_bb(graph).UR = samverkan_rounded(GD_bb(graph).UR);
  if (GD_label(graph)) GD_label(graph)->pos = samverkan_rounded(GD_label(graph)->pos);
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    ND_coord(node) = samverkan_rounded(ND_coord(node));
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) {
      if (ED_label(edge)) ED_label(edge)->pos = samverkan_rounded(ED_label(edge)->pos);
      if (!ED_spl(edge)) continue;
      for (size_t part = 0; part < (size_t)ED_spl(edge)->size; part++) {
        bezier *curve = &ED_spl(edge)->list[part];
        curve->sp = samverkan_rounded(curve->sp);
        curve->ep = samverkan_rounded(curve->ep);
        for (size_t place = 0; place < (size_t)curve->size; place++) {
          curve->list[place] = samverkan_rounded(curve->list[place]);
        }
      }
    }
  }
}

/// Sets how many dots of a bitmap an inch takes, for a graph that has been laid out.
static inline void samverkan_set_resolution(Agraph_t *graph, double dots) {
  GD_drawing(graph)->dpi = dots;
}

/// Sets the size of the sheet that a graph fills that has been laid out, in points.
static inline void samverkan_set_sheet(Agraph_t *graph, double width, double height) {
  GD_drawing(graph)->size.x = width;
  GD_drawing(graph)->size.y = height;
  GD_drawing(graph)->filled = 1;
}

/// Sets what is left beside and above a graph that has been laid out, in its own inches, instead of
/// what a device leaves by itself.
static inline void samverkan_set_padding(Agraph_t *graph, const char *inches) {
  agsafeset(graph, (char *)(uintptr_t)"pad", (char *)(uintptr_t)inches, (char *)(uintptr_t)"");
  agsafeset(
      graph, (char *)(uintptr_t)"margin", (char *)(uintptr_t)"0", (char *)(uintptr_t)"");
}

/// The width of a graph that has been laid out, in points.
static inline double samverkan_width(Agraph_t *graph) {
  return GD_bb(graph).UR.x - GD_bb(graph).LL.x;
}

/// The height of a graph that has been laid out, in points.
static inline double samverkan_height(Agraph_t *graph) {
  return GD_bb(graph).UR.y - GD_bb(graph).LL.y;
}

/// The middle of a node that has been laid out, in points.
static inline pointf samverkan_center(Agnode_t *node) { return ND_coord(node); }

/// The width and the height of a node that has been laid out, in points.
static inline pointf samverkan_size(Agnode_t *node) {
  pointf size = {ND_width(node) * 72, ND_height(node) * 72};
  return size;
}

/// Renders a graph that has been laid out; returns 0 where the bytes may be read.
static inline int samverkan_render(
    GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *count) {
  union {
    unsigned int narrow;
    size_t wide;
  } written;
  written.wide = 0;
  *bytes = NULL;
  int status = gvRenderData(context, graph, format, bytes, (void *)&written);
  *count = SAMVERKAN_RENDERED_COUNT_IS_SIZE ? written.wide : (size_t)written.narrow;
  return status;
}

/// Forgets earlier errors and keeps later ones back from standard error.
static inline void samverkan_listen(void) {
  agseterr(AGMAX);
  agreseterrors();
}

/// Whether an error, and not just a warning, has come up since `samverkan_listen`.
static inline int samverkan_failed(void) { return agerrors() >= AGERR; }
