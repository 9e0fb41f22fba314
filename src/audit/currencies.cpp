#include "audit/currencies.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "audit/wording.h"
#include "base/text.h"

namespace rangefinder::rule {
namespace {

constexpr double kRatesApart = 0.05 + 1e-9;

// What one unit of the row's currency is in its second one, by one end of one part; `least` and
// `most` are what it may be before both amounts were rounded.
struct ImpliedRate {
  double rate = 0;
  double least = 0;
  double most = 0;
  std::string_view end;   // "low ", "high "; "" for a single amount
  std::string_view part;  // "base"
  Spot at = {};
};

// Half of the unit that an amount is rounded to: 500 for 12,000, at least half a percent of it.
double half_unit(Amount amount) {
  Amount unit = 1;
  while (unit < 1000 && amount % (unit * 10) == 0) unit *= 10;
  return std::max(static_cast<double>(unit), static_cast<double>(amount) / 100) / 2;
}

// A part and its counterpart in the second currency.
struct Pair {
  std::string_view part;
  const std::optional<Range>& own;
  const std::optional<Range>& second;
  Spot at = {};
};

std::vector<ImpliedRate> rates_of(const Band& band) {
  static const std::optional<Range> kNone;
  const Alternative& second = *band.alternative;
  const auto& equity = band.equity && !band.equity->currency ? band.equity->range : kNone;
  const auto& bonus = band.bonus && !band.bonus->currency ? band.bonus->range : kNone;
  const auto& signing = band.signing_currency ? kNone : band.signing;
  const auto& total = band.total_currency ? kNone : band.total;
  std::vector<ImpliedRate> rates;
  const auto add = [&](Amount own, Amount other, std::string_view end, const Pair& pair) {
    if (own <= 0 || other <= 0) return;
    const auto a = static_cast<double>(own);
    const auto b = static_cast<double>(other);
    rates.push_back({b / a, (b - half_unit(other)) / (a + half_unit(own)),
                     (b + half_unit(other)) / (a - half_unit(own)), end, pair.part, pair.at});
  };
  for (const Pair& pair : {Pair{"base", band.base, second.base, band.base_at},
                           Pair{"equity", equity, second.equity, band.equity_at},
                           Pair{"bonus", bonus, second.bonus, band.bonus_at},
                           Pair{"sign-on", signing, second.signing, band.signing_at},
                           Pair{"total", total, second.total, band.total_at}}) {
    if (!pair.own || !pair.second) continue;
    const bool one = pair.own->low == pair.own->high && pair.second->low == pair.second->high;
    add(pair.own->low, pair.second->low, one ? "" : "low ", pair);
    if (!one) add(pair.own->high, pair.second->high, "high ", pair);
  }
  return rates;
}

}  // namespace

void implied_rates(const Guide& guide, std::vector<Finding>& findings) {
  for (const Band& band : guide.bands) {
    if (!band.alternative) continue;
    const std::vector<ImpliedRate> rates = rates_of(band);
    if (rates.size() < 2) continue;
    const auto [least, most] = std::ranges::minmax_element(rates, {}, &ImpliedRate::rate);
    if (most->rate / least->rate - 1 <= kRatesApart) continue;
    const bool rounding = std::ranges::max(rates, {}, &ImpliedRate::least).least <=
                          std::ranges::min(rates, {}, &ImpliedRate::most).most;
    if (rounding) continue;
    const std::string one = std::string(band.currency.prefix()) + "1 is ";
    const auto told = [&](const ImpliedRate& implied) {
      return std::string(band.alternative->currency.prefix()) + format_decimal(implied.rate, 3) +
             " by the " + std::string(implied.end) + std::string(implied.part);
    };
    findings.push_back(about_cell(guide, band, most->at, "implied-rates", Severity::error,
                                  one + told(*least) + " and " + told(*most) + ".",
                                  "Convert all amounts of the row at one rate; one of these four "
                                  "amounts is wrong."));
  }
}

void mixed_currencies(const Guide& guide, std::vector<Finding>& findings) {
  for (const Band& band : guide.bands) {
    if (!band.currency) continue;  // a row in none that is known: told where it is read
    const auto tell = [&](Spot at, std::string_view part, std::string_view code) {
      findings.push_back(about_cell(
          guide, band, at, "mixed-currencies", Severity::info,
          "The " + std::string(part) + " is in " + std::string(code) + ", the row in " +
              std::string(band.currency.code()) + ".",
          "Write the row in one currency, or both amounts in each cell: \"£93K / $116K\". The "
          "part is left out of the sum."));
    };
    const Currency equity = band.equity ? band.equity->currency : Currency();
    if (equity) tell(band.equity_at, "equity", equity.code());
    if (band.total_currency) tell(band.total_at, "total", band.total_currency.code());
    const Currency bonus = band.bonus ? band.bonus->currency : Currency();
    if (bonus) tell(band.bonus_at, "bonus", bonus.code());
    if (band.signing_currency) tell(band.signing_at, "sign-on", band.signing_currency.code());
  }
}

void currency_unlike_region(const Guide& guide, std::vector<Finding>& findings) {
  for (const Band& band : guide.bands) {
    if (!band.currency || !band.place.known || band.place.expects(band.currency)) continue;
    const Currency expected = band.place.currency();
    const Spot at = band.base ? band.base_at : band.total_at;
    findings.push_back(about_cell(
        guide, band, at, "currency-unlike-region", Severity::warning,
        "\"" + band.region + "\" is in " + std::string(band.currency.code()) +
            (expected ? ", not in " + std::string(expected.code()) : std::string()) + ".",
        "Check the currency; if it is meant, name it with the region: \"" + band.place.name + " (" +
            std::string(band.currency.code()) + ")\"."));
  }
}

void unknown_region(const Guide& guide, std::vector<Finding>& findings) {
  std::unordered_set<std::string_view> told;
  for (const Band& band : guide.bands) {
    if (band.place.known || band.region.empty() || !told.insert(band.region).second) continue;
    findings.push_back(about_cell(guide, band, band.where, "unknown-region", Severity::info,
                                  "No place is known by \"" + band.region + "\".",
                                  "Name a city, a country or \"Remote\". It is kept as printed "
                                  "and cannot be filtered by place."));
  }
}

}  // namespace rangefinder::rule
