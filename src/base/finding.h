// What a reader or the audit has to say about a guide.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace rangefinder {

enum class Severity : std::uint8_t { info, warning, error };

constexpr std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "";
}

// A stretch of one line. Lines and columns count from 1, columns and lengths in bytes. A line of 0
// means the whole file, a column of 0 the whole line.
struct Spot {
  int line = 0;
  int column = 0;
  int length = 0;

  bool operator==(const Spot&) const = default;
};

// A spot of a file.
struct Location {
  std::string file;
  int line = 0;
  int column = 0;
  int length = 0;

  Location() = default;
  Location(std::string file, Spot spot)
      : file(std::move(file)), line(spot.line), column(spot.column), length(spot.length) {}

  Spot spot() const { return {line, column, length}; }
  bool operator==(const Location&) const = default;
};

// Example: {"low-above-high", Severity::error, {"acme/ml.md", {9, 14, 11}},
//           "Low is above high: $300K–$210K", "Swap the two ends."}
struct Finding {
  std::string rule;  // kebab-case, stable: people skip and search by it
  Severity severity = Severity::info;
  Location where;
  std::string message;  // what is wrong, with the values
  std::string advice;   // what to do about it
  int other_line = 0;   // of the same file, where two lines disagree; 0 for none
  int band = -1;        // index in the guide's bands of the one that it is about; -1 for none

  bool operator==(const Finding&) const = default;
};

}  // namespace rangefinder
