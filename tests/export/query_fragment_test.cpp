#include "export/query_fragment.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "base/text.h"
#include "export/fragment_key.h"
#include "support/files.h"
#include "support/random_query.h"

using namespace rangefinder;

namespace {

// Of a fragment without problems.
Query read(std::string_view fragment) {
  const ReadFragment read = query_from_fragment(fragment);
  INFO(fragment << '\n' << join(read.problems, "\n"));
  REQUIRE(read.problems.empty());
  return read.query;
}

// The only problem of a fragment.
std::string problem(std::string_view fragment) {
  const ReadFragment read = query_from_fragment(fragment);
  INFO(fragment << '\n' << join(read.problems, "\n"));
  REQUIRE(read.problems.size() == 1);
  return read.problems[0];
}

Query everything() {
  Query query;
  query.text = "ml london";
  query[Facet::company] = {"Meta", "Midjourney"};
  query[Facet::equity] = {"rsu"};
  query[Measure::equity].low = 50'000;
  query[Measure::total] = {200'000, 400'000};
  query.sort = {{Field::total, true}, {Field::base, false, End::low}};
  query.group = Grouping::place;
  query.currency = *Currency::from_code("EUR");
  query.period = Period::month;
  query.basis = Basis::recomputed;
  return query;
}

constexpr std::string_view kEverything =
    "#v1&q=ml+london&company=Meta,Midjourney&kind=rsu&equity=50000..&total=200000..400000"
    "&sort=-total,base.low&group=place&cur=EUR&per=month&basis=recomputed";

}  // namespace

TEST_CASE("The query of the start is no fragment", "[export][fragment]") {
  CHECK(query_to_fragment(Query{}) == "");
  for (const char* fragment : {"", "#", "v1", "#v1", "#&&", "#v1&end"}) {
    INFO(fragment);
    CHECK(read(fragment) == Query{});
  }
}

TEST_CASE("A query is written so that a person can read it", "[export][fragment]") {
  CHECK(query_to_fragment(everything()) == kEverything);
  CHECK(read(kEverything) == everything());
  CHECK(read(kEverything.substr(1)) == everything());
  CHECK(read("basis=recomputed&q=x").text == "x");
}

TEST_CASE("As printed and no sort can be said", "[export][fragment]") {
  Query query;
  query.currency = Currency();
  query.sort = {};
  CHECK(query_to_fragment(query) == "#v1&sort=&cur=printed");
  CHECK(read("sort=&cur=printed") == query);
  CHECK(read("cur=eur&group=none&per=year&basis=stated&sort=-total").currency.code() == "EUR");
}

TEST_CASE("A link that programs would cut ends with a word that says nothing",
          "[export][fragment]") {
  Query query;
  query[Measure::total].low = 200'000;
  CHECK(query_to_fragment(query) == "#v1&total=200000..&end");
  query = {};
  query[Facet::company] = {"Acme Inc."};
  CHECK(query_to_fragment(query) == "#v1&company=Acme+Inc.&end");
  CHECK(read("#v1&company=Acme+Inc.&end") == query);
}

TEST_CASE("A comma between choices is not one inside a choice", "[export][fragment]") {
  Query query;
  query[Facet::place] = {"New York, NY", "", "London / Paris"};
  CHECK(query_to_fragment(query) == "#v1&place=New+York%2C+NY,,London+%2F+Paris");
  CHECK(read(query_to_fragment(query)) == query);
}

