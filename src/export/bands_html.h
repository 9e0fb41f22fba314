// The rows of a view as a table of HTML, for pages of a site.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "catalog/view.h"
#include "export/html.h"
#include "export/site_map.h"

namespace rangefinder {

// A company and a place lead to their pages, a role to the guide. Columns in which no row has
// anything are left out, and so are the company and the role that `page`, a path, is about. Nothing
// where there are no rows.
void write_bands(Html& html, const Catalog& catalog, const View& view, const SiteMap& map,
                 std::string_view page, std::string_view caption);

// The view of these bands of one guide, in their order, as printed.
View printed_view(const Catalog& catalog, std::vector<BandId> bands);

}  // namespace rangefinder
