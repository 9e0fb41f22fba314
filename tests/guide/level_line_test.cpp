#include "guide/level_line.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/limits.h"
#include "support/describe.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

Strings pairs_of(const std::string& text, const Employer& own = {"Acme", "Data Engineer"},
                 MappingTrust trust = MappingTrust::labelled) {
  const Line line{1, text};
  return tests::texts(read_level_line(line, text, own, trust));
}

Strings nearby(const std::string& text) {
  return pairs_of(text, {"Acme", "Data Engineer"}, MappingTrust::nearby);
}

}  // namespace

TEST_CASE("Segments between equals signs are levels of companies", "[guide][levels]") {
  CHECK(pairs_of("HF Enterprise ML/AI Engineer = Google L4-L5 ML Engineer = OpenAI SWE",
                 {"Hugging Face Enterprise", "ML/AI Engineer"}) ==
        Strings{"Hugging Face Enterprise: ML/AI Engineer", "Google: L4-L5 ML Engineer",
                "OpenAI: SWE"});
  CHECK(pairs_of("Acme Analyst / Senior Analyst (Data) = Google L3 = PwC Associate") ==
        Strings{"Acme: Analyst / Senior Analyst (Data)", "Google: L3", "PwC: Associate"});
}

TEST_CASE("A list after a tilde or a wave has bars or dots", "[guide][levels]") {
  const Strings expected = {"Acme: T2/T3", "Google: L4/L5", "Microsoft: 61/62"};
  CHECK(pairs_of("Acme T2/T3 ~ Google L4/L5 | Microsoft 61/62") == expected);
  CHECK(pairs_of("Acme T2/T3 ≈ Google L4/L5 · Microsoft 61/62") == expected);
  CHECK(pairs_of("Acme T2/T3 ≈ Google L4/L5 • Microsoft 61/62.") == expected);
  CHECK(pairs_of("Acme T2/T3 → Google L4/L5, Microsoft 61/62") == expected);
  CHECK(pairs_of("Acme T2/T3 ↔ Google L4/L5 ↔ Microsoft 61/62") == expected);
  CHECK(pairs_of("Acme T2/T3 = Google L4/L5 / Microsoft 61/62") == expected);
  CHECK(pairs_of("Acme T2/T3=Google L4/L5=Microsoft 61/62") == expected);
  CHECK(pairs_of("Acme T2/T3 =Google L4/L5→Microsoft 61/62") == expected);
  CHECK(pairs_of("~ Google L4 | Meta E4") == Strings{"Google: L4", "Meta: E4"});
}

TEST_CASE("A list of companies may end with a word", "[guide][levels]") {
  CHECK(pairs_of("P4 = Google L4, Meta E4, and Cisco Grade 10") ==
        Strings{"Acme: P4", "Google: L4", "Meta: E4", "Cisco: Grade 10"});
  CHECK(pairs_of("P4 is roughly equivalent to Spotify Engineer II / Senior and Google L4") ==
        Strings{"Acme: P4", "Spotify: Engineer II / Senior", "Google: L4"});
}

TEST_CASE("Companies may stand behind their levels", "[guide][levels]") {
  const Strings expected = {"Acme: IC3", "Google: L4", "Amazon: SDE II"};
  CHECK(pairs_of("IC3 = L4 (Google) = SDE II (Amazon)") == expected);
  CHECK(pairs_of("IC3 ≈ L4 (Google), SDE II (Amazon)") == expected);
}

TEST_CASE("Adverbs belong to the verb", "[guide][levels]") {
  CHECK(pairs_of("DE at Acme typically maps to L4 at Google") == Strings{"Acme: DE", "Google: L4"});
}

TEST_CASE("A level maps to several, clause after clause", "[guide][levels]") {
  CHECK(pairs_of("E5 (Senior ML) maps to Google L5 / Amazon L6; E6 maps to Google L6. Other roles "
                 "follow another track.",
                 {"Meta", "ML Engineer"}) ==
        Strings{"Meta: E5 (Senior ML)", "Google: L5", "Amazon: L6", "Meta: E6", "Google: L6"});
}

TEST_CASE("Bars between whole mappings part them", "[guide][levels]") {
  CHECK(pairs_of("SWE I at Acme = E3 at Meta, L59 at Microsoft | SWE II at Acme = E4 at Meta") ==
        Strings{"Acme: SWE I", "Meta: E3", "Microsoft: L59", "Acme: SWE II", "Meta: E4"});
}

