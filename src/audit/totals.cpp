#include "audit/totals.h"

#include <algorithm>
#include <cmath>

#include "audit/reconcile.h"
#include "audit/wording.h"
#include "base/text.h"

namespace rangefinder::rule {
namespace {

// Shares of the stated total; a whisker more, as 1 - 90 / 100 is not quite a tenth.
constexpr double kNoted = 0.10 + 1e-9;
constexpr double kWarned = 0.25 + 1e-9;

// By so much of the total must one reading be nearer than another to be told: a point less may be
// the rounding of the cells.
constexpr double kClearly = 0.01;

// "Stated total is 20% above its parts, which miss 17% of it."
std::string gap_text(double stated, double parts) {
  const double off = std::abs(stated - parts);
  const bool above = stated > parts;
  std::string text = "Stated total is ";
  if (parts > 0) text += percent_of(off / parts) + ' ';
  return text + (above ? "above its parts, which miss " : "below its parts, which exceed it by ") +
         percent_of(off / stated) + (above ? " of it." : ".");
}

}  // namespace

void total_gap(const Guide& guide, std::vector<Finding>& findings) {
  for (const Band& band : guide.bands) {
    const auto stated = stated_per_year(band);
    const auto parts = recomputed_per_year(band);
    if (!stated || !parts || stated->low <= 0 || parts->low <= 0) continue;
    const double low = std::abs(stated->low - parts->low) / stated->low;
    const double high = std::abs(stated->high - parts->high) / stated->high;
    if (std::max(low, high) <= kNoted) continue;
    findings.push_back(about_cell(
        guide, band, band.total_at, "total-gap",
        std::max(low, high) > kWarned ? Severity::warning : Severity::info,
        low >= high ? gap_text(stated->low, parts->low) : gap_text(stated->high, parts->high),
        "Base + equity per year + bonus is " + text_of(*parts, band.currency) +
            ". Both are shown; say in a note what else the total counts."));
  }
}

void total_below_base(const Guide& guide, std::vector<Finding>& findings) {
  for (const Band& band : guide.bands) {
    const auto base = base_per_year(band);
    const auto total = stated_per_year(band);
    if (!base || !total || (total->low >= base->low && total->high >= base->high)) continue;
    const bool yearly = band.base_period == Period::year && band.total_period == Period::year;
    findings.push_back(about_cell(guide, band, band.total_at, "total-below-base", Severity::error,
                                  "The total " + text_of(*total, band.currency) +
                                      " is below the base " + text_of(*base, band.currency) +
                                      (yearly ? "." : ", both per year."),
                                  "Check both cells; a total counts the base."));
  }
}

namespace {

// The bands whose equity the guide spreads over years (or, with `yearly`, does not), whose total
// is clearly nearer with the other reading.
template <typename Say>
void misread_equity(const Guide& guide, bool yearly, const Say& say) {
  for (const Band& band : guide.bands) {
    if (!band.equity || !band.equity->years || (*band.equity->years == 1) != yearly) continue;
    const Reconciliation sums = reconcile(band);
    const Reading* const said = sums.plain(*band.equity->years);
    const Reading* const other = sums.plain(yearly ? 4 : 1);
    if (said == nullptr || other == nullptr || said == other) continue;
    if (other->error + kClearly <= said->error) say(band, *said, *other);
  }
}

}  // namespace

void grant_as_yearly(const Guide& guide, std::vector<Finding>& findings) {
  misread_equity(guide, false, [&](const Band& band, const Reading& said, const Reading& other) {
    findings.push_back(about_cell(
        guide, band, band.equity_at, "grant-as-yearly", Severity::info,
        "Equity " + short_range(*band.equity->range, band.currency) + " over " +
            std::to_string(said.years) + " years leaves the total " + percent_of(said.error) +
            " off; as a year's worth " + percent_of(other.error) + ".",
        "If it is yearly, say so in the header or the cell (\"Stock (Annual)\", \"$40K/yr\"). It "
        "is read as the guide says."));
  });
}

void yearly_as_grant(const Guide& guide, std::vector<Finding>& findings) {
  misread_equity(guide, true, [&](const Band& band, const Reading& said, const Reading& other) {
    findings.push_back(about_cell(
        guide, band, band.equity_at, "yearly-as-grant", Severity::info,
        "Equity " + short_range(*band.equity->range, band.currency) + " a year leaves the total " +
            percent_of(said.error) + " off; as a grant over 4 years " + percent_of(other.error) +
            ".",
        "If it is a grant, say so in the header or the cell (\"Stock (RSU/4yr)\", \"$160K/4yr\"). "
        "It is read as the guide says."));
  });
}

}  // namespace rangefinder::rule
