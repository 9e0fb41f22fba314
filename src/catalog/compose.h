// A catalogue of bands of others: imported guides beside those that are open, or only the bands
// that an embedded page's fixed filters leave.
//
//   compose({{&open}, {&imported, {}, true}})   both, the second marked as a person's own
//   compose({{&open, view.rows}})               only these bands
//
// What comes of it is a catalogue as any other: it has what its bands and guides use and nothing
// else, and its facets, words and findings are those of its own bands. Of all bands of one
// catalogue it is that catalogue again.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"

namespace rangefinder {

struct CatalogPart {
  const Catalog* catalog = nullptr;
  // Which of its bands, in any order, each counted once; none: all of them. Guides of which no band
  // is left are left out.
  std::optional<std::vector<BandId>> bands = {};
  bool yours = false;  // its guides are the person's own; those that are already, stay so
};

// Stands before the file of every guide of a part that is yours: "yours/meta/ml-ai-engineer.md" is
// beside the "meta/ml-ai-engineer.md" that is open. A second one gets a number:
// "yours/meta/ml-ai-engineer (2).md".
inline constexpr std::string_view kYoursFolder = "yours/";

// The bands in the order of the parts and of their own catalogues; the rates of the first part.
// Where several say what a region folds to, or what a country is called, the first counts.
//
// Prose: what a part has of it. Where a part that is not yours has it in shards (Catalog::shards),
// so has this, under the same names, and `add_prose` (pack/shard.h) takes the same shards; it must
// be the only part that is not yours, as a company has one shard. Where it has `your_shards`, it
// must be the only part. Prose that a part of yours has in shards is lost.
//
// Fails where parts do not go together in this, where there are none, and as build_catalog does.
Result<Catalog> compose(std::span<const CatalogPart> parts);

}  // namespace rangefinder
