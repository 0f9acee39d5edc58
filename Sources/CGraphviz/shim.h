#pragma once

#include <gvc.h>
#include <stddef.h>
#include <stdlib.h>

// What Swift can't import from Graphviz, or what changed its type between the releases 2.42 and 14:
// text arguments that aren't `const`, macros, enumerators, and the count of rendered bytes.

/// 1 where Graphviz counts rendered bytes as `size_t` (from 13.0), 0 where as `unsigned int`.
#define SAMVERKAN_RENDERED_COUNT_IS_SIZE                                                        \
  _Generic(&gvRenderData,                                                                       \
      int (*)(GVC_t *, graph_t *, const char *, char **, size_t *): 1,                          \
      default: 0)

/// Reads a graph; `NULL` where it can't be read.
static inline Agraph_t *samverkan_read(const char *dot) { return agmemread(dot); }

/// Sets how many dots of a bitmap an inch takes, for a graph that has been laid out.
static inline void samverkan_set_resolution(Agraph_t *graph, double dots) {
  GD_drawing(graph)->dpi = dots;
}

/// The width of a graph that has been laid out, in points.
static inline double samverkan_width(Agraph_t *graph) {
  return GD_bb(graph).UR.x - GD_bb(graph).LL.x;
}

/// The height of a graph that has been laid out, in points.
static inline double samverkan_height(Agraph_t *graph) {
  return GD_bb(graph).UR.y - GD_bb(graph).LL.y;
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
