// What a reader or the audit has to say about a guide.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

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

// A place in a file. Lines and columns count from 1, columns in bytes; 0 means the whole file or
// the whole line.
struct Location {
  std::string file;
  int line = 0;
  int column = 0;

  bool operator==(const Location&) const = default;
};

// Example: {"low-above-high", Severity::error, {"acme/ml.md", 9, 14},
//           "Low is above high: $300K–$210K", "Swap the two ends."}
struct Finding {
  std::string rule;  // kebab-case, stable: people skip and search by it
  Severity severity = Severity::info;
  Location where;
  std::string message;  // what is wrong, with the values
  std::string advice;   // what to do about it
  int other_line = 0;   // of the same file, where two lines disagree; 0 for none

  bool operator==(const Finding&) const = default;
};

}  // namespace rangefinder
