#include "export/band_row.h"

#include <catch2/catch_test_macros.hpp>

#include "base/text.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::currency;
using tests::describe;
using Strings = std::vector<std::string>;

namespace {

// "company=Acme|base_low=93000"
BandRow row(std::string_view values) {
  std::vector<BandValue> list;
  int column = 1;
  for (const std::string_view one : split(values, "|")) {
    const std::size_t equals = one.find('=');
    const auto key = band_key_from_name(one.substr(0, equals));
    INFO(one);
    REQUIRE(key);
    list.push_back({*key, one.substr(equals + 1), {7, column++, 1}});
  }
  return read_band_row(list, {7, 0, 0}, "bands.csv");
}

}  // namespace

TEST_CASE("Every key has a name", "[export][bands]") {
  for (std::size_t key = 0; key < kBandKeyCount; ++key) {
    const auto which = static_cast<BandKey>(key);
    CHECK(band_key_from_name(name(which)) == which);
    CHECK(band_key_from_name(' ' + to_upper_ascii(name(which)) + ' ') == which);
  }
  CHECK(band_key_from_name("Base  Min") == BandKey::base_low);
  CHECK(band_key_from_name("sign-on max") == BandKey::signing_high);
  CHECK(band_key_from_name("Stock low") == BandKey::equity_low);
  CHECK(band_key_from_name("Employer") == BandKey::company);
  CHECK(band_key_from_name("Job title") == BandKey::role);
  CHECK(band_key_from_name("Location") == BandKey::region);
  CHECK_FALSE(band_key_from_name("salary"));
  CHECK_FALSE(band_key_from_name(""));
  CHECK_FALSE(band_key_from_name(std::string(1000, 'a')));
}

TEST_CASE("Values become a band", "[export][bands]") {
  const BandRow read =
      row("file=acme/ml.md|line=9|company=Acme|role=ML|region=London, UK|level=E5|currency=gbp|"
          "base_low=93000|base_high=128000|base_period=month|equity_low=80000|equity_high=265000|"
          "equity_years=4|equity_kind=RSU|bonus_low=5000|bonus_high=6000|bonus_pct_low=5|"
          "bonus_pct_high=7.5%|signing_low=1|signing_high=2|total_low=120000|total_high=236000|"
          "plus=equity, total|notes=est.; net");
  CHECK(describe(read.findings).empty());
  CHECK(read.file == "acme/ml.md");
  CHECK(read.line == 9);
  CHECK(read.company == "Acme");
  CHECK(read.role == "ML");
  const Band& band = read.band;
  CHECK(band.region == "London, UK");
  CHECK(band.place.name == "London");
  CHECK(band.level == "E5");
  CHECK(band.currency == currency("GBP"));
  CHECK(band.base == Range{93'000, 128'000});
  CHECK(band.base_period == Period::month);
  CHECK(band.base_at == Spot{7, 8, 1});
  REQUIRE(band.equity);
  CHECK(band.equity->range == Range{80'000, 265'000, true});
  CHECK(band.equity->years == 4);
  CHECK(band.equity->kind == EquityKind::rsu);
  REQUIRE(band.bonus);
  CHECK(band.bonus->range == Range{5000, 6000});
  CHECK(band.bonus->percent == PercentRange{5, 7.5});
  CHECK(band.signing == Range{1, 2});
  CHECK(band.total == Range{120'000, 236'000, true});
  CHECK(band.notes == Strings{"est.", "net"});
}

TEST_CASE("Amounts may be written as in a guide's cells", "[export][bands]") {
  const Band band = row("region=London|base_low=£93K|base_high=£128,000|total=£120K–£236K+|"
                        "bonus=5–15%|equity=None|signing=—")
                        .band;
  CHECK(band.currency == currency("GBP"));
  CHECK(band.base == Range{93'000, 128'000});
  CHECK(band.total == Range{120'000, 236'000, true});
  CHECK_FALSE(band.total_currency);
  REQUIRE(band.bonus);
  CHECK(band.bonus->percent == PercentRange{5, 15});
  REQUIRE(band.equity);
  CHECK(band.equity->kind == EquityKind::none);
  CHECK_FALSE(band.signing);
  CHECK(row("region=Berlin|base=90000").band.base == Range{90'000, 90'000});
}