TEST_CASE("Either end of a range may be open", "[export][fragment]") {
  CHECK(read("total=200000..")[Measure::total] == Bounds{200'000, {}});
  CHECK(read("total=..400000")[Measure::total] == Bounds{{}, 400'000});
  CHECK(read("cash=-5..-3")[Measure::cash] == Bounds{-5, -3});
}

TEST_CASE("What is not understood is named, and the rest is used", "[export][fragment]") {
  constexpr const char* kRange =
      "Write low..high in whole numbers, such as 200000..400000, 200000.. or ..400000.";
  const std::pair<std::string, std::string> cases[] = {
      {"theme=dark",
       "The link has \"theme\" with \"dark\", which is not known here. It is left out."},
      {"Q=x", "The link has \"Q\" with \"x\", which is not known here. It is left out."},
      {"=x", "The link has \"\" with \"x\", which is not known here. It is left out."},
      {"x%0Ay=%1B[2J",
       R"(The link has "x\ny" with "\u{1B}[2J", which is not known here. It is left out.)"},
      {"compan", "The link has \"compan\" without a value. It is left out."},
      {"company", "The link has \"company\" without a value. It is left out."},
      {"total=5", std::string("The link's \"total\" is \"5\" and is left out. ") + kRange},
      {"total=..", std::string("The link's \"total\" is \"..\" and is left out. ") + kRange},
      {"total=1..2..3",
       std::string("The link's \"total\" is \"1..2..3\" and is left out. ") + kRange},
      {"total=200k..",
       std::string("The link's \"total\" is \"200k..\" and is left out. ") + kRange},
      {"total=1000000000000000..",
       std::string("The link's \"total\" is \"1000000000000000..\" and is left out. ") + kRange},
      {"total=2..1",
       "The link's \"total\" is \"2..1\" and is left out. Low is above high. Write the lower one "
       "first."},
      {"company=a%zz",
       "The link's \"company\" is \"a%zz\" and is left out. \"%\" needs two hexadecimal digits "
       "behind it, as in %2C."},
      {"company=a,%FF", "The link's \"company\" is \"a,%FF\" and is left out. It is not UTF-8."},
      {"sort=-total.max",
       "The link's \"sort\" is \"-total.max\" and is left out. \"max\" is not an end. Use low, "
       "middle or high."},
      {"group=city",
       "The link's \"group\" is \"city\" and is left out. Use none, company, role, place or "
       "country."},
      {"cur=XYZ",
       "The link's \"cur\" is \"XYZ\" and is left out. Use an ISO 4217 code such as EUR, or "
       "printed."},
      {"per=week", "The link's \"per\" is \"week\" and is left out. Use year, month or hour."},
      {"basis=both", "The link's \"basis\" is \"both\" and is left out. Use stated or recomputed."},
  };
  for (const auto& [part, message] : cases) {
    INFO(part);
    CHECK(problem(part) == message);
    const ReadFragment before = query_from_fragment(part + "&role=ml");
    const ReadFragment behind = query_from_fragment("#v1&role=ml&" + part);
    CHECK(before.query[Facet::role] == std::vector<std::string>{"ml"});
    CHECK(behind.query == before.query);
  }
}

TEST_CASE("A key that is there twice counts once", "[export][fragment]") {
  const ReadFragment read = query_from_fragment("q=a&q=b");
  CHECK(read.query.text == "a");
  CHECK(read.problems ==
        std::vector<std::string>{
            "The link has \"q\" more than once. The first one counts, \"b\" is left out."});
}

TEST_CASE("Further keys are left to who names them", "[export][fragment]") {
  constexpr std::string_view kFurther[] = {"tab", "theme"};
  const ReadFragment read = query_from_fragment("#v1&tab=a%2Cb&q=ml&theme=&tab=c&x=1", kFurther);
  CHECK(read.query.text == "ml");
  CHECK(read.rest ==
        std::vector<std::pair<std::string, std::string>>{{"tab", "a%2Cb"}, {"theme", ""}});
  CHECK(read.problems ==
        std::vector<std::string>{
            "The link has \"tab\" more than once. The first one counts, \"c\" is left out.",
            "The link has \"x\" with \"1\", which is not known here. It is left out."});
}

TEST_CASE("What more there is stands behind the query", "[export][fragment]") {
  CHECK(query_to_fragment({}, "&tab=places") == "#v1&tab=places");
  CHECK(query_to_fragment({}, "&cols=a!") == "#v1&cols=a!&end");
  CHECK(query_to_fragment(everything(), "&tab=places") == std::string(kEverything) + "&tab=places");
}

TEST_CASE("A newer version is said, and what is known of it used", "[export][fragment]") {
  CHECK(query_from_fragment("#v2&q=a").query.text == "a");
  CHECK(problem("#v2&q=a") ==
        "The link is written as \"v2\", and v1 is what is known here. It is used as far as it is "
        "understood.");
  CHECK(problem("#v" + std::string(1000, '9')).size() < 200);
}

TEST_CASE("Long values are cut in problems, and many problems counted", "[export][fragment]") {
  CHECK(problem("x=" + std::string(10'000, 'a')).size() < 120);
  std::string fragment;
  for (int i = 0; i < 50; ++i) fragment += "&x" + std::to_string(i) + "=1";
  const ReadFragment read = query_from_fragment(fragment);
  REQUIRE(read.problems.size() == 21);
  CHECK(read.problems.back() == "The link has 30 more such problems.");
}

TEST_CASE("Above 64 KB nothing is used", "[export][fragment]") {
  const std::string fragment = "q=" + std::string(64 * 1024 - 2, 'a');
  CHECK(read(fragment).text.size() == 64 * 1024 - 2);
  CHECK(problem(fragment + 'a') == "The link is longer than 64 KB. Nothing of it is used.");
  CHECK(query_from_fragment(fragment + 'a').query == Query{});
}

TEST_CASE("Any query is read back from its fragment", "[export][fragment]") {
  for (unsigned seed = 0; seed < 4000; ++seed) {
    const Query query = tests::random_query(seed);
    const std::string fragment = query_to_fragment(query);
    const ReadFragment read = query_from_fragment(fragment);
    INFO("seed " << seed << ": " << fragment << '\n' << join(read.problems, "\n"));
    REQUIRE(read.problems.empty());
    REQUIRE(read.query == query);
  }
}

TEST_CASE("docs/search.md names every key of a link", "[export][fragment]") {
  const std::string page = tests::read_text(tests::source_folder() / "docs" / "search.md");
  const std::string links = page.substr(page.find("## Links"));
  for (const FragmentKey& key : fragment_keys()) {
    INFO(key.name);
    CHECK(links.find('`' + std::string(key.name) + '`') != std::string::npos);
  }
  const std::size_t at = links.find("#v1");
  const std::string example = links.substr(at, links.find('\n', at) - at);
  CHECK(query_to_fragment(read(example)) == example);
}

TEST_CASE("A fragment has only characters that programs leave in links", "[export][fragment]") {
  for (unsigned seed = 0; seed < 500; ++seed) {
    const std::string fragment = query_to_fragment(tests::random_query(seed));
    INFO("seed " << seed << ": " << fragment);
    if (fragment.empty()) continue;
    REQUIRE((is_ascii_letter(fragment.back()) || is_digit(fragment.back())));
    REQUIRE(std::ranges::all_of(std::string_view(fragment).substr(1), [](char c) {
      return is_ascii_letter(c) || is_digit(c) ||
             std::string_view("-._:,+&=%").find(c) != std::string_view::npos;
    }));
  }
}
