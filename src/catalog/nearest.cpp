#include "catalog/nearest.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace rangefinder {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t i = 0; i <= b.size(); ++i) row[i] = i;
  for (std::size_t j = 0; j < a.size(); ++j) {
    std::size_t diagonal = row[0];
    row[0] = j + 1;
    for (std::size_t i = 0; i < b.size(); ++i) {
      const std::size_t changed = diagonal + (b[i] == a[j] ? 0 : 1);
      diagonal = row[i + 1];
      row[i + 1] = std::min({changed, row[i] + 1, row[i + 1] + 1});
    }
  }
  return row.back();
}

std::string nearest(std::string_view value, std::span<const std::string> known) {
  const std::string folded = fold(value);
  if (folded.empty()) return {};
  for (const std::string& candidate : known) {
    const std::string other = fold(candidate);
    if (other.starts_with(folded) || (!other.empty() && folded.starts_with(other))) {
      return candidate;
    }
  }
  constexpr std::size_t kFar = 3;
  const std::string* best = nullptr;
  std::size_t least = kFar;
  for (const std::string& candidate : known) {
    const std::string other = fold(candidate);
    // It is at least as far as their sizes are apart.
    if (std::max(folded.size(), other.size()) - std::min(folded.size(), other.size()) >= kFar) {
      continue;
    }
    if (const std::size_t off = edit_distance(folded, other); off < least) {
      least = off;
      best = &candidate;
    }
  }
  return best == nullptr ? std::string() : *best;
}

}  // namespace rangefinder
