#include "catalog/view.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::catalog_of;
using tests::counts;
using tests::currency;
using tests::five_bands;
using tests::k;
using tests::names;
using tests::view_of;
using Strings = std::vector<std::string>;

namespace {

Strings rows(const Catalog& catalog, const Query& query) {
  return names(catalog, view_of(catalog, query));
}

// "RSU 2 chosen" for each value.
Strings facet(const Catalog& catalog, const Query& query, Facet facet) {
  Strings texts;
  for (const FacetCount& value : view_of(catalog, query)[facet]) {
    texts.push_back(value.label + ' ' + std::to_string(value.count) +
                    (value.chosen ? " chosen" : ""));
  }
  return texts;
}

std::string refusal(const Catalog& catalog, const Query& query) {
  const auto view = build_view(catalog, query);
  REQUIRE_FALSE(view);
  return view.error().message;
}

}  // namespace

TEST_CASE("Without a filter every band is there, the highest total first", "[catalog][view]") {
  CHECK(rows(five_bands(), {}) ==
        Strings{"Meta, London", "Acme, London", "Acme, Paris", "Meta, Austin", "Zeta, Tokyo"});
}

TEST_CASE("An empty catalogue has an empty view", "[catalog][view]") {
  const View view = view_of(Catalog{}, [] {
    Query query;
    query.currency = Currency();
    return query;
  }());
  CHECK(view.rows.empty());
  CHECK(view.summary.bands == 0);
  CHECK(is_absent(view.summary.q2));
  CHECK(view.histogram(Measure::total).counts.empty());
}

TEST_CASE("Choices in a facet are OR", "[catalog][view]") {
  Query query;
  query[Facet::place] = {"Paris", "Tokyo"};
  CHECK(rows(five_bands(), query) == Strings{"Acme, Paris", "Zeta, Tokyo"});
}

TEST_CASE("Facets, text and ranges are AND", "[catalog][view]") {
  Query query;
  query[Facet::company] = {"Acme", "Meta"};
  query[Facet::place] = {"London"};
  CHECK(rows(five_bands(), query) == Strings{"Meta, London", "Acme, London"});
  query[Measure::total].low = 450'000;
  CHECK(rows(five_bands(), query) == Strings{"Meta, London"});
  query.text = "acme";
  CHECK(rows(five_bands(), query).empty());
}

TEST_CASE("Every facet filters", "[catalog][view]") {
  const Catalog catalog = five_bands();
  const struct {
    Facet facet;
    const char* value;
    Strings rows;
  } cases[] = {
      {Facet::company, "Zeta", {"Zeta, Tokyo"}},
      {Facet::role, "Manager", {"Zeta, Tokyo"}},
      {Facet::place, "Paris", {"Acme, Paris"}},
      {Facet::level, "E4", {"Acme, London"}},
      {Facet::equity, "options", {"Acme, Paris"}},
      {Facet::currency, "JPY", {"Zeta, Tokyo"}},
      {Facet::finding, "front-matter", {"Meta, Austin"}},
      {Facet::finding, "total-gap", {"Meta, London", "Meta, Austin"}},
  };
  for (const auto& [facet, value, expected] : cases) {
    Query query;
    query[facet] = {value};
    INFO(name(facet) << ' ' << value);
    CHECK(rows(catalog, query) == expected);
  }
}

TEST_CASE("A facet counts what choosing a value would show", "[catalog][view]") {
  const View view = view_of(five_bands(), {});
  CHECK(counts(view, Facet::company) == "Acme 2, Meta 2, Zeta 1");
  CHECK(counts(view, Facet::place) == "London 2, Austin 1, Paris 1, Tokyo 1");
  CHECK(counts(view, Facet::equity) == "rsu 2, options 1");
  CHECK(counts(view, Facet::level) == "E4 1");
  CHECK(counts(view, Facet::finding) == "none 3, total-gap 2, front-matter 1");
  CHECK(counts(view, Facet::remote) == "no 5");
  CHECK(counts(view, Facet::quarter) == "2025-Q4 5");
  CHECK(counts(view, Facet::quality).empty());
}

TEST_CASE("A facet's counts ignore its own choices and follow all others", "[catalog][view]") {
  Query query;
  query[Facet::company] = {"Meta"};
  const View view = view_of(five_bands(), query);
  CHECK(counts(view, Facet::company) == "Acme 2, Meta 2, Zeta 1");
  CHECK(counts(view, Facet::place) == "London 1, Austin 1");
  query[Facet::place] = {"London"};
  const View narrower = view_of(five_bands(), query);
  CHECK(counts(narrower, Facet::company) == "Acme 1, Meta 1");
  CHECK(counts(narrower, Facet::place) == "London 1, Austin 1");
  CHECK(counts(narrower, Facet::currency) == "USD 1");
}

