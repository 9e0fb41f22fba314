// What a pack's bytes are spent on.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace rangefinder {

struct PackSection {
  std::string_view name;
  std::size_t bytes = 0;
};

// Bands, amounts, findings, guides, regions, texts, search, prose, and the rest (header,
// rates, the tables themselves): together all bytes of a catalogue's pack. Errors as those of
// load_pack, for what can be told without loading it.
Result<std::vector<PackSection>> sections_of(std::span<const std::byte> bytes);

}  // namespace rangefinder
