// Pages of a site that lead to others: the index, and one for each company, role and place.
#pragma once

#include "catalog/view.h"
#include "export/site_page.h"

namespace rangefinder {

// Of the bands of one company, role or place: `view` has them, `name` is what they have in common.
SitePage listing_page(const Catalog& catalog, const View& view, const SiteMap& map,
                      const std::string& path, const std::string& name);

// Of everything: companies, roles and places with how many bands each has.
SitePage index_page(const Catalog& catalog, const SiteMap& map, const SiteLook& look);

}  // namespace rangefinder
