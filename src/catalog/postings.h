// Which texts have a word: an index from words to texts, as a search asks for it. It is small (a
// byte for each text of each word) and can be a pack's bytes.
//
//   postings.each(word, [&](std::uint32_t text) { found[text] = true; });
//
// A text counts as a set of words: their order is not in it.
#pragma once

#include <cstdint>
#include <optional>

#include "catalog/column.h"

namespace rangefinder {

class Postings {
 public:
  Postings() = default;

  // Of texts as lists of words below `words`.
  static Postings of(const Lists<std::uint32_t>& texts, std::size_t words);

  // For each word how many bytes it has in `gaps`, where the words with most bytes come first, and
  // among equals the first word. The bytes say how many texts lie between one that has the word
  // and the next, seven bits each, the lowest first; 128 is added to all but the last.
  //
  // Nothing where the sizes do not add up. The bytes themselves are looked at when they are read:
  // there may be many, of which a search reads few.
  static std::optional<Postings> from(Column<std::uint32_t> sizes, Column<std::uint8_t> gaps,
                                      std::uint32_t texts);

  std::size_t words() const { return sizes_.size(); }
  std::uint32_t texts() const { return texts_; }
  const Column<std::uint32_t>& sizes() const { return sizes_; }
  const Column<std::uint8_t>& gaps() const { return gaps_; }

  // Calls `with` for each text that has the word, in ascending order. All are below texts().
  template <typename F>
  void each(std::size_t word, F with) const {
    const std::uint8_t* at = gaps_.data() + starts_[word];
    const std::uint8_t* const end = at + sizes_[word];
    std::uint32_t next = 0;
    while (at != end) {
      std::uint32_t gap = *at & 127U;
      for (std::uint32_t shift = 7; *at++ >= 128 && at != end; shift += 7) {
        gap |= (*at & 127U) << (shift & 31U);
      }
      if (gap >= texts_ - next) return;  // of bytes that someone made up
      next += gap;
      with(next++);
    }
  }

  bool operator==(const Postings& other) const {
    return sizes_ == other.sizes_ && gaps_ == other.gaps_ && texts_ == other.texts_;
  }

 private:
  bool place_words();

  Column<std::uint32_t> starts_;  // by word
  Column<std::uint32_t> sizes_;
  Column<std::uint8_t> gaps_;
  std::uint32_t texts_ = 0;
};

}  // namespace rangefinder
