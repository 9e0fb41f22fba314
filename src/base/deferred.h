// Marks functions that the page loads after its first screen.
//
// The page's WebAssembly is split in two (scripts/split-page.mjs): the marked functions, and what
// only they call, go into a second file. They are not to be called before App::set_complete():
// whoever calls one asks Frame::complete first. A function is marked where it is declared:
//
//   RANGEFINDER_DEFERRED(draw_places) void draw_places(Frame& frame, const Area& area);
#pragma once

#ifdef __wasm__
// An export of its own, under a name that nothing else has, so that it is found and not inlined.
#define RANGEFINDER_DEFERRED(name) \
  [[gnu::noinline, gnu::used, clang::export_name("deferred_" #name)]]
#else
#define RANGEFINDER_DEFERRED(name)
#endif