TEST_CASE("Without a currency a band has its amounts', else its region's", "[export][bands]") {
  CHECK(row("region=Paris|base_low=$1K|base_high=$2K").band.currency == currency("USD"));
  CHECK(row("region=Paris|base_low=1|base_high=2").band.currency == currency("EUR"));
  CHECK(row("region=Nowhere|base_low=1|base_high=2").band.currency == Currency());
  CHECK(row("currency=€|base_low=1|base_high=2").band.currency == currency("EUR"));
  const Band band = row("currency=EUR|base_low=1|base_high=2|total_low=$1|total_high=$2").band;
  CHECK(band.total_currency == currency("USD"));
}

TEST_CASE("What cannot be read is a finding at its place", "[export][bands]") {
  const auto findings = [](std::string_view values) { return describe(row(values).findings); };
  CHECK(findings("base_low=abc|base_high=2") == Strings{"band-value at 7:1 (error)"});
  CHECK(findings("base_low=5|base_high=-2") == Strings{"band-value at 7:2 (error)"});
  CHECK(findings("base_low=1|base_high=99999999999999999999") ==
        Strings{"band-value at 7:2 (error)"});
  CHECK(findings("base_low=5") == Strings{"band-value at 7:1 (warning)"});
  CHECK(findings("base_low=5|base_high=2") == Strings{"low-above-high at 7:1 (error)"});
  CHECK(findings("total=$5K–$2K") == Strings{"low-above-high at 7:1 (error)"});
  CHECK(findings("bonus_pct_low=x") == Strings{"band-value at 7:1 (error)"});
  CHECK(findings("bonus_pct_low=9|bonus_pct_high=3") == Strings{"low-above-high at 7:1 (error)"});
  CHECK(findings("currency=XYZ") == Strings{"unknown-currency at 7:1 (error)"});
  CHECK(findings("base_period=fortnight") == Strings{"band-value at 7:1 (error)"});
  CHECK(findings("equity_years=400") == Strings{"band-value at 7:1 (error)"});
  CHECK(findings("equity_kind=beans") == Strings{"band-value at 7:1 (error)"});
  CHECK(findings("line=x") == Strings{"band-value at 7:1 (error)"});
  CHECK(findings("plus=salary") == Strings{"band-value at 7:1 (warning)"});
  CHECK(findings("currency=EUR|base_low=$1|base_high=$2") ==
        Strings{"mixed-currencies at 7:2 (error)"});
  CHECK(findings("company=Acme|base_low=—|base_high=—").empty());
  CHECK(row("base_low=5|base_high=2").band.base == Range{5, 2});
  CHECK(row("currency=XYZ|region=Paris|base_low=1|base_high=2").band.currency == Currency());
}

TEST_CASE("Small helpers do what they say", "[export][bands]") {
  std::vector<Finding> findings;
  check_ends({1, 2}, "base", {3, 1, 1}, "x.csv", findings);
  CHECK(findings.empty());
  check_ends({2, 1}, "base", {3, 1, 1}, "x.csv", findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].where == Location("x.csv", {3, 1, 1}));
  CHECK(split_notes("a;  b; ; c") == Strings{"a", "b", "c"});
  CHECK(period_of("HR") == Period::hour);
  CHECK(period_of("mo") == Period::month);
  CHECK(period_of("year") == Period::year);
  CHECK_FALSE(period_of("week"));
  Band band;
  CHECK(mark_open(band, "equity"));
  CHECK_FALSE(mark_open(band, "Equity"));
}
