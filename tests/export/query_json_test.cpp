#include "export/query_json.h"

#include <catch2/catch_test_macros.hpp>

#include "support/random_query.h"

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
    "currency": "EUR", "period": "month", "basis": "recomputed", "group": "place"})");
  CHECK(query.text == "ml");
  CHECK(query.group == Grouping::place);
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

TEST_CASE("A sort key takes the high end unless it names another", "[export][query]") {
  const Query query =
      read(R"({"sort": [["total.low", "desc"], ["base.middle"], ["cash.high"], ["company.low"]]})");
  CHECK(query.sort == std::vector<SortKey>{{Field::total, true, End::low},
                                           {Field::base, false, End::middle},
                                           {Field::cash, false},
                                           {Field::company, false, End::low}});
}

TEST_CASE("No grouping is the default and may be said", "[export][query]") {
  CHECK(read(R"({"group": "none"})") == Query{});
}

TEST_CASE("A query is written without what it has by default", "[export][query]") {
  Query query;
  query.text = "ml";
  query[Facet::company] = {"Meta"};
  query[Measure::total].low = 200'000;
  query.sort = {{Field::base, false}, {Field::total, true, End::low}};
  query.group = Grouping::company;
  query.currency = Currency();
  query.period = Period::month;
  query.basis = Basis::recomputed;
  CHECK(
      query_to_json(query) ==
      R"({"text":"ml","facets":{"company":["Meta"]},"ranges":{"total":[200000,null]},)"
      R"("sort":[["base","asc"],["total.low","desc"]],"group":"company","currency":"as printed","period":"month",)"
      R"("basis":"recomputed"})");
}

TEST_CASE("What is written is read back", "[export][query]") {
  for (unsigned seed = 0; seed < 2000; ++seed) {
    const Query query = tests::random_query(seed);
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
       "\"limit\" is not a key of a query. Use text, facets, ranges, sort, group, currency, "
       "period or basis."},
      {R"({"text": 5})", "\"text\" takes a string."},
      {R"({"text": null})", "\"text\" takes a string."},
      {R"({"facets": []})", "\"facets\" takes an object such as {\"company\": [\"Meta\"]}."},
      {R"({"facets": {"city": ["X"]}})",
       "\"city\" is not a facet. Use company, role, role-type, place, country, remote, level, "
       "equity, currency, quality, quarter, review-due or finding."},
      {R"({"facets": {"company": "Meta"}})", "The facet \"company\" takes a list of values."},
      {R"({"facets": {"company": [5]}})", "The values of the facet \"company\" are strings."},
      {R"({"ranges": 5})", "\"ranges\" takes an object such as {\"total\": [200000, null]}."},
      {R"({"ranges": {"pay": [1, 2]}})",
       "\"pay\" is not a measure. Use base, equity, bonus, signing, cash, stated, recomputed or "
       "total."},
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
       "\"size\" is not a field. Use company, role, place, level, currency, base, equity, bonus, "
       "signing, cash, stated, recomputed, total or gap."},
      {R"({"sort": [["total.max"]]})", "\"max\" is not an end. Use low, middle or high."},
      {R"({"sort": [["total."]]})", "\"\" is not an end. Use low, middle or high."},
      {R"({"group": "city"})",
       "\"city\" is not a grouping. Use none, company, role, place or country."},
      {R"({"group": null})", "\"group\" takes a string."},
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
