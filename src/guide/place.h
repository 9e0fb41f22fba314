// Where a band pays: the place that a region string means, whatever a guide prints it with.
//
//   "🇺🇸 San Francisco (USD)"            San Francisco, CA; US; label names USD
//   "Palo Alto / Los Angeles (US R&D)"  Palo Alto, CA and Los Angeles, CA; US; "R&D"
//   "EMEA (London/Amsterdam)"           London and Amsterdam; GB, NL; EMEA
//   "US (Ames, IA / Denver / Remote)"   Ames, IA and Denver, CO; US; remote
//   "São Paulo (Global HQ)"             São Paulo; BR; headquarters; "Global"
//   "Lowell, MA"                        Lowell, MA; US: a state or country names any town
//   "SWE I-II (AI Platform)"            no place
//
// The grammar is here, the places are in data/regions.yaml:
//
//   region = [ flags ] item { "/" item }
//   item   = head { "(" group ")" }
//   head   = { "Other" | "Greater" | ... } place { place | currency | words }
//   group  = part { "/" part }     part = places, currencies and words in any order
//   place  = city [ state | country ] | state | country | larger region | "Remote" | "HQ"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/currency.h"

namespace rangefinder {

struct Place {
  // What it folds to, in one line, the same for all that print the same place in different ways:
  // "San Francisco, CA", "London / Amsterdam / EMEA", "United States / Remote". Headquarters,
  // currencies and the qualifier are no part of it. As printed where the place is not known.
  std::string name;

  std::vector<std::string> cities;         // in the order printed: "New York, NY", "London"
  std::vector<std::string> countries;      // ISO 3166 codes, the first city's first
  std::vector<std::string> macro_regions;  // "EMEA", "US East Coast", "New Jersey"
  bool remote = false;
  bool headquarters = false;
  std::vector<Currency> currencies;  // that the label names: GBP and USD in "London (GBP/USD)"
  std::string qualifier;             // what else it says: "R&D", "Other Markets"
  bool known = false;                // a place is named, or "Remote"

  std::string_view city() const;     // the first; "" where none is named
  std::string_view country() const;  // the first; "" where none is named

  // What amounts are in where they do not say: the first currency of the label, else that of the
  // first country. None for "Europe".
  Currency currency() const;

  // False for a currency unlike the place's: neither in the label nor, without a label, that of one
  // of the countries. True where nothing says which it would be.
  bool expects(Currency currency) const;

  bool operator==(const Place&) const = default;
};

// Never fails. Where no place is known, everything but `known`, `currencies`, `name` and
// `qualifier` (as printed) is empty.
Place fold_region(std::string_view printed);

// True for text that fold_region knows, such as a column's header: "London (GBP £)", "US Remote",
// but not "Target", "Accept-At Floor", "Total (USD)" or "Level".
bool names_place(std::string_view text);

// Of a country by its ISO 3166 code, "GB": GBP and "United Kingdom". None and "" for one that is
// not in the table.
Currency local_currency(std::string_view country);
std::string_view country_name(std::string_view country);

}  // namespace rangefinder