TEST_CASE("Levels at companies are a list with commas", "[guide][levels]") {
  CHECK(pairs_of("Data Engineer at Acme (L2) = L4 at Google, Sr. DE at Amazon, VP, Data at Citi, "
                 "and DE at Figma or Intel, equivalent AMD, no equivalent at banks") ==
        Strings{"Acme: Data Engineer (L2)", "Google: L4", "Amazon: Sr. DE", "Citi: VP, Data",
                "Figma: DE", "Intel: DE", "AMD: equivalent"});
}

TEST_CASE("Parentheses may hold the levels at companies", "[guide][levels]") {
  CHECK(pairs_of("PM at Acme maps to mid-level PM (L5 PM at Google, IC5 at Meta). Years vary.") ==
        Strings{"Acme: PM", "Acme: mid-level PM", "Google: L5 PM", "Meta: IC5"});
  CHECK(pairs_of("Engineer at Acme maps to IC2 equivalent at peer companies (Intel Engineer II, "
                 "and Arm) and L4 at Google") == Strings{"Acme: Engineer", "peer companies: IC2",
                                                         "Intel: Engineer II", "Arm: IC2",
                                                         "Google: L4"});
  CHECK(pairs_of("Acme DE = Amazon DE II (scope) = Epic DE (higher pay, with shares)") ==
        Strings{"Acme: DE", "Amazon: DE II (scope)", "Epic: DE (higher pay, with shares)"});
}

TEST_CASE("Words may say that two levels are the same", "[guide][levels]") {
  CHECK(pairs_of("Senior SA at Acme is equivalent to a Senior SE at Datadog or an SA at AWS") ==
        Strings{"Acme: Senior SA", "Datadog: Senior SE", "AWS: SA"});
  CHECK(nearby("Senior SA at Acme is equivalent to a Senior SE at Datadog").empty());
}

TEST_CASE("A labelled line may be a mere list", "[guide][levels]") {
  CHECK(pairs_of("Google L5 | Meta E5") == Strings{"Google: L5", "Meta: E5"});
  CHECK(pairs_of("L5 at Google, E5 at Meta") == Strings{"Google: L5", "Meta: E5"});
  CHECK(nearby("Google L5 | Meta E5").empty());
  CHECK(pairs_of("Junior (L1) | Senior (L2)") == Strings{"Acme: Junior (L1)", "Acme: Senior (L2)"});
}

TEST_CASE("Prose is no mapping", "[guide][levels]") {
  CHECK(pairs_of("Levels are not published.").empty());
  CHECK(pairs_of("").empty());
  CHECK(pairs_of("= = =").empty());
  CHECK(nearby("Total = base + bonus.").empty());
  CHECK(nearby("This role maps to the upper end of Staff at peer companies.").empty());
  CHECK(nearby("Senior engineers at Acme mostly map to P4, with top people at P5.").empty());
  CHECK(nearby("Staff starts at ~ 8 years.").empty());
}

TEST_CASE("A mapping in the section's prose is read", "[guide][levels]") {
  CHECK(nearby("Acme P4 = Google L5. The step is steep.") == Strings{"Acme: P4", "Google: L5"});
  CHECK(nearby("P4 maps to L5 at Google") == Strings{"Acme: P4", "Google: L5"});
}

TEST_CASE("A list needs a company and a level in every item", "[guide][levels]") {
  const auto list = [](const std::string& text) {
    return tests::texts(read_level_list({1, text}, text, {"Acme", ""}));
  };
  CHECK(list("Google L5, Meta E5") == Strings{"Google: L5", "Meta: E5"});
  CHECK(list("Google L5, fast").empty());
  CHECK(list("Google L5").empty());
}

TEST_CASE("A company in a list has no longer name than others", "[guide][levels]") {
  const std::string longest(kMaxNameBytes, 'A');
  const std::string start = "Acme L1 = L5 at Google, ";
  CHECK(pairs_of(start + longest) == Strings{"Acme: L1", "Google: L5", longest + ": L5"});
  CHECK(pairs_of(start + longest + 'A') == Strings{"Acme: L1", "Google: L5"});
}

TEST_CASE("Long odd lines are read in no time", "[guide][levels]") {
  for (const char* part :
       {" = ", "(", ".", " at ", "a at ", "/", ", ", " | ", "Google L5 = ", "**"}) {
    std::string text = "Acme L1 = ";
    while (text.size() < 60'000) text += part;
    pairs_of(text);
    nearby(text);
  }
  SUCCEED();
}