TEST_CASE("Counts follow the text and the range of totals", "[catalog][view]") {
  Query query;
  query.text = "london";
  CHECK(counts(view_of(five_bands(), query), Facet::company) == "Acme 1, Meta 1");
  query = {};
  query[Measure::total].low = 300'000;
  CHECK(counts(view_of(five_bands(), query), Facet::company) == "Acme 1, Meta 1");
}

TEST_CASE("Values keep their order as filters change, those that count nothing too",
          "[catalog][view]") {
  Query query;
  query.text = "tokyo";
  CHECK(facet(five_bands(), query, Facet::company) == Strings{"Acme 0", "Meta 0", "Zeta 1"});
  CHECK(facet(five_bands(), query, Facet::place) ==
        Strings{"London 0", "Austin 0", "Paris 0", "Tokyo 1"});
}

TEST_CASE("Chosen values say so, and have labels for people", "[catalog][view]") {
  Query query;
  query[Facet::equity] = {"rsu"};
  query[Facet::finding] = {"total-gap"};
  CHECK(facet(five_bands(), query, Facet::equity) == Strings{"RSU 2 chosen", "Options 0"});
  CHECK(facet(five_bands(), query, Facet::finding) ==
        Strings{"No findings 0", "Total off by over 10% 2 chosen", "Front matter differs 1"});
}

TEST_CASE("Text finds words that start with its words, in guide or place", "[catalog][view]") {
  const auto search = [](const char* text) {
    Query query;
    query.text = text;
    return rows(five_bands(), query);
  };
  CHECK(search("meta lon") == Strings{"Meta, London"});
  CHECK(search("LONDON") == Strings{"Meta, London", "Acme, London"});
  CHECK(search("eng lon acm") == Strings{"Acme, London"});
  CHECK(search("ondon").empty());
  CHECK(search("  ") == rows(five_bands(), {}));
  CHECK(search("tokyo!") == Strings{"Zeta, Tokyo"});
  CHECK(search("nowhere").empty());
}

TEST_CASE("Accents do not matter to the search", "[catalog][view]") {
  const Catalog catalog = catalog_of({{.place = "Zürich"}, {.place = "São Paulo"}});
  Query query;
  query.text = "zurich";
  CHECK(rows(catalog, query) == Strings{"Acme, Zürich"});
  query.text = "SÃO";
  CHECK(rows(catalog, query) == Strings{"Acme, São Paulo"});
}

