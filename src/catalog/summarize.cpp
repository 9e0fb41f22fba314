#include "catalog/summarize.h"

#include <algorithm>
#include <optional>
#include <set>

#include "catalog/common_currency.h"

namespace rangefinder {

Counted count_passing(const Catalog& catalog, const Query& query, const Bits& passing,
                      const KeyCounts& counts) {
  Counted counted;
  Summary& summary = counted.summary;
  summary.bands = passing.count();
  std::vector<bool> companies(catalog.companies.size(), false);
  for (const GuideCount& guide : counts.guide) {
    companies[catalog.guides.company[guide.guide]] = true;
  }
  summary.companies = static_cast<std::size_t>(std::ranges::count(companies, true));
  std::vector<bool> places(catalog.places.size(), false);
  for (std::size_t region = 0; region < counts.region.size(); ++region) {
    if (counts.region[region] == 0) continue;
    for (const std::uint16_t place : catalog.regions.place[region]) places[place] = true;
  }
  summary.places = static_cast<std::size_t>(std::ranges::count(places, true));

  std::set<Currency> converted;
  CommonCurrency printed;
  for (std::size_t unit = 0; unit < counts.unit.size(); ++unit) {
    if (counts.unit[unit] == 0) continue;
    const Currency currency = catalog.units[unit].currency;
    printed.add(currency);
    if (!query.currency || !currency || currency == query.currency) continue;
    summary.converted += counts.unit[unit];
    converted.insert(currency);
  }
  std::optional<BandId> last;
  for (const PartCurrency& part : catalog.part_currencies) {
    if (!passing[part.band] || !query.currency || part.currency == query.currency) continue;
    converted.insert(part.currency);
    // One in another currency as a whole is counted already.
    const Currency whole = catalog.currency_of(part.band);
    const bool counts_once = part.band != last && (!whole || whole == query.currency);
    summary.converted += counts_once ? 1 : 0;
    last = part.band;
  }
  counted.converted_from.assign(converted.begin(), converted.end());
  counted.currency = query.currency ? query.currency : printed.found();
  return counted;
}

}  // namespace rangefinder
