#include "guide/place.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "base/text.h"
#include "support/files.h"

using namespace rangefinder;

namespace {

std::string codes_of(const std::vector<Currency>& currencies) {
  std::vector<std::string> codes;
  for (const Currency currency : currencies) codes.emplace_back(currency.code());
  return join(codes, "|");
}

// "London, Amsterdam; GB, NL; EMEA; remote; HQ; (GBP); what else"; "unknown" where it is no place.
std::string describe(const Place& place) {
  std::vector<std::string> parts;
  if (!place.known) parts.emplace_back("unknown");
  if (!place.cities.empty()) parts.push_back(join(place.cities, " + "));
  if (!place.countries.empty()) parts.push_back(join(place.countries, " "));
  if (!place.macro_regions.empty()) parts.push_back(join(place.macro_regions, " + "));
  if (place.remote) parts.emplace_back("remote");
  if (place.headquarters) parts.emplace_back("HQ");
  if (!place.currencies.empty()) parts.push_back("(" + codes_of(place.currencies) + ")");
  if (!place.qualifier.empty()) parts.push_back('"' + place.qualifier + '"');
  return join(parts, "; ");
}

struct Case {
  const char* printed;
  const char* means;
};

void check(const std::vector<Case>& cases) {
  for (const auto& [printed, means] : cases) {
    INFO(printed);
    CHECK(describe(fold_region(printed)) == means);
  }
}

}  // namespace

TEST_CASE("A city goes by several names, in any case and with or without accents", "[place]") {
  check({{"New York", "New York, NY; US"},
         {"NYC", "New York, NY; US"},
         {"New York City", "New York, NY; US"},
         {"Bengaluru", "Bangalore; IN"},
         {"Bay Area", "San Francisco Bay Area, CA; US"},
         {"Sao Paulo", "São Paulo; BR"},
         {"ZÜRICH", "Zurich; CH"},
         {"tel-aviv", "Tel Aviv; IL"},
         {"**London**", "London; GB"}});
}

TEST_CASE("A state or country behind a city says which one it is", "[place]") {
  check({{"Cambridge", "Cambridge; GB"},
         {"Cambridge MA", "Cambridge, MA; US"},
         {"Cambridge (MA)", "Cambridge, MA; US"},
         {"Cambridge (UK AI Center)", "Cambridge; GB; \"AI Center\""},
         {"Cambridge / Boston (US)", "Cambridge, MA + Boston, MA; US"},
         {"Massachusetts (Cambridge)", "Cambridge, MA; US; Massachusetts"},
         {"🇺🇸 Melbourne", "Melbourne, FL; US"},
         {"Melbourne / Remote US", "Melbourne; AU US; remote"},
         {"Chicago IL", "Chicago, IL; US"},
         {"Tel Aviv IL", "Tel Aviv; IL"},
         {"Toronto CA", "Toronto; CA"},
         {"Washington, D.C.", "Washington, DC; US"},
         {"Veldhoven (NL)", "Veldhoven; NL"},
         {"Vancouver (BC)", "Vancouver; CA"},
         {"New York, New York", "New York, NY; US"},
         {"Austin, Texas", "Austin, TX; US"},
         {"Seattle, Washington", "Seattle, WA; US"},
         {"Vancouver, BC, Canada", "Vancouver; CA"}});
}

TEST_CASE("A town that the table does not have is known by its state, country or flag", "[place]") {
  check({{"Lowell, MA", "Lowell, MA; US"},
         {"Portland ME", "Portland, ME; US"},
         {"Portland (ME)", "Portland, ME; US"},
         {"Vancouver WA", "Vancouver, WA; US"},
         {"London, ON", "London, ON; CA"},
         {"London, Canada", "London, Canada; CA"},
         {"San José, Costa Rica", "San Jose, Costa Rica; CR"},
         {"Katowice, Poland", "Katowice; PL"},
         {"Haarlem, NL", "Haarlem; NL"},
         {"🇵🇹 Braga (EUR)", "Braga; PT; (EUR)"},
         {"Gotham City", "unknown; \"Gotham City\""},
         {"Gotham City (US)", "unknown; \"Gotham City (US)\""}});
}

TEST_CASE("Several places stand between slashes, commas and ands", "[place]") {
  check({{"Atlanta / Seattle", "Atlanta, GA + Seattle, WA; US"},
         {"London/Amsterdam", "London + Amsterdam; GB NL"},
         {"London, Paris, Berlin", "London + Paris + Berlin; GB FR DE"},
         {"London, New York", "London + New York, NY; GB US"},
         {"NYC & SF", "New York, NY + San Francisco, CA; US"},
         {"UK and Ireland", "GB IE"},
         {"London / Europe", "London; GB; Europe"},
         {"NYC / New Jersey", "New York, NY; US; New Jersey"},
         {"Bay Area / India", "San Francisco Bay Area, CA; US IN"},
         {"India / San Francisco", "San Francisco, CA; US IN"}});
}

