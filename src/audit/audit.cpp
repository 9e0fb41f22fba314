#include "audit/audit.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "guide/figures.h"

namespace rangefinder {

std::vector<Finding> audit(const ReadGuide& read) {
  std::vector<Finding> findings;
  if (!read.guide) return findings;
  rules::front_matter(read, findings);
  rules::total_gap(read, findings);
  rules::total_below_base(read, findings);
  rules::missing_parts(read, findings);
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.where.line; });
  return findings;
}

namespace rules {

void total_gap(const ReadGuide& read, std::vector<Finding>& findings) {
  for (const Band& band : read.guide->bands) {
    const auto recomputed = recomputed_per_year(band);
    const auto off = gap(stated_per_year(band), recomputed);
    // A whisker more, as 110 / 100 - 1 is not quite a tenth.
    constexpr double kNoted = 0.10 + 1e-9;
    constexpr double kWarned = 0.25 + 1e-9;
    if (!off || std::abs(*off) <= kNoted) continue;
    const Range parts{round_amount(recomputed->low), round_amount(recomputed->high)};
    findings.push_back({"total-gap", std::abs(*off) > kWarned ? Severity::warning : Severity::info,
                        band.where,
                        "Stated total is " + format_decimal(std::abs(*off) * 100, 0) + "% " +
                            (*off > 0 ? "above" : "below") + " its parts.",
                        "Base + equity per year + bonus is " + short_range(parts, band.currency) +
                            ". Both are shown; say in a note what else the total counts."});
  }
}

void total_below_base(const ReadGuide& read, std::vector<Finding>& findings) {
  for (const Band& band : read.guide->bands) {
    const auto base = base_per_year(band);
    const auto total = stated_per_year(band);
    if (!base || !total || (total->low >= base->low && total->high >= base->high)) continue;
    findings.push_back({"total-below-base", Severity::error, band.where,
                        "The total " + short_range(*band.total, band.currency) +
                            " is below the base " + short_range(*band.base, band.currency) + ".",
                        "Check both cells; a total counts the base."});
  }
}

void missing_parts(const ReadGuide& read, std::vector<Finding>& findings) {
  const Guide& guide = *read.guide;
  const auto missing = [&](bool is, const char* rule, const char* what, const char* advice) {
    if (is) findings.push_back({rule, Severity::info, {guide.file, 0, 0}, what, advice});
  };
  missing(guide.dna_tags.empty(), "no-dna", "No negotiation DNA.",
          "Add a line \"**Negotiation DNA:** tag | tag\".");
  missing(guide.level_mapping.empty(), "no-level-mapping", "No level mapping.",
          "Add a line \"**Level Mapping:** L4 = Google L5\".");
  missing(guide.levers.empty(), "no-levers", "No levers.",
          "Add \"**Global Levers**\" and numbered levers below it.");
  missing(guide.sources.empty(), "no-sources", "No sources.",
          "Add \"**Evidence & Sources**\" and a bullet list below it.");
  for (const Lever& lever : guide.levers) {
    if (!lever.script.empty()) continue;
    findings.push_back({"lever-without-script", Severity::info, lever.where,
                        "The lever \"" + lever.title + "\" has no script.",
                        "Add the words to say behind its title."});
  }
}

}  // namespace rules
}  // namespace rangefinder
