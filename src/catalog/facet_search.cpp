#include "catalog/facet_search.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "base/text.h"

namespace rangefinder {
namespace {

bool starts_a_word(std::string_view folded, std::string_view word) {
  for (std::size_t at = folded.find(word); at != std::string_view::npos;
       at = folded.find(word, at + 1)) {
    if (at == 0 || folded[at - 1] == ' ') return true;
  }
  return false;
}

}  // namespace

std::vector<std::size_t> values_matching(const std::vector<FacetCount>& values,
                                         std::string_view typed) {
  const std::string folded = fold(typed);
  std::vector<std::size_t> found(values.size());
  std::iota(found.begin(), found.end(), 0);
  if (folded.empty()) return found;
  const auto words = split(folded, " ");
  std::erase_if(found, [&](std::size_t i) {
    const std::string text = fold(values[i].value) + ' ' + fold(values[i].label);
    return !std::ranges::all_of(words,
                                [&](std::string_view word) { return starts_a_word(text, word); });
  });
  return found;
}

}  // namespace rangefinder