TEST_CASE("A country or larger region names its cities in parentheses", "[place]") {
  check({{"Canada (Toronto / Montreal)", "Toronto + Montreal; CA"},
         {"EMEA (London/Amsterdam)", "London + Amsterdam; GB NL; EMEA"},
         {"US (Ames, IA / Denver / Remote)", "Ames, IA + Denver, CO; US; remote"},
         {"Bay Area (Sunnyvale)", "San Francisco Bay Area, CA + Sunnyvale, CA; US"},
         {"Tier 1 (SF / NYC)", "San Francisco, CA + New York, NY; US; \"Tier 1\""},
         {"London (SIE Europe)", "London; GB; Europe; \"SIE\""}});
}

TEST_CASE("Remote stands alone or beside a place", "[place]") {
  check({{"Remote", "remote"},
         {"Remote (rare)", "remote; \"rare\""},
         {"Remote US", "US; remote"},
         {"Remote-US", "US; remote"},
         {"US (All-Remote)", "US; remote; \"All\""},
         {"Remote US/Canada", "US CA; remote"},
         {"Remote EU", "EU; remote"},
         {"Remote – California", "US; California; remote"},
         {"Bay Area Remote", "San Francisco Bay Area, CA; US; remote"}});
}

TEST_CASE("HQ is a mark, and a region before it no place", "[place]") {
  check({{"San Francisco HQ", "San Francisco, CA; US; HQ"},
         {"New York (US HQ)", "New York, NY; US; HQ"},
         {"Menlo Park, CA (HQ)", "Menlo Park, CA; US; HQ"},
         {"American Fork UT HQ", "American Fork, UT; US; HQ"},
         {"São Paulo (Global HQ)", "São Paulo; BR; HQ; \"Global\""},
         {"EMEA HQ (London)", "London; GB; HQ; \"EMEA\""},
         {"Seoul (HQ / Samsung SDS)", "Seoul; KR; HQ; \"Samsung SDS\""}});
}

TEST_CASE("A label names currencies by code, or by symbol where there is no code", "[place]") {
  check({{"London (GBP £)", "London; GB; (GBP)"},
         {"London (GBP/USD)", "London; GB; (GBP|USD)"},
         {"Toronto (CAD $)", "Toronto; CA; (CAD)"},
         {"Tel Aviv (ILS/USD equiv)", "Tel Aviv; IL; (ILS|USD)"},
         {"London (£)", "London; GB; (GBP)"},
         {"London £", "London; GB; (GBP)"},
         {"Tokyo (¥)", "Tokyo; JP"},
         {"Boston / East Coast (USD)", "Boston, MA; US; US East Coast; (USD)"},
         {"Gotham City (USD)", "unknown; (USD); \"Gotham City (USD)\""}});
}

TEST_CASE("Flags are emoji or their short names", "[place]") {
  check({{"🇺🇸 San Francisco (USD)", "San Francisco, CA; US; (USD)"},
         {":gb: London (GBP)", "London; GB; (GBP)"},
         {":hong_kong: Hong Kong (HKD)", "Hong Kong; HK; (HKD)"},
         {":flag-us: Remote", "US; remote"},
         {"🌍 Remote Global", "Global; remote"},
         {":earth_americas: Remote Global", "Global; remote"}});
}

TEST_CASE("What else a region says is kept", "[place]") {
  check(
      {{"US (Other Markets)", "US; \"Other Markets\""},
       {"Other US", "US; \"Other\""},
       {"Bay Area / Sunnyvale (US R&D)", "San Francisco Bay Area, CA + Sunnyvale, CA; US; \"R&D\""},
       {"San Francisco Benchmark", "San Francisco, CA; US; \"Benchmark\""},
       {"Atlanta / Secondary (USD)", "Atlanta, GA; US; (USD); \"Secondary\""},
       {"Paris (8% below London)", "Paris; FR; \"8% below London\""},
       {"Remote US (excluding California)", "US; remote; \"excluding California\""}});
}

TEST_CASE("Titles, levels and remarks are no places", "[place]") {
  for (const char* text :
       {"SWE I-II (AI Platform)", "65+ / Distinguished / Partner SA", "Senior PHP Engineer",
        "Engineering Manager, London", "PM (London)", "N/A — Valve is Bellevue-only", "Senior DE",
        "us", "", " ", "/", "—", "((", "Other"}) {
    INFO(text);
    const Place place = fold_region(text);
    CHECK_FALSE(place.known);
    CHECK(place.qualifier == trim(text));
    CHECK(place.name == trim(text));
    CHECK(place.country().empty());
  }
}

