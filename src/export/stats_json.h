// What is in a catalogue as JSON, for `rangefinder stats`.
#pragma once

#include <span>
#include <string>

#include "catalog/stats.h"
#include "pack/sections.h"

namespace rangefinder {

// {"guides": 5, "bands": 18, "companies": 5, ..., "currencies": {"USD": 9, ...}, "findings":
// [{"rule": ..., "severity": ..., "count": ...}], ...}, indented. `sections` are those of the pack
// that the catalogue is from; without any there is no "pack".
std::string stats_to_json(const CatalogStats& stats, std::span<const PackSection> sections);

}  // namespace rangefinder
