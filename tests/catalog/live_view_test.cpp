#include "catalog/live_view.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::five_bands;
using tests::k;

namespace {

// Rows, counts and figures as one text, to compare views by.
std::string described(const View& view) {
  std::string text = "rows";
  for (const BandId band : view.rows) text += ' ' + std::to_string(band);
  for (const Group& group : view.groups) {
    text += "\ngroup " + group.label + ' ' + std::to_string(group.bands) + ' ' +
            std::to_string(group.q2);
  }
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    text += '\n' + std::string(name(static_cast<Facet>(f))) + ':';
    for (const FacetCount& value : view.facets[f]) {
      text += ' ' + value.value + '=' + std::to_string(value.count) + (value.chosen ? "!" : "");
    }
  }
  const Histogram& bins = view.histogram(Measure::total);
  text += "\nbins " + std::to_string(bins.width);
  for (const std::size_t count : bins.counts) text += ' ' + std::to_string(count);
  const Summary& s = view.summary;
  for (const std::size_t n : {s.bands, s.companies, s.places, s.converted, s.without_total}) {
    text += ' ' + std::to_string(n);
  }
  for (const double figure : {s.low, s.q1, s.q2, s.q3, s.high}) {
    text += ' ' + std::to_string(figure);
  }
  for (const auto& [currency, amount] : view.largest.all()) {
    text += ' ' + std::string(currency.code()) + ' ' + std::to_string(amount);
  }
  for (const Currency currency : view.converted_from) text += ' ' + std::string(currency.code());
  for (const Relief& relief : view.reliefs) {
    text += "\nwithout " +
            std::string(relief.facet   ? name(*relief.facet)
                        : relief.range ? name(*relief.range)
                                       : std::string_view("text")) +
            ' ' + std::to_string(relief.bands);
  }
  return text;
}

template <typename T>
const T& one_of(std::mt19937& random, const std::vector<T>& from) {
  return from[random() % from.size()];
}

