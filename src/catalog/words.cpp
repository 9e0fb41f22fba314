#include "catalog/words.h"

#include <vector>

#include "base/text.h"

namespace rangefinder {

Lists<std::uint32_t> words_of(const Texts& names, const Texts& words) {
  std::vector<std::uint32_t> starts = {0};
  std::vector<std::uint32_t> ids;
  for (std::size_t name = 0; name < names.size(); ++name) {
    const std::string folded = fold(names[name]);
    for (const std::string_view word : split(folded, " ")) {
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
      if (low < words.size() && words[low] == word) ids.push_back(low);
    }
    starts.push_back(static_cast<std::uint32_t>(ids.size()));
  }
  return {std::move(starts), std::move(ids)};
}

}  // namespace rangefinder