TEST_CASE("A band passes a range where its own reaches into it", "[catalog][view]") {
  const Catalog catalog = catalog_of({{.total = k(100, 200)}});
  const auto passes = [&](std::optional<Amount> low, std::optional<Amount> high) {
    Query query;
    query[Measure::total] = {low, high};
    return !view_of(catalog, query).rows.empty();
  };
  CHECK(passes(200'000, {}));
  CHECK_FALSE(passes(200'001, {}));
  CHECK(passes({}, 100'000));
  CHECK_FALSE(passes({}, 99'999));
  CHECK(passes(120'000, 130'000));
  CHECK(passes(0, 1'000'000));
  CHECK_FALSE(passes(201'000, 300'000));
}

TEST_CASE("A band without the figure does not pass a range of it", "[catalog][view]") {
  Query query;
  query[Measure::total].low = 0;
  CHECK(rows(five_bands(), query).size() == 4);
}

TEST_CASE("Every measure has a range", "[catalog][view]") {
  Query query;
  query[Measure::base].low = 300'000;  // Acme London is $160K–$300K, Meta London $200K–$300K
  CHECK(rows(five_bands(), query) == Strings{"Meta, London", "Acme, London"});
  query = {};
  query[Measure::equity].low = 50'000;
  CHECK(rows(five_bands(), query) == Strings{"Meta, London"});
  query = {};
  query[Measure::signing].low = 0;
  CHECK(rows(five_bands(), query).empty());
}

TEST_CASE("Bounds are in the query's currency and period", "[catalog][view]") {
  Query query;
  query.currency = currency("GBP");
  query[Measure::total].low = 250'000;  // Meta London is £150K–£250K
  CHECK(rows(five_bands(), query) == Strings{"Meta, London"});
  query.period = Period::month;
  CHECK(rows(five_bands(), query).empty());
  query[Measure::total].low = 20'833;  // 250,000 / 12
  CHECK(rows(five_bands(), query) == Strings{"Meta, London"});
}

TEST_CASE("The basis chooses which total is filtered and sorted", "[catalog][view]") {
  const Catalog catalog = catalog_of({
      {.place = "A", .base = k(100, 100), .total = k(150, 150)},
      {.place = "B", .base = k(120, 120), .total = k(130, 130)},
  });
  Query query;
  CHECK(rows(catalog, query) == Strings{"Acme, A", "Acme, B"});
  query.basis = Basis::recomputed;
  CHECK(rows(catalog, query) == Strings{"Acme, B", "Acme, A"});
  query[Measure::total].low = 110'000;
  CHECK(rows(catalog, query) == Strings{"Acme, B"});
}

TEST_CASE("Names are sorted as people read them", "[catalog][view]") {
  const Catalog catalog =
      catalog_of({{.place = "oslo"}, {.place = "Zürich"}, {.place = "Århus"}, {.place = "Zug"}});
  Query query;
  query.sort = {{Field::place, false}};
  CHECK(rows(catalog, query) == Strings{"Acme, Århus", "Acme, oslo", "Acme, Zug", "Acme, Zürich"});
  query.sort = {{Field::place, true}};
  CHECK(rows(catalog, query) == Strings{"Acme, Zürich", "Acme, Zug", "Acme, oslo", "Acme, Århus"});
}

TEST_CASE("Figures are sorted by their high end, then by their low end", "[catalog][view]") {
  const Catalog catalog = catalog_of({{.place = "A", .base = k(100, 300)},
                                      {.place = "B", .base = k(200, 300)},
                                      {.place = "C", .base = k(50, 400)}});
  Query query;
  query.sort = {{Field::base, true}};
  CHECK(rows(catalog, query) == Strings{"Acme, C", "Acme, B", "Acme, A"});
  query.sort = {{Field::base, false}};
  CHECK(rows(catalog, query) == Strings{"Acme, A", "Acme, B", "Acme, C"});
}

TEST_CASE("What is absent comes last, whatever the direction", "[catalog][view]") {
  for (const bool descending : {false, true}) {
    Query query;
    query.sort = {{Field::total, descending}};
    CHECK(rows(five_bands(), query).back() == "Zeta, Tokyo");
    query.sort = {{Field::gap, descending}};
    CHECK(rows(five_bands(), query).back() == "Zeta, Tokyo");
    query.sort = {{Field::equity, descending}, {Field::company, descending}};
    const Strings sorted = rows(five_bands(), query);
    CHECK(sorted[3] == (descending ? "Zeta, Tokyo" : "Acme, London"));
    CHECK(sorted[4] == (descending ? "Acme, London" : "Zeta, Tokyo"));
  }
}

TEST_CASE("Further keys decide where earlier ones are equal, then the order of the guides",
          "[catalog][view]") {
  Query query;
  query.sort = {{Field::company, true}, {Field::place, false}};
  CHECK(rows(five_bands(), query) ==
        Strings{"Zeta, Tokyo", "Meta, Austin", "Meta, London", "Acme, London", "Acme, Paris"});
  query.sort = {};
  CHECK(rows(five_bands(), query) ==
        Strings{"Acme, London", "Acme, Paris", "Meta, London", "Meta, Austin", "Zeta, Tokyo"});
}

TEST_CASE("As printed, each currency stands together", "[catalog][view]") {
  const Catalog catalog = catalog_of({
      {.place = "A", .currency = "USD", .total = k(100, 200)},
      {.place = "B", .currency = "GBP", .total = k(100, 150)},
      {.place = "C", .currency = "USD", .total = k(100, 300)},
      {.place = "D", .currency = "GBP", .total = k(100, 500)},
      {.place = "E", .currency = "GBP"},
  });
  Query query;
  query.currency = Currency();
  CHECK(rows(catalog, query) == Strings{"Acme, D", "Acme, B", "Acme, E", "Acme, C", "Acme, A"});
  const View view = view_of(catalog, query);
  CHECK(view.summary.converted == 0);
  CHECK(view.converted_from.empty());
  CHECK(is_absent(view.summary.q2));  // amounts of several currencies have no quartiles
  query[Facet::currency] = {"GBP"};
  CHECK_FALSE(is_absent(view_of(catalog, query).summary.q2));
}

TEST_CASE("A value that is not there is refused, with the nearest that is", "[catalog][view]") {
  Query query;
  query[Facet::company] = {"Mta"};
  CHECK(refusal(five_bands(), query) == "There is no company \"Mta\". Do you mean \"Meta\"?");
  query[Facet::company] = {"meta"};
  CHECK(refusal(five_bands(), query) == "There is no company \"meta\". Do you mean \"Meta\"?");
  query = {};
  query[Facet::place] = {"London (UK)"};
  CHECK(refusal(five_bands(), query) ==
        "There is no place \"London (UK)\". Do you mean \"London\"?");
  query = {};
  query[Facet::role] = {"Astronaut"};
  CHECK(refusal(five_bands(), query) == "There is no role \"Astronaut\".");
}

TEST_CASE("A currency without a rate is refused", "[catalog][view]") {
  Query query;
  query.currency = currency("PLN");
  CHECK(refusal(five_bands(), query) ==
        "There is no exchange rate for PLN. Choose another currency, or \"as printed\".");
}
