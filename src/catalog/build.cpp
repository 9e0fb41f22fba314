#include "catalog/build.h"

#include <optional>
#include <string>
#include <utility>

#include "base/text.h"
#include "guide/figures.h"

namespace rangefinder {
namespace {

void push(FigureColumn& column, const std::optional<Figure>& figure) {
  column.low.push_back(figure ? figure->low : kAbsent);
  column.high.push_back(figure ? figure->high : kAbsent);
}

std::optional<Figure> signing_bonus(const Band& band) {
  if (!band.signing || band.signing->low > band.signing->high) return std::nullopt;
  return Figure{static_cast<double>(band.signing->low), static_cast<double>(band.signing->high)};
}

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

Printed printed(const Band& band) {
  Printed printed;
  if (band.equity && band.equity->range) {
    printed.grant_low = static_cast<double>(band.equity->range->low);
    printed.grant_high = static_cast<double>(band.equity->range->high);
  }
  if (band.equity && band.equity->years) {
    printed.vesting_years = static_cast<std::uint8_t>(*band.equity->years);
  }
  if (band.bonus && band.bonus->percent) {
    printed.percent_low = band.bonus->percent->low;
    printed.percent_high = band.bonus->percent->high;
  }
  printed.notes = join(band.notes, "; ");
  return printed;
}

// Everything that a text search looks at, but for the region, which is the band's.
std::string search_text(const Guide& guide) {
  std::string text = guide.company + ' ' + guide.role;
  for (const DnaTag& tag : guide.dna_tags) text += ' ' + tag.text;
  text += ' ' + guide.level_mapping;
  for (const Statement& source : guide.sources) text += ' ' + source.text;
  return fold(text);
}

class Builder {
 public:
  explicit Builder(Rates rates) { catalog_.rates = std::move(rates); }

  void add(const CheckedGuide& checked) {
    const Guide& guide = checked.guide;
    const auto index = static_cast<std::uint32_t>(catalog_.guides.size());
    catalog_.guides.push_back(
        {guide.file, catalog_.companies.intern(guide.company), catalog_.roles.intern(guide.role),
         catalog_.role_types.intern(guide.role_type), guide.quality, guide.salary_quarter,
         guide.last_updated, guide.next_review_due, search_text(guide)});
    for (int i = 0; const Band& band : guide.bands) {
      const auto id = static_cast<BandId>(catalog_.size());
      add_band(band, index);
      for (const Finding& finding : checked.findings) {
        if (finding.band != i) continue;
        catalog_.findings.push_back({id, finding.rule, finding.severity, finding.where.line,
                                     finding.other_line, finding.message, finding.advice});
      }
      ++i;
    }
  }

  Catalog finish() {
    for (const std::string& place : catalog_.places.values()) {
      catalog_.folded_places.push_back(fold(place));
    }
    return std::move(catalog_);
  }

 private:
  void add_band(const Band& band, std::uint32_t guide) {
    catalog_.guide.push_back(guide);
    catalog_.place.push_back(catalog_.places.intern(band.region));
    catalog_.level.push_back(catalog_.levels.intern(band.level));
    catalog_.currency.push_back(band.currency);
    catalog_.equity_kind.push_back(band.equity ? static_cast<std::uint8_t>(band.equity->kind)
                                               : kNoEquity);
    catalog_.open_ends.push_back(open_ends(band));
    catalog_.line.push_back(band.where.line);
    push(catalog_.base, base_per_year(band));
    push(catalog_.equity, equity_per_year(band));
    push(catalog_.bonus, bonus_per_year(band));
    push(catalog_.signing, signing_bonus(band));
    push(catalog_.stated, stated_per_year(band));
    push(catalog_.recomputed, recomputed_per_year(band));
    catalog_.printed.push_back(printed(band));
  }

  Catalog catalog_;
};

}  // namespace

Catalog build_catalog(std::span<const CheckedGuide> guides, Rates rates) {
  Builder builder(std::move(rates));
  for (const CheckedGuide& guide : guides) builder.add(guide);
  return builder.finish();
}

}  // namespace rangefinder
