#include "audit/rows.h"

#include <string_view>
#include <unordered_map>
#include <utility>

#include "audit/figures_key.h"
#include "audit/wording.h"

namespace rangefinder::rule {
namespace {

// What levels are compared by: the total, or the base where there is none.
std::optional<Figure> pay_of(const Band& band) {
  const auto total = stated_per_year(band);
  return total ? total : base_per_year(band);
}

Spot pay_at(const Band& band) { return stated_per_year(band) ? band.total_at : band.base_at; }

}  // namespace

void level_gap(const Guide& guide, std::vector<Finding>& findings) {
  std::unordered_map<std::string_view, const Band*> last;  // level of each region
  for (const Band& band : guide.bands) {
    if (band.level.empty()) continue;
    const Band* const before = std::exchange(last[band.region], &band);
    if (before == nullptr || before->currency != band.currency ||
        before->total.has_value() != band.total.has_value()) {
      continue;
    }
    const auto a = pay_of(*before);
    const auto b = pay_of(band);
    if (!a || !b) continue;
    const bool rises = a->low <= b->low;
    const Figure& lower = rises ? *a : *b;
    const Figure& upper = rises ? *b : *a;
    const bool open = (rises ? *before : band).total.value_or(Range{}).open;
    if (open || lower.high >= upper.low) continue;
    Finding finding =
        about_cell(guide, band, pay_at(band), "level-gap", Severity::info,
                   "Nothing is paid between \"" + (rises ? *before : band).level + "\", up to " +
                       short_amount(round_amount(lower.high), band.currency) + ", and \"" +
                       (rises ? band : *before).level + "\", from " +
                       short_amount(round_amount(upper.low), band.currency) +
                       (band.region.empty() ? std::string() : ", in " + band.region) + ".",
                   "Check both cells: the bands of levels that follow one another usually meet.");
    finding.other_line = before->where.line;
    findings.push_back(std::move(finding));
  }
}

void identical_rows(const Guide& guide, std::vector<Finding>& findings) {
  std::unordered_map<std::uint64_t, const Band*>
      alike;  // those that the quick hash is met first by
  std::unordered_map<std::string, const Band*> seen;
  for (const Band& band : guide.bands) {
    const auto [at, first] = alike.try_emplace(figures_hash(band), &band);
    if (first) continue;
    if (at->second != nullptr) {
      seen.try_emplace(figures_key(*at->second), at->second);
      at->second = nullptr;  // from now on in `seen`
    }
    std::string key = figures_key(band);
    if (key.empty()) continue;
    const auto [same, is_new] = seen.try_emplace(std::move(key), &band);
    if (is_new) continue;
    const Band& other = *same->second;
    Finding finding =
        about_cell(guide, band, band.where, "identical-rows", Severity::info,
                   "The figures of \"" + name_of(band) + "\" are those of \"" + name_of(other) +
                       "\" in line " + std::to_string(other.where.line) + ".",
                   "If both are paid alike, nothing is wrong; a row may have been "
                   "copied and not changed.");
    finding.other_line = other.where.line;
    findings.push_back(std::move(finding));
  }
}

}  // namespace rangefinder::rule
