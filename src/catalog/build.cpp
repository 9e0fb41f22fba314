#include "catalog/build.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "catalog/build_prose.h"
#include "catalog/place_names.h"
#include "catalog/words.h"

namespace rangefinder {
namespace {

bool ordered(const std::optional<Range>& range) { return range && range->low <= range->high; }

bool says_none(const std::string& text) { return equals_ignoring_case(text, "none"); }

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

// A dictionary in the making, and the column of its ids.
struct Words {
  Interner interner;
  std::vector<ValueId> ids;

  void push(std::string_view value) { ids.push_back(interner.intern(value)); }

  // The dictionary in its order, and the column in its new ids.
  template <typename T>
  std::pair<Texts, Column<T>> finish() const {
    Sorted order = sorted(interner);
    std::vector<T> column;
    column.reserve(ids.size());
    for (const ValueId id : ids) column.push_back(static_cast<T>(order.new_id[id]));
    return {std::move(order.texts), std::move(column)};
  }
};

// Lists in the making.
template <typename T>
struct ListsBuilder {
  std::vector<std::uint32_t> starts = {0};
  std::vector<T> values;

  void close() { starts.push_back(static_cast<std::uint32_t>(values.size())); }
  Lists<T> finish() { return {std::move(starts), std::move(values)}; }
};

class Builder {
 public:
  explicit Builder(Rates rates) {
    catalog_.rates = std::move(rates);
    catalog_.percents.emplace_back();
  }

  void add(const CheckedGuide& checked) {
    const Guide& guide = checked.guide;
    first_band_.push_back(static_cast<BandId>(guide_.size()));
    files_.push_back(guide.file);
    companies_.push(guide.company);
    roles_.push(guide.role);
    role_types_.push(guide.role_type);
    qualities_.push(guide.quality);
    quarters_.push(guide.salary_quarter);
    days_.push(guide.last_updated);
    days_.push(guide.next_review_due);
    text_.push_back(texts_.intern(search_text(guide)));
    const auto index = static_cast<GuideId>(first_band_.size() - 1);
    std::map<int, std::vector<const Finding*>> findings;
    for (const Finding& finding : checked.findings) {
      if (finding.band >= 0) findings[finding.band].push_back(&finding);
    }
    for (int i = 0; const Band& band : guide.bands) {
      add_band(band, index, findings[i]);
      ++i;
    }
    catalog_.prose.push_back(prose_of(checked));
  }

  Result<Catalog> finish() {
    constexpr std::size_t kMost = 65535;
    const bool few = regions_.interner.size() <= kMost && levels_.interner.size() <= kMost &&
                     catalog_.percents.size() <= kMost;
    first_band_.push_back(static_cast<BandId>(guide_.size()));
    finish_guides();
    finish_regions();
    finish_bands();
    if (!few || !finish_findings()) {
      return fail(
          "These guides have more than 65,535 different regions, levels, percentages or sets of "
          "findings. Pack them in parts.");
    }
    finish_words();
    return std::move(catalog_);
  }

 private:
  // What a text search looks at, but for company, role and region.
  static std::string search_text(const Guide& guide) {
    std::string text;
    for (const DnaTag& tag : guide.dna_tags) text += ' ' + tag.text;
    text += ' ' + guide.level_mapping;
    for (const Statement& source : guide.sources) text += ' ' + source.text;
    return fold(text);
  }

  void add_band(const Band& band, GuideId guide, const std::vector<const Finding*>& findings) {
    const auto id = static_cast<BandId>(guide_.size());
    guide_.push_back(guide);
    if (const std::size_t known = regions_.interner.size();
        regions_.push(band.region), regions_.interner.size() > known) {
      places_.push_back(band.place);
    }
    levels_.push(band.level);
    notes_.push(join(band.notes, "; "));
    equity_kind_.push_back(band.equity ? static_cast<std::uint8_t>(band.equity->kind) : kNoEquity);
    marks_.push_back(open_ends(band) | uncounted(band));
    const int years = band.equity ? band.equity->years.value_or(0) : 0;
    vesting_years_.push_back(static_cast<std::uint8_t>(std::clamp(years, 0, 255)));
    percent_.push_back(percent_of(band));
    line_.push_back(band.where.line);
    add_amounts(band, id);
    for (const Finding* finding : findings) {
      band_findings_.push_back({id, static_cast<std::uint16_t>(rules_.intern(finding->rule)),
                                finding->severity, finding->where.line, finding->other_line});
    }
  }

