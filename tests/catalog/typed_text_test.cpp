#include "catalog/typed_text.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "base/text.h"
#include "support/files.h"

using namespace rangefinder;

namespace {

std::vector<TextTerm> read(std::string_view text) {
  const auto terms = parse_typed_text(text);
  INFO(text << '\n' << (terms ? "" : terms.error().message));
  REQUIRE(terms);
  return *terms;
}

// What the only term of `text` asks for.
template <typename What>
What only(std::string_view text) {
  const auto terms = read(text);
  INFO(text);
  REQUIRE(terms.size() == 1);
  REQUIRE(std::holds_alternative<What>(terms[0].what));
  CHECK_FALSE(terms[0].negated);
  return std::get<What>(terms[0].what);
}

MeasureIs measure(std::string_view text) { return only<MeasureIs>(text); }

// The bytes that an error is about, in brackets, and its message.
std::string refusal(std::string_view text) {
  const auto terms = parse_typed_text(text);
  if (terms) return "no error";
  const TextError& error = terms.error();
  REQUIRE(error.from <= error.to);
  REQUIRE(error.to <= text.size());
  return '[' + std::string(text.substr(error.from, error.to - error.from)) + "] " + error.message;
}

using Values = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("Blank text asks for nothing", "[catalog][typed-text]") {
  for (const char* text : {"", "   ", "\n\t", "& — …", "\"\"", ":", "-&"}) {
    INFO(text);
    CHECK(read(text).empty());
  }
}

TEST_CASE("Each word is a term, folded", "[catalog][typed-text]") {
  const auto terms = read("Zürich ML");
  REQUIRE(terms.size() == 2);
  CHECK(terms[0] == TextTerm{Words{{"zurich"}, false}, false, 0, 7});
  CHECK(terms[1] == TextTerm{Words{{"ml"}, false}, false, 8, 10});
  CHECK(only<Words>("C++") == Words{{"c"}, false});
  CHECK(only<Words>("hugging-face") == Words{{"hugging", "face"}, false});
  CHECK(only<Words>("東京") == Words{{"東京"}, false});
  CHECK(only<Words>("Москва") == Words{{fold("Москва")}, false});
}

TEST_CASE("Words in quotes are a phrase", "[catalog][typed-text]") {
  CHECK(only<Words>("\"Open Source\"") == Words{{"open", "source"}, true});
  CHECK(only<Words>("“open source”") == Words{{"open", "source"}, true});
  CHECK(only<Words>("\"open sou") == Words{{"open", "sou"}, true});
  CHECK(only<Words>("\"company:meta\"") == Words{{"company", "meta"}, true});
}

TEST_CASE("Remote is a kind of place; quoted it is a word", "[catalog][typed-text]") {
  only<RemoteIs>("remote");
  only<RemoteIs>("Remote,");
  only<RemoteIs>("remote:yes");
  CHECK(only<Words>("\"remote\"") == Words{{"remote"}, true});
  CHECK(only<Words>("remotely") == Words{{"remotely"}, false});
  CHECK(read("remote:no")[0] == TextTerm{RemoteIs{}, true, 0, 9});
  CHECK_FALSE(read("-remote:no")[0].negated);
}

TEST_CASE("What a person imported is theirs", "[catalog][typed-text]") {
  only<YoursIs>("is:yours");
  only<YoursIs>("Is:\"YOU\"");
  CHECK(read("-is:yours")[0] == TextTerm{YoursIs{}, true, 0, 9});
  CHECK(only<Words>("is") == Words{{"is"}, false});
  CHECK(refusal("is:") == "[is:] \"is:\" needs a value, as in is:yours.");
  CHECK(refusal("is:mine") == "[is:mine] \"is:mine\" says nothing of bands. Write is:yours.");
  CHECK(refusal("is>yours") == "[is>yours] \"is>yours\" says nothing of bands. Write is:yours.");
}

TEST_CASE("A minus in front negates any term", "[catalog][typed-text]") {
  for (const char* text : {"-ml", "-\"open source\"", "-company:meta", "-total>=200k", "-remote"}) {
    INFO(text);
    const auto terms = read(text);
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].negated);
    CHECK(terms[0].from == 0);
    CHECK(terms[0].to == std::string_view(text).size());
  }
  CHECK_FALSE(read("machine-learning")[0].negated);
}

