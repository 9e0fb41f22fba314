#include "guide/cell.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::currency;
using tests::describe;

namespace {

struct Case {
  const char* text;
  const char* means;
};

void check(const std::vector<Case>& cases, const CurrencyHints& hints = {}) {
  for (const auto& [text, means] : cases) {
    INFO(text);
    CHECK(describe(read_cell(text, hints)) == means);
  }
}

}  // namespace

TEST_CASE("A range has two ends with any dash, spaced or not", "[guide][cell]") {
  check({{"$210K–$300K", "USD 210,000–300,000"},
         {"$120K-$165K", "USD 120,000–165,000"},
         {"$120K—$165K", "USD 120,000–165,000"},
         {"$348K - $478K", "USD 348,000–478,000"},
         {"£82,000 – £120,000", "GBP 82,000–120,000"},
         {"$100K to $150K", "USD 100,000–150,000"},
         {"$150K", "USD 150,000"}});
}

TEST_CASE("ISO codes stand before the number, the second may be left out", "[guide][cell]") {
  check({{"EUR170K–EUR222K", "EUR 170,000–222,000"},
         {"SGD 120K–SGD 185K", "SGD 120,000–185,000"},
         {"PLN 348K–525K", "PLN 348,000–525,000"},
         {"UYU 1,800,000 - 3,000,000", "UYU 1,800,000–3,000,000"}});
}

TEST_CASE("Every currency symbol of the guides is known", "[guide][cell]") {
  check({{"S$85K–S$120K", "SGD 85,000–120,000"},
         {"A$150K-A$200K", "AUD 150,000–200,000"},
         {"C$150K-C$200K", "CAD 150,000–200,000"},
         {"HK$900K-HK$1.2M", "HKD 900,000–1,200,000"},
         {"R$300K-R$450K", "BRL 300,000–450,000"},
         {"NT$2M-NT$3M", "TWD 2,000,000–3,000,000"},
         {"₪480K-₪720K", "ILS 480,000–720,000"},
         {"€90K-€120K", "EUR 90,000–120,000"}});
}

TEST_CASE("Yen and krone marks take their currency from the region", "[guide][cell]") {
  check({{"¥8M–¥12M", "JPY 8,000,000–12,000,000"},
         {"kr 540,000–kr 700,000", "SEK 540,000–700,000"},
         {"540,000–700,000 kr", "SEK 540,000–700,000"}},
        {currency("JPY"), currency("SEK")});
  check({{"¥700K-¥1.4M", "CNY 700,000–1,400,000"}, {"kr 540K", "DKK 540,000"}},
        {currency("CNY"), currency("DKK")});
  check({{"¥8M–¥12M", "8,000,000–12,000,000; unknown currency \"¥\""}});
}

TEST_CASE("Lakh, crore and Indian digit groups are read", "[guide][cell]") {
  check({{"₹24L–₹42L", "INR 2,400,000–4,200,000"},
         {"₹25,00,000-₹42,00,000", "INR 2,500,000–4,200,000"},
         {"₹24 lakh - ₹42 lakh", "INR 2,400,000–4,200,000"},
         {"₹1.2Cr–₹2Cr", "INR 12,000,000–20,000,000"},
         {"₹1.2 crore – ₹2 crore", "INR 12,000,000–20,000,000"}});
}

TEST_CASE("Suffixes are read, and may differ between the ends", "[guide][cell]") {
  check({{"KRW 58M–KRW 100M", "KRW 58,000,000–100,000,000"},
         {"$725K - $1.05M", "USD 725,000–1,050,000"},
         {"CNY 700K–CNY 1.4M", "CNY 700,000–1,400,000"},
         {"$1.2m", "USD 1,200,000"},
         {"€120-150K", "EUR 120,000–150,000"}});
}

TEST_CASE("Of two currencies the first is the row's, the second an alternative", "[guide][cell]") {
  check({{"£93K - £128K / $116K - $160K", "GBP 93,000–128,000; or USD 116,000–160,000"},
         {"£109K / $137K - £148K / $186K", "GBP 109,000–148,000; or USD 137,000–186,000"},
         {"£255K - £355K ($320K - $445K)", "GBP 255,000–355,000; or USD 320,000–445,000"}});
}

TEST_CASE("A grant may print its yearly value", "[guide][cell]") {
  check({{"$440K-$720K ($110K-$180K/yr)", "USD 440,000–720,000; yearly 110,000–180,000"}});
}

