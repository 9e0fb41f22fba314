// Levels as rungs of a company's ladder: "L4-L5 ML Engineer" is L4 and L5.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rangefinder {

// The rungs `low` to `high` of a ladder whose levels are called `prefix` and a number.
struct Rungs {
  std::string prefix;  // "L", "IC"
  int low = 0, high = 0;

  bool operator==(const Rungs&) const = default;
};

// The first code of a level in `text`: one to three capital letters and a number below 100, or two
// of them with a hyphen, a dash or a slash between ("IC4-5", "E5/E6"). Nothing where there is none.
std::optional<Rungs> rungs_in(std::string_view text);

// The rungs to draw: those that are marked and their neighbours, five where there are as many.
// `marked` have one prefix. Nothing where more than seven would be needed.
std::optional<Rungs> ladder_around(const std::vector<Rungs>& marked);

}  // namespace rangefinder
