#include "catalog/build.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "base/text.h"
#include "catalog/build_prose.h"
#include "catalog/builder.h"
#include "guide/cell_words.h"

namespace rangefinder {
namespace {

bool ordered(const std::optional<Range>& range) { return range && range->low <= range->high; }

std::uint8_t open_ends(const Band& band) {
  const auto bit = [](const std::optional<Range>& range, std::uint8_t end) -> std::uint8_t {
    return range && range->open ? end : 0;
  };
  std::uint8_t ends =
      bit(band.base, open_base) | bit(band.signing, open_signing) | bit(band.total, open_total);
  if (band.equity) ends |= bit(band.equity->range, open_equity);
  if (band.bonus) {
    ends |= bit(band.bonus->range, open_bonus);
    if (band.bonus->percent && band.bonus->percent->open) ends |= open_bonus;
  }
  return ends;
}

// A part that the guide leaves out ("—", "None") counts nothing; one that is there, but of which no
// amount can be told, makes a sum impossible.
std::uint8_t uncounted(const Band& band) {
  std::uint8_t marks = 0;
  if (const auto& equity = band.equity; equity && equity->kind != EquityKind::none) {
    const bool yearly = equity->annual ? ordered(equity->annual)
                                       : equity->years.value_or(0) > 0 && ordered(equity->range);
    if (!yearly) marks |= uncounted_equity;
  }
  if (const auto& bonus = band.bonus; bonus && !says_none(bonus->text)) {
    const bool counted = bonus->range ? ordered(bonus->range)
                                      : bonus->percent && ordered(band.base) &&
                                            bonus->percent->low <= bonus->percent->high;
    if (!counted) marks |= uncounted_bonus;
  }
  return marks;
}

std::optional<Range> times(const std::optional<Range>& range, double factor) {
  if (!range) return std::nullopt;
  return Range{round_amount(static_cast<double>(range->low) * factor),
               round_amount(static_cast<double>(range->high) * factor), range->open};
}

// What a text search looks at, but for company, role and region.
std::string search_text(const Guide& guide) {
  std::string text;
  for (const DnaTag& tag : guide.dna_tags) text += ' ' + tag.text;
  text += ' ' + guide.level_mapping;
  for (const Statement& source : guide.sources) text += ' ' + source.text;
  return fold(text);
}

RegionMeaning meaning_of(const Band& band) {
  const Place& place = band.place;
  const std::string_view name = place.name.empty() ? band.region : place.name;
  RegionMeaning meaning;
  for (const std::string_view one :
       place.known ? split(name, " / ") : std::vector<std::string_view>{name}) {
    if (!one.empty()) meaning.places.push_back(one);
  }
  for (const std::string& code : place.countries) {
    meaning.countries.push_back({code, country_name(code)});
  }
  meaning.remote = place.remote;
  return meaning;
}

void set_amounts(const Band& band, CatalogBuilder& builder, NewBand& to) {
  const double base_period = per_year(band.base_period);
  const double total_period = per_year(band.total_period);
  const std::array<std::optional<Range>, kPartCount> parts = {
      times(band.base, base_period), band.equity ? band.equity->range : std::nullopt,
      band.bonus ? band.bonus->range : std::nullopt, band.signing, times(band.total, total_period)};
  const std::array<Currency, kPartCount> currencies = {
      Currency(), band.equity ? band.equity->currency : Currency(),
      band.bonus ? band.bonus->currency : Currency(), band.signing_currency, band.total_currency};
  const auto annual = band.equity ? band.equity->annual : std::nullopt;

  Amount most = 0;
  for (const auto& part : parts) {
    if (ordered(part)) most = std::max(most, part->high);
  }
  if (ordered(annual)) most = std::max(most, annual->high);
  double scale = 1;
  while (static_cast<double>(most) / scale + 0.5 >= kNoAmount) scale *= 10;
  to.unit = builder.unit({band.currency, scale});
  const auto scaled = [&](Amount amount) {
    return static_cast<std::uint32_t>(round_amount(static_cast<double>(amount) / scale));
  };
  for (std::size_t part = 0; part < kPartCount; ++part) {
    if (!ordered(parts[part]) || parts[part]->low < 0) continue;
    to.low[part] = scaled(parts[part]->low);
    to.high[part] = scaled(parts[part]->high);
    if (currencies[part] != band.currency) to.currencies[part] = currencies[part];
  }
  if (ordered(annual) && annual->low >= 0) {
    to.annual_low = scaled(annual->low);
    to.annual_high = scaled(annual->high);
  }
}

void add_band(const Band& band, std::span<const BandFinding> findings, CatalogBuilder& builder) {
  NewBand to;
  to.region = builder.region(band.region, [&] { return meaning_of(band); });
  to.level = builder.level(band.level);
  to.note = builder.note(join(band.notes, "; "));
  if (band.equity) to.equity_kind = static_cast<std::uint8_t>(band.equity->kind);
  to.marks = open_ends(band) | uncounted(band);
  const int years = band.equity ? band.equity->years.value_or(0) : 0;
  to.vesting_years = static_cast<std::uint8_t>(std::clamp(years, 0, 255));
  if (band.bonus && band.bonus->percent) {
    to.percent = builder.percent({band.bonus->percent->low, band.bonus->percent->high});
  }
  to.line = band.where.line;
  set_amounts(band, builder, to);
  to.findings = findings;
  builder.add_band(to);
}

void add_guide(const CheckedGuide& checked, CatalogBuilder& builder) {
  const Guide& guide = checked.guide;
  builder.start_guide({.file = guide.file,
                       .company = guide.company,
                       .role = guide.role,
                       .role_type = guide.role_type,
                       .quality = guide.quality,
                       .quarter = guide.salary_quarter,
                       .updated = guide.last_updated,
                       .review_due = guide.next_review_due,
                       .text = builder.text(search_text(guide))});
  builder.set_prose(prose_of(checked));
  std::map<int, std::vector<BandFinding>> findings;
  for (const Finding& finding : checked.findings) {
    if (finding.band < 0) continue;
    findings[finding.band].push_back(
        {0, builder.rule(finding.rule), finding.severity, finding.where.line, finding.other_line});
  }
  for (int i = 0; const Band& band : guide.bands) add_band(band, findings[i++], builder);
}

}  // namespace

Result<Catalog> build_catalog(std::span<const CheckedGuide> guides, Rates rates) {
  CatalogBuilder builder(std::move(rates));
  for (const CheckedGuide& guide : guides) add_guide(guide, builder);
  return std::move(builder).finish();
}

}  // namespace rangefinder
