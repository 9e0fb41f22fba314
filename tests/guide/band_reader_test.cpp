#include "guide/band_reader.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/compensation.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::describe;
using Strings = std::vector<std::string>;

namespace {

struct Read {
  std::vector<Band> bands;
  std::vector<Finding> findings;
};

// The bands of a table with this header (line 1) and these rows (from line 3).
Read read(const std::string& header, const std::string& rows) {
  std::string rule = "|-|";
  const std::string text = header + "\n" + rule + "\n" + rows + "\n";
  const std::vector<Line> lines = split_lines(text);
  const std::vector<Table> tables = find_tables(lines);
  REQUIRE(tables.size() == 1);
  Read result;
  Guide guide;
  guide.file = "acme/ml.md";
  CHECK(read_bands(tables[0], guide, result.findings));
  result.bands = std::move(guide.bands);
  return result;
}

std::string band(const std::string& header, const std::string& row) {
  const auto [bands, findings] = read(header, row);
  REQUIRE(bands.size() == 1);
  return describe(bands[0]);
}

}  // namespace

TEST_CASE("A band reads its cells without a table too", "[guide][band-reader]") {
  const Line line{7, "£90K–£120K"};
  Guide guide;
  std::vector<Finding> findings;
  Band row;
  row.region = "London";
  add_band(row, {{read_header("Base"), "Base", line.text, &line}}, guide, findings);
  REQUIRE(guide.bands.size() == 1);
  CHECK(describe(guide.bands[0]) == "London; GBP; base 90,000–120,000");
  CHECK(guide.bands[0].base_at.line == 7);
  CHECK(guide.bands[0].place.countries == Strings{"GB"});
}

TEST_CASE("A figure that its column has no place for is a note", "[guide][band-reader]") {
  const std::pair<const char*, const char*> cases[] = {
      {"| Rome | €50K–€60K (13,000 options) |",
       "Rome; EUR; base 50,000–60,000; note \"€50K–€60K (13,000 options)\""},
      {"| Rome | €50K–€60K (15%) |", "Rome; EUR; base 50,000–60,000; note \"€50K–€60K (15%)\""},
      {"| Rome | 85% of US |",
       "Rome; no currency; base \"85% of US\"; note \"of US\"; note \"85% of US\""},
      {"| Rome | €50K over 4 years |",
       "Rome; EUR; base 50,000; note \"over 4 years\"; note \"€50K over 4 years\""},
      {"| Rome | €5K/mo (€60K/yr) |",
       "Rome; EUR; base 5,000; per month; note \"€5K/mo (€60K/yr)\""},
  };
  for (const auto& [row, means] : cases) {
    INFO(row);
    CHECK(band("| Region | Base |", row) == means);
  }
  CHECK(band("| Region | Base | Equity |", "| Rome | €50K | 0.05%-0.1% |") ==
        "Rome; EUR; base 50,000; equity stock \"0.05%-0.1%\"; note \"0.05%-0.1%\"");
  CHECK(band("| Region | Base | Sign-On |", "| Rome | €50K | 10% |") ==
        "Rome; EUR; base 50,000; note \"10%\"");
  CHECK(band("| Region | Base | Bonus |", "| Rome | €50K | €5K/mo |") ==
        "Rome; EUR; base 50,000; bonus 5,000; note \"€5K/mo\"");
}

TEST_CASE("A header's figures are notes of its bands", "[guide][band-reader]") {
  CHECK(band("| Region | Base | Bonus (10%) |", "| Rome | €50K | |") ==
        "Rome; EUR; base 50,000; note \"Bonus (10%)\"");
  CHECK(band("| Region | Base | Stock (RSU/4yr, $50K avg) |", "| Rome | €50K | $20K |") ==
        "Rome; EUR; base 50,000; equity rsu USD 20,000 over 4 years; "
        "note \"Stock (RSU/4yr, $50K avg)\"; flag \"row_currency_mixed:EUR/USD\"");
}

TEST_CASE("A second column of one kind is one of its own", "[guide][band-reader]") {
  const auto [bands, findings] = read("| Region | Base | RSU (4yr) | Refresh RSU (annual) |",
                                      "| Rome | €50K | €20K-€40K | €5K |");
  REQUIRE(bands.size() == 1);
  REQUIRE(bands[0].equity);
  CHECK(bands[0].equity->range == Range{20'000, 40'000});
  REQUIRE(bands[0].extra.size() == 1);
  CHECK(bands[0].extra[0].column == "Refresh RSU (annual)");
  CHECK(bands[0].extra[0].range == Range{5'000, 5'000});
  CHECK(bands[0].extra[0].at == Spot{3, 35, 5});
  CHECK(band("| Region | Base | RSU | Options |", "| Rome | €50K | — | 500 options |") ==
        "Rome; EUR; base 50,000; equity options count 500 options");
  CHECK(band("| Region | Base | RSU | Options |", "| Rome | €50K | €9K | 500 options |") ==
        "Rome; EUR; base 50,000; equity rsu 9,000; note \"Options: 500 options\"");
}

TEST_CASE("Two columns of places are one region", "[guide][band-reader]") {
  CHECK(band("| City | Country | Base |", "| Cambridge | UK | £50K |") ==
        "Cambridge, UK; GBP; base 50,000");
}

