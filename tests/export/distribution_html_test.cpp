#include "export/distribution_html.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::k;

namespace {

std::string written(const Catalog& catalog, const Query& query, Measure measure = Measure::total) {
  const auto view = build_view(catalog, query, {.distribution = measure});
  REQUIRE(view);
  Html html;
  write_distribution(html, catalog, *view);
  return html.take();
}

Catalog five_in_dollars() {
  std::vector<tests::Row> rows;
  for (const Amount middle : {100, 200, 300, 400, 500})
    rows.push_back({.total = k(middle, middle)});
  return tests::catalog_of(rows);
}

// The figures of the second column, added up.
std::size_t counted(const std::string& text) {
  constexpr std::string_view kCell = "<td class=\"n\">";
  std::size_t sum = 0;
  for (std::size_t at = text.find(kCell); at != std::string::npos; at = text.find(kCell, at + 1)) {
    const std::size_t count = std::stoul(text.substr(at + kCell.size()));
    CHECK(count > 0);
    sum += count;
  }
  return sum;
}

}  // namespace

TEST_CASE("A distribution in words has its quartiles, and a table of those bins that have bands",
          "[export][distribution]") {
  const std::string text = written(five_in_dollars(), {});
  CHECK(
      text.starts_with("<p>Middles of stated totals over 5 reported bands: Q1 $200K, Q2 $300K, Q3 "
                       "$400K.</p>\n<table><caption>Distribution of stated totals, USD per "
                       "year</caption>"));
  CHECK(text.contains("<tr><th scope=\"row\">$300K–"));
  CHECK(counted(text) == 5);
  CHECK_FALSE(text.contains("converted"));
}

TEST_CASE("Few bands have no quartiles; those without the figure and the rates are said",
          "[export][distribution]") {
  const std::string text = written(tests::five_bands(), {});
  CHECK(
      text.starts_with("<p>Middles of stated totals over 4 reported bands. 1 has no such "
                       "figure.</p>"));
  CHECK(text.contains("<p class=\"note\">≈ converted to USD: "));
  CHECK(counted(text) == 4);
}

TEST_CASE("Only bands inside the range are counted", "[export][distribution]") {
  Query query;
  query[Measure::total] = {250'000, std::nullopt};
  const std::string text = written(five_in_dollars(), query);
  CHECK(text.contains("over 3 reported bands. 2 more are outside the range."));
  CHECK(counted(text) == 3);
  CHECK_FALSE(text.contains(">$100K–"));
  // None inside: no table.
  query[Measure::total] = {700'000, std::nullopt};
  CHECK_FALSE(written(five_in_dollars(), query).contains("<table>"));
}

TEST_CASE("Several currencies, no figures or no distribution in words", "[export][distribution]") {
  Query query;
  query.currency = Currency();
  const Catalog catalog = tests::five_bands();
  CHECK(written(catalog, query) ==
        "<p>Amounts as printed: choose a currency to compare them.</p>\n");
  CHECK(written(catalog, {}, Measure::signing) == "<p>No sign-on bonuses to show.</p>\n");
  Html html;
  write_distribution(html, catalog, tests::view_of(catalog, {}));
  CHECK(html.take().empty());
}