// A change to a query, such as a person makes.
void change(Query& query, const View& all, std::mt19937& random) {
  static const std::vector<std::string> kTexts = {"",
                                                  "london",
                                                  "meta",
                                                  "ml eng",
                                                  "-remote",
                                                  "company:meta",
                                                  "total>=300k",
                                                  "base<150k",
                                                  "\"open source\"",
                                                  "currency:gbp",
                                                  "paris -hugging",
                                                  "nothinghere"};
  switch (random() % 8) {
    case 0:
      query.text = one_of(random, kTexts);
      break;
    case 1: {
      const auto facet = static_cast<Facet>(random() % kFacetCount);
      if (all[facet].empty()) break;
      const std::string& value = one_of(random, all[facet]).value;
      if (std::erase(query[facet], value) == 0) query[facet].push_back(value);
      break;
    }
    case 2:
      query[static_cast<Measure>(random() % kMeasureCount)] = {};
      break;
    case 3: {
      Bounds& bounds = query[static_cast<Measure>(random() % kMeasureCount)];
      bounds.low = random() % 2 == 0
                       ? std::nullopt
                       : std::optional<Amount>(static_cast<Amount>(random() % 300'000));
      bounds.high = random() % 2 == 0
                        ? std::nullopt
                        : std::optional<Amount>(static_cast<Amount>(300'000 + random() % 300'000));
      break;
    }
    case 4:
      query.sort.clear();
      for (std::size_t i = random() % 3; i-- > 0;) {
        query.sort.push_back({static_cast<Field>(random() % kFieldCount), random() % 2 == 0,
                              static_cast<End>(random() % 3)});
      }
      break;
    case 5:
      query.currency = one_of(
          random, std::vector<Currency>{Currency(), *Currency::from_code("USD"),
                                        *Currency::from_code("EUR"), *Currency::from_code("JPY")});
      break;
    case 6:
      query.period = static_cast<Period>(random() % 3);
      query.basis = static_cast<Basis>(random() % 2);
      break;
    default:
      query.group = static_cast<Grouping>(random() % kGroupingCount);
  }
}

// What a band must be like to pass, one by one: the meaning of a query without its operators.
bool passes(const Catalog& catalog, const Query& query, BandId band) {
  const BandFigures figures = figures_of(catalog, query, band);
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    const auto measure = static_cast<Measure>(m);
    const Bounds& bounds = query[measure];
    if (!bounds) continue;
    const Ends& ends = figures.of(measure, query.basis);
    if (ends.absent()) return false;
    if (bounds.low && round_amount(ends.high) < *bounds.low) return false;
    if (bounds.high && round_amount(ends.low) > *bounds.high) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("A view that was changed step by step is the view made at once", "[catalog][live_view]") {
  const Catalog& catalog = tests::shipped_catalog();
  const View all = tests::view_of(catalog, {});
  for (unsigned seed = 1; seed <= 20; ++seed) {
    std::mt19937 random(seed);  // NOLINT: the same steps in each run
    LiveView live(catalog);
    Query query;
    for (int step = 0; step < 30; ++step) {
      change(query, all, random);
      const auto at_once = build_view(catalog, query);
      const auto set = live.set(query);
      INFO("seed " << seed << ", step " << step << ", text " << query.text);
      REQUIRE(set.has_value() == at_once.has_value());
      if (!set) continue;
      REQUIRE(described(live.view()) == described(*at_once));
    }
  }
}

TEST_CASE("Ranges mean what each band's figures say", "[catalog][live_view]") {
  const Catalog& catalog = tests::shipped_catalog();
  std::mt19937 random(3);  // NOLINT: the same queries in each run
  for (int i = 0; i < 200; ++i) {
    Query query;
    query.sort = {};
    query.currency = random() % 3 == 0 ? *Currency::from_code("JPY") : query.currency;
    query.period = static_cast<Period>(random() % 3);
    query.basis = static_cast<Basis>(random() % 2);
    const double scale = (query.currency.code() == "JPY" ? 150 : 1) / per_year(query.period);
    auto& bounds = query[static_cast<Measure>(random() % kMeasureCount)];
    bounds.low = round_amount(static_cast<double>(random() % 400'000) * scale);
    if (random() % 2 == 0) bounds.high = *bounds.low + round_amount(1e5 * scale);
    std::vector<BandId> expected;
    for (BandId band = 0; band < catalog.size(); ++band) {
      if (passes(catalog, query, band)) expected.push_back(band);
    }
    CHECK(tests::view_of(catalog, query).rows == expected);
  }
}

TEST_CASE("A query that is refused changes nothing", "[catalog][live_view]") {
  const Catalog catalog = five_bands();
  LiveView live(catalog);
  Query query;
  query.text = "london";
  REQUIRE(live.set(query));
  const std::string before = described(live.view());
  Query wrong = query;
  wrong[Facet::company] = {"Nobody"};
  CHECK_FALSE(live.set(wrong));
  wrong = query;
  wrong.text = "total>=20ok";
  CHECK_FALSE(live.set(wrong));
  CHECK(described(live.view()) == before);
  CHECK(live.view().query == query);
}

TEST_CASE("What is not wanted is left as it was", "[catalog][live_view]") {
  const Catalog catalog = five_bands();
  LiveView live(catalog);
  REQUIRE(live.set({}, {.facets = false, .summary = false, .largest = false, .histograms = {}}));
  CHECK(live.view().rows.size() == 5);
  CHECK(live.view().summary.bands == 0);
  CHECK(live.view().histogram(Measure::total).counts.empty());
  // Wanted later, for the same query, it is there.
  Wanted base;
  base.histograms[static_cast<std::size_t>(Measure::base)] = true;
  REQUIRE(live.set({}, base));
  CHECK(live.view().summary.bands == 5);
  CHECK_FALSE(live.view().histogram(Measure::base).counts.empty());
}

TEST_CASE("Where nothing passes, the view tells which filter to drop", "[catalog][live_view]") {
  const Catalog catalog = five_bands();
  Query query;
  query.text = "acme";
  query[Facet::place] = {"Tokyo"};
  query[Measure::base].low = 1;
  const View view = tests::view_of(catalog, query);
  CHECK(view.rows.empty());
  REQUIRE(view.reliefs.size() == 2);
  CHECK(view.reliefs[0].facet == Facet::place);  // Acme has two bands
  CHECK(view.reliefs[0].bands == 2);
  CHECK_FALSE(view.reliefs[1].facet);
  CHECK_FALSE(view.reliefs[1].range);
  CHECK(view.reliefs[1].bands == 1);
  CHECK(tests::view_of(catalog, {}).reliefs.empty());
}

TEST_CASE("Typed operators filter", "[catalog][live_view]") {
  const Catalog catalog = five_bands();
  const auto found = [&](const char* text) {
    Query query;
    query.text = text;
    return tests::names(catalog, tests::view_of(catalog, query));
  };
  using Names = std::vector<std::string>;
  CHECK(found("company:meta") == Names{"Meta, London", "Meta, Austin"});
  CHECK(found("company:acme,zeta -place:london") == Names{"Acme, Paris", "Zeta, Tokyo"});
  CHECK(found("currency:gbp") == Names{"Acme, London"});
  CHECK(found("total>=400k") == Names{"Meta, London", "Acme, London"});
  CHECK(found("total>400k") == Names{"Meta, London"});
  CHECK(found("total.low>=200k") == Names{"Meta, London", "Acme, London"});
  CHECK(found("total<=£50k") == Names{"Meta, Austin"});  // $100K
  CHECK(found("base:250k..280k") == Names{"Meta, London", "Acme, London"});
  CHECK(found("-london") == Names{"Acme, Paris", "Meta, Austin", "Zeta, Tokyo"});
  CHECK(found("kind:options") == Names{"Acme, Paris"});
  CHECK(found("finding:none company:meta").empty());
  CHECK(found("-remote").size() == 5);
  CHECK(found("remote").empty());
  CHECK(found("\"meta engineer\"").empty());  // a phrase is of one text
  CHECK(found("signing>0").empty());
}

TEST_CASE("As printed, an amount of money is about bands of its currency", "[catalog][live_view]") {
  Query query;
  query.currency = Currency();
  query.text = "total>=£100k";
  CHECK(tests::names(five_bands(), tests::view_of(five_bands(), query)) ==
        std::vector<std::string>{"Acme, London"});
}

TEST_CASE("A typed error says at which character it is", "[catalog][live_view]") {
  Query query;
  query.text = "london total>=20ok";
  const auto view = build_view(five_bands(), query);
  REQUIRE_FALSE(view);
  CHECK(view.error().message.contains("20ok"));
  CHECK(view.error().message.contains("15"));
}

TEST_CASE("More words than a search takes are refused", "[catalog][live_view]") {
  Query query;
  for (int i = 0; i < 65; ++i) query.text += "word" + std::to_string(i) + ' ';
  CHECK_FALSE(build_view(five_bands(), query));
}

TEST_CASE("A band in several places is found by each", "[catalog][live_view]") {
  const Catalog& catalog = tests::shipped_catalog();
  Query query;
  query[Facet::place] = {"New York, NY"};
  const View view = tests::view_of(catalog, query);
  REQUIRE_FALSE(view.rows.empty());
  for (const BandId band : view.rows) {
    const std::string_view region = catalog.region_of(band);
    CHECK((region.contains("NY") || region.contains("New York")));
  }
}

TEST_CASE("Every measure can be sorted by, at each of its ends", "[catalog][live_view]") {
  const Catalog& catalog = tests::shipped_catalog();
  for (std::size_t f = 0; f < kFieldCount; ++f) {
    const auto measure = measure_of(static_cast<Field>(f));
    if (!measure) continue;
    for (const End end : {End::low, End::middle, End::high}) {
      for (const bool descending : {false, true}) {
        Query query;
        query.sort = {{static_cast<Field>(f), descending, end}};
        std::vector<double> figures;
        for (const BandId band : tests::view_of(catalog, query).rows) {
          const Ends ends = figures_of(catalog, query, band).of(*measure, query.basis);
          const double figure = end == End::low    ? ends.low
                                : end == End::high ? ends.high
                                                   : ends.middle();
          figures.push_back(is_absent(figure) ? (descending ? -1 : 1e18)
                                              : static_cast<double>(round_amount(figure)));
        }
        INFO(name(static_cast<Field>(f)) << ' ' << name(end) << ' ' << descending);
        CHECK((descending ? std::ranges::is_sorted(figures, std::greater())
                          : std::ranges::is_sorted(figures)));
      }
    }
  }
}
