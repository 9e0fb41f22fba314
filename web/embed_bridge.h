// The methods of the bridge that an embedded page needs besides: bridge.h.
#pragma once

#include "base/deferred.h"
#include "web/call.h"

namespace rangefinder::web {

class Host;

// {link}: makes the explorer one that stands in another page (ui/embed.h), before the first frame.
// Gives {problems, failure, title, show, height: "auto" or "fixed", locale} and embed_look()'s.
RANGEFINDER_DEFERRED(web_open_embed) Answer open_embed(Host& host, const Json& call);

// {theme, accent, background, radius, font}, each as in an address, and {group, decimal}, the signs
// in numbers; what is not there stays. How it looks from now on. Gives {theme, radius, font,
// colors: by their names in CSS}, as they are shown.
RANGEFINDER_DEFERRED(web_embed_look) Answer embed_look(Host& host, const Json& call);

// {band}: a band's key as links have it (ui/band_key.h), or null for none. The error names what is
// not there.
RANGEFINDER_DEFERRED(web_select) Answer select(Host& host, const Json& call);

// {form: "csv", "svg" or "png"}: what is on screen as a file, {name, type, text}; a PNG as the SVG
// that it is to be drawn from.
RANGEFINDER_DEFERRED(web_export_file) Answer export_file(Host& host, const Json& call);

}  // namespace rangefinder::web
