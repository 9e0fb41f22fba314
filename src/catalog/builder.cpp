#include "catalog/builder.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "catalog/place_names.h"
#include "catalog/words.h"

namespace rangefinder {
namespace {

// The lists of old keys in the order of their new ids, as ids of the finished dictionary.
Lists<std::uint16_t> reordered(const std::vector<std::uint32_t>& ends,
                               const Column<std::uint16_t>& values,
                               const std::vector<ValueId>& old_by_new) {
  std::vector<std::uint32_t> starts = {0};
  std::vector<std::uint16_t> list;
  for (const ValueId old : old_by_new) {
    for (std::uint32_t i = old == 0 ? 0 : ends[old - 1]; i < ends[old]; ++i) {
      list.push_back(values[i]);
    }
    starts.push_back(static_cast<std::uint32_t>(list.size()));
  }
  return {std::move(starts), std::move(list)};
}

}  // namespace

CatalogBuilder::CatalogBuilder(Rates rates) {
  catalog_.rates = std::move(rates);
  catalog_.percents.emplace_back();
}

std::uint8_t CatalogBuilder::unit(Unit unit) {
  auto& known = catalog_.units;
  const auto found = std::ranges::find(known, unit);
  if (found != known.end()) return static_cast<std::uint8_t>(found - known.begin());
  known.push_back(unit);
  return static_cast<std::uint8_t>(known.size() - 1);
}

std::uint16_t CatalogBuilder::percent(PercentEnds ends) {
  if (is_absent(ends.low)) return 0;
  auto& known = catalog_.percents;
  const auto [at, added] = percents_.try_emplace(std::pair(ends.low, ends.high),
                                                 static_cast<std::uint16_t>(known.size()));
  if (added) known.push_back(ends);
  return at->second;
}

void CatalogBuilder::start_guide(const NewGuide& guide) {
  first_band_.push_back(static_cast<BandId>(guide_.size()));
  files_.emplace_back(guide.file);
  companies_.push(guide.company);
  roles_.push(guide.role);
  role_types_.push(guide.role_type);
  qualities_.push(guide.quality);
  quarters_.push(guide.quarter);
  days_.push(guide.updated);
  days_.push(guide.review_due);
  text_.push_back(guide.text);
  yours_.push_back(guide.yours ? 1 : 0);
}

void CatalogBuilder::set_prose(Prose prose) {
  catalog_.prose.resize(first_band_.size());
  catalog_.prose.back() = std::move(prose);
}

void CatalogBuilder::add_band(const NewBand& band) {
  const auto id = static_cast<BandId>(guide_.size());
  guide_.push_back(static_cast<GuideId>(first_band_.size() - 1));
  regions_.ids.push_back(band.region);
  levels_.ids.push_back(band.level);
  notes_.ids.push_back(band.note);
  unit_.push_back(band.unit);
  equity_kind_.push_back(band.equity_kind);
  marks_.push_back(band.marks);
  vesting_years_.push_back(band.vesting_years);
  percent_.push_back(band.percent);
  line_.push_back(band.line);
  for (std::size_t part = 0; part < kPartCount; ++part) {
    low_[part].push_back(band.low[part]);
    high_[part].push_back(band.high[part]);
    if (band.currencies[part]) {
      catalog_.part_currencies.push_back({id, static_cast<Part>(part), band.currencies[part]});
    }
  }
  if (band.annual_low != kNoAmount) {
    catalog_.printed_annual.push_back({id, band.annual_low, band.annual_high});
  }
  for (BandFinding finding : band.findings) {
    finding.band = id;
    band_findings_.push_back(finding);
  }
}

Result<Catalog> CatalogBuilder::finish() && {
  constexpr std::size_t kMost = 65535;
  const bool few = regions_.interner.size() <= kMost && places_.interner.size() <= kMost &&
                   levels_.interner.size() <= kMost && catalog_.percents.size() <= kMost &&
                   catalog_.units.size() <= 256;
  first_band_.push_back(static_cast<BandId>(guide_.size()));
  if (few) {
    finish_guides();
    finish_regions();
    finish_bands();
  }
  if (!few || !finish_findings()) {
    return fail(
        "These guides have more than 65,535 different regions, levels, percentages or sets of "
        "findings. Pack them in parts.");
  }
  finish_words();
  return std::move(catalog_);
}

void CatalogBuilder::add_meaning(const RegionMeaning& meaning) {
  for (const std::string_view place : meaning.places) places_.push(place);
  place_ends_.push_back(static_cast<std::uint32_t>(places_.ids.size()));
  for (const RegionMeaning::Country& country : meaning.countries) {
    countries_.push(country.code);
    country_names_.try_emplace(std::string(country.code), country.name);
  }
  country_ends_.push_back(static_cast<std::uint32_t>(countries_.ids.size()));
  remote_.push_back(meaning.remote ? 1 : 0);
}

void CatalogBuilder::finish_guides() {
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
  if (std::ranges::find(yours_, 1) != yours_.end()) guides.yours = std::move(yours_);
  if (!catalog_.prose.empty()) catalog_.prose.resize(files_.size());
}

void CatalogBuilder::finish_regions() {
  const Sorted order = sorted(regions_.interner);
  std::vector<ValueId> old_by_new(order.new_id.size());
  for (ValueId old = 0; old < order.new_id.size(); ++old) old_by_new[order.new_id[old]] = old;
  std::vector<RegionId> column;
  column.reserve(regions_.ids.size());
  for (const ValueId id : regions_.ids) column.push_back(static_cast<RegionId>(order.new_id[id]));
  catalog_.region = std::move(column);
  auto& regions = catalog_.regions;
  regions.name = order.texts;

  const auto [places, place_ids] = places_.finish<std::uint16_t>();
  catalog_.places = places;
  regions.place = reordered(place_ends_, place_ids, old_by_new);
  PlaceNames whole = place_names(regions.place, catalog_.places);
  catalog_.place_names = std::move(whole.names);
  regions.place_name = std::move(whole.ids);
  const auto [countries, country_ids] = countries_.finish<std::uint16_t>();
  catalog_.countries = countries;
  regions.country = reordered(country_ends_, country_ids, old_by_new);
  std::vector<std::uint8_t> remote;
  for (const ValueId old : old_by_new) remote.push_back(remote_[old]);
  regions.remote = std::move(remote);
  std::vector<std::string> country_names;
  for (std::size_t i = 0; i < catalog_.countries.size(); ++i) {
    country_names.push_back(country_names_.find(catalog_.countries[i])->second);
  }
  catalog_.country_names = Texts(country_names);
}

void CatalogBuilder::finish_bands() {
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
bool CatalogBuilder::finish_findings() {
  const Sorted order = sorted(rules_);
  catalog_.rules = order.texts;
  for (BandFinding& finding : band_findings_) {
    finding.rule = static_cast<std::uint16_t>(order.new_id[finding.rule]);
  }
  auto findings = BandFindings::of(band_findings_, catalog_.line, catalog_.guides.first_band);
  if (!findings) return false;
  set_findings(catalog_, std::move(*findings));
  return true;
}

void CatalogBuilder::finish_words() {
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
  std::vector<std::uint32_t> starts = {0};
  std::vector<std::uint32_t> ids;
  for (const std::string& text : texts_.values()) {
    intern_words(text, &ids);
    starts.push_back(static_cast<std::uint32_t>(ids.size()));
  }
  const Sorted order = sorted(words);
  for (std::uint32_t& word : ids) word = order.new_id[word];
  catalog_.words = order.texts;
  catalog_.company_words = words_of(catalog_.companies, catalog_.words);
  catalog_.role_words = words_of(catalog_.roles, catalog_.words);
  catalog_.region_words = words_of(catalog_.regions.name, catalog_.words);
  catalog_.postings = Postings::of({std::move(starts), std::move(ids)}, catalog_.words.size());
}

}  // namespace rangefinder
