// The dictionaries of a catalogue in the order in which packs have them: catalog.fbs, Texts.
#pragma once

#include <array>

#include "catalog/catalog.h"

namespace rangefinder {

// Pointers to constant Texts for a constant catalogue. What follows from others is not among them.
template <typename C>
auto dictionaries(C& c) {
  return std::array{&c.guides.file, &c.regions.name, &c.words,     &c.companies, &c.roles,
                    &c.role_types,  &c.levels,       &c.qualities, &c.quarters,  &c.days,
                    &c.notes,       &c.rules,        &c.places,    &c.countries, &c.country_names};
}

}  // namespace rangefinder
