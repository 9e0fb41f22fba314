// Rules that look at several guides at once. They hash, so that thousands of guides take no longer
// than reading them.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/finding.h"
#include "guide/guide.h"

namespace rangefinder {

// Example: {1, {"shared-table", Severity::info, {"acme/sre.md", {12, 3, 6}}, ...}}
struct CorpusFinding {
  std::size_t guide;  // index in the guides
  Finding finding;
};

// One finding per rule and guide concerned; `guides` in the order they were read.
//
//   duplicate-guide   the company and role of another file, or its bands and levers word for word
//   shared-table      the compensation table of another role of the same company
//
// A guide is told of the first other one that it is like; duplicates are not told that they share
// their table.
std::vector<CorpusFinding> audit_together(std::span<const Guide* const> guides);

}  // namespace rangefinder
