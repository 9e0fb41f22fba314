#include "catalog/words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace rangefinder {

namespace {

// The id of a word; the number of words where it is not among them.
std::uint32_t find(const Texts& words, std::string_view word) {
  std::uint32_t low = 0;
  auto high = static_cast<std::uint32_t>(words.size());
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (words[middle] < word) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const auto none = static_cast<std::uint32_t>(words.size());
  return low != none && words[low] == word ? low : none;
}

}  // namespace

Lists<std::uint32_t> words_of(const Texts& names, const Texts& words) {
  std::vector<std::uint32_t> starts = {0};
  std::vector<std::uint32_t> ids;
  for (std::size_t name = 0; name < names.size(); ++name) {
    const std::string folded = fold(names[name]);
    for (std::size_t at = 0; at < folded.size();) {
      const std::size_t end = std::min(folded.find(' ', at), folded.size());
      const std::uint32_t id = find(words, std::string_view(folded).substr(at, end - at));
      if (id < words.size()) ids.push_back(id);
      at = end + 1;
    }
    starts.push_back(static_cast<std::uint32_t>(ids.size()));
  }
  return {std::move(starts), std::move(ids)};
}

}  // namespace rangefinder