  std::uint16_t percent_of(const Band& band) {
    if (!band.bonus || !band.bonus->percent) return 0;
    const PercentEnds ends{band.bonus->percent->low, band.bonus->percent->high};
    auto& known = catalog_.percents;
    const auto found = std::ranges::find(known, ends);
    if (found != known.end()) return static_cast<std::uint16_t>(found - known.begin());
    known.push_back(ends);
    return static_cast<std::uint16_t>(known.size() - 1);
  }

  void add_amounts(const Band& band, BandId id) {
    const double base_period = per_year(band.base_period);
    const double total_period = per_year(band.total_period);
    const std::array<std::optional<Range>, kPartCount> parts = {
        times(band.base, base_period), band.equity ? band.equity->range : std::nullopt,
        band.bonus ? band.bonus->range : std::nullopt, band.signing,
        times(band.total, total_period)};
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
    while (static_cast<double>(most) / scale >= kNoAmount) scale *= 10;
    unit_.push_back(unit_of({band.currency, scale}));
    const auto scaled = [&](Amount amount) {
      return static_cast<std::uint32_t>(round_amount(static_cast<double>(amount) / scale));
    };
    for (std::size_t part = 0; part < kPartCount; ++part) {
      const bool there = ordered(parts[part]) && parts[part]->low >= 0;
      low_[part].push_back(there ? scaled(parts[part]->low) : kNoAmount);
      high_[part].push_back(there ? scaled(parts[part]->high) : kNoAmount);
      if (there && currencies[part] && currencies[part] != band.currency) {
        catalog_.part_currencies.push_back({id, static_cast<Part>(part), currencies[part]});
      }
    }
    if (ordered(annual) && annual->low >= 0) {
      catalog_.printed_annual.push_back({id, scaled(annual->low), scaled(annual->high)});
    }
  }

  std::uint8_t unit_of(Unit unit) {
    auto& known = catalog_.units;
    const auto found = std::ranges::find(known, unit);
    if (found != known.end()) return static_cast<std::uint8_t>(found - known.begin());
    known.push_back(unit);
    return static_cast<std::uint8_t>(known.size() - 1);
  }

  void finish_guides() {
    auto& guides = catalog_.guides;
    guides.file = Texts(files_);
    std::tie(catalog_.companies, guides.company) = companies_.finish<ValueId>();
    std::tie(catalog_.roles, guides.role) = roles_.finish<ValueId>();
    std::tie(catalog_.role_types, guides.role_type) = role_types_.finish<ValueId>();
    std::tie(catalog_.qualities, guides.quality) = qualities_.finish<ValueId>();
    std::tie(catalog_.quarters, guides.quarter) = quarters_.finish<ValueId>();
    // Both days of each guide, one behind the other.
    const auto [days, column] = days_.finish<ValueId>();
    std::vector<ValueId> updated, due;
    for (std::size_t i = 0; i < column.size(); i += 2) {
      updated.push_back(column[i]);
      due.push_back(column[i + 1]);
    }
    catalog_.days = days;
    guides.updated = std::move(updated);
    guides.review_due = std::move(due);
    guides.text = std::move(text_);
    guides.first_band = std::move(first_band_);
  }

  void finish_regions() {
    const Sorted order = sorted(regions_.interner);
    std::vector<ValueId> by_new(order.new_id.size());
    for (ValueId old = 0; old < order.new_id.size(); ++old) by_new[order.new_id[old]] = old;
    std::vector<RegionId> column;
    for (const ValueId id : regions_.ids) column.push_back(static_cast<RegionId>(order.new_id[id]));
    catalog_.region = std::move(column);
    auto& regions = catalog_.regions;
    regions.name = order.texts;

    Words parts;
    Words countries;
    ListsBuilder<std::uint16_t> place_lists;
    ListsBuilder<std::uint16_t> country_lists;
    std::vector<std::uint8_t> remote;
    for (const ValueId old : by_new) {
      const Place& place = places_[old];
      const std::string& printed = regions_.interner.values()[old];
      const std::string& name = place.name.empty() ? printed : place.name;
      const std::vector<std::string_view> names =
          place.known ? split(name, " / ") : std::vector<std::string_view>{name};
      for (const std::string_view one : names) {
        if (!one.empty()) parts.push(one);
      }
      place_lists.starts.push_back(static_cast<std::uint32_t>(parts.ids.size()));
      for (const std::string& code : place.countries) countries.push(code);
      country_lists.starts.push_back(static_cast<std::uint32_t>(countries.ids.size()));
      remote.push_back(place.remote ? 1 : 0);
    }
    std::tie(catalog_.places, regions.place.values) = parts.finish<std::uint16_t>();
    regions.place.starts = std::move(place_lists.starts);
    PlaceNames whole = place_names(regions.place, catalog_.places);
    catalog_.place_names = std::move(whole.names);
    regions.places = std::move(whole.ids);
    std::tie(catalog_.countries, regions.country.values) = countries.finish<std::uint16_t>();
    regions.country.starts = std::move(country_lists.starts);
    regions.remote = std::move(remote);
    std::vector<std::string> country_names;
    for (std::size_t i = 0; i < catalog_.countries.size(); ++i) {
      country_names.emplace_back(country_name(catalog_.countries[i]));
    }
    catalog_.country_names = Texts(country_names);
  }

