#include "audit/asks.h"

#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"
#include "support/describe.h"

using namespace rangefinder;
using namespace rangefinder::tests;

namespace {

Ask ask(const char* what, Amount amount, const char* code, const char* region = "") {
  return {{amount, amount}, currency(code), what, region, {}};
}

// The regions of the bands that an amount is about.
Strings about(const std::string& rows, const Ask& ask) {
  const ReadGuide guide = read(row(rows));
  Strings regions;
  for (const Band* band : bands_for(*guide.guide, ask)) regions.push_back(band->region);
  return regions;
}

constexpr const char* kRows =
    "| London | £100K–£150K | £80K–£120K | — | £120K–£180K |\n"
    "| London / Amsterdam | £90K–£140K | — | — | £90K–£140K |\n"
    "| UK | £80K–£130K | — | — | £80K–£130K |\n"
    "| UK (Leeds) | £70K–£120K | — | — | £70K–£120K |\n"
    "| Austin | $120K–$200K | $80K–$120K | — | $140K–$230K |";

// The findings of one rule about a guide with a lever or a strategy of these words.
Strings of_lever(const std::string& words) {
  return found("**Global Levers**\n1. **Market:** \"" + words + "\"\n\n" + row(kRows),
               "ask-above-band");
}
Strings of_strategy(const std::string& words, std::string_view rule) {
  return found("> **Negotiate Up Strategy:** \"" + words + "\"\n\n" + row(kRows), rule);
}

}  // namespace

TEST_CASE("A city is met by its own bands and by those of its whole country", "[audit]") {
  CHECK(about(kRows, ask("base", 1, "GBP", "London")) ==
        Strings{"London", "London / Amsterdam", "UK"});
  CHECK(about(kRows, ask("base", 1, "GBP", "UK")) ==
        Strings{"London", "London / Amsterdam", "UK", "UK (Leeds)"});
}

TEST_CASE("Without a region every band in the currency is met", "[audit]") {
  CHECK(about(kRows, ask("base", 1, "GBP")).size() == 4);
  CHECK(about(kRows, ask("base", 1, "USD")) == Strings{"Austin"});
  CHECK(about(kRows, ask("base", 1, "EUR")).empty());
}

TEST_CASE("Only bands with the part are met", "[audit]") {
  CHECK(about(kRows, ask("equity", 1, "GBP")) == Strings{"London"});
  CHECK(about(kRows, ask("bonus", 1, "GBP")).empty());
  CHECK(about(kRows, ask("", 1, "GBP")).empty());
}

TEST_CASE("A region that no band has, and that is no place, meets none", "[audit]") {
  CHECK(about(kRows, ask("base", 1, "GBP", "Paris")).empty());
  CHECK(about(kRows, ask("base", 1, "GBP", "the moon")).empty());
  CHECK(about("| The moon | £1K | — | — | — |", ask("base", 1, "GBP", "the moon")) ==
        Strings{"The moon"});
}

TEST_CASE("Parts are held against an amount per year, a grant as a whole", "[audit]") {
  const auto ends = [](const std::string& cells, const Ask& of) {
    const ReadGuide guide = read(row("| London | " + cells));
    const auto part = part_of(guide.guide->bands.front(), of);
    REQUIRE(part);
    return std::pair(part->low, part->high);
  };
  CHECK(ends("£10K–£12K/mo | — | — | — |", ask("base", 1, "GBP")) == std::pair(120e3, 144e3));
  // Nothing says whether "$100K equity" is a grant or a year of it: both lie within.
  CHECK(ends("£1K | £80K–£120K | — | — |", ask("equity", 1, "GBP")) == std::pair(20e3, 120e3));
  CHECK(ends("£1K | £20K–£30K/yr | — | — |", ask("equity", 1, "GBP")) == std::pair(20e3, 120e3));
  CHECK(ends("£1K | $80K | — | — |", ask("equity", 1, "USD")) == std::pair(20e3, 80e3));
}

TEST_CASE("An ask above the highest band that it is about is noted", "[audit]") {
  CHECK(of_lever("For London: £165K base.") ==
        Strings{"2 info: The lever \"Market\" asks for £165K base; \"London\" ends at £150K."});
  CHECK(of_lever("For London: £150K base.").empty());
  CHECK(of_lever("I need $190K base.").empty());
  CHECK(of_lever("I need $201K base.") ==
        Strings{"2 info: The lever \"Market\" asks for $201K base; \"Austin\" ends at $200K."});
}

TEST_CASE("The strategy's asks are checked as the levers' are", "[audit]") {
  CHECK(of_strategy("I would sign for $130K equity.", "ask-above-band") ==
        Strings{"1 info: The strategy asks for $130K equity; \"Austin\" ends at $120K."});
}

TEST_CASE("Nothing is above an open end", "[audit]") {
  CHECK(found("**Global Levers**\n1. **Market:** \"I need $900K base.\"\n\n" +
                  row("| Austin | $120K–$200K+ | — | — | — |"),
              "ask-above-band")
            .empty());
}

TEST_CASE("Many asks and rows are held against each other", "[audit]") {
  Guide guide = *read(row("| Austin | $100K–$150K | — | — | — |")).guide;
  guide.bands.resize(2'000, guide.bands.front());
  Lever& lever = guide.levers.emplace_back();
  for (int i = 0; i < 10'000; ++i) {
    lever.asks.push_back(ask("base", 200'000, "USD", i % 2 == 0 ? "" : "Austin"));
    lever.asks.push_back(ask("base", 200'000, "USD", std::to_string(i).c_str()));
  }
  std::vector<Finding> findings;
  rule::ask_above_band(guide, findings);
  CHECK(findings.size() == 10'000);  // the regions that are no place are met by no row
}

TEST_CASE("A floor below or above its band is noted, one within is not", "[audit]") {
  const std::string rule = "floor-outside-band";
  CHECK(of_strategy("My floor is $110K base.", rule) ==
        Strings{"1 info: The floor of $110K base is below \"Austin\", which starts at $120K."});
  CHECK(of_strategy("My floor is $210K base.", rule) ==
        Strings{"1 info: The floor of $210K base is above \"Austin\", which ends at $200K."});
  CHECK(of_strategy("My floor is $150K base.", rule).empty());
  CHECK(of_strategy("My floor is CHF 1K base.", rule).empty());
}
