// A band as links name it: "meta/ml-ai-engineer@London+%28UK%29".
//
// The guide's file without ".md", "@", and the region as printed, escaped as a fragment's values
// are. Where a guide has a region several times, "~2" stands behind for the second band of it. That
// outlives a catalogue in which bands were added, or moved.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "catalog/catalog.h"

namespace rangefinder::ui {

std::string band_key(const Catalog& catalog, BandId band);

// Nothing where the catalogue has no such band, and for what is no key.
std::optional<BandId> band_from_key(const Catalog& catalog, std::string_view key);

}  // namespace rangefinder::ui