TEST_CASE("A facet takes values by their words, a comma is or", "[catalog][typed-text]") {
  CHECK(only<FacetIs>("company:meta") == FacetIs{Facet::company, {{"meta"}}});
  CHECK(only<FacetIs>("COMPANY:\"Hugging Face\",Meta") ==
        FacetIs{Facet::company, {{"hugging", "face"}, {"meta"}}});
  CHECK(only<FacetIs>("place:new-york,&,").any_of == Values{{"new", "york"}});
  CHECK(only<FacetIs>("region:Zürich") == FacetIs{Facet::place, {{"zurich"}}});
  CHECK(only<FacetIs>("quarter:2025-Q4").any_of == Values{{"2025", "q4"}});
  CHECK(only<FacetIs>("due:2026-04").facet == Facet::review_due);
}

TEST_CASE("A currency is its code, by code or by sign", "[catalog][typed-text]") {
  CHECK(only<FacetIs>("currency:EUR,gbp,$").any_of == Values{{"eur"}, {"gbp"}, {"usd"}});
}

TEST_CASE("A measure reaches as far as its comparison says", "[catalog][typed-text]") {
  CHECK(measure("total>=250k") == MeasureIs{.measure = Measure::total, .low = 250'000});
  CHECK(measure("total≥250k") == measure("total>=250k"));
}

TEST_CASE("Every comparison sets its bounds", "[catalog][typed-text]") {
  const Currency usd = *Currency::from_code("USD");
  CHECK(measure("total>250k") ==
        MeasureIs{.measure = Measure::total, .low = 250'000, .above = true});
  CHECK(measure("base<$200,000") ==
        MeasureIs{.measure = Measure::base, .high = 200'000, .below = true, .currency = usd});
  CHECK(measure("bonus<=20k") == MeasureIs{.measure = Measure::bonus, .high = 20'000});
  CHECK(measure("cash=200k") ==
        MeasureIs{.measure = Measure::cash, .low = 200'000, .high = 200'000});
  CHECK(measure("total:250k..400k") ==
        MeasureIs{.measure = Measure::total, .low = 250'000, .high = 400'000});
  CHECK(measure("stated:250k..") == MeasureIs{.measure = Measure::stated, .low = 250'000});
  CHECK(measure("recomputed=..400k") == MeasureIs{.measure = Measure::recomputed, .high = 400'000});
  CHECK(measure("total:>=250k") == measure("total>=250k"));
  CHECK(measure("total >= 250k") == measure("total>=250k"));
  CHECK(measure("sign-on>=50k").measure == Measure::signing);
}

TEST_CASE("A measure may name its end", "[catalog][typed-text]") {
  CHECK(measure("base.middle>150k").end == End::middle);
  CHECK(measure("Base.LOW>=£150k") == MeasureIs{.measure = Measure::base,
                                                .end = End::low,
                                                .low = 150'000,
                                                .currency = *Currency::from_code("GBP")});
  CHECK(measure("equity.high:1m..").end == End::high);
}

TEST_CASE("Equity is its kind, or its worth where amounts stand behind it",
          "[catalog][typed-text]") {
  CHECK(only<FacetIs>("equity:rsu") == FacetIs{Facet::equity, {{"rsu"}}});
  CHECK(only<FacetIs>("kind:rsu") == FacetIs{Facet::equity, {{"rsu"}}});
  CHECK(measure("equity:50k..100k").measure == Measure::equity);
  CHECK(measure("equity>=$50k").measure == Measure::equity);
}

TEST_CASE("An error names what was typed, where, and what to write", "[catalog][typed-text]") {
  const std::pair<const char*, const char*> cases[] = {
      {"ml compny:meta",
       R"([compny] "compny" is not a field. Try company; as a word, put it in quotes.)"},
      {"https://x.org", R"([https] "https" is not a field. As a word, put it in quotes.)"},
      {".low>=5", R"([.low] ".low" is not a field. As a word, put it in quotes.)"},
      {"company:", R"([company:] "company:" needs a value, as in company:meta.)"},
      {"x company: y", R"([company:] "company:" needs a value, as in company:meta.)"},
      {"company:&,\"\"", R"([company:&,""] "company:" needs a value, as in company:meta.)"},
      {"total>=", R"([total>=] "total>=" needs a value, as in total>=200k.)"},
      {"-sign-on:", R"([-sign-on:] "sign-on:" needs a value, as in sign-on>=200k.)"},
      {"é total>=20ok", R"([20ok] "20ok" is not an amount. Try 200k.)"},
      {"total:400k..200k", R"([400k..200k] "400k" is above "200k". Write the lower one first.)"},
      {"total>=200k..400k", "[200k..400k] >= takes one amount. Write total:200k..400k."},
      {"total>=¥5m",
       R"([¥5m] "¥" is the sign of several currencies. Write the ISO code, as in JPY10m.)"},
      {"currency:eur,xyz", R"([xyz] "xyz" is not a currency. Write its ISO code, such as EUR.)"},
      {"currency:kr",
       R"([kr] "kr" is the sign of several currencies. Write the ISO code, such as SEK.)"},
      {"ml - x", R"([-] "-" leaves out what follows it. Write it in front, as in -remote.)"},
      {"company>=3", R"([company>=3] "company" does not take >=. Write company:meta.)"},
      {"kind>=3", R"([kind>=3] "kind" does not take >=. Write equity:rsu.)"},
      {"company.low:x", R"([company.low] "company" has no ends. Write company:meta.)"},
      {"total.max>=5",
       R"([total.max] "max" is not an end. Use low, middle or high, as in total.low.)"},
      {"remote:perhaps", R"([perhaps] "perhaps" is neither yes nor no. Write remote:yes.)"},
      {">=200k", R"([>=200k] ">=" needs a name in front, as in total>=200k.)"},
  };
  for (const auto& [text, message] : cases) {
    INFO(text);
    CHECK(refusal(text) == message);
  }
}

TEST_CASE("A text has a hundred words and values at most", "[catalog][typed-text]") {
  const auto repeated = [](std::string_view part, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
  };
  const std::string too_much =
      "With this the search has more than 100 words and values. Leave some out.";
  for (const std::string part : {"ml ", "base>1 ", "company:meta ", "remote ", "is:yours "}) {
    INFO(part);
    CHECK(read(repeated(part, 100)).size() == 100);
    const std::string term = part.substr(0, part.size() - 1);
    CHECK(refusal(repeated(part, 101)) == '[' + term + "] " + too_much);
    const auto terms = parse_typed_text(repeated(part, 101));
    REQUIRE_FALSE(terms);
    CHECK(terms.error().from == 100 * part.size());
  }
  // Values of one facet and words of one phrase count each.
  const std::string values = "company:" + repeated("a,", 99) + 'a';
  CHECK(only<FacetIs>(values).any_of.size() == 100);
  CHECK(refusal(values + ",a") == '[' + values + ",a] " + too_much);
  const std::string phrase = '"' + repeated("a ", 101) + '"';
  CHECK(refusal(phrase) == '[' + phrase + "] " + too_much);
  CHECK(refusal("place:" + phrase) == "[place:" + phrase + "] " + too_much);
}

TEST_CASE("The first error is told, in one line that says where", "[catalog][typed-text]") {
  const std::string text = "é 東京 total>=20ok base>=x";
  const auto terms = parse_typed_text(text);
  REQUIRE_FALSE(terms);
  CHECK(error_text(terms.error(), text) == "Character 13: \"20ok\" is not an amount. Try 200k.");
  CHECK(error_text({"x", 0, 0}, "") == "Character 1: x");
}

TEST_CASE("What docs/search.md says one can type can be typed", "[catalog][typed-text]") {
  const std::string page = tests::read_text(tests::source_folder() / "docs" / "search.md");
  std::size_t examples = 0;
  // The first code of each row of the first table.
  for (const auto line : split(page.substr(0, page.find("**Before")), "\n")) {
    if (!line.starts_with("| `")) continue;
    const std::string_view code = line.substr(3, line.find('`', 3) - 3);
    INFO(code);
    CHECK_FALSE(read(code).empty());
    ++examples;
  }
  CHECK(examples >= 10);
}

TEST_CASE("Whatever is typed, terms and errors lie in the text", "[catalog][typed-text]") {
  static const std::vector<std::string> pieces = {
      "total", "company", "equity", ".low", ":",    ">=", "<", "..",   "200k", "$",    "\"",
      ",",     "-",       " ",      "é",    "\xFF", "”",  "≥", "東京", "kr",   "\xE2", "remote"};
  for (unsigned seed = 0; seed < 3000; ++seed) {
    std::mt19937 random(seed);
    std::string text;
    for (std::size_t i = random() % 12; i > 0; --i) text += pieces[random() % pieces.size()];
    INFO("seed " << seed << ": " << text);
    const auto terms = parse_typed_text(text);
    if (!terms) {
      REQUIRE(terms.error().from < terms.error().to);
      REQUIRE(terms.error().to <= text.size());
      REQUIRE(find_invalid_utf8(terms.error().message) == std::string::npos);
      continue;
    }
    std::size_t before = 0;
    for (const TextTerm& term : *terms) {
      REQUIRE(term.from >= before);
      REQUIRE(term.from < term.to);
      REQUIRE(term.to <= text.size());
      before = term.to;
    }
  }
}
