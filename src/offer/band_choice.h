// The band that an offer is put on, found by what a person types; and the nearest ones where there
// is none.
//
//   guides_named(catalog, "weights")           // the first band of each guide that it may mean
//   bands_at(catalog, band, "berlin").elsewhere  // the same company and role in other places
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.h"

namespace rangefinder {

// "Weights & Biases, ML/AI Engineer"
std::string guide_label(const Catalog& catalog, BandId band);

// Guides whose company and role have words that start as the typed ones do; those whose company
// starts so come first. One band of each, at most `most`; none for blank text.
std::vector<BandId> guides_named(const Catalog& catalog, std::string_view typed, std::size_t most);

// By lists of at most twelve, in the catalogue's order.
struct PlaceChoice {
  std::vector<BandId> there;  // of the guide, in regions that the text means; all for blank text
  std::vector<BandId> elsewhere;  // of the guide, where `there` is empty: the same company and role
  std::vector<BandId> others;     // of other guides at that place, likewise
};
PlaceChoice bands_at(const Catalog& catalog, BandId of_guide, std::string_view place);

}  // namespace rangefinder
