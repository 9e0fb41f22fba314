// Where the pages of a site are: every guide, company, role and place has one.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "catalog/catalog.h"

namespace rangefinder {

// Paths from the site's root. The same guides give the same paths.
struct SiteMap {
  std::vector<std::string> guides;                    // by GuideId
  std::vector<std::string> companies, roles, places;  // by value; "" where nothing is of it
  std::string explorer;  // the page that draws all of it; "" where the site has none
  // Guides of one company and role: both are kept, under paths of their own.
  std::vector<std::pair<GuideId, GuideId>> doubles;
};

SiteMap site_map(const Catalog& catalog);

}  // namespace rangefinder
