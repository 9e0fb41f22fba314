// A guide as oEmbed (oembed.com, 1.0) has it: what a page of a site is put into another page with.
#pragma once

#include <string>
#include <string_view>

#include "catalog/catalog.h"
#include "export/site_map.h"
#include "export/site_page.h"

namespace rangefinder {

// The answer of the type "rich" for a guide's page: a frame of the explorer that shows its bands,
// in a sandbox. Addresses are whole, so it needs a base URL, and an explorer in the site: "" where
// either is missing.
std::string oembed_json(const Catalog& catalog, GuideId guide, const SiteMap& map,
                        const SiteLook& look);

// Where it lies beside its page: "guides/meta/engineer.oembed.json" for
// "guides/meta/engineer.html".
std::string oembed_path(std::string_view page);

}  // namespace rangefinder
