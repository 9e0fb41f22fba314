// Glyphs that the browser draws, one by one as they are needed: of all that Inter lacks (Chinese,
// emoji), and of the font family that a page wants the explorer to be written in.
//
// Text is not shaped: Arabic is drawn letter by letter, joined emoji as their parts. The text view
// shows those as they should be.
#pragma once

#include <string>

#include "base/deferred.h"
#include "ui/fonts.h"

namespace rangefinder::web {

// Behind what the fonts have themselves.
RANGEFINDER_DEFERRED(add_browser_glyphs)
void add_browser_glyphs(const ui::Fonts& fonts);

// Both weights of a family that the person's machine has; where it has not, of the browser's own
// sans serif. To the current context's atlas.
RANGEFINDER_DEFERRED(load_browser_fonts)
ui::Fonts load_browser_fonts(const std::string& family);

}  // namespace rangefinder::web