TEST_CASE("A cell may say its period or its years", "[guide][cell]") {
  check(
      {{"$22K - $36K/yr", "USD 22,000–36,000; per year; over 1 year"},
       {"$45K–$135K/4yr", "USD 45,000–135,000; per year; over 4 years"},
       {"$150K - $240K (RSU/4yr)", "USD 150,000–240,000; per year; over 4 years; note \"RSU/4yr\""},
       {"SEK 85K–108K/mo", "SEK 85,000–108,000; per month"},
       {"$60–$85/hr", "USD 60–85; per hour"}});
}

TEST_CASE("Percentages are read, alone and beside an amount", "[guide][cell]") {
  check({{"10–15%", "10–15%"},
         {"10%–15%", "10–15%"},
         {"15%", "15%"},
         {"7.5%", "7.5%"},
         {"25%+", "25%+"},
         {"$12K-$25K (10-15%)", "USD 12,000–25,000; 10–15%"},
         {"20–50% (OPI+TAI)", "20–50%; note \"OPI+TAI\""}});
}

TEST_CASE("An open end keeps its plus", "[guide][cell]") {
  check({{"$90K-$190K+ profit sharing", "USD 90,000–190,000+; note \"profit sharing\""},
         {"$185K–$520K+", "USD 185,000–520,000+"},
         {"$200K+", "USD 200,000+"}});
}

TEST_CASE("Words may leave an end open", "[guide][cell]") {
  check({{"$200K and up", "USD 200,000+"},
         {"$180K–$200K or more", "USD 180,000–200,000+"},
         {"25% and above", "25%+"},
         {"10M–15M+ USD profit sharing", "USD 10,000,000–15,000,000+; note \"profit sharing\""},
         {"$100K or £80K", "USD 100,000; or GBP 80,000"}});
}

TEST_CASE("A percentage may print its amount, and an amount what it is a percentage of",
          "[guide][cell]") {
  check({{"10–15% ($12K-$25K)", "USD 12,000–25,000; 10–15%"},
         {"10% (£12K–£18K) / $15K-$22K", "GBP 12,000–18,000; or USD 15,000–22,000; 10%"},
         {"10% (£12K / $15K)", "GBP 12,000; or USD 15,000; 10%"},
         {"$12K-$25K (10–15% of base)", "USD 12,000–25,000; 10–15%; note \"of base\""},
         {"$12K-$25K (10–15% below London)", "USD 12,000–25,000; note \"10–15% below London\""},
         {"10% (cap $20K)", "10%; note \"cap $20K\""}});
}

TEST_CASE("A code before the dollar sign holds for both ends", "[guide][cell]") {
  check({{"CAD $100K-$120K", "CAD 100,000–120,000"},
         {"NIS 35K–50K", "ILS 35,000–50,000"},
         {"120KUSD–165KUSD", "USD 120,000–165,000"},
         {"130KS$-185KS$", "SGD 130,000–185,000"},
         {"A$150K–$180K", "AUD 150,000–180,000; mixed AUD/USD"}});
}

TEST_CASE("A count is not money", "[guide][cell]") {
  check(
      {{"13,000 - 27,000 options", "count 13,000–27,000 options"}, {"500 RSUs", "count 500 RSUs"}});
}

TEST_CASE("Bare numbers are amounts whose currency the row says", "[guide][cell]") {
  check({{"120,000 - 165,000", "120,000–165,000"}, {"120K–165K", "120,000–165,000"}});
}

TEST_CASE("Words around the numbers are kept as notes", "[guide][cell]") {
  check({{"$0-$40K (senior only)", "USD 0–40,000; note \"senior only\""},
         {"$120K-$150K (GBP equivalent)", "USD 120,000–150,000; note \"GBP equivalent\""},
         {"€90K–€120K (+5-10% effective vs Paris)",
          "EUR 90,000–120,000; note \"+5-10% effective vs Paris\""}});
}

TEST_CASE("A dash states nothing", "[guide][cell]") {
  check({{"—", "nothing"},
         {"-", "nothing"},
         {"–", "nothing"},
         {"", "nothing"},
         {"  ", "nothing"},
         {"—*", "nothing"},
         {"— †", "nothing"}});
}

TEST_CASE("Text is kept as text: it is not zero", "[guide][cell]") {
  for (const std::string text : {"None", "Variable", "Discretionary", "Performance",
                                 "Choose Your Mix", "Varies by geo band", "Tied to P&L / carry"}) {
    CHECK(describe(read_cell(text)) == "text \"" + text + '"');
  }
}

