#include "guide/compensation.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;
using Texts = std::vector<std::string>;

namespace {

struct Rows {
  std::vector<Band> bands;
  std::vector<Finding> findings;
};

// The bands of a table whose header stands on line 1.
Rows read(const std::string& text) {
  const std::vector<Line> lines = split_lines(text);
  const std::vector<Table> tables = find_tables(lines);
  REQUIRE(tables.size() == 1);
  REQUIRE(layout_of(tables[0]) != Layout::none);
  Rows rows;
  Guide guide;
  guide.file = "acme/ml.md";
  CHECK(read_bands(tables[0], guide, rows.findings));
  rows.bands = std::move(guide.bands);
  return rows;
}

Rows read_row(const std::string& row) {
  return read("| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |\n|-|-|-|-|-|\n" +
              row + '\n');
}

bool pays(const std::string& header) {
  const std::string text = header + "\n|-|-|\n" + header + "\n";
  const std::vector<Line> lines = split_lines(text);
  return layout_of(find_tables(lines).at(0)) != Layout::none;
}

}  // namespace

TEST_CASE("A table pays where it has a region and a base or a total", "[guide][compensation]") {
  CHECK(pays("| Region | Base |"));
  CHECK(pays("| Location | Total Comp |"));
  CHECK_FALSE(pays("| Region | Counter-offer |"));
  CHECK_FALSE(pays("| Level | Base |"));
  for (const char* other :
       {"| Company | Location | Base |", "| Region | Competing Company | Total Comp |",
        "| Year | Region | Base |", "| Component | SF Target | London Target |"}) {
    INFO(other);
    CHECK_FALSE(pays(other));
  }
  CHECK(pays("| Region | Base | Company Stock |"));
  // What a company gives is a column; only a column of companies makes the table theirs.
  CHECK(pays("| Region | Base | Company Match | Total |"));
  CHECK(pays("| Region | Base | Employer Contribution |"));
  CHECK(pays("| Region | Base | Peer Percentile |"));
}

TEST_CASE("Of several sums the total is the one that says so best", "[guide][compensation]") {
  for (const char* head : {"Total Cash", "Cash Comp", "OTE", "Deferred Comp"}) {
    INFO(head);
    const auto rows = read("| Region | Base | " + std::string(head) +
                           " | Total Comp |\n|-|-|-|-|\n| London | £100K | £120K | £150K |\n");
    CHECK(describe(rows.bands[0]) == "London; GBP; base 100,000; total 150,000");
    REQUIRE(rows.bands[0].extra.size() == 1);
    CHECK(rows.bands[0].extra[0].column == head);
  }
  const auto cash = read("| Region | Base | Total Cash |\n|-|-|-|\n| London | £100K | £120K |\n");
  CHECK(describe(cash.bands[0]) == "London; GBP; base 100,000; total 120,000");
}

TEST_CASE("The second currency of an extra column stays where another one follows",
          "[guide][compensation]") {
  const auto rows = read(
      "| Region | Base | PnL Participation | Relocation |\n|-|-|-|-|\n"
      "| London | £100K | £40K / $50K | £5K |\n");
  REQUIRE(rows.bands[0].extra.size() == 2);
  REQUIRE(rows.bands[0].alternative);
  CHECK(rows.bands[0].alternative->extra == Range{50'000, 50'000});
}

TEST_CASE("A yearly value that prints its grant is a grant", "[guide][compensation]") {
  const auto [bands, findings] =
      read_row("| London | £100K | £10K-£15K/yr (£40K-£60K/4yr) | None (LLP) | £150K |");
  REQUIRE(bands[0].equity);
  CHECK(describe(*bands[0].equity->range) == "40,000–60,000");
  CHECK(describe(*bands[0].equity->annual) == "10,000–15,000");
  CHECK(bands[0].equity->years == 4);
  CHECK(bands[0].notes.empty());
  const auto footnote = read_row("| London | £100K | £10K | 10% [1] | £150K* |");
  CHECK(footnote.bands[0].bonus->text.empty());
  CHECK(footnote.bands[0].notes == Texts{"[1]", "*"});
  const auto none = read_row("| London | £100K | None (LLP) | 10% | £150K |");
  CHECK(none.bands[0].equity->kind == EquityKind::none);
  CHECK(none.bands[0].equity->text == "None (LLP)");
}

TEST_CASE("A row becomes a band", "[guide][compensation]") {
  const auto [bands, findings] =
      read_row("| London | £148K–£194K | £128K–£233K | 5–15% | £203K–£300K |");
  CHECK(findings.empty());
  REQUIRE(bands.size() == 1);
  CHECK(describe(bands[0]) ==
        "London; GBP; base 148,000–194,000; equity rsu 128,000–233,000 over 4 years; "
        "bonus 5–15%; total 203,000–300,000");
  CHECK(bands[0].where == Spot{3, 3, 6});
}

