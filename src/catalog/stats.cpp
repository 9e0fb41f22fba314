#include "catalog/stats.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "base/equity_kind.h"

namespace rangefinder {
namespace {

// The names that count something: those that count most come first.
std::vector<Tally> most_first(const std::map<std::string, std::size_t>& counts) {
  std::vector<Tally> tallies;
  for (const auto& [name, count] : counts) tallies.push_back({name, count});
  std::ranges::stable_sort(tallies, std::greater{}, &Tally::count);
  return tallies;
}

std::vector<RuleTally> findings_by_rule(const Catalog& catalog) {
  std::vector<RuleTally> tallies(catalog.rules.size());
  for (std::size_t rule = 0; rule < tallies.size(); ++rule)
    tallies[rule].rule = catalog.rules[rule];
  for (GuideId guide = 0; guide < catalog.guide_count(); ++guide) {
    const BandId first = catalog.guides.first_band[guide];
    const BandId end = catalog.guides.first_band[guide + 1];
    const auto lines = catalog.line.span().subspan(first, end - first);
    for (const BandFinding& finding : catalog.findings.of_guide(guide, first, lines)) {
      RuleTally& tally = tallies[finding.rule];
      tally.severity = std::max(tally.severity, finding.severity);
      ++tally.count;
    }
  }
  std::erase_if(tallies, [](const RuleTally& tally) { return tally.count == 0; });
  std::ranges::stable_sort(tallies, std::greater{}, &RuleTally::count);
  return tallies;
}

// Texts that some column names; "" is where a guide says nothing.
std::size_t named(const Texts& texts) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) count += texts[i].empty() ? 0 : 1;
  return count;
}

}  // namespace

CatalogStats stats_of(const Catalog& catalog) {
  CatalogStats stats;
  stats.guides = catalog.guide_count();
  stats.bands = catalog.size();
  stats.companies = named(catalog.companies);
  stats.roles = named(catalog.roles);
  stats.levels = named(catalog.levels);
  stats.regions = named(catalog.regions.name);
  stats.places = named(catalog.places);
  stats.words = catalog.words.size();

  std::map<std::string, std::size_t> countries;
  std::map<std::string, std::size_t> currencies;
  std::map<std::string, std::size_t> kinds;
  for (BandId band = 0; band < catalog.size(); ++band) {
    for (const std::uint16_t country : catalog.regions.country[catalog.region[band]]) {
      ++countries[std::string(catalog.countries[country])];
    }
    ++currencies[std::string(catalog.currency_of(band).code())];
    if (const std::uint8_t kind = catalog.equity_kind[band]; kind != kNoEquity) {
      ++kinds[std::string(name(static_cast<EquityKind>(kind)))];
    }
  }
  stats.countries = most_first(countries);
  stats.currencies = most_first(currencies);
  stats.equity_kinds = most_first(kinds);

  for (std::size_t i = 0; i < catalog.quarters.size(); ++i) {
    stats.quarters.push_back({std::string(catalog.quarters[i]), 0});
  }
  for (const ValueId quarter : catalog.guides.quarter) ++stats.quarters[quarter].count;
  stats.findings = findings_by_rule(catalog);
  stats.rates_date = catalog.rates.date;
  stats.guides_with_prose = static_cast<std::size_t>(
      std::ranges::count_if(catalog.prose, [](const Prose& prose) { return prose != Prose(); }));
  stats.shards = catalog.shards.size();
  return stats;
}

}  // namespace rangefinder
