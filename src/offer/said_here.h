// Whether an amount that a guide's words name is meant for a band: it is in the band's currency,
// and the region that it is said for, if any, is the band's: "London" or "UK" for London, "US" or
// "SF" for San Francisco. Whole words count: "US" is not in "Dublin (USD)".
#pragma once

#include <string>
#include <string_view>

#include "catalog/catalog.h"
#include "catalog/prose.h"

namespace rangefinder {

class SaidHere {
 public:
  SaidHere(const Catalog& catalog, BandId band);
  bool operator()(const ProseAsk& said) const;

 private:
  bool has_word(std::string_view word) const;

  Currency currency_;
  // Folded: the region as printed, and the places and countries that it means; a space on each side
  // of every word.
  std::string where_;
};

}  // namespace rangefinder