TEST_CASE("Columns are read by their headers, not by their places", "[guide][compensation]") {
  const auto [bands, findings] = read(
      "| Total | Notes | Level | Sign-On | Base (monthly) | Region |\n|-|-|-|-|-|-|\n"
      "| €90K–€120K | 13 salaries | E5 | €10K–€20K | €6K–€8K | Paris |\n");
  CHECK(findings.empty());
  REQUIRE(bands.size() == 1);
  CHECK(describe(bands[0]) ==
        "Paris, E5; EUR; base 6,000–8,000; per month; signing 10,000–20,000; "
        "total 90,000–120,000; note \"13 salaries\"");
}

TEST_CASE("A dash leaves a part out, text stays text", "[guide][compensation]") {
  CHECK(describe(read_row("| Remote | $100K-$170K | — | — | $120K-$236K |").bands[0]) ==
        "Remote; USD; base 100,000–170,000; total 120,000–236,000");
  CHECK(describe(read_row("| Remote | $100K-$170K | None | Discretionary | Varies |").bands[0]) ==
        "Remote; USD; base 100,000–170,000; equity none \"None\" over 4 years; "
        "bonus \"Discretionary\"; total \"Varies\"");
}

TEST_CASE("The cell's years override the header's", "[guide][compensation]") {
  CHECK(describe(read_row("| NY | $1K-$2K | $45K–$135K/3yr | — | $3K-$4K |").bands[0]) ==
        "NY; USD; base 1,000–2,000; equity rsu 45,000–135,000 over 3 years; total 3,000–4,000; "
        "note \"Stock (RSU/4yr)\"");
}

TEST_CASE("Open ends are flagged", "[guide][compensation]") {
  CHECK(describe(read_row("| NY | $1K-$2K | $90K-$190K+ | 25%+ | $300K+ |").bands[0]) ==
        "NY; USD; base 1,000–2,000; equity rsu 90,000–190,000+ over 4 years; bonus 25%+; "
        "total 300,000+; flag \"bonus:plus\"; flag \"equity:plus\"; flag \"total:plus\"");
}

TEST_CASE("A second currency becomes the alternative", "[guide][compensation]") {
  CHECK(describe(read_row("| London | £93K-£128K / $116K-$160K | £40K-£80K ($50K-$100K) | — | "
                          "£110K-£150K |")
                     .bands[0]) ==
        "London; GBP; base 93,000–128,000; equity rsu 40,000–80,000 over 4 years; "
        "total 110,000–150,000; or USD; base 116,000–160,000; equity 50,000–100,000");
}

TEST_CASE("The row's currency is the base's, or the total's without a base",
          "[guide][compensation]") {
  CHECK(read_row("| X | €1K-€2K | $3K-$4K | — | £5K-£6K |").bands[0].currency.code() == "EUR");
  CHECK(describe(read_row("| X | €1K-€2K | $3K-$4K | — | £5K-£6K |").bands[0]) ==
        "X; EUR; base 1,000–2,000; equity rsu USD 3,000–4,000 over 4 years; "
        "total GBP 5,000–6,000; flag \"row_currency_mixed:EUR/GBP/USD\"");
  CHECK(read_row("| X | — | $3K-$4K | — | £5K-£6K |").bands[0].currency.code() == "GBP");
  CHECK(read_row("| X | — | $3K-$4K | — | — |").bands[0].currency.code() == "USD");
  CHECK_FALSE(read_row("| X | — | — | — | — |").bands[0].currency);
}

TEST_CASE("A row with too few cells is a finding and keeps what it has", "[guide][compensation]") {
  const auto [bands, findings] = read_row("| London | £148K–£194K |");
  REQUIRE(bands.size() == 1);
  CHECK(describe(bands[0]) == "London; GBP; base 148,000–194,000");
  REQUIRE(findings.size() == 1);
  CHECK(describe(findings[0]) == "too-few-cells at 3 (error)");
  CHECK(findings[0].where.file == "acme/ml.md");
  CHECK(findings[0].message == "This row has 2 cells, its header has 5.");
  CHECK_FALSE(findings[0].advice.empty());
}

TEST_CASE("Cells behind the last column are a finding and kept as notes", "[guide][compensation]") {
  const auto [bands, findings] = read_row("| X | $1K | $2K | 5% | $3K | and more |");
  REQUIRE(bands.size() == 1);
  CHECK(bands[0].notes == Texts{"and more"});
  CHECK(describe(findings) == Texts{"too-many-cells at 3 (error)"});
  CHECK(findings[0].message == "This row has 6 cells, its header has 5.");
}

TEST_CASE("Low above high is a finding at its cell", "[guide][compensation]") {
  const auto [bands, findings] = read_row("| X | $300K–$210K | $2K | 15–5% | $3K |");
  REQUIRE(bands.size() == 1);
  REQUIRE(bands[0].base);
  CHECK(*bands[0].base == Range{300'000, 210'000});
  // "| X | " is six bytes and the base thirteen, as its dash has three.
  CHECK(describe(findings) ==
        Texts{"low-above-high at 3:7 (error)", "low-above-high at 3:29 (error)"});
  CHECK(findings[0].message == "Low is above high: $300K–$210K");
}

