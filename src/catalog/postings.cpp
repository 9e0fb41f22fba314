#include "catalog/postings.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace rangefinder {
namespace {

// Words with many texts have small gaps, and those with few have wide ones: side by side with
// their like, they compress.
std::vector<std::uint32_t> longest_first(const Column<std::uint32_t>& sizes) {
  std::vector<std::uint32_t> order(sizes.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
    return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : a < b;
  });
  return order;
}

}  // namespace

Postings Postings::of(const Lists<std::uint32_t>& texts, std::size_t words) {
  std::vector<std::vector<std::uint8_t>> gaps(words);
  std::vector<std::uint32_t> next(words, 0);  // the text behind the last one that has the word
  for (std::uint32_t text = 0; text < texts.size(); ++text) {
    for (const std::uint32_t word : texts[text]) {
      if (next[word] == text + 1) continue;
      std::uint32_t gap = text - next[word];
      for (; gap >= 128; gap >>= 7) gaps[word].push_back(static_cast<std::uint8_t>(gap | 128U));
      gaps[word].push_back(static_cast<std::uint8_t>(gap));
      next[word] = text + 1;
    }
  }
  Postings postings;
  std::vector<std::uint32_t> sizes;
  for (const auto& one : gaps) sizes.push_back(static_cast<std::uint32_t>(one.size()));
  postings.sizes_ = std::move(sizes);
  std::vector<std::uint8_t> bytes;
  for (const std::uint32_t word : longest_first(postings.sizes_)) {
    bytes.insert(bytes.end(), gaps[word].begin(), gaps[word].end());
  }
  postings.gaps_ = std::move(bytes);
  postings.texts_ = static_cast<std::uint32_t>(texts.size());
  postings.place_words();
  return postings;
}

// Finds where the words start. False where their sizes do not add up to the bytes.
bool Postings::place_words() {
  std::vector<std::uint32_t> starts(sizes_.size());
  std::uint64_t at = 0;
  for (const std::uint32_t word : longest_first(sizes_)) {
    starts[word] = static_cast<std::uint32_t>(at);
    at += sizes_[word];
  }
  starts_ = std::move(starts);
  return at == gaps_.size();
}

std::optional<Postings> Postings::from(Column<std::uint32_t> sizes, Column<std::uint8_t> gaps,
                                       std::uint32_t texts) {
  Postings postings;
  postings.sizes_ = std::move(sizes);
  postings.gaps_ = std::move(gaps);
  postings.texts_ = texts;
  if (!postings.place_words()) return std::nullopt;
  return postings;
}

}  // namespace rangefinder
