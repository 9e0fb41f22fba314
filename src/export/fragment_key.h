// The keys of a URL's fragment: how each is written, and how it is read. One row for each; whatever
// else the fragment is to carry becomes a row.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "catalog/query.h"

namespace rangefinder {

// Example: {"q", ...} writes "ml+london" for a query with that text.
struct FragmentKey {
  std::string_view name;
  // What stands behind "=", escaped. Nothing where it is as by default.
  std::optional<std::string> (*write)(const Query& query);
  // Reads what stands behind "=". An error says what to write instead; then nothing has changed.
  Result<void> (*read)(std::string_view value, Query& query);
};

// In the order in which they are written. Names are unique.
std::span<const FragmentKey> fragment_keys();

}  // namespace rangefinder
