// The amounts of one sentence with what its words say of each: which part of the pay, for which
// place, and whether it is asked for.
//
//   "For Austin, open at $180K / $90K RSU with a floor of $160K."
//   $180K: base, Austin, ask; $90K: equity, Austin, ask; $160K: no part, Austin, floor
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "guide/cues.h"
#include "guide/spoken_amounts.h"

namespace rangefinder {

// How an amount is tied to the one before it: "/", "+", "with", or a comma, "and", "or".
enum class Tie : std::uint8_t { none, slash, plus, with, list };

struct Said {
  SpokenAmount amount;
  std::string_view own;   // the words behind it that belong to it: " base"
  std::string_view gap;   // from the end of the last amount's own words to this one
  std::string_view part;  // "base"; "" where nothing says
  std::string_view place;
  std::optional<Cue> cue;        // the last one before it
  std::size_t cue_distance = 0;  // bytes between that and the amount
  Tie tie = Tie::none;
};

class SpokenSentence {
 public:
  // `amounts` are those of `text` between `start` and `end`, where the sentence stands. The views
  // point into `text`.
  SpokenSentence(std::string_view text, std::size_t start, std::size_t end,
                 std::span<const SpokenAmount> amounts);

  std::vector<Said>& said() { return said_; }

  // Gives amounts without a part the one that their neighbours say: of "£88K / $107K TC" both are
  // totals, of "$280K / $700K" the first is base and the second equity.
  void tie_parts();

  // "R$215K / R$250K / $145K base respectively": each of another place, in an order given before.
  bool respectively() const { return respectively_; }

  // The words before and behind an amount, no further than a person would look: what one sentence
  // says must not cost its square.
  std::string_view before(const Said& said) const;
  std::string_view behind(const Said& said) const;

 private:
  void read_cues();
  void read_places();
  bool is_called_floor(const Said& said) const;

  std::string_view text_;
  std::size_t start_;
  std::size_t end_;
  std::vector<Said> said_;
  bool respectively_ = false;
};

}  // namespace rangefinder