TEST_CASE("Emphasis is stripped", "[guide][cell]") {
  check({{"**$388K-$548K**", "USD 388,000–548,000"}, {"**None**", "text \"None\""}});
}

TEST_CASE("Two currencies in one range: the first governs, and it is told", "[guide][cell]") {
  check({{"$175,000 - S$245,000", "USD 175,000–245,000; mixed USD/SGD"}});
}

TEST_CASE("A slip is read as written", "[guide][cell]") {
  check({{"$1.097K", "USD 1,097"}, {"$300K–$210K", "USD 300,000–210,000"}});
}

TEST_CASE("A code that is no currency is told, and its figures are kept", "[guide][cell]") {
  check({{"XYZ 100K–XYZ 200K", "100,000–200,000; unknown currency \"XYZ\""}});
}

TEST_CASE("No cell makes the reader stumble", "[guide][cell]") {
  for (const char* text : {"(",           ")",         "((",      "()",
                           "(()",         "/",         "//",      "$",
                           "$-",          "-$",        "$–$",     "+",
                           "%",           "5%%",       "$5/",     "$5/4",
                           "$5 / ",       "$1.2.3",    "1,,2",    ",1",
                           "K",           "$K",        "~",       "≈",
                           "kr",          "¥",         "EUR",     "XYZ 1",
                           "$1-$2-$3-$4", "1/2/3/4/5", "(5/yr)",  "$5 (6/yr) (7/yr)",
                           "to",          "to to",     "\xC2\xA0"}) {
    INFO(text);
    const Cell cell = read_cell(text);
    CHECK(cell == read_cell(text));
  }
}

TEST_CASE("A number too large for an amount is no amount", "[guide][cell]") {
  const Cell cell = read_cell("$99999999999999999999999M");
  CHECK_FALSE(cell.money);
}

TEST_CASE("Regions say what the yen and krone marks mean", "[guide][cell]") {
  const struct {
    const char* region;
    const char* yen;
    const char* krone;
  } cases[] = {
      {"Tokyo (JPY)", "JPY", ""}, {"Osaka, Japan", "JPY", ""},
      {"Shanghai", "CNY", ""},    {"China (Beijing)", "CNY", ""},
      {"Stockholm", "", "SEK"},   {"Copenhagen, Denmark", "", "DKK"},
      {"OSLO", "", "NOK"},        {"London", "", ""},
  };
  for (const auto& [region, yen, krone] : cases) {
    const CurrencyHints hints = hints_for(fold_region(region));
    INFO(region);
    CHECK(hints.yen.code() == yen);
    CHECK(hints.krone.code() == krone);
  }
}

TEST_CASE("Years beyond a working life are no vesting", "[guide][cell]") {
  CHECK(read_cell("$10K-$20K/4yr").years == 4);
  CHECK_FALSE(read_cell("$10K-$20K/300yr").years);
}

TEST_CASE("Every currency with every dash and every space", "[guide][cell]") {
  const std::pair<const char*, const char*> marks[] = {
      {"$", "USD"},    {"US$", "USD"},  {"USD ", "USD"},  {"USD", "USD"},  {"USD $", "USD"},
      {"£", "GBP"},    {"GBP ", "GBP"}, {"€", "EUR"},     {"EUR", "EUR"},  {"S$", "SGD"},
      {"SGD ", "SGD"}, {"A$", "AUD"},   {"AUD $", "AUD"}, {"C$", "CAD"},   {"CAD $", "CAD"},
      {"HK$", "HKD"},  {"R$", "BRL"},   {"NT$", "TWD"},   {"NZ$", "NZD"},  {"₹", "INR"},
      {"₹ ", "INR"},   {"INR ", "INR"}, {"₪", "ILS"},     {"ILS ", "ILS"}, {"¥", "JPY"},
      {"JPY ", "JPY"}, {"kr ", "SEK"},  {"SEK ", "SEK"},  {"CHF ", "CHF"}, {"PLN ", "PLN"},
      {"KRW ", "KRW"}, {"₩", "KRW"},    {"AED ", "AED"},  {"R", "ZAR"},    {"UYU ", "UYU"},
  };
  const char* dashes[] = {
      "-", "–", "—", "−", "‑", " - ", " – ", " — ", " to ", "\u00A0–\u00A0", "\u2009–\u2009", "--"};
  const CurrencyHints hints{currency("JPY"), currency("SEK")};
  for (const auto& [mark, code] : marks) {
    for (const std::string dash : dashes) {
      for (const std::string& second : {std::string(mark), std::string()}) {
        const std::string text = mark + std::string("120K") + dash + second + "165K";
        INFO(text);
        CHECK(describe(read_cell(text, hints)) == std::string(code) + " 120,000–165,000");
      }
    }
  }
}