  void finish_bands() {
    std::tie(catalog_.levels, catalog_.level) = levels_.finish<std::uint16_t>();
    std::tie(catalog_.notes, catalog_.note) = notes_.finish<std::uint32_t>();
    catalog_.guide = std::move(guide_);
    catalog_.unit = std::move(unit_);
    catalog_.equity_kind = std::move(equity_kind_);
    catalog_.marks = std::move(marks_);
    catalog_.vesting_years = std::move(vesting_years_);
    catalog_.percent = std::move(percent_);
    catalog_.line = std::move(line_);
    for (std::size_t part = 0; part < kPartCount; ++part) {
      catalog_.amounts[part] = {std::move(low_[part]), std::move(high_[part])};
    }
  }

  // False where there are too many different combinations of them.
  bool finish_findings() {
    const Sorted order = sorted(rules_);
    catalog_.rules = order.texts;
    for (BandFinding& finding : band_findings_) {
      finding.rule = static_cast<std::uint16_t>(order.new_id[finding.rule]);
    }
    auto findings = BandFindings::of(band_findings_, catalog_.line, catalog_.guides.first_band);
    if (!findings) return false;
    catalog_.findings = std::move(*findings);
    BandFindings::Sets sets = catalog_.findings.sets();
    catalog_.finding_set = std::move(sets.by_band);
    catalog_.finding_sets = std::move(sets.rules);
    return true;
  }

  void finish_words() {
    Interner words;
    const auto intern_words = [&](std::string_view folded, std::vector<std::uint32_t>* ids) {
      for (const std::string_view word : split(folded, " ")) {
        if (word.empty()) continue;
        const ValueId id = words.intern(word);
        if (ids != nullptr) ids->push_back(id);
      }
    };
    for (const Texts* names : {&catalog_.companies, &catalog_.roles, &catalog_.regions.name}) {
      for (std::size_t i = 0; i < names->size(); ++i) intern_words(fold((*names)[i]), nullptr);
    }
    ListsBuilder<std::uint32_t> texts;
    for (const std::string& text : texts_.values()) {
      intern_words(text, &texts.values);
      texts.close();
    }
    const Sorted order = sorted(words);
    for (std::uint32_t& word : texts.values) word = order.new_id[word];
    catalog_.words = order.texts;
    catalog_.company_words = words_of(catalog_.companies, catalog_.words);
    catalog_.role_words = words_of(catalog_.roles, catalog_.words);
    catalog_.region_words = words_of(catalog_.regions.name, catalog_.words);
    catalog_.texts = Postings::of(texts.finish(), catalog_.words.size());
  }

  Catalog catalog_;
  std::vector<std::string> files_;
  Words companies_, roles_, role_types_, qualities_, quarters_, days_, regions_, levels_, notes_;
  std::vector<Place> places_;  // by region
  Interner rules_, texts_;
  std::vector<std::uint32_t> text_;
  std::vector<BandId> first_band_;
  std::vector<GuideId> guide_;
  std::vector<std::uint8_t> unit_, equity_kind_, marks_, vesting_years_;
  std::vector<std::uint16_t> percent_;
  std::vector<std::int32_t> line_;
  std::array<std::vector<std::uint32_t>, kPartCount> low_, high_;
  std::vector<BandFinding> band_findings_;
};

}  // namespace

Result<Catalog> build_catalog(std::span<const CheckedGuide> guides, Rates rates) {
  Builder builder(std::move(rates));
  for (const CheckedGuide& guide : guides) builder.add(guide);
  return builder.finish();
}

}  // namespace rangefinder
