// What is said where a query selects nothing.
#pragma once

#include <string>

#include "catalog/view.h"
#include "cli/query_options.h"

namespace rangefinder::cli {

// Which filters leave nothing, and what would bring bands back, a line for each:
//
//   No bands match.
//   Without --region "Berlin": 3 bands.
//   Without --min-total 900k: 12 bands, up to $620K.
std::string no_bands_text(const Catalog& catalog, const View& view, const QueryOptions& options);

}  // namespace rangefinder::cli
