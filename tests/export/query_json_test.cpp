#include "export/query_json.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "support/describe.h"

using namespace rangefinder;

namespace {

Query read(std::string_view text) {
  const auto query = query_from_json(text);
  INFO(text << '\n' << (query ? "" : query.error().message));
  REQUIRE(query);
  return *query;
}

std::string refusal(std::string_view text) {
  const auto query = query_from_json(text);
  return query ? "no error" : query.error().message;
}

// The same on every machine: no distribution of the library is used.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t roll(std::size_t sides) { return engine_() % sides; }
  bool often() { return roll(3) > 0; }

  std::string text() {
    static const std::vector<std::string> pieces = {"London", " ",  "\"", "\\",   "é",
                                                    "東京",   "\n", "😀", "{",    "}",
                                                    "\t",     "&",  "",   "null", "\x01"};
    std::string text;
    for (std::size_t i = roll(4); i > 0; --i) text += pieces[roll(pieces.size())];
    return text;
  }

  Query query() {
    Query query;
    query.text = text();
    for (auto& choices : query.facets) {
      if (often()) continue;
      for (std::size_t i = roll(4); i > 0; --i) choices.push_back(text());
    }
    for (Bounds& bounds : query.ranges) {
      if (often()) continue;
      const auto low = static_cast<Amount>(roll(1'000'000'000)) - 500'000'000;
      if (often()) bounds.low = low;
      if (often()) bounds.high = low + static_cast<Amount>(roll(1'000'000));
    }
    if (often()) {
      query.sort.clear();
      for (std::size_t i = roll(4); i > 0; --i) {
        query.sort.push_back({static_cast<Field>(roll(kFieldCount)), roll(2) == 1});
      }
    }
    if (often()) {
      const auto all = Currency::all();
      query.currency = roll(5) == 0 ? Currency() : all[roll(all.size())];
    }
    query.period = static_cast<Period>(roll(3));
    query.basis = static_cast<Basis>(roll(2));
    return query;
  }

 private:
  std::mt19937 engine_;
};

}  // namespace

TEST_CASE("Every key of a query is optional", "[export][query]") {
  CHECK(read("{}") == Query{});
  CHECK(query_to_json(Query{}) == "{}");
}

TEST_CASE("A query is read from every key", "[export][query]") {
  const Query query = read(R"({
    "text": "ml",
    "facets": {"company": ["Meta", "Midjourney"], "place": []},
    "ranges": {"total": [200000, null], "base": [null, 100000.4]},
    "sort": [["gap", "desc"], ["company"], ["place", "asc"]],
    "currency": "EUR", "period": "month", "basis": "recomputed"})");
  CHECK(query.text == "ml");
  CHECK(query[Facet::company] == std::vector<std::string>{"Meta", "Midjourney"});
  CHECK(query[Facet::place].empty());
  CHECK(query[Measure::total] == Bounds{200'000, {}});
  CHECK(query[Measure::base] == Bounds{{}, 100'000});
  CHECK(query.sort ==
        std::vector<SortKey>{{Field::gap, true}, {Field::company, false}, {Field::place, false}});
  CHECK(query.currency.code() == "EUR");
  CHECK(query.period == Period::month);
  CHECK(query.basis == Basis::recomputed);
}

TEST_CASE("As printed is no currency, and no sort is none", "[export][query]") {
  CHECK_FALSE(read(R"({"currency": "as printed"})").currency);
  CHECK(read(R"({"sort": []})").sort.empty());
}

TEST_CASE("A query is written without what it has by default", "[export][query]") {
  Query query;
  query.text = "ml";
  query[Facet::company] = {"Meta"};
  query[Measure::total].low = 200'000;
  query.sort = {{Field::base, false}};
  query.currency = Currency();
  query.period = Period::month;
  query.basis = Basis::recomputed;
  CHECK(query_to_json(query) ==
        R"({"text":"ml","facets":{"company":["Meta"]},"ranges":{"total":[200000,null]},)"
        R"("sort":[["base","asc"]],"currency":"as printed","period":"month",)"
        R"("basis":"recomputed"})");
}

TEST_CASE("What is written is read back", "[export][query]") {
  for (unsigned seed = 0; seed < 500; ++seed) {
    const Query query = Dice(seed).query();
    const std::string text = query_to_json(query);
    const auto again = query_from_json(text);
    INFO("seed " << seed << ": " << text << '\n' << (again ? "" : again.error().message));
    REQUIRE(again);
    REQUIRE(*again == query);
  }
}

TEST_CASE("What is no query is refused", "[export][query]") {
  for (const char* text : {"", "{", "{'text': 1}", "{\"text\": \"\xFF\"}", "{} {}"}) {
    INFO(text);
    CHECK(refusal(text) == "The query is not JSON.");
  }
  for (const char* text : {"[]", "null", "5", "\"london\""}) {
    INFO(text);
    CHECK(refusal(text) == "A query is an object such as {\"text\": \"london\"}.");
  }
}

TEST_CASE("An error names the key and what it takes", "[export][query]") {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"limit": 5})",
       "\"limit\" is not a key of a query. Use text, facets, ranges, sort, currency, period or "
       "basis."},
      {R"({"text": 5})", "\"text\" takes a string."},
      {R"({"text": null})", "\"text\" takes a string."},
      {R"({"facets": []})", "\"facets\" takes an object such as {\"company\": [\"Meta\"]}."},
      {R"({"facets": {"city": ["X"]}})",
       "\"city\" is not a facet. Use company, role, place, level, equity, currency or finding."},
      {R"({"facets": {"company": "Meta"}})", "The facet \"company\" takes a list of values."},
      {R"({"facets": {"company": [5]}})", "The values of the facet \"company\" are strings."},
      {R"({"ranges": 5})", "\"ranges\" takes an object such as {\"total\": [200000, null]}."},
      {R"({"ranges": {"pay": [1, 2]}})",
       "\"pay\" is not a measure. Use base, equity, bonus, signing or total."},
      {R"({"ranges": {"total": [1]}})",
       "The range of \"total\" takes two ends, [low, high]; null is open."},
      {R"({"ranges": {"total": 5}})",
       "The range of \"total\" takes two ends, [low, high]; null is open."},
      {R"({"ranges": {"total": ["1", 2]}})",
       "An end of the range of \"total\" is not a number: \"1\"."},
      {R"({"ranges": {"total": [1, 1e20]}})",
       "An end of the range of \"total\" is not a number: 1e+20."},
      {R"({"ranges": {"total": [2, 1]}})", "Low is above high in the range of \"total\": [2,1]."},
      {R"({"sort": "total"})", "\"sort\" takes a list such as [[\"total\", \"desc\"]]."},
      {R"({"sort": [["total", "down"]]})",
       "\"sort\" takes a list such as [[\"total\", \"desc\"]]."},
      {R"({"sort": [[]]})", "\"sort\" takes a list such as [[\"total\", \"desc\"]]."},
      {R"({"sort": [["total", "asc", "x"]]})",
       "\"sort\" takes a list such as [[\"total\", \"desc\"]]."},
      {R"({"sort": [["size"]]})",
       "\"size\" is not a field. Use company, role, place, level, base, equity, bonus, signing, "
       "total or gap."},
      {R"({"currency": "XYZ"})",
       "\"XYZ\" is not a currency. Use an ISO 4217 code such as EUR, or \"as printed\"."},
      {R"({"currency": ["EUR"]})", "\"currency\" takes a string."},
      {R"({"period": "week"})", "\"week\" is not a period. Use year, month or hour."},
      {R"({"basis": "both"})", "\"both\" is not a basis. Use stated or recomputed."},
  };
  for (const auto& [text, message] : cases) {
    INFO(text);
    CHECK(refusal(text) == message);
  }
}
