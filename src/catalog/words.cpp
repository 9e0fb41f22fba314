#include "catalog/words.h"

#include <algorithm>
#include <ranges>

#include "base/text.h"

namespace rangefinder {
namespace {

// The first eight bytes of a word as a number that is in the words' order: a comparison of numbers
// decides nearly always.
std::uint64_t key_of(std::string_view word) {
  std::uint64_t key = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    key = key << 8 | (i < word.size() ? static_cast<std::uint8_t>(word[i]) : 0U);
  }
  return key;
}

}  // namespace

std::vector<std::string> folded_words(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> words;
  for (const std::string_view word : split(folded, " ")) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

Lists<std::uint32_t> words_of(const Texts& names, const Texts& words) {
  std::vector<std::uint64_t> keys;
  keys.reserve(words.size());
  for (std::size_t id = 0; id < words.size(); ++id) keys.push_back(key_of(words[id]));
  std::vector<std::uint32_t> starts = {0};
  std::vector<std::uint32_t> ids;
  for (std::size_t name = 0; name < names.size(); ++name) {
    const std::string folded = fold(names[name]);
    for (std::size_t at = 0; at < folded.size();) {
      const std::size_t end = std::min(folded.find(' ', at), folded.size());
      const std::string_view word = std::string_view(folded).substr(at, end - at);
      const auto [from, to] = std::ranges::equal_range(keys, key_of(word));
      const std::ranges::iota_view same(static_cast<std::uint32_t>(from - keys.begin()),
                                        static_cast<std::uint32_t>(to - keys.begin()));
      const auto id =
          std::ranges::lower_bound(same, word, {}, [&](std::uint32_t one) { return words[one]; });
      if (id != same.end() && words[*id] == word) ids.push_back(*id);
      at = end + 1;
    }
    starts.push_back(static_cast<std::uint32_t>(ids.size()));
  }
  return {std::move(starts), std::move(ids)};
}

}  // namespace rangefinder
