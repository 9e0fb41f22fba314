// One item of a region string: what slashes separate, "Cambridge (UK AI Center)" in "Bay Area /
// Cambridge (UK AI Center)". The grammar is in place.h.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "guide/gazetteer.h"

namespace rangefinder {

// A place that an item names. `choices` are the cities that share the name where the words beside
// it do not say which one is meant.
struct Found {
  Entry::Kind kind = Entry::Kind::city;
  std::string name;
  std::string country;
  std::string state;
  Entries choices;
  bool in_group = false;  // in parentheses
  bool by_code = false;   // "MA", "NL"
};

struct PlaceItem {
  std::vector<Found> found;        // in the order printed
  std::vector<std::string> notes;  // the words that say something else
  std::vector<Currency> codes;     // "GBP"
  std::vector<Currency> symbols;   // "£"
  bool remote = false;
  bool headquarters = false;
  bool foreign = false;  // what stands before the parentheses is no place

  bool names_place() const { return !foreign && (remote || !found.empty()); }
};

// Reads `text`, which has no slash outside parentheses. `flag` is the country of the flag before
// it, or nullptr: it says where a town is that the table does not have.
PlaceItem read_place_item(std::string_view text, const Entry* flag);

// Decides which of several cities with one name is meant: the one in the state or country that its
// item names, that the parentheses behind the last item name, or of the flag; else the likeliest.
void settle_cities(std::span<PlaceItem> items, const Entry* flag);

}  // namespace rangefinder
