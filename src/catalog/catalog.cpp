#include "catalog/catalog.h"

#include <algorithm>

namespace rangefinder {

Printed printed(const Catalog& catalog, BandId band) {
  Printed printed;
  const double scale = catalog.units[catalog.unit[band]].scale;
  const AmountColumn& equity = catalog[Part::equity];
  if (equity.low[band] != kNoAmount) {
    printed.grant_low = equity.low[band] * scale;
    printed.grant_high = equity.high[band] * scale;
  }
  printed.vesting_years = catalog.vesting_years[band];
  const PercentEnds& percent = catalog.percents[catalog.percent[band]];
  printed.percent_low = percent.low;
  printed.percent_high = percent.high;
  printed.notes = catalog.notes[catalog.note[band]];
  return printed;
}

Currency currency_of(const Catalog& catalog, BandId band, Part part) {
  for (const PartCurrency& one :
       std::ranges::equal_range(catalog.part_currencies, band, {}, &PartCurrency::band)) {
    if (one.part == part) return one.currency;
  }
  return catalog.currency_of(band);
}

void set_findings(Catalog& catalog, BandFindings findings) {
  BandFindings::Sets sets = findings.sets();
  catalog.findings = std::move(findings);
  catalog.finding_set = std::move(sets.by_band);
  catalog.finding_sets = std::move(sets.rules);
}

std::vector<BandFinding> findings_of(const Catalog& catalog, BandId band) {
  const GuideId guide = catalog.guide[band];
  return catalog.findings.of_band(band, guide, catalog.guides.first_band[guide],
                                  catalog.line[band]);
}

const ProseFinding* in_words(const Catalog& catalog, const BandFinding& finding) {
  const GuideId guide = catalog.guide[finding.band];
  const Prose* prose = catalog.prose_of(finding.band);
  if (prose == nullptr) return nullptr;
  const auto& findings = prose->findings;
  const auto index = static_cast<std::int32_t>(finding.band - catalog.guides.first_band[guide]);
  const auto found = std::ranges::find_if(findings, [&](const ProseFinding& one) {
    return one.band == index && one.line == finding.line && one.rule == catalog.rules[finding.rule];
  });
  return found == findings.end() ? nullptr : &*found;
}

}  // namespace rangefinder