TEST_CASE("A header names a place or something else", "[place]") {
  for (const char* header : {"London (GBP £)", "US Remote", "Tel Aviv (ILS ₪)", "Columbia MD (USD)",
                             "Europe (EUR/GBP)", "Remote", "🇺🇸 Boston (USD)"}) {
    INFO(header);
    CHECK(names_place(header));
  }
  for (const char* header :
       {"Target", "Target (85th pctl)", "Walk-Away", "Accept-At Floor", "Title", "Level",
        "Component", "Total (USD)", "Total Comp (US)", "L3 Total Comp", "Bonus Structure",
        "Remote Policy", "Global Level", "VP — Design / UX", "Base Salary", ""}) {
    INFO(header);
    CHECK_FALSE(names_place(header));
  }
}

TEST_CASE("One name stands for a place however it is printed", "[place]") {
  for (const char* printed : {"Remote US", "US Remote (USD)", "US (All-Remote)", "🇺🇸 Remote"}) {
    INFO(printed);
    CHECK(fold_region(printed).name == "United States / Remote");
  }
  CHECK(fold_region("NYC (HQ)").name == "New York, NY");
  CHECK(fold_region("EMEA (London/Dublin)").name == "London / Dublin / EMEA");
  CHECK(fold_region("Bay Area / India").name == "San Francisco Bay Area, CA / India");
  CHECK(fold_region("Boston / East Coast").name == "Boston, MA / US East Coast");
}

TEST_CASE("A place has a currency: the label's first, else its country's", "[place]") {
  CHECK(fold_region("Tokyo").currency().code() == "JPY");
  CHECK(fold_region("Gothenburg").currency().code() == "SEK");
  CHECK(fold_region("Singapore (USD)").currency().code() == "USD");
  CHECK_FALSE(fold_region("Europe").currency());
  CHECK_FALSE(fold_region("Principal SWE").currency());
}

TEST_CASE("A currency is unlike a place's where neither label nor country has it", "[place]") {
  const auto expects = [](const char* printed, const char* code) {
    return fold_region(printed).expects(Currency::from_code(code).value());
  };
  CHECK(expects("London", "GBP"));
  CHECK_FALSE(expects("London", "USD"));
  CHECK(expects("London (GBP/USD)", "USD"));
  CHECK_FALSE(expects("London (USD)", "GBP"));
  CHECK(expects("London / Berlin", "EUR"));
  CHECK(expects("Remote EU", "PLN"));
  CHECK(expects("Principal SWE", "PLN"));
}

TEST_CASE("A country has a name and a currency", "[place]") {
  CHECK(country_name("GB") == "United Kingdom");
  CHECK(local_currency("GB").code() == "GBP");
  CHECK(local_currency("NO").code() == "NOK");
  CHECK(country_name("XX").empty());
  CHECK_FALSE(local_currency("XX"));
  CHECK_FALSE(local_currency("TX"));
}

TEST_CASE("Text of any kind folds to something", "[place]") {
  for (const char* text : {":::", ":", "\xF0\x9F\x87\xBA", "\xF0\x9F\x87", "(((a)b/c)", ")(", "£",
                           "\xFF\xFE", "London (\xC3", ",,,", "(US", "Remote Remote Remote"}) {
    INFO(text);
    CHECK_NOTHROW(fold_region(text));
  }
  CHECK_NOTHROW(fold_region(std::string(20'000, '(') + "London"));
}

namespace {

// The fields of a line of CSV; quotes around a field are taken off.
std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      fields.emplace_back();
    } else if (c != '\r') {
      fields.back() += c;
    }
  }
  return fields;
}

}  // namespace

TEST_CASE("Every region of the corpus folds to what it means", "[place]") {
  std::ifstream file(tests::shared_folder() / "regions.csv");
  if (!file) SKIP("../shared/regions.csv is not here");
  enum : std::uint8_t { raw, is_region = 3, city, others, country, macro, remote, hq, currency };

  std::set<std::string> names;
  std::size_t rows = 0;
  std::string line;
  std::getline(file, line);  // the header
  while (std::getline(file, line)) {
    std::vector<std::string> row = fields_of(line);
    REQUIRE(row.size() == 12);
    ++rows;
    INFO(row[raw]);
    const Place place = fold_region(row[raw]);
    CHECK(place.known == (row[is_region] == "1"));
    if (row[is_region] != "1") continue;
    // Its state is taken for Israel's code.
    if (row[raw] == "Chicago IL") row[country] = "US";
    CHECK(place.city() == row[city]);
    const std::vector<std::string> other_cities(
        place.cities.begin() + (place.cities.empty() ? 0 : 1), place.cities.end());
    CHECK(join(other_cities, "|") == row[others]);
    CHECK(join(place.countries, "|") == row[country]);
    CHECK(join(place.macro_regions, "|") == row[macro]);
    CHECK(place.remote == (row[remote] == "1"));
    CHECK(place.headquarters == (row[hq] == "1"));
    CHECK(codes_of(place.currencies) == row[currency]);
    // Its qualifiers leave "AI" out.
    if (!row[raw].contains("AI ") && !row[raw].contains("AI)")) {
      CHECK(place.qualifier == row.back());
    }
    names.insert(place.name);
  }
  CHECK(rows == 495);
  CHECK(names.size() == 216);
}
