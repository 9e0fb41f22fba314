#include "guide/level_pair.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/limits.h"
#include "support/describe.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

Strings pairs_of(const std::string& text, const Employer& own, bool first = false) {
  std::vector<LevelPair> pairs;
  const Line line{4, text};
  read_segment(line, text, own, first, pairs);
  return tests::texts(pairs);
}

const Employer kAcme{"Acme", "Prompt Engineer"};

}  // namespace

TEST_CASE("The own name has many spellings", "[guide][levels]") {
  const auto name = [](std::string_view text, const char* company) {
    return text.substr(0, own_name(text, {company, "Data Engineer"}));
  };
  CHECK(name("Weights & Biases Data Engineer", "Weights & Biases") == "Weights & Biases");
  CHECK(name("W&B Data Engineer", "Weights & Biases") == "W&B");
  CHECK(name("GS VP", "Goldman Sachs") == "GS");
  CHECK(name("BofA VP", "Bank of America").empty());
  CHECK(name("BA VP", "Bank of America") == "BA");
  CHECK(name("HF Enterprise Data Engineer", "Hugging Face Enterprise") == "HF Enterprise");
  CHECK(name("Hugging Face Data Engineer", "Hugging Face Enterprise") == "Hugging Face");
  CHECK(name("Citi", "Citigroup") == "Citi");
  CHECK(name("Oracle Health IC3", "Cerner (Oracle Health)") == "Oracle Health");
  CHECK(name("Cerner IC3", "Cerner (Oracle Health)") == "Cerner");
  CHECK(name("xAI SWE", "xAI") == "xAI");
  CHECK(name("JPMC VP", "JPMorgan") == "JPMC");
}

TEST_CASE("Another name is not the own one", "[guide][levels]") {
  CHECK(own_name("Bank of Elsewhere VP", {"Bank of America", ""}) == 0);
  CHECK(own_name("Senior Engineer", {"Senior Living", ""}) == 0);
  CHECK(own_name("DE II", {"Data Edge", ""}) == 0);
  CHECK(own_name("Metabase L5", {"Meta", ""}) == 0);
  CHECK(own_name("Meta E5", {"", ""}) == 0);
  CHECK(own_name("", {"Meta", ""}) == 0);
}

TEST_CASE("A company's name ends where its level starts", "[guide][levels]") {
  CHECK(pairs_of("Google L5 Senior SWE", kAcme) == Strings{"Google: L5 Senior SWE"});
  CHECK(pairs_of("Palo Alto Networks Staff", kAcme) == Strings{"Palo Alto Networks: Staff"});
  CHECK(pairs_of("Bank of America SVP", kAcme) == Strings{"Bank of America: SVP"});
  CHECK(pairs_of("Johnson & Johnson Manager", kAcme) == Strings{"Johnson & Johnson: Manager"});
  CHECK(pairs_of("Google Cloud SA", kAcme) == Strings{"Google Cloud: SA"});
  CHECK(pairs_of("Zorb AI Staff Engineer", kAcme) == Strings{"Zorb AI: Staff Engineer"});
  CHECK(pairs_of("Zorb AI Engineer", kAcme) == Strings{"Zorb: AI Engineer"});
  CHECK(pairs_of("Oracle UX Senior", kAcme) == Strings{"Oracle: UX Senior"});
  CHECK(pairs_of("Jump Trading Quant", kAcme) == Strings{"Jump Trading: Quant"});
  CHECK(pairs_of("Anduril Mission Engineer", kAcme) == Strings{"Anduril: Mission Engineer"});
  CHECK(pairs_of("Trust Wallet Senior", kAcme) == Strings{"Trust Wallet: Senior"});
  CHECK(pairs_of("dLocal Senior DE", kAcme) == Strings{"dLocal: Senior DE"});
  CHECK(pairs_of("monday.com Senior", kAcme) == Strings{"monday.com: Senior"});
  CHECK(pairs_of("Salesforce QMTS", kAcme) == Strings{"Salesforce: QMTS"});
  CHECK(pairs_of("Deloitte SM (SA)", kAcme) == Strings{"Deloitte: SM (SA)"});
  CHECK(pairs_of("Google (L5)", kAcme) == Strings{"Google: L5"});
  CHECK(pairs_of("**Google** L5", kAcme) == Strings{"Google: L5"});
  CHECK(pairs_of("Meta ~E5", kAcme) == Strings{"Meta: ~E5"});
}

