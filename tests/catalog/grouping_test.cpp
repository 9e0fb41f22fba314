#include "catalog/grouping.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::five_bands;
using tests::names;
using tests::view_of;
using Strings = std::vector<std::string>;

namespace {

View grouped(Grouping grouping, std::vector<SortKey> sort = {{Field::total, true}}) {
  Query query;
  query.group = grouping;
  query.sort = std::move(sort);
  return view_of(five_bands(), query);
}

Strings labels(const View& view) {
  Strings labels;
  for (const Group& group : view.groups) {
    labels.push_back(group.label + ' ' + std::to_string(group.first) + ' ' +
                     std::to_string(group.bands));
  }
  return labels;
}

}  // namespace

TEST_CASE("Rows of a group stand together, in their order", "[catalog][grouping]") {
  const View view = grouped(Grouping::company);
  CHECK(labels(view) == Strings{"Meta 0 2", "Acme 2 2", "Zeta 4 1"});
  CHECK(names(five_bands(), view) ==
        Strings{"Meta, London", "Meta, Austin", "Acme, London", "Acme, Paris", "Zeta, Tokyo"});
}

TEST_CASE("A group has low, quartiles and high of its totals", "[catalog][grouping]") {
  // Meta's middles are 400 and 150 thousand: Q1 at 0.25 is 212,500.
  const Group meta = grouped(Grouping::company).groups[0];
  CHECK(meta.low == 150'000);
  CHECK(meta.q1 == 212'500);
  CHECK(meta.q2 == 275'000);
  CHECK(meta.q3 == 337'500);
  CHECK(meta.high == 400'000);
  CHECK(meta.without_total == 0);
  const Group zeta = grouped(Grouping::company).groups[2];
  CHECK(is_absent(zeta.q2));
  CHECK(zeta.without_total == 1);
}

TEST_CASE("Groups are in the order of their medians, or of their names", "[catalog][grouping]") {
  CHECK(labels(grouped(Grouping::company, {{Field::total, false}})) ==
        Strings{"Acme 0 2", "Meta 2 2", "Zeta 4 1"});
  CHECK(labels(grouped(Grouping::company, {{Field::place, true}})) ==
        Strings{"Zeta 0 1", "Meta 1 2", "Acme 3 2"});
  CHECK(labels(grouped(Grouping::place, {})) ==
        Strings{"Austin 0 1", "London 1 2", "Paris 3 1", "Tokyo 4 1"});
  CHECK(labels(grouped(Grouping::role)) == Strings{"Engineer 0 4", "Manager 4 1"});
}

TEST_CASE("Places in several countries are a group of their own", "[catalog][grouping]") {
  Query query;
  query.group = Grouping::country;
  query.sort = {};
  const Catalog& catalog = tests::shipped_catalog();
  const View view = view_of(catalog, query);
  std::size_t bands = 0;
  for (const Group& group : view.groups) {
    CHECK(group.first == bands);
    bands += group.bands;
  }
  CHECK(bands == view.rows.size());
  CHECK(view.groups.size() > 2);
}

TEST_CASE("As printed, only a group of one currency has quartiles", "[catalog][grouping]") {
  Query query;
  query.group = Grouping::company;
  query.currency = Currency();
  const View view = view_of(five_bands(), query);
  for (const Group& group : view.groups) {
    INFO(group.label);
    CHECK(is_absent(group.q2) == (group.label != "Meta"));
  }
}

TEST_CASE("As printed, a band without a currency is of none of the others'",
          "[catalog][grouping]") {
  using tests::k;
  const Catalog catalog = tests::catalog_of({{.total = k(100, 100)},
                                             {.currency = "", .total = k(100, 100)},
                                             {.company = "Bo", .total = k(100, 100)},
                                             {.company = "Cy", .currency = "", .total = k(9, 9)}});
  Query query;
  query.group = Grouping::company;
  query.currency = Currency();
  const View view = view_of(catalog, query);
  REQUIRE(view.groups.size() == 3);
  for (const Group& group : view.groups) {
    INFO(group.label);
    CHECK(is_absent(group.q2) == (group.label == "Acme"));
  }
}

TEST_CASE("As printed, groups of one currency stand together", "[catalog][grouping]") {
  const Catalog catalog =
      tests::catalog_of({{.company = "Ai", .currency = "USD", .total = tests::k(100, 100)},
                         {.company = "Bo", .currency = "JPY", .total = tests::k(9'000, 9'000)},
                         {.company = "Cy", .currency = "USD", .total = tests::k(300, 300)},
                         {.company = "Di", .currency = "JPY", .total = tests::k(50, 50)}});
  Query query;
  query.group = Grouping::company;
  query.currency = Currency();
  const View view = view_of(catalog, query);
  REQUIRE(view.groups.size() == 4);
  CHECK(view.groups[0].currency == view.groups[1].currency);
  CHECK(view.groups[2].currency == view.groups[3].currency);
  CHECK(view.groups[0].q2 > view.groups[1].q2);
  CHECK(view.groups[2].q2 > view.groups[3].q2);
}

TEST_CASE("Without a grouping there are no groups", "[catalog][grouping]") {
  CHECK(grouped(Grouping::none).groups.empty());
}
