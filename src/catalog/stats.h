// How much of what is in a catalogue.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/finding.h"
#include "catalog/catalog.h"

namespace rangefinder {

struct Tally {
  std::string name;
  std::size_t count = 0;

  bool operator==(const Tally&) const = default;
};

struct RuleTally {
  std::string rule;
  Severity severity = Severity::info;  // the worst
  std::size_t count = 0;

  bool operator==(const RuleTally&) const = default;
};

struct CatalogStats {
  std::size_t guides = 0, bands = 0;
  std::size_t companies = 0, roles = 0, levels = 0, regions = 0, places = 0, words = 0;

  // Those with most bands come first; among equals the first in the alphabet.
  std::vector<Tally> countries, currencies, equity_kinds;  // bands; a currency of "" is none
  std::vector<Tally> quarters;      // guides, in the order of the quarters; "" where one says none
  std::vector<RuleTally> findings;  // about bands

  std::string rates_date;
  std::size_t guides_with_prose = 0;
  std::size_t shards = 0;
};

CatalogStats stats_of(const Catalog& catalog);

}  // namespace rangefinder
