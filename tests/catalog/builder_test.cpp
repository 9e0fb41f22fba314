#include "catalog/builder.h"

#include <catch2/catch_test_macros.hpp>

#include "catalog/facet_index.h"

using namespace rangefinder;

namespace {

RegionMeaning london() { return {{"London"}, {{"GB", "United Kingdom"}}, false}; }

}  // namespace

TEST_CASE("What is put into a builder is in its catalogue", "[catalog][builder]") {
  CatalogBuilder builder({});
  builder.start_guide({.file = "b.md", .company = "Beta", .role = "PM", .updated = "2026-01-02"});
  builder.start_guide({.file = "a.md",
                       .company = "Acme",
                       .role = "ML",
                       .text = builder.text("premium remote"),
                       .yours = true});
  NewBand band;
  band.region = builder.region("London, UK", london);
  band.level = builder.level("L5");
  band.note = builder.note("");
  band.unit = builder.unit({*Currency::from_code("GBP")});
  band.percent = builder.percent({5, 15});
  band.line = 9;
  band.low[0] = 93'000;
  band.high[0] = 128'000;
  const std::vector<BandFinding> findings = {{0, builder.rule("odd"), Severity::error, 9, 3}};
  band.findings = findings;
  builder.add_band(band);
  NewBand bare;
  bare.region = builder.region("Paris", [] { return RegionMeaning{}; });
  bare.level = builder.level("");
  bare.note = builder.note("");
  builder.add_band(bare);
  const auto catalog = std::move(builder).finish();
  REQUIRE(catalog);
  CHECK(catalog->size() == 2);
  CHECK(catalog->guide_count() == 2);
  CHECK(catalog->guides.first_band == Column<BandId>{0, 0, 2});
  CHECK(catalog->file_of(0) == "a.md");
  CHECK(facet_value(*catalog, Facet::company, 0) == "Acme");
  CHECK(facet_value(*catalog, Facet::level, 0) == "L5");
  CHECK(catalog->is_yours(0));
  CHECK_FALSE(catalog->is_your_guide(0));
  CHECK(catalog->region_of(0) == "London, UK");
  CHECK(catalog->places[catalog->regions.place[catalog->region[0]][0]] == "London");
  CHECK(catalog->country_names[0] == "United Kingdom");
  CHECK(catalog->regions.place[catalog->region[1]].empty());
  CHECK((*catalog)[Part::base].low[0] == 93'000);
  CHECK((*catalog)[Part::base].low[1] == kNoAmount);
  CHECK(printed(*catalog, 0).percent_high == 15);
  CHECK(is_absent(printed(*catalog, 1).percent_high));
  CHECK(findings_of(*catalog, 0) == std::vector<BandFinding>{{0, 0, Severity::error, 9, 3}});
  CHECK(findings_of(*catalog, 1).empty());
  CHECK(catalog->days[catalog->guides.updated[0]] == "2026-01-02");
}

TEST_CASE("The first meaning of a region counts", "[catalog][builder]") {
  CatalogBuilder builder({});
  const ValueId first = builder.region("London", london);
  bool asked = false;
  const ValueId again = builder.region("London", [&] {
    asked = true;
    return RegionMeaning{};
  });
  CHECK(first == again);
  CHECK_FALSE(asked);
}

TEST_CASE("A guide without a mark of its own leaves no column of marks", "[catalog][builder]") {
  CatalogBuilder builder({});
  builder.start_guide({.file = "a.md"});
  const auto catalog = std::move(builder).finish();
  REQUIRE(catalog);
  CHECK(catalog->guides.yours.empty());
  CHECK(catalog->prose.empty());
}

TEST_CASE("More units or percentages than there are numbers for are refused",
          "[catalog][builder]") {
  CatalogBuilder units({});
  units.start_guide({.file = "a.md"});
  double scale = 1;
  for (int i = 0; i < 257; ++i) units.unit({Currency(), scale++});
  CHECK_FALSE(std::move(units).finish());
  CatalogBuilder percents({});
  percents.start_guide({.file = "a.md"});
  for (int i = 0; i < 65'536; ++i) percents.percent({static_cast<double>(i), 100'000});
  const auto catalog = std::move(percents).finish();
  REQUIRE_FALSE(catalog);
  CHECK(catalog.error().message.contains("more than 65,535"));
}
