// A guide as a page of a site: its bands, levels, levers, strategy, sources and dates.
#pragma once

#include "export/site_page.h"

namespace rangefinder {

// The chart of the page's bands is at `chart`, a path from the root. Needs the guide's prose.
SitePage guide_page(const Catalog& catalog, GuideId guide, const SiteMap& map,
                    const std::string& chart);

// "Weights & Biases: ML/AI Engineer"
std::string guide_title(const Catalog& catalog, GuideId guide);

// Its bands, in the order of the file.
std::vector<BandId> bands_of(const Catalog& catalog, GuideId guide);

}  // namespace rangefinder
