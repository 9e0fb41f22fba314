// What is on screen as the fragment of a URL: the query (export/query_fragment.h), then the screen.
//
//   #v1&q=london&tab=compare&pins=meta/ml-ai-engineer@Singapore,midjourney/engineer@Remote+US
//
//   tab         distribution, places, compare
//   sel         the selected band, named as in band_key.h
//   guide       0: it is not shown beside the table
//   pins        bands to compare, in their order
//   cols        columns in order, "!" behind those that are pinned, ":90" for a width in pixels
//   fold        groups that are folded, by label
//   dist        the measure of the distribution
//   rows, heat  of the places: role; and the measure that colours them
//   diff        0: differences are not marked in the comparison
//   panes       widths of the filters and of the guide in pixels, 0 for the usual
//   text        1: the text view instead of the canvas
//   keys        0: "/" and "?" do nothing
//   theme       light, dark, contrast: chosen, not the system's
//
// Only what differs from the usual is written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/query.h"
#include "ui/screen.h"

namespace rangefinder::ui {

// With "#", as location.hash; "" for the query and the screen of the start. Widths are rounded to
// whole pixels.
std::string screen_to_fragment(const Catalog& catalog, const Query& query, const Screen& screen);

struct ReadScreen {
  Query query;
  Screen screen;
  std::vector<std::string> problems;  // "The link's selected band is not in these guides: ..."
};

// Never fails: what is not known, malformed, or not in the catalogue is a problem, and everything
// else is used. The query's values are not looked up: a catalogue refuses it where it lacks one.
ReadScreen screen_from_fragment(const Catalog& catalog, std::string_view fragment);

}  // namespace rangefinder::ui
