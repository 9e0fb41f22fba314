// Packs that tests break, and catalogues that they compare.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "catalog/catalog.h"

namespace rangefinder::tests {

using Bytes = std::vector<std::byte>;

// The names of the columns in which two catalogues differ: "level, prose"; "" where in none.
std::string differences(const Catalog& a, const Catalog& b);

// What load_pack says; "no error" where it loads.
std::string refusal(const Bytes& bytes);

// Gives a pack a size and a checksum that hold again.
void sign(Bytes& bytes);

// A small catalogue that has something in every column, and prose.
const Catalog& full_catalog();

}  // namespace rangefinder::tests
