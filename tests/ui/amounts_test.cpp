#include "ui/amounts.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using namespace rangefinder::ui;
using tests::currency;

namespace {

AmountUnit unit(const char* code, Period period, double largest) {
  View view;
  view.query.currency = Currency::from_code(code).value_or(Currency());
  view.query.period = period;
  view.largest.add(view.query.currency, largest);
  return unit_of(view);
}

}  // namespace

TEST_CASE("Columns are counted in thousands, but for hours", "[ui][amounts]") {
  CHECK(unit("USD", Period::year, 500'000).label == "$K / yr");
  CHECK(unit("USD", Period::month, 50'000).label == "$K / mo");
  CHECK(unit("USD", Period::hour, 300).label == "$ / hr");
  CHECK(unit("PLN", Period::year, 500'000).label == "PLN K / yr");
  CHECK(unit("", Period::year, 500'000).label == "per year");
  CHECK(unit("", Period::hour, 500'000).label == "per hour");
}

TEST_CASE("Small thousands have a decimal", "[ui][amounts]") {
  const Ends ends{20'833, 25'000};
  CHECK(cell_text(ends, false, unit("USD", Period::month, 25'000), currency("USD")) == "20.8–25");
  CHECK(cell_text(ends, false, unit("USD", Period::year, 250'000), currency("USD")) == "21–25");
}

TEST_CASE("A cell has both ends, one where they are the same", "[ui][amounts]") {
  const AmountUnit thousands = unit("USD", Period::year, 500'000);
  CHECK(cell_text({210'000, 300'000}, false, thousands, currency("USD")) == "210–300");
  CHECK(cell_text({90'000, 190'000}, true, thousands, currency("USD")) == "90–190+");
  CHECK(cell_text({150'000, 150'400}, false, thousands, currency("USD")) == "150");
  CHECK(cell_text({}, false, thousands, currency("USD")) == "—");
  CHECK(cell_text({5'354'000'000, 6'000'000'000}, false, thousands, currency("IDR")) ==
        "5,354,000–6,000,000");
}

TEST_CASE("As printed, a cell has its own currency and unit", "[ui][amounts]") {
  const AmountUnit printed = unit("", Period::year, 90'000'000);
  CHECK(cell_text({148'000, 194'000}, false, printed, currency("GBP")) == "£148–194K");
  CHECK(cell_text({9'500'000, 15'000'000}, true, printed, currency("JPY")) == "JPY 9.5–15M+");
  CHECK(cell_text({}, false, printed, currency("JPY")) == "—");
}

TEST_CASE("A compact range says its unit once", "[ui][amounts]") {
  CHECK(compact_text({650'000, 1'100'000}, true, currency("USD")) == "$650–1,100K+");
  CHECK(compact_text({2'500'000, 4'000'000}, false, currency("INR")) == "₹2,500–4,000K");
  CHECK(compact_text({9'000'000, 120'000'000}, false, currency("JPY")) == "JPY 9–120M");
  CHECK(compact_text({12'345, 15'000}, false, currency("EUR")) == "€12.3–15K");
  CHECK(compact_text({44'500, 91'300}, false, currency("AUD")) == "A$45–91K");
  CHECK(compact_text({300'000, 300'000}, false, currency("USD")) == "$300K");
  CHECK(compact_text({98, 144}, false, currency("USD")) == "$98–144");
  CHECK(compact_text({}, false, currency("USD")) == "—");
}

TEST_CASE("Money is told at both ends", "[ui][amounts]") {
  CHECK(money_text({210'000, 300'000}, false, currency("USD")) == "$210K – $300K");
  CHECK(money_text({17'500, 19'000}, true, currency("USD")) == "$17.5K – $19K+");
  CHECK(money_text({150'000, 150'000}, false, currency("USD")) == "$150K");
  CHECK(money_text({}, false, currency("USD")) == "—");
}

TEST_CASE("A headline says the unit once", "[ui][amounts]") {
  CHECK(headline_text({210'000, 300'000}, false, currency("USD")) == "$210 – 300K");
  CHECK(headline_text({90'000, 190'000}, true, currency("USD")) == "$90 – 190K+");
  CHECK(headline_text({900'000, 1'200'000}, false, currency("USD")) == "$900K – $1.2M");
  CHECK(headline_text({1'119'130'000, 1'579'600'000}, true, currency("KRW")) ==
        "KRW 1,119 – 1,580M+");
  CHECK(headline_text({11'000'000, 16'200'000}, false, currency("JPY")) == "JPY 11 – 16.2M");
  CHECK(headline_text({9'000'000, 16'000'000}, false, currency("JPY")) == "JPY 9M – JPY 16M");
  CHECK(headline_text({60, 90}, false, currency("USD")) == "$60 – $90");
  CHECK(headline_text({}, false, currency("USD")) == "—");
}

TEST_CASE("A gap has its sign", "[ui][amounts]") {
  CHECK(gap_text(0.2006) == "+20%");
  CHECK(gap_text(-0.25) == "−25%");
  CHECK(gap_text(0.001) == "0%");
  CHECK(gap_text(-0.001) == "0%");
  CHECK(gap_text(kAbsent).empty());
}

TEST_CASE("Bounds read as people say them", "[ui][amounts]") {
  CHECK(bounds_text({200'000, {}}, currency("USD")) == "from $200K");
  CHECK(bounds_text({{}, 400'000}, currency("USD")) == "to $400K");
  CHECK(bounds_text({200'000, 400'000}, currency("GBP")) == "£200K – £400K");
  CHECK(bounds_text({}, currency("USD")).empty());
}

TEST_CASE("Periods are short", "[ui][amounts]") {
  CHECK(short_period(Period::year) == "yr");
  CHECK(short_period(Period::month) == "mo");
  CHECK(short_period(Period::hour) == "hr");
}
