// A site's files, as they are made from guides and their catalogue.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "catalog/build.h"
#include "cli/explorer_files.h"
#include "export/site_page.h"

namespace rangefinder::cli {

struct WrittenSite {
  std::size_t files = 0;
  std::size_t fresh = 0;    // written: the others were there already, and keep their times
  std::size_t removed = 0;  // of an earlier run, and no more
  std::vector<std::pair<std::string, std::string>> doubles;  // guides of one company and role
};

// `explorer` has the explorer's files, which are put beside the pages with a pack of the guides;
// none, and there is no explorer.
//
// Writes all pages, charts and files for programs (api/v1/) into `folder`, with progress on a
// terminal. `site.json` there lists them for the next run, and the explorer's files, pack and
// shards too: it removes those that are no more, and nothing else is ever removed.
Result<WrittenSite> write_site(std::span<const CheckedGuide> guides, const Catalog& catalog,
                               const SiteLook& look, std::span<const ExplorerFile> explorer,
                               const std::string& folder);

}  // namespace rangefinder::cli
