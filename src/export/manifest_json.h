// A pack's manifest as JSON: docs/packs.md shows one.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "pack/manifest.h"

namespace rangefinder {

// Indented, one shard a line, with a line end at its end.
std::string manifest_to_json(const Manifest& manifest);

Result<Manifest> manifest_from_json(std::string_view text);

}  // namespace rangefinder