TEST_CASE("Codes may stand behind, and narrow a dollar sign", "[guide][cell]") {
  check({{"120K–165K EUR", "EUR 120,000–165,000"},
         {"120,000 EUR - 165,000 EUR", "EUR 120,000–165,000"},
         {"$120K–$165K CAD", "CAD 120,000–165,000"},
         {"$120K CAD", "CAD 120,000"},
         {"$120K USD", "USD 120,000"},
         {"€90K / $99K", "EUR 90,000; or USD 99,000"}});
}

TEST_CASE("Suffixes in every spelling", "[guide][cell]") {
  check({{"$120k–$165k", "USD 120,000–165,000"},
         {"$1.2mn–$2mn", "USD 1,200,000–2,000,000"},
         {"$1.2 million to $2 million", "USD 1,200,000–2,000,000"},
         {"KRW 1.2bn", "KRW 1,200,000,000"},
         {"₹24 lacs – ₹42 lacs", "INR 2,400,000–4,200,000"},
         {"₹24–42 LPA", "INR 2,400,000–4,200,000"},
         {"₹24-42 Lakhs", "INR 2,400,000–4,200,000"},
         {"₹1.2 Cr", "INR 12,000,000"},
         {"$120 K - $165 K", "USD 120,000–165,000"},
         {"$1.5–2M", "USD 1,500,000–2,000,000"}});
}

TEST_CASE("Digits in groups of every kind", "[guide][cell]") {
  check({{"₹1,20,00,000", "INR 12,000,000"},
         {"CHF 120'000–CHF 165’000", "CHF 120,000–165,000"},
         {"SEK 540 000 – 700 000", "SEK 540,000–700,000"},
         {"SEK 540\u202F000", "SEK 540,000"},
         {"€85.000–€120.000", "EUR 85,000–120,000"},
         {"€1.800.000", "EUR 1,800,000"},
         {"€1,2M", "EUR 1,200,000"},
         {"$0.125M", "USD 125,000"}});
}

TEST_CASE("Figures that look like slips are told and read as written", "[guide][cell]") {
  for (const std::string text : {"$1.097K", "$1.2K–$1.6M", "$1,2", "$120K-$165"}) {
    INFO(text);
    CHECK_FALSE(read_cell(text).slip.empty());
  }
  CHECK(read_cell("$1.097K").money->range == Range{1'097, 1'097});
  for (const std::string text : {"$1.035M", "$1,031K", "$725K–$1.05M", "₹25,00,000", "$0–$40K",
                                 "€120-150K", "10–15%", "$1.05K", "0.125%"}) {
    INFO(text);
    CHECK(read_cell(text).slip.empty());
  }
}

TEST_CASE("Words before a figure stay, and some leave its end open", "[guide][cell]") {
  check({{"up to $40K", "USD 40,000; note \"up to\""},
         {"from $90K", "USD 90,000+; note \"from\""},
         {">$90K", "USD 90,000+; note \">\""},
         {"<$90K", "USD 90,000; note \"<\""},
         {"~$90K", "USD 90,000"},
         {"≈ $90K", "USD 90,000"},
         {"~$90K–$120K", "USD 90,000–120,000"},
         {"¥8M~¥12M", "8,000,000–12,000,000; unknown currency \"¥\""},
         {"from $90K to $120K", "USD 90,000–120,000; note \"from\""},
         {"between $90K and $120K", "USD 90,000–120,000; note \"between\""},
         {"Base:$90K", "USD 90,000; note \"Base:\""}});
}

