#include "audit/audit.h"

#include <algorithm>
#include <utility>

#include "audit/asks.h"
#include "audit/currencies.h"
#include "audit/dates.h"
#include "audit/front_matter.h"
#include "audit/parts.h"
#include "audit/rows.h"
#include "audit/totals.h"

namespace rangefinder {
namespace {

constexpr void (*kOfGuides[])(const Guide&, std::vector<Finding>&) = {
    rule::total_below_base,
    rule::total_gap,
    rule::grant_as_yearly,
    rule::yearly_as_grant,
    rule::implied_rates,
    rule::mixed_currencies,
    rule::unknown_region,
    rule::currency_unlike_region,
    rule::level_gap,
    rule::identical_rows,
    rule::no_dna,
    rule::no_level_mapping,
    rule::no_levers,
    rule::no_sources,
    rule::lever_without_script,
    rule::ask_above_band,
    rule::floor_outside_band,
};

}  // namespace

std::vector<Finding> audit(const ReadGuide& read, const AuditOptions& options) {
  std::vector<Finding> findings;
  if (!read.guide) return findings;
  for (const auto rule : kOfGuides) rule(*read.guide, findings);
  rule::front_matter(read, findings);
  rule::invalid_date(read, findings);
  rule::stale(read, options.today, findings);
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    return std::pair(finding.where.line, finding.where.column);
  });
  return findings;
}

}  // namespace rangefinder
