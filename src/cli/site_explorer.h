// The explorer's files (explorer_files.h) as those of a site, which has guides of its own beside
// them.
#pragma once

#include <string>
#include <vector>

#include "cli/explorer_files.h"

namespace rangefinder::cli {

struct SiteGuides {
  std::string pack;                       // the bytes of guides.pack
  std::string whole;                      // those of a pack that has all prose inside
  std::vector<ExplorerFile> shards = {};  // "guides-prose/acme-1a2b3c4d.pack"
};

// Puts the guides into what is there of
//   index.html        and what else opens guides.pack: it takes it only in this version,
//   rangefinder.html  which has them inside,
//   precache.js       whose last lines have the service worker keep them: docs/offline.md.
void put_guides(std::vector<ExplorerFile>& files, const SiteGuides& guides);

}  // namespace rangefinder::cli
