#include "catalog/facet_index.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::catalog_of;
using tests::five_bands;

namespace {

std::vector<std::string> values_of(const FacetIndex& index) {
  std::vector<std::string> values;
  for (std::size_t id = 0; id < index.size(); ++id) values.push_back(index.value(id));
  return values;
}

// By value, over the bands of `set`.
std::vector<std::uint32_t> counts_of(const Catalog& catalog, const FacetIndex& index,
                                     const Bits& set) {
  return index.counts(count_keys(catalog, set));
}

using Strings = std::vector<std::string>;
using Counts = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("A facet's values are in the order of their names", "[catalog][facet]") {
  const Catalog catalog = five_bands();
  CHECK(values_of({catalog, Facet::company}) == Strings{"Acme", "Meta", "Zeta"});
  const FacetIndex currencies(catalog, Facet::currency);
  CHECK(values_of(currencies) == Strings{"EUR", "GBP", "JPY", "USD"});
  CHECK(currencies.find("GBP") == 1);
  CHECK_FALSE(currencies.find("gbp"));
  CHECK_FALSE(currencies.find(""));
}

TEST_CASE("Bands are counted by value, over any set of them", "[catalog][facet]") {
  const Catalog catalog = five_bands();
  const FacetIndex companies(catalog, Facet::company);
  CHECK(counts_of(catalog, companies, Bits(5, true)) == Counts{2, 2, 1});
  CHECK(counts_of(catalog, companies, Bits(5, false)) == Counts{0, 0, 0});
  Bits last(5, false);
  last.set(3, 5);
  CHECK(counts_of(catalog, companies, last) == Counts{0, 1, 1});
  KeyCounts one;
  count_key(catalog, last, companies.column(), one);
  CHECK(companies.counts(one) == Counts{0, 1, 1});
}

TEST_CASE("A region that names two places counts for both", "[catalog][facet]") {
  const Catalog catalog = tests::catalog_of_guide(
      "### ML | Acme Global Negotiation Guide\n| Region | Base |\n|-|-|\n"
      "| London / Paris | £80K–£90K |\n| Paris | €80K–€90K |\n");
  const FacetIndex places(catalog, Facet::place);
  REQUIRE(values_of(places) == Strings{"London", "Paris"});
  CHECK(counts_of(catalog, places, Bits(2, true)) == Counts{1, 2});
  CHECK(places.bands_with({1, 0}).count() == 1);
  CHECK(places.bands_with({1, 1}).count() == 2);
  CHECK(facet_value(catalog, Facet::place, 0) == "London / Paris");
  const FacetIndex countries(catalog, Facet::country);
  CHECK(values_of(countries) == Strings{"FR", "GB"});
  CHECK(countries.label(*countries.find("GB")) == "United Kingdom");
}

TEST_CASE("A band with several findings counts for each, one without for none",
          "[catalog][facet]") {
  const Catalog catalog =
      catalog_of({{.findings = {"total-gap", "stale"}}, {}, {.findings = {"stale"}}});
  const FacetIndex findings(catalog, Facet::finding);
  const auto counts = counts_of(catalog, findings, Bits(3, true));
  CHECK(counts[*findings.find("stale")] == 2);
  CHECK(counts[*findings.find("total-gap")] == 1);
  CHECK(counts[*findings.find("none")] == 1);
}

TEST_CASE("Words find values by the starts of their words", "[catalog][facet]") {
  const Catalog catalog =
      catalog_of({{.company = "Trade Desk"}, {.company = "Meta"}, {.company = "Dell"}});
  const FacetIndex companies(catalog, Facet::company);
  REQUIRE(values_of(companies) == Strings{"Dell", "Meta", "Trade Desk"});
  using Accepted = std::vector<std::uint8_t>;
  CHECK(companies.matching({{"de"}}) == Accepted{1, 0, 1});
  CHECK(companies.matching({{"de", "tra"}}) == Accepted{0, 0, 1});
  CHECK(companies.matching({{"met"}, {"dell"}}) == Accepted{1, 1, 0});
  CHECK(companies.matching({{"esk"}}) == Accepted{0, 0, 0});
}

TEST_CASE("Each country has its own name, however many there are", "[catalog][facet]") {
  Catalog catalog = five_bands();
  std::vector<std::string> names;
  for (int i = 0; i < 50'000; ++i) names.push_back("Country " + std::to_string(i));
  names.emplace_back("");
  // A pack may say one code many times.
  catalog.countries = Texts(std::vector<std::string>(names.size(), "XX"));
  catalog.country_names = Texts(names);
  const FacetIndex countries(catalog, Facet::country);
  REQUIRE(countries.size() == names.size());
  CHECK(countries.label(0) == "Country 0");
  CHECK(countries.label(49'999) == "Country 49999");
  CHECK(countries.label(50'000) == "XX");
}

TEST_CASE("Values have names that people read", "[catalog][facet]") {
  const Catalog catalog = five_bands();
  CHECK(facet_label(catalog, Facet::equity, "rsu") == "RSU");
  CHECK(facet_label(catalog, Facet::finding, "none") != "none");
  CHECK(facet_label(catalog, Facet::company, "Meta") == "Meta");
}