TEST_CASE("The header or the region says the currency where the cell does not",
          "[guide][band-reader]") {
  CHECK(band("| Region | Base (EUR) |", "| Rome | 50K–60K |") == "Rome; EUR; base 50,000–60,000");
  CHECK(band("| Region | Base |", "| London (GBP) | 50K–60K |") ==
        "London (GBP); GBP; base 50,000–60,000");
  CHECK(band("| Region | Base |", "| London (GBP/USD) | 50K–60K |") ==
        "London (GBP/USD); no currency; base 50,000–60,000");
  CHECK(band("| Region | Base (EUR) |", "| Rome | $50K |") == "Rome; USD; base 50,000");
  CHECK(band("| Region | Base (JPY) |", "| Remote | ¥5M |") == "Remote; JPY; base 5,000,000");
}

TEST_CASE("A header says the scale of numbers without a suffix", "[guide][band-reader]") {
  CHECK(band("| Region | Base (LPA) |", "| Pune | ₹24–₹42 |") ==
        "Pune; INR; base 2,400,000–4,200,000");
  CHECK(band("| Region | Base ($K) |", "| Austin | 150–190 |") ==
        "Austin; USD; base 150,000–190,000");
  CHECK(band("| Region | Base ($K) |", "| Austin | 150K–190K |") ==
        "Austin; USD; base 150,000–190,000");
  CHECK(band("| Region | Base ($K) |", "| Austin | 150,000–190,000 |") ==
        "Austin; USD; base 150,000–190,000");
}

TEST_CASE("A component in another currency says so", "[guide][band-reader]") {
  const auto [bands, findings] = read("| Region | Base | Stock | Bonus | Sign-On | LTX | Total |",
                                      "| Rome | €50K | $5K | $6K | $7K | $8K | $9K |");
  REQUIRE(bands.size() == 1);
  const Currency dollar = tests::currency("USD");
  CHECK(bands[0].equity->currency == dollar);
  CHECK(bands[0].bonus->currency == dollar);
  CHECK(bands[0].signing_currency == dollar);
  CHECK(bands[0].extra.at(0).currency == dollar);
  CHECK(bands[0].total_currency == dollar);
  CHECK(bands[0].flags == Strings{"row_currency_mixed:EUR/USD"});
  const auto same = read("| Region | Base | Bonus | Sign-On |", "| Rome | €50K | €6K | €7K |");
  CHECK_FALSE(same.bands.at(0).bonus->currency);
  CHECK_FALSE(same.bands.at(0).signing_currency);
}

TEST_CASE("A third currency in a row is a note", "[guide][band-reader]") {
  CHECK(band("| Region | Base | Total |", "| Bern | CHF 90K / $99K | CHF 100K / €105K |") ==
        "Bern; CHF; base 90,000; total 100,000; or USD; base 99,000; note \"CHF 100K / €105K\"");
}

TEST_CASE("A figure a thousand times off is a warning and stays as written",
          "[guide][band-reader]") {
  const auto [bands, findings] = read("| Region | Base | Total |", "| X | $1.097K | $1.2K–$1.6M |");
  REQUIRE(bands.size() == 1);
  CHECK(describe(bands[0]) == "X; USD; base 1,097; total 1,200–1,600,000");
  CHECK(describe(findings) ==
        Strings{"unreadable-value at 3:7 (warning)", "unreadable-value at 3:17 (warning)"});
  CHECK(findings[0].message == "This looks like a slip: $1.097K");
  CHECK(findings[0].band == 0);
  CHECK(read("| Region | Base |", "| X | $1.035M–$1.2M |").findings.empty());
  CHECK(read("| Region | Base |", "| X | $0–$40K |").findings.empty());
}

TEST_CASE("Every part has the spot of its cell: a row per region, or per level",
          "[guide][band-reader]") {
  const char* rows = "| L5 | Senior | Rome | €50K | €5K | 5% | €7K | €9K |";
  for (const char* header : {"| Level | Title | Region | Base | Stock | Bonus | Sign-On | Total |",
                             "| Level | Title | Team | Base | Stock | Bonus | Sign-On | Total |"}) {
    const auto [bands, findings] = read(header, rows);
    REQUIRE(bands.size() == 1);
    CHECK(bands[0].base_at == Spot{3, 24, 6});
    CHECK(bands[0].equity_at == Spot{3, 33, 5});
    CHECK(bands[0].bonus_at == Spot{3, 41, 2});
    CHECK(bands[0].signing_at == Spot{3, 46, 5});
    CHECK(bands[0].total_at == Spot{3, 54, 5});
  }
}

TEST_CASE("Every part has the spot of its cell: levels by region", "[guide][band-reader]") {
  const auto [bands, findings] =
      read("| Level | London | Paris |", "| L4 | £90K | €80K |\n| L5 | £95K | €85K |");
  REQUIRE(bands.size() == 4);
  CHECK(bands[0].total_at == Spot{3, 8, 5});
  CHECK(bands[1].total_at == Spot{3, 16, 6});
  CHECK(bands[3].total_at == Spot{4, 16, 6});
  CHECK(bands[3].where == bands[3].total_at);
}

TEST_CASE("Every part has the spot of its cell: components by region", "[guide][band-reader]") {
  const auto [bands, findings] = read("| Component | London | Paris |",
                                      "| Base | £90K | €80K |\n| RSU (4yr) | £95K | €85K |\n"
                                      "| Bonus | 5% | 6% |\n| Sign-On | £1K | €2K |\n"
                                      "| Total | £99K | €89K |");
  REQUIRE(bands.size() == 2);
  CHECK(bands[1].base_at == Spot{3, 18, 6});
  CHECK(bands[1].equity_at == Spot{4, 23, 6});
  CHECK(bands[1].bonus_at == Spot{5, 16, 2});
  CHECK(bands[1].signing_at == Spot{6, 20, 5});
  CHECK(bands[1].total_at == Spot{7, 19, 6});
  CHECK(bands[1].where == Spot{1, 24, 5});
}
