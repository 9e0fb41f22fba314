// Whether an amount that a guide's words name is meant for a band: it is in the band's currency,
// and the region that it is said for, if any, is the band's: "London", "US" for San Francisco.
#pragma once

#include <string>

#include "catalog/catalog.h"
#include "catalog/prose.h"

namespace rangefinder {

class SaidHere {
 public:
  SaidHere(const Catalog& catalog, BandId band);
  bool operator()(const ProseAsk& said) const;

 private:
  Currency currency_;
  std::string where_;  // folded: the region as printed, and the places and countries that it means
};

}  // namespace rangefinder