TEST_CASE("A segment without a company is the employer's", "[guide][levels]") {
  CHECK(pairs_of("E5 (Senior ML)", kAcme) == Strings{"Acme: E5 (Senior ML)"});
  CHECK(pairs_of("Acme Prompt Engineer", kAcme) == Strings{"Acme: Prompt Engineer"});
  CHECK(pairs_of("Acme's Senior Engineer", kAcme) == Strings{"Acme: Senior Engineer"});
  CHECK(pairs_of("- Acme Senior", kAcme) == Strings{"Acme: Senior"});
  CHECK(pairs_of("Prompt Engineer", kAcme) == Strings{"Acme: Prompt Engineer"});
  CHECK(pairs_of("mid-level SWE", kAcme) == Strings{"Acme: mid-level SWE"});
}

TEST_CASE("On the left a strange word is a part of the own title", "[guide][levels]") {
  CHECK(pairs_of("Widget Engineer", kAcme, true) == Strings{"Acme: Widget Engineer"});
  CHECK(pairs_of("Widget Engineer", kAcme) == Strings{"Widget: Engineer"});
  CHECK(pairs_of("Oracle IC3", kAcme, true) == Strings{"Oracle: IC3"});
}

TEST_CASE("A level may stand at its company", "[guide][levels]") {
  CHECK(pairs_of("L3-L5 at Google", kAcme) == Strings{"Google: L3-L5"});
  CHECK(pairs_of("Engineer at Meta (E4)", kAcme) == Strings{"Meta: Engineer (E4)"});
  CHECK(pairs_of("L4 equivalent at Google/Meta", kAcme) == Strings{"Google: L4", "Meta: L4"});
  CHECK(pairs_of("PM at Figma/Airbnb (Senior)", kAcme) ==
        Strings{"Figma: PM (Senior)", "Airbnb: PM (Senior)"});
  CHECK(pairs_of("a Senior SA at AWS", kAcme) == Strings{"AWS: Senior SA"});
  CHECK(pairs_of("VP at GS", {"Goldman Sachs", ""}) == Strings{"Goldman Sachs: VP"});
  CHECK(pairs_of("DE at Cerner (Oracle Health)", {"Cerner (Oracle Health)", ""}) ==
        Strings{"Cerner (Oracle Health): DE"});
  CHECK(pairs_of("top performers at E5", kAcme).empty());
}

TEST_CASE("A company may stand in parentheses behind its level", "[guide][levels]") {
  CHECK(pairs_of("L4 (Google)", kAcme) == Strings{"Google: L4"});
  CHECK(pairs_of("SDE II (Amazon/Intel)", kAcme) == Strings{"Amazon: SDE II", "Intel: SDE II"});
  CHECK(pairs_of("L4 (Google)", kAcme, true) == Strings{"Acme: L4 (Google)"});
  for (const char* text : {"L4 (Senior)", "DE II (scope)", "VP (Risk)", "Google (L4)", "(Google)",
                           "L4 ()", "L4 (All Of The Others)"}) {
    INFO(text);
    CHECK(company_behind(text).empty());
  }
}

TEST_CASE("An equivalent may have no word for its level", "[guide][levels]") {
  CHECK(pairs_of("equivalent Intel/Palo Alto", kAcme) ==
        Strings{"Intel: equivalent", "Palo Alto: equivalent"});
  CHECK(pairs_of("equivalent gaming/media roles", kAcme).empty());
  CHECK(pairs_of("equivalent Intel/AMD senior roles", kAcme) ==
        Strings{"Intel: senior roles", "AMD: senior roles"});
}

TEST_CASE("No equivalent is no pair", "[guide][levels]") {
  for (const char* text : {"no equivalent at traditional banks", "No direct equivalent", "N/A", "—",
                           "-", "", "None", "not applicable", "**n/a**", "..."}) {
    INFO(text);
    CHECK(pairs_of(text, kAcme).empty());
    CHECK(is_no_level(text));
  }
  CHECK_FALSE(is_no_level("Nordic Senior"));
  CHECK_FALSE(is_no_level("Notion Senior"));
}

TEST_CASE("What is longer than a name is none", "[guide][levels]") {
  const std::string longest = "L4 " + std::string(kMaxNameBytes - 3, 'x');
  CHECK(pairs_of(longest + " at Google", kAcme) == Strings{"Google: " + longest});
  const std::string longer = longest + 'x';
  for (const std::string& text :
       {longer + " at Google/Meta", "Google " + longer, "Acme " + longer, longer,
        longer + " (Google)", "L4 at " + std::string(kMaxNameBytes + 1, 'X')}) {
    INFO(text);
    CHECK(pairs_of(text, kAcme).empty());
  }
}

TEST_CASE("A pair knows its spot", "[guide][levels]") {
  const std::string text = "x Google L5, ";
  const Line line{4, text};
  std::vector<LevelPair> pairs;
  read_segment(line, std::string_view(text).substr(2), kAcme, false, pairs);
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0].at == Spot{4, 3, 9});
}
