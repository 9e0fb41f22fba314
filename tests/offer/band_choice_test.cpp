#include "offer/band_choice.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

const Catalog& shipped() {
  static const Catalog catalog = tests::shipped_catalog();
  return catalog;
}

Strings guides(std::string_view typed, std::size_t most = 6) {
  Strings labels;
  for (const BandId band : guides_named(shipped(), typed, most)) {
    labels.push_back(guide_label(shipped(), band));
  }
  return labels;
}

Strings regions(const std::vector<BandId>& bands) {
  Strings names;
  for (const BandId band : bands) names.emplace_back(shipped().region_of(band));
  return names;
}

BandId meta() { return guides_named(shipped(), "meta", 1).at(0); }

}  // namespace

TEST_CASE("A guide is found by the start of words of its company and role", "[offer][choice]") {
  CHECK(guides("weigh") == guides("Weights & Biases"));
  REQUIRE(guides("weigh").size() == 1);
  CHECK(guides("weigh").front().starts_with("Weights & Biases, "));
  CHECK(guides("bias") == guides("weigh"));
  CHECK(guides("eights").empty());
  CHECK(guides("").empty());
  CHECK(guides("meta nothing").empty());
  CHECK(guides(guides("meta").front()) == guides("meta"));  // as it is shown
}

TEST_CASE("A company that starts so comes before one with such a word in it", "[offer][choice]") {
  // All five guides are for engineers.
  const Strings all = guides("e");
  CHECK(all.size() == 5);
  CHECK(guides("e", 2) == Strings(all.begin(), all.begin() + 2));
  CHECK(guides("m").front().starts_with("M"));
}

TEST_CASE("A place is one of the guide's regions", "[offer][choice]") {
  const PlaceChoice london = bands_at(shipped(), meta(), "london");
  CHECK(regions(london.there) == Strings{"London (UK)"});
  CHECK(london.elsewhere.empty());
  CHECK(london.others.empty());
  CHECK(regions(bands_at(shipped(), meta(), "uk").there) == Strings{"London (UK)"});
  CHECK(bands_at(shipped(), guides_named(shipped(), "weights", 1).at(0), "nyc").there.size() == 1);
  // Each word of the region, and the places that it means.
  CHECK(regions(bands_at(shipped(), meta(), "berlin").there) ==
        Strings{"Germany (Berlin / Hamburg)"});
  CHECK(bands_at(shipped(), meta(), "").there.size() == 7);  // any
}

TEST_CASE("Where the guide has no such place, its others and others there are named",
          "[offer][choice]") {
  const PlaceChoice paris = bands_at(shipped(), meta(), "paris");
  CHECK(paris.there.empty());
  CHECK(paris.elsewhere.size() == 7);
  CHECK(regions(paris.others) == Strings{"Paris"});
  const PlaceChoice nowhere = bands_at(shipped(), meta(), "atlantis");
  CHECK(nowhere.elsewhere.size() == 7);
  CHECK(nowhere.others.empty());
}
