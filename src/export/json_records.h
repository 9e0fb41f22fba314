// A JSON text of many objects, taken apart by where they stand, so that what is wrong with one can
// be said at its line: an array of them, an object that has such an array under a name, or one
// object a line.
//
//   for (std::string_view record : json_records(text, "bands")) parse(record);
//   spots.at(record.data() - text.data() + 5)
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/finding.h"

namespace rangefinder {

// Views of the text. Only brackets and quotes are looked at: whether a record is JSON is for who
// parses it. A text that stops in the middle of an array gives what is there, and "" behind it.
std::vector<std::string_view> json_records(std::string_view text, std::string_view name);

// The members of an object, in their order: the key as it is written between its quotes, and the
// value. Stops where the object is no JSON.
struct JsonMember {
  std::string_view key, value;

  bool operator==(const JsonMember&) const = default;
};
std::vector<JsonMember> json_members(std::string_view object);

// Where bytes of a text stand.
class TextSpots {
 public:
  explicit TextSpots(std::string_view text);

  // Of `length` bytes from `offset` on, as far as their line goes.
  Spot at(std::size_t offset, std::size_t length = 1) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;  // of the lines
};

}  // namespace rangefinder
