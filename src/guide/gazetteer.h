// The table of places, data/regions.yaml: what goes by a name or a code.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/currency.h"

namespace YAML {
class Node;
}

namespace rangefinder {

// A line of the table. `country` and `state` are codes: its own, or of where it lies.
struct Entry {
  enum class Kind : std::uint8_t { city, state, country, region };

  Kind kind = Kind::city;
  std::string name;     // "New York, NY", "New Jersey", "Canada", "EMEA"
  std::string country;  // "US"; "" of a region in several
  std::string state;    // "NY"; "" where a city's name has none
  Currency currency;    // of a country; none where it is not one of ours
};
using Entries = std::span<const Entry* const>;

class Gazetteer {
 public:
  // The table that the program was built with.
  static const Gazetteer& get();

  // A name has no more words than this: "Middle East and North Africa".
  static constexpr std::size_t kMostWords = 5;

  // What goes by a name, the likeliest first: cities, then countries, states and regions. Case and
  // accents do not count, except that abbreviations of up to three letters are in capitals: "US",
  // not "us".
  Entries named(std::string_view name) const;

  // What has a code, the likeliest first: a state of the US, the country, states elsewhere.
  // California and Canada for "CA".
  Entries coded(std::string_view code) const;

  const Entry* country(std::string_view code) const;  // nullptr where the table has none

 private:
  using Index = std::map<std::string, std::vector<const Entry*>, std::less<>>;

  Gazetteer();
  void read_cities(const YAML::Node& lines);
  void read_states(const YAML::Node& lines);
  void read_countries(const YAML::Node& lines);
  void read_regions(const YAML::Node& lines);
  const Entry& add(Entry entry);
  void call(const Entry& entry, const YAML::Node& line);

  std::deque<Entry> entries_;  // that the indices point to
  Index names_;
  Index codes_;
};

}  // namespace rangefinder
