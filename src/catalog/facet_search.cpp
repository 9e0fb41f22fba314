#include "catalog/facet_search.h"

#include <numeric>
#include <string>

#include "base/text.h"
#include "catalog/words.h"

namespace rangefinder {

std::vector<std::size_t> values_matching(const std::vector<FacetCount>& values,
                                         std::string_view typed) {
  const std::vector<std::string> words = folded_words(typed);
  std::vector<std::size_t> found(values.size());
  std::iota(found.begin(), found.end(), 0);
  if (words.empty()) return found;
  std::erase_if(found, [&](std::size_t i) {
    return !has_words_starting_with(fold(values[i].value) + ' ' + fold(values[i].label), words);
  });
  return found;
}

}  // namespace rangefinder
