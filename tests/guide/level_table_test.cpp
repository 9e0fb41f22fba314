#include "guide/level_table.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/limits.h"
#include "support/describe.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

std::vector<LevelPair> read(std::string_view text, const char* company = "Acme") {
  const std::vector<Line> lines = split_lines(text);
  return read_level_table(find_tables(lines).at(0), {company, "Data Engineer"});
}

Strings pairs_of(std::string_view text, const char* company = "Acme") {
  return tests::texts(read(text, company));
}

}  // namespace

TEST_CASE("A column is a company's", "[guide][levels]") {
  CHECK(pairs_of("| Acme Level | Wise Equivalent | Credit Suisse (Legacy) Equiv. |\n|-|-|-|\n"
                 "| DE (IC2) | **DE L2** | AVP |\n| Senior DE | — | VP — Data |\n") ==
        Strings{"Acme: DE (IC2)", "Wise: DE L2", "Credit Suisse (Legacy): AVP", "Acme: Senior DE",
                "Credit Suisse (Legacy): VP — Data"});
  CHECK(pairs_of("| Acme | Bill.com | Two Sigma |\n|-|-|-|\n| DE | DE | L2 |\n") ==
        Strings{"Acme: DE", "Bill.com: DE", "Two Sigma: L2"});
}

TEST_CASE("Titles and internal levels are the employer's", "[guide][levels]") {
  CHECK(pairs_of("| Public Title | Internal Level | Typical YOE | Role Scope |\n|-|-|-|-|\n"
                 "| Data Engineer | L3-L4 | 2-5 years | One team |\n") ==
        Strings{"Acme: Data Engineer", "Acme: L3-L4"});
  CHECK(pairs_of("| External Title | W&B Internal Level |\n|-|-|\n| DE | IC3 |\n",
                 "Weights & Biases") == Strings{"Weights & Biases: DE", "Weights & Biases: IC3"});
  CHECK(pairs_of("| Your Company | GS Equivalent |\n|-|-|\n| DE | VP |\n", "Goldman Sachs") ==
        Strings{"Goldman Sachs: DE", "Goldman Sachs: VP"});
}

TEST_CASE("The industry has levels too", "[guide][levels]") {
  CHECK(pairs_of("| Acme Level | Industry Equivalent | Typical YOE |\n|-|-|-|\n"
                 "| P4 | Senior Engineer | 5-9 years |\n") ==
        Strings{"Acme: P4", "Industry: Senior Engineer"});
}

TEST_CASE("Rows about something else are no levels", "[guide][levels]") {
  CHECK(pairs_of("| Acme Level | Citi Equivalent |\n|-|-|\n| Associate / VP | AVP |\n"
                 "| Scope | Pipelines |\n| Typical YOE | 3-8 |\n| Comp Parity | ~90% |\n"
                 "| Compensation Manager | VP |\n") ==
        Strings{"Acme: Associate / VP", "Citi: AVP", "Acme: Compensation Manager", "Citi: VP"});
  CHECK(
      pairs_of("| Attribute | Acme Level | Citi Equivalent |\n|-|-|-|\n| Title | DE (VP) | SVP |\n"
               "| Reporting line | CTO | CIO |\n") == Strings{"Acme: DE (VP)", "Citi: SVP"});
}

TEST_CASE("A row may be a company's", "[guide][levels]") {
  CHECK(pairs_of("| Company | Level | Title | Total Comp |\n|-|-|-|-|\n"
                 "| Google | L5 | Senior SWE | $400K |\n| Meta | E5 | | $410K |\n") ==
        Strings{"Google: L5", "Google: Senior SWE", "Meta: E5"});
}

TEST_CASE("Amounts and regions are no levels", "[guide][levels]") {
  CHECK(pairs_of("| Region | Base |\n|-|-|\n| London | £1K |\n").empty());
  const std::string_view text =
      "| Level | Google | Meta |\n|-|-|-|\n| Senior | L5 | £120K |\n| Staff | L6 | E6 |\n";
  CHECK(pairs_of(text) ==
        Strings{"Acme: Senior", "Google: L5", "Acme: Staff", "Google: L6", "Meta: E6"});
  const std::vector<Line> lines = split_lines(text);
  CHECK(has_money(find_tables(lines).at(0)));
}

TEST_CASE("A header can say that a table maps levels", "[guide][levels]") {
  const auto is_one = [](std::string_view header) {
    const std::string text = std::string(header) + "\n|-|-|\n| a | b |\n";
    const std::vector<Line> lines = split_lines(text);
    const auto tables = find_tables(lines);
    CHECK_FALSE(has_money(tables.at(0)));
    return is_level_table(tables.at(0));
  };
  CHECK(is_one("| Acme Level | Wise Equivalent |"));
  CHECK(is_one("| Title | Acme Internal Level |"));
  CHECK_FALSE(is_one("| Phase | Action |"));
}

TEST_CASE("Rows may be shorter or longer than the header", "[guide][levels]") {
  CHECK(pairs_of("| Acme | Wise |\n|-|-|\n| P1 |\n| P2 | IC2 | odd |\n| |\n") ==
        Strings{"Acme: P1", "Acme: P2", "Wise: IC2"});
}

TEST_CASE("What is longer than a name is neither a company nor a level", "[guide][levels]") {
  const std::string longer(kMaxNameBytes + 1, 'W');
  CHECK(pairs_of("| Acme Level | " + longer + " Equivalent |\n|-|-|\n| P1 | IC1 |\n") ==
        Strings{"Acme: P1"});
  CHECK(pairs_of("| Company | Level |\n|-|-|\n| " + longer + " | L4 |\n| Google | L5 |\n") ==
        Strings{"Google: L5"});
  CHECK(pairs_of("| Acme | Google |\n|-|-|\n| P1 | " + longer + " |\n") == Strings{"Acme: P1"});
}

TEST_CASE("A cell knows its spot", "[guide][levels]") {
  const auto pairs = read("| Acme | Wise |\n|-|-|\n| P1 | **IC2** |\n");
  REQUIRE(pairs.size() == 2);
  CHECK(pairs[1].at == Spot{3, 8, 7});
}