TEST_CASE("An unknown currency is a finding and the figures are kept", "[guide][compensation]") {
  const auto [bands, findings] = read_row("| X | XYZ 100K–XYZ 200K | — | — | — |");
  REQUIRE(bands.size() == 1);
  CHECK(describe(bands[0]) == "X; no currency; base 100,000–200,000");
  REQUIRE(findings.size() == 1);
  CHECK(describe(findings[0]) == "unknown-currency at 3:7 (error)");
  CHECK(findings[0].message == "\"XYZ\" is not a currency: XYZ 100K–XYZ 200K");
}

TEST_CASE("Two currencies in one range are a finding and a flag", "[guide][compensation]") {
  const auto [bands, findings] = read_row("| X | $175,000 - S$245,000 | — | — | — |");
  CHECK(describe(findings) == Texts{"mixed-range at 3:7 (error)"});
  REQUIRE(bands.size() == 1);
  CHECK(describe(bands[0]) ==
        "X; USD; base 175,000–245,000; flag \"base:mixed_currency:USD/SGD\"; "
        "flag \"row_currency_mixed:SGD/USD\"");
}

TEST_CASE("A bad row leaves the other rows as they are", "[guide][compensation]") {
  const auto [bands, findings] = read_row(
      "| London | £148K |\n"
      "| Paris | €170K–€222K | €153K–€272K | 5% | €232K–€345K |");
  CHECK(findings.size() == 1);
  REQUIRE(bands.size() == 2);
  CHECK(describe(bands[1]) ==
        "Paris; EUR; base 170,000–222,000; equity rsu 153,000–272,000 over 4 years; bonus 5%; "
        "total 232,000–345,000");
  CHECK(bands[1].where.line == 4);
}

TEST_CASE("Which tables pay", "[guide][compensation]") {
  const auto layout = [](const std::string& header, const std::string& row) {
    const std::string text = header + "\n|-|-|\n" + row + "\n" + row + "\n";
    const std::vector<Line> lines = split_lines(text);
    return layout_of(find_tables(lines).at(0));
  };
  CHECK(layout("| Market | Base | OTE |", "| Berlin | €80K | €90K |") == Layout::region_rows);
  CHECK(layout("| Country | Salary | TC |", "| Spain | €50K | €60K |") == Layout::region_rows);
  CHECK(layout("| Office | Fixed | Variable |", "| Rome | €50K | 10% |") == Layout::region_rows);
  CHECK(layout("| Level | Title | Total |", "| L5 | Senior | $300K |") == Layout::level_rows);
  CHECK(layout("| Grade | London | Paris |", "| 7 | £90K | €80K |") == Layout::level_by_region);
  CHECK(layout("| Level | YOE | London |", "| 7 | 5-7 | £90K |") == Layout::level_by_region);
  CHECK(layout("| Component | London | Notes |", "| Base | £90K | fixed |") ==
        Layout::component_by_region);

  CHECK(layout("| Market | Base | OTE |", "| Enterprise | €80K | €90K |") == Layout::none);
  CHECK(layout("| Region | Base | Walk-Away |", "| Rome | €50K | €45K |") == Layout::none);
  CHECK(layout("| Region | Base Counter | Total |", "| Rome | €50K | €60K |") == Layout::none);
  CHECK(layout("| Company | Role | Total Comp |", "| Globex | ML | $300K |") == Layout::none);
  CHECK(layout("| Year | Base | Total Comp |", "| 1 | $200K | $300K |") == Layout::none);
  CHECK(layout("| Level | Globex | Initech |", "| L5 | E5 | 65 |") == Layout::none);
  CHECK(layout("| Phase | Timing | Action |", "| Ask | Day 1 | Call |") == Layout::none);
  CHECK(layout("| Region | Relocation |", "| Rome | €5K |") == Layout::none);
}

TEST_CASE("Remarks beside the regions' columns are the bands'", "[guide][compensation]") {
  const auto levels = read(
      "| Level | Title | YOE | London | Paris |\n|-|-|-|-|-|\n| L5 | Senior | 5-7 | £90K | €80K "
      "|\n");
  REQUIRE(levels.bands.size() == 2);
  CHECK(describe(levels.bands[0]) == "London, L5 / Senior; GBP; total 90,000; note \"YOE: 5-7\"");
  CHECK(levels.bands[1].region == "Paris");
  const auto parts = read(
      "| Component | London | Notes |\n|-|-|-|\n| Base | £90K | 13 salaries |\n"
      "| Level | L5 | |\n| Total | £95K | |\n");
  REQUIRE(parts.bands.size() == 1);
  CHECK(describe(parts.bands[0]) ==
        "London, L5; GBP; base 90,000; total 95,000; note \"Base: 13 salaries\"");
}

TEST_CASE("A table that claims thousands of regions is none", "[guide][compensation]") {
  std::string header = "| Level |";
  for (int i = 0; i < 3'000; ++i) header += " London |";
  const std::string text = header + "\n|-|\n| L5 | £90K |\n";
  const std::vector<Line> lines = split_lines(text);
  CHECK(layout_of(find_tables(lines).at(0)) == Layout::none);
}
