#include "audit/asks.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "audit/wording.h"
#include "base/text.h"

namespace rangefinder {
namespace {

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(
      a, [&](const std::string& each) { return std::ranges::find(b, each) != b.end(); });
}

// Whether a band's place is in or around `asked`. A city is met by itself, and by a band for its
// whole country; a country by every band in it.
bool meets(const Place& place, const Place& asked) {
  if (!asked.cities.empty()) {
    if (!place.cities.empty()) return share(place.cities, asked.cities);
    return place.macro_regions.empty() && share(place.countries, asked.countries);
  }
  if (!asked.macro_regions.empty()) return share(place.macro_regions, asked.macro_regions);
  if (!asked.countries.empty()) return share(place.countries, asked.countries);
  return asked.remote && place.remote;
}

}  // namespace

std::optional<PartEnds> part_of(const Band& band, const Ask& ask) {
  const auto ends = [](const std::optional<Range>& range,
                       double factor) -> std::optional<PartEnds> {
    if (!range || range->low > range->high) return std::nullopt;
    return PartEnds{static_cast<double>(range->low) * factor,
                    static_cast<double>(range->high) * factor, range->open};
  };
  const auto in_currency = [&](Currency own) {
    return (own ? own : band.currency) == ask.currency;
  };
  if (ask.what == "base" && in_currency({})) return ends(band.base, per_year(band.base_period));
  if (ask.what == "signing" && in_currency(band.signing_currency)) return ends(band.signing, 1);
  if (ask.what == "total" && in_currency(band.total_currency)) {
    return ends(band.total, per_year(band.total_period));
  }
  if (ask.what == "equity" && band.equity && in_currency(band.equity->currency)) {
    // An amount of equity does not say whether it is a grant or a year of it.
    auto grant = ends(band.equity->range, 1);
    if (grant && band.equity->years == 1) grant->high *= 4;
    if (grant && band.equity->years != 1) grant->low /= band.equity->years.value_or(4);
    return grant;
  }
  if (ask.what == "bonus" && band.bonus && in_currency(band.bonus->currency)) {
    return ends(band.bonus->range, 1);
  }
  return std::nullopt;
}

std::vector<const Band*> bands_for(const Guide& guide, const Ask& ask) {
  std::vector<const Band*> bands;
  if (ask.what.empty() || !ask.currency) return bands;
  const Place asked = ask.region.empty() ? Place() : fold_region(ask.region);
  const std::string words = fold(ask.region);
  for (const Band& band : guide.bands) {
    if (!part_of(band, ask)) continue;
    const bool here =
        words.empty() ||
        (asked.known && band.place.known ? meets(band.place, asked) : fold(band.region) == words);
    if (here) bands.push_back(&band);
  }
  return bands;
}

namespace {

// The ends that all of these bands' parts lie between, and the bands at them.
struct Span {
  const Band* lowest = nullptr;
  const Band* highest = nullptr;
  PartEnds ends = {};
};

std::optional<Span> span_for(const Guide& guide, const Ask& ask) {
  std::optional<Span> span;
  for (const Band* band : bands_for(guide, ask)) {
    const PartEnds ends = *part_of(*band, ask);
    if (!span) span = Span{band, band, ends};
    if (ends.low < span->ends.low) span->lowest = band, span->ends.low = ends.low;
    if (ends.high > span->ends.high) span->highest = band, span->ends.high = ends.high;
    span->ends.open |= ends.open;
  }
  return span;
}

// The spans that a guide's amounts are about, each looked for once.
class Spans {
 public:
  explicit Spans(const Guide& guide) : guide_(guide) {}

  std::optional<Span> find(const Ask& ask) {
    // No person asks about more; a file that was made to take long might.
    constexpr std::size_t kMost = 500;
    std::string key = ask.what + '\n' + std::string(ask.currency.code()) + '\n' + ask.region;
    if (const auto known = spans_.find(key); known != spans_.end()) return known->second;
    if (spans_.size() >= kMost) return std::nullopt;
    return spans_.try_emplace(std::move(key), span_for(guide_, ask)).first->second;
  }

 private:
  const Guide& guide_;
  std::unordered_map<std::string, std::optional<Span>> spans_;
};

std::string amount_text(const Ask& ask) {
  if (ask.amount.low != ask.amount.high) return short_range(ask.amount, ask.currency);
  return short_amount(ask.amount.low, ask.currency);
}

// "sign-on" for "signing": parts as people call them.
std::string part_name(const Ask& ask) { return ask.what == "signing" ? "sign-on" : ask.what; }

void check_ask(const Guide& guide, Spans& spans, const Ask& ask, Spot where, std::string_view who,
               std::vector<Finding>& findings) {
  const auto span = spans.find(ask);
  if (!span || span->ends.open || static_cast<double>(ask.amount.high) <= span->ends.high) return;
  Finding finding{"ask-above-band",
                  Severity::info,
                  guide.at(ask.at.line > 0 ? ask.at : where),
                  std::string(who) + " asks for " + amount_text(ask) + " " + part_name(ask) +
                      "; \"" + name_of(*span->highest) + "\" ends at " +
                      short_amount(round_amount(span->ends.high), ask.currency) + ".",
                  "Check both amounts. If it is meant, say in the script why it is above the band.",
                  span->highest->where.line,
                  static_cast<int>(span->highest - guide.bands.data())};
  findings.push_back(std::move(finding));
}

void check_floor(const Guide& guide, Spans& spans, const Ask& floor,
                 std::vector<Finding>& findings) {
  const auto span = spans.find(floor);
  if (!span) return;
  const bool below = static_cast<double>(floor.amount.low) < span->ends.low;
  const bool above = !span->ends.open && static_cast<double>(floor.amount.high) > span->ends.high;
  if (!below && !above) return;
  const Band& band = below ? *span->lowest : *span->highest;
  const double end = below ? span->ends.low : span->ends.high;
  findings.push_back({"floor-outside-band", Severity::info,
                      guide.at(floor.at.line > 0 ? floor.at : guide.strategy->where),
                      "The floor of " + amount_text(floor) + " " + part_name(floor) + " is " +
                          (below ? "below" : "above") + " \"" + name_of(band) + "\", which " +
                          (below ? "starts" : "ends") + " at " +
                          short_amount(round_amount(end), floor.currency) + ".",
                      below ? "A floor below the band gives pay away: check both amounts."
                            : "A floor above the band will not be met: check both amounts.",
                      band.where.line, static_cast<int>(&band - guide.bands.data())});
}

}  // namespace

namespace rule {

void ask_above_band(const Guide& guide, std::vector<Finding>& findings) {
  Spans spans(guide);
  for (const Lever& lever : guide.levers) {
    if (lever.asks.empty()) continue;
    const std::string who = "The lever \"" + lever.title + "\"";
    for (const Ask& ask : lever.asks) check_ask(guide, spans, ask, lever.where, who, findings);
  }
  if (!guide.strategy) return;
  for (const Ask& ask : guide.strategy->asks) {
    check_ask(guide, spans, ask, guide.strategy->where, "The strategy", findings);
  }
}

void floor_outside_band(const Guide& guide, std::vector<Finding>& findings) {
  if (!guide.strategy) return;
  Spans spans(guide);
  for (const Ask& floor : guide.strategy->floors) check_floor(guide, spans, floor, findings);
}

}  // namespace rule
}  // namespace rangefinder
