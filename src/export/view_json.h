// A View as JSON: what the page's getView() gives and `rangefinder query --format json` prints.
// docs/api.md lists the keys.
#pragma once

#include <string>

#include "catalog/view.h"

namespace rangefinder {

// {rows: [{company, role, region, base: [lo, hi], ...}], total, groups, facets, histograms,
// summary, reliefs, unit, rates}: figures in whole units of the view's currency and per its period;
// null where a band has none. Of the rows `most`, the first of which is `from`.
std::string view_to_json(const Catalog& catalog, const View& view,
                         std::size_t most = std::string::npos, std::size_t from = 0);

}  // namespace rangefinder
