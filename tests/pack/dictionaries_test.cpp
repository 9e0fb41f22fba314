#include "pack/dictionaries.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "support/packs.h"

using namespace rangefinder;

TEST_CASE("Every dictionary of a catalogue is there once", "[pack]") {
  Catalog catalog = tests::full_catalog();
  std::set<const Texts*> seen;
  for (Texts* dictionary : dictionaries(catalog)) CHECK(seen.insert(dictionary).second);
  CHECK(seen.size() == 15);
  CHECK(dictionaries(catalog).front() == &catalog.guides.file);
}
