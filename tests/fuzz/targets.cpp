#include "fuzz/targets.h"

namespace rangefinder::fuzz {

std::span<const Target> targets() {
  static constexpr Target kTargets[] = {
      {"cell", cell},   {"markdown", markdown}, {"front_matter", front_matter}, {"guide", guide},
      {"query", query}, {"pack", pack},         {"band_file", band_file}};
  return kTargets;
}

bool lies_in(Spot spot, std::span<const Line> lines) {
  if (spot.line < 0 || spot.column < 0 || spot.length < 0) return false;
  if (spot.line == 0) return spot.column == 0;
  if (static_cast<std::size_t>(spot.line) > lines.size()) return false;
  if (spot.column == 0) return true;
  const std::size_t size = lines[static_cast<std::size_t>(spot.line) - 1].text.size();
  return static_cast<std::size_t>(spot.column - 1 + spot.length) <= size;
}

}  // namespace rangefinder::fuzz