TEST_CASE("Periods in every spelling", "[guide][cell]") {
  check({{"€5K/month", "EUR 5,000; per month"},
         {"€5K per month", "EUR 5,000; per month; note \"per month\""},
         {"€5K p.a.", "EUR 5,000; per year; over 1 year; note \"p.a.\""},
         {"$60 /hr", "USD 60; per hour"},
         {"$110K/yr - $180K/yr", "USD 110,000–180,000; per year; over 1 year"},
         {"$80K over 4 years", "USD 80,000; per year; over 4 years; note \"over 4 years\""},
         {"$80K (over 4 years)", "USD 80,000; per year; over 4 years; note \"over 4 years\""},
         {"$80K (4-year vest)", "USD 80,000; per year; over 4 years; note \"4-year vest\""},
         {"$80K (after 2 years)", "USD 80,000; note \"after 2 years\""},
         {"$80K (1-year cliff)", "USD 80,000; note \"1-year cliff\""},
         {"monthly €5K", "EUR 5,000; per month; note \"monthly\""},
         {"€5K (monthly)", "EUR 5,000; per month; note \"monthly\""},
         {"Monthly", "text \"Monthly\""}});
}

TEST_CASE("A second value that is none of these is a note", "[guide][cell]") {
  check({{"£90K / $99K / €95K", "GBP 90,000; or USD 99,000; note \"€95K\""},
         {"£1K / $2K / €3K - £4K / $5K / €6K",
          "GBP 1,000–4,000; or USD 2,000–5,000; note \"€3K–€6K\""},
         {"10–15% / 20%", "10–15%; note \"20%\""},
         {"$100K + $20K", "USD 100,000; note \"+ $20K\""},
         {"£100K + $20K", "GBP 100,000; note \"+ $20K\""},
         {"15% + $10K", "USD 10,000; 15%"},
         {"$10K-15%", "USD 10,000; 15%"},
         {"$100K or £80K", "USD 100,000; or GBP 80,000"},
         {"£80K–£90K; $99K–$110K", "GBP 80,000–90,000; or USD 99,000–110,000"},
         {"$100K-$150K-$200K", "USD 100,000–150,000; note \"$200K\""},
         {"$90K ($5K, $6K)", "USD 90,000; note \"$5K, $6K\""},
         {"£255K–£355K ($320K–$445K/yr)", "GBP 255,000–355,000; or USD 320,000–445,000"},
         {"$440K ($110K/yr / £90K)", "USD 440,000; note \"$110K/yr / £90K\""}});
}

TEST_CASE("Counts with their units, and what they are worth", "[guide][cell]") {
  check({{"5K–8K options", "count 5,000–8,000 options"},
         {"13,000 stock options", "count 13,000 stock options"},
         {"13,000 options ($50K)", "USD 50,000; count 13,000 options"},
         {"$50K (13,000 options)", "USD 50,000; count 13,000 options"},
         {"0.05%-0.1%", "0.05–0.1%"},
         {"0.125 - 0.250 %", "0.13–0.25%"},
         {"1.125–1.250%", "1.13–1.25%"}});
}

TEST_CASE("Numbers that are no amounts stay words", "[guide][cell]") {
  for (const std::string text :
       {"13 salaries", "13th month", "2x base", "401k match", "401(k)", "Top 10 only", "Year 1",
        "N/A", "n/a", "TBD", "$XXXK", "P&L", "E5/E6"}) {
    INFO(text);
    CHECK(describe(read_cell(text)) == "text \"" + text + '"');
  }
}

TEST_CASE("Markdown and HTML do not hide a figure", "[guide][cell]") {
  check({{"~~$300K~~", "USD 300,000"},
         {"`$120K–$150K`", "USD 120,000–150,000"},
         {"[$210K–$300K](https://levels.fyi/2024)", "USD 210,000–300,000"},
         {"&pound;93K&nbsp;&ndash;&nbsp;&pound;128K", "GBP 93,000–128,000"},
         {"£93K<br>$116K", "GBP 93,000; or USD 116,000"},
         {"\\$120K", "USD 120,000"},
         {"£93K \\| $116K", "GBP 93,000; or USD 116,000"},
         {"$100K*", "USD 100,000; note \"*\""},
         {"$100K[^1]", "USD 100,000; note \"[^1]\""}});
}

TEST_CASE("Cells that go on and on take no time", "[guide][cell]") {
  for (const char* part : {"(", "($5K ", "1 ", "$5K-", "$5K/", "XYZ 1", "between 1 and ", "1,",
                           "1.111.", "+", "~", "/4yr", "a ", "*"}) {
    std::string text;
    while (text.size() < 1'000'000) text += part;
    CHECK(read_cell(text).text.size() <= text.size());
    text.resize(3'900);
    CHECK(read_cell(text) == read_cell(text));
  }
}
