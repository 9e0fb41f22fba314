// The explorer as HTML: all that the canvas shows and can do, for whoever does not see it or wants
// it as text. Made of the same state, so that both are in step.
//
// It is written whole: the page puts what has changed into its place (shell/text-view.js). Controls
// are those of text_controls.h; `data-focus` is the id of what a link leads the reader to.
#pragma once

#include <memory>
#include <string>

#include "base/deferred.h"
#include "ui/app.h"

namespace rangefinder::ui {

struct State;

inline constexpr std::size_t kTextRows = 50;  // lines of the table on a page of it

RANGEFINDER_DEFERRED(text_view) TextView text_view(State& state);

// What a text view is made of, as it was when it was asked for last.
struct TextSource;
// Whether it would be another one now.
RANGEFINDER_DEFERRED(text_changed) bool text_changed(State& state);

}  // namespace rangefinder::ui
