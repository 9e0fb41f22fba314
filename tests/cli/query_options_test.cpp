#include "cli/query_options.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using tests::k;
using Names = std::vector<std::string>;

namespace {

std::string refusal(const QueryOptions& options) {
  const auto read = read_options(options);
  return read ? "accepted" : read.error().message;
}

// What is chosen of a facet.
Names chosen(const Catalog& catalog, Facet facet, const QueryOptions& options) {
  Query query;
  choose_values(catalog, options, query);
  return query[facet];
}

Catalog places() {
  return tests::catalog_of({{.company = "Meta", .place = "US (Menlo Park / NYC)"},
                            {.company = "Meta", .place = "London (UK)"},
                            {.company = "Metaphor", .place = "Greater London"},
                            {.company = "Hugging Face", .place = "Moon Base (Tier 1)"}});
}

}  // namespace

TEST_CASE("Options make a query", "[cli][query]") {
  const auto read = read_options({.text = "ml",
                                  .min_total = "200k",
                                  .max_total = "$1m",
                                  .sort = {"base.low:desc", "company", "region"},
                                  .group_by = "country",
                                  .columns = {"total", "gap"},
                                  .period = "month",
                                  .basis = "recomputed"});
  REQUIRE(read);
  const Query& query = read->query;
  CHECK(query.text == "ml");
  CHECK(query[Measure::total] == Bounds{200'000, 1'000'000});
  REQUIRE(query.sort.size() == 3);
  CHECK(query.sort[0].field == Field::base);
  CHECK(query.sort[0].end == End::low);
  CHECK(query.sort[0].descending);
  CHECK(query.sort[1].field == Field::company);
  CHECK_FALSE(query.sort[1].descending);
  CHECK(query.sort[2].field == Field::place);
  CHECK(query.group == Grouping::country);
  CHECK(query.period == Period::month);
  CHECK(query.basis == Basis::recomputed);
  CHECK(read->columns == std::vector{ViewColumn::total, ViewColumn::gap});
}

TEST_CASE("Without options the query is the one that the page starts with", "[cli][query]") {
  CHECK(read_options({})->query == Query{});
  CHECK_FALSE(read_options({.currency = "printed"})->query.currency);
}

TEST_CASE("What an option cannot be is said with what it can be", "[cli][query]") {
  CHECK(refusal({.sort = {"totl"}})
            .starts_with("--sort totl: \"totl\" is not a field. Use company, role, place, "));
  CHECK(refusal({.sort = {"total.hihg"}}) ==
        "--sort total.hihg: \"hihg\" is not an end. Use low, middle or high.");
  CHECK(refusal({.sort = {"company.low"}}) == "--sort company.low: company has no ends.");
  CHECK(refusal({.sort = {"total:down"}}) ==
        "--sort total:down: \"down\" is not a direction. Use asc or desc.");
  CHECK(refusal({.group_by = "plaec"}) ==
        "--group-by plaec: \"plaec\" is not a group. Use none, company, role, place or country.");
  CHECK(refusal({.columns = {"regoin"}})
            .starts_with("--columns: There is no column \"regoin\". Do you mean \"region\"? "
                         "Columns are company, "));
  CHECK(refusal({.currency = "XXL"}) ==
        "--currency XXL: use an ISO 4217 code such as EUR, or \"printed\".");
  CHECK(refusal({.limit = 0}) == "--limit 0: ask for one row or more.");
  CHECK(refusal({.period = "week"}) ==
        "--period week: \"week\" is not a period. Use year, month or hour.");
  CHECK(refusal({.basis = "both"}) ==
        "--basis both: \"both\" is not a basis. Use stated or recomputed.");
}

TEST_CASE("Amounts that are none, or in another currency, are refused", "[cli][query]") {
  CHECK(refusal({.min_total = "20ok"}) == "--min-total: \"20ok\" is not an amount. Try 200k.");
  CHECK(refusal({.max_total = "-5"}) != "accepted");
  CHECK(refusal({.min_total = "400k", .max_total = "300k"}) ==
        "--min-total 400k is above --max-total 300k.");
  CHECK(refusal({.min_total = "£200k"}) ==
        "--min-total £200k: this is in GBP, and the query in USD. Add --currency GBP, or write "
        "--text \"total>=£200k\".");
  CHECK(refusal({.min_total = "£200k", .currency = "GBP"}) == "accepted");
  CHECK(refusal({.max_total = "£200k", .currency = "printed"}) ==
        "--max-total £200k: this is in GBP, and the query in no one currency. Add --currency GBP, "
        "or write --text \"total<=£200k\".");
}

TEST_CASE("Messages show what would move a terminal's cursor", "[cli][query]") {
  CHECK(refusal({.sort = {"\x1b[2J"}}).find('\x1b') == std::string::npos);
  CHECK(refusal({.columns = {"\x1b[2J"}}).find('\x1b') == std::string::npos);
  CHECK(refusal({.min_total = "\x1b[2J"}).find('\x1b') == std::string::npos);
  CHECK(refusal({.currency = "\x1b[2J"}).find('\x1b') == std::string::npos);
}

TEST_CASE("A company is meant by words that start its words", "[cli][query]") {
  const Catalog catalog = places();
  CHECK(chosen(catalog, Facet::company, {.companies = {"meta"}}) == Names{"Meta", "Metaphor"});
  CHECK(chosen(catalog, Facet::company, {.companies = {"face hug", "META"}}) ==
        Names{"Hugging Face", "Meta", "Metaphor"});
  CHECK(chosen(catalog, Facet::company, {.companies = {"acme"}}) == Names{"acme"});
  CHECK(chosen(catalog, Facet::role, {.roles = {"eng"}}) == Names{"Engineer"});
}

TEST_CASE("A region is meant by its place, what it folds to, or as printed", "[cli][query]") {
  Catalog catalog = places();
  // Places as a reader folds them.
  catalog.places = Texts({"London", "Menlo Park, CA", "Moon Base (Tier 1)", "New York, NY"});
  catalog.regions.name =
      Texts({"Greater London", "London (UK)", "Moon Base (Tier 1)", "US (Menlo Park / NYC)"});
  catalog.regions.place = {{0, 1, 2, 3, 5}, {0, 0, 2, 1, 3}};
  const auto region = [&](const char* name) {
    return chosen(catalog, Facet::place, {.regions = {name}});
  };
  CHECK(region("london") == Names{"London"});
  CHECK(region("york") == Names{"New York, NY"});
  CHECK(region("NYC") == Names{"New York, NY"});
  CHECK(region("US (Menlo Park / NYC)") == Names{"Menlo Park, CA", "New York, NY"});
  CHECK(region("greater") == Names{"London"});
  CHECK(region("Atlantis") == Names{"Atlantis"});
  CHECK(region("") == Names{""});
}

TEST_CASE("Typed text that cannot be read is shown with its place", "[cli][query]") {
  CHECK_FALSE(text_error_block("london total>=200k", 80));
  CHECK(text_error_block("total>=20ok", 80) ==
        "--text: \"20ok\" is not an amount. Try 200k.\n"
        "  total>=20ok\n"
        "         ^~~~\n");
  // Chinese is two columns wide.
  CHECK(text_error_block("東京 total>=20ok", 80) ==
        "--text: \"20ok\" is not an amount. Try 200k.\n"
        "  東京 total>=20ok\n"
        "              ^~~~\n");
  const auto escape = text_error_block("\x1b[2J total>=20ok", 80);
  REQUIRE(escape);
  CHECK(escape->find('\x1b') == std::string::npos);
}
