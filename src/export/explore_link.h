// From a page of a site to what the explorer shows of the same.
#pragma once

#include <string_view>

#include "catalog/query.h"
#include "export/html.h"
#include "export/site_map.h"

namespace rangefinder {

// A paragraph with a link that opens the explorer on `query`; nothing where the site has none.
void write_explore_link(Html& html, std::string_view page, const SiteMap& map, const Query& query);

}  // namespace rangefinder
