#include "catalog/facet_index.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {
namespace {

// Bands of a guide are neighbours: they are counted as they come.
class GuideCounter {
 public:
  explicit GuideCounter(std::vector<GuideCount>& counts) : counts_(counts) { counts.clear(); }

  void add(GuideId guide) {
    if (counts_.empty() || counts_.back().guide != guide) {
      counts_.push_back({guide, 1});
    } else {
      ++counts_.back().bands;
    }
  }

 private:
  std::vector<GuideCount>& counts_;
};

template <typename Key>
void count_column(const Column<Key>& column, const Bits& set, std::size_t keys,
                  std::vector<std::uint32_t>& counts) {
  counts.assign(keys, 0);
  const Key* values = column.data();
  set.for_each([&](std::uint32_t band) { ++counts[values[band]]; });
}

}  // namespace

void count_key(const Catalog& catalog, const Bits& set, KeyColumn column, KeyCounts& counts) {
  switch (column) {
    case KeyColumn::guide: {
      GuideCounter guides(counts.guide);
      set.for_each([&](std::uint32_t band) { guides.add(catalog.guide[band]); });
      return;
    }
    case KeyColumn::region:
      return count_column(catalog.region, set, catalog.regions.name.size(), counts.region);
    case KeyColumn::level:
      return count_column(catalog.level, set, catalog.levels.size(), counts.level);
    case KeyColumn::unit:
      return count_column(catalog.unit, set, catalog.units.size(), counts.unit);
    case KeyColumn::equity_kind:
      return count_column(catalog.equity_kind, set, 256, counts.equity_kind);
    case KeyColumn::finding_set:
      return count_column(catalog.finding_set, set, catalog.finding_sets.size(),
                          counts.finding_set);
  }
}

KeyCounts count_keys(const Catalog& catalog, const Bits& set) {
  KeyCounts counts;
  counts.region.assign(catalog.regions.name.size(), 0);
  counts.level.assign(catalog.levels.size(), 0);
  counts.unit.assign(catalog.units.size(), 0);
  counts.equity_kind.assign(256, 0);
  counts.finding_set.assign(catalog.finding_sets.size(), 0);
  GuideCounter guides(counts.guide);
  // One pass for all columns: while one counter waits for itself, the others count.
  set.for_each([&, guide = catalog.guide.data(), region = catalog.region.data(),
                level = catalog.level.data(), unit = catalog.unit.data(),
                kind = catalog.equity_kind.data(), findings = catalog.finding_set.data(),
                regions = counts.region.data(), levels = counts.level.data(),
                units = counts.unit.data(), kinds = counts.equity_kind.data(),
                sets = counts.finding_set.data()](std::uint32_t band) {
    ++regions[region[band]];
    ++levels[level[band]];
    ++units[unit[band]];
    ++kinds[kind[band]];
    ++sets[findings[band]];
    guides.add(guide[band]);
  });
  return counts;
}

FacetIndex::FacetIndex(const Catalog& catalog, Facet facet) : catalog_(catalog) {
  const auto by_guide = [&](const Texts& texts, const Column<ValueId>& of_guide) {
    of_guide_ = &of_guide;
    identity(texts);
  };
  switch (facet) {
    case Facet::company:
      by_guide(catalog.companies, catalog.guides.company);
      break;
    case Facet::role:
      by_guide(catalog.roles, catalog.guides.role);
      break;
    case Facet::role_type:
      by_guide(catalog.role_types, catalog.guides.role_type);
      break;
    case Facet::quality:
      by_guide(catalog.qualities, catalog.guides.quality);
      break;
    case Facet::quarter:
      by_guide(catalog.quarters, catalog.guides.quarter);
      break;
    case Facet::review_due:
      by_guide(catalog.days, catalog.guides.review_due);
      break;
    case Facet::place:
      column_ = KeyColumn::region;
      add_values_of(catalog.places);
      for (std::size_t region = 0; region < catalog.regions.name.size(); ++region) {
        add_key(catalog.regions.place[region]);
      }
      break;
    case Facet::country:
      column_ = KeyColumn::region;
      add_values_of(catalog.countries);
      for (std::size_t region = 0; region < catalog.regions.name.size(); ++region) {
        add_key(catalog.regions.country[region]);
      }
      break;
    case Facet::remote:
      column_ = KeyColumn::region;
      values_ = {"no", "yes"};
      for (std::size_t region = 0; region < catalog.regions.name.size(); ++region) {
        add_key(catalog.regions.remote[region]);
      }
      break;
    case Facet::level:
      column_ = KeyColumn::level;
      identity(catalog.levels);
      break;
    case Facet::equity:
      column_ = KeyColumn::equity_kind;
      for (std::uint8_t kind = 0; kind <= static_cast<std::uint8_t>(EquityKind::fund_access);
           ++kind) {
        values_.emplace_back(name(static_cast<EquityKind>(kind)));
        add_key(kind);
      }
      while (starts_.size() <= 256) add_key(std::span<const std::uint16_t>());
      break;
    case Facet::currency:
      column_ = KeyColumn::unit;
      for (const Unit& unit : catalog.units) {
        if (unit.currency) values_.emplace_back(unit.currency.code());
      }
      std::ranges::sort(values_);
      values_.erase(std::ranges::unique(values_).begin(), values_.end());
      for (const Unit& unit : catalog.units) {
        if (const auto value = find(unit.currency.code())) {
          add_key(*value);
        } else {
          add_key(std::span<const std::uint16_t>());
        }
      }
      break;
    case Facet::finding:
      column_ = KeyColumn::finding_set;
      add_values_of(catalog.rules);
      values_.emplace_back("none");
      for (std::size_t set = 0; set < catalog.finding_sets.size(); ++set) {
        if (catalog.finding_sets[set].empty()) {
          add_key(values_.size() - 1);
        } else {
          add_key(catalog.finding_sets[set]);
        }
      }
      break;
  }
  for (ValueId id = 0; id < values_.size(); ++id) {
    // Countries are in the order of their dictionary: a pack may have a million.
    labels_.push_back(facet == Facet::country ? country_label(catalog, id)
                                              : facet_label(catalog, facet, values_[id]));
  }
}

void FacetIndex::add_values_of(const Texts& texts) {
  for (std::size_t id = 0; id < texts.size(); ++id) values_.emplace_back(texts[id]);
}

void FacetIndex::add_key(std::span<const std::uint16_t> values) {
  value_ids_.insert(value_ids_.end(), values.begin(), values.end());
  starts_.push_back(static_cast<std::uint32_t>(value_ids_.size()));
}

void FacetIndex::add_key(std::size_t value) {
  value_ids_.push_back(static_cast<std::uint32_t>(value));
  starts_.push_back(static_cast<std::uint32_t>(value_ids_.size()));
}

// Each text is a value and the key of its own; what guides do not say is no value.
void FacetIndex::identity(const Texts& texts) {
  if (of_guide_ == nullptr) column_ = KeyColumn::level;
  for (std::size_t id = 0; id < texts.size(); ++id) {
    if (texts[id].empty()) {
      add_key(std::span<const std::uint16_t>());
    } else {
      values_.emplace_back(texts[id]);
      add_key(values_.size() - 1);
    }
  }
}

std::optional<std::size_t> FacetIndex::find(std::string_view value) const {
  const auto found = std::ranges::find(values_, value);
  if (found == values_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - values_.begin());
}

std::vector<std::uint8_t> FacetIndex::matching(
    const std::vector<std::vector<std::string>>& any_of) const {
  std::vector<std::uint8_t> accepted(values_.size(), 0);
  for (std::size_t id = 0; id < values_.size(); ++id) {
    const std::string folded = fold(values_[id]);
    const std::string label = labels_[id] == values_[id] ? std::string() : fold(labels_[id]);
    accepted[id] = std::ranges::any_of(any_of, [&](const std::vector<std::string>& words) {
      return has_words_starting_with(folded, words) ||
             (!label.empty() && has_words_starting_with(label, words));
    });
  }
  return accepted;
}

Bits FacetIndex::bands_with(const std::vector<std::uint8_t>& accepted) const {
  std::vector<std::uint8_t> keys(starts_.size() - 1, 0);
  for (std::size_t key = 0; key < keys.size(); ++key) {
    for (std::uint32_t at = starts_[key]; at < starts_[key + 1]; ++at) {
      keys[key] |= accepted[value_ids_[at]];
    }
  }
  const std::uint8_t* accepts = keys.data();
  const std::size_t size = catalog_.size();
  const auto by_band = [&](const auto& column) {
    return Bits::where(size, [accepts, values = column.data()](std::size_t band) {
      return accepts[values[band]];
    });
  };
  switch (column_) {
    case KeyColumn::guide:
      break;
    case KeyColumn::region:
      return by_band(catalog_.region);
    case KeyColumn::level:
      return by_band(catalog_.level);
    case KeyColumn::unit:
      return by_band(catalog_.unit);
    case KeyColumn::equity_kind:
      return by_band(catalog_.equity_kind);
    case KeyColumn::finding_set:
      return by_band(catalog_.finding_set);
  }
  Bits bits(size, false);
  for (std::size_t guide = 0; guide < catalog_.guide_count(); ++guide) {
    if (accepts[(*of_guide_)[guide]] == 0) continue;
    bits.set(catalog_.guides.first_band[guide], catalog_.guides.first_band[guide + 1]);
  }
  return bits;
}

std::vector<std::uint32_t> FacetIndex::counts(const KeyCounts& keys) const {
  std::vector<std::uint32_t> of_key;
  const std::vector<std::uint32_t>* from = nullptr;
  switch (column_) {
    case KeyColumn::guide:
      of_key.assign(starts_.size() - 1, 0);
      for (const GuideCount& guide : keys.guide) of_key[(*of_guide_)[guide.guide]] += guide.bands;
      from = &of_key;
      break;
    case KeyColumn::region:
      from = &keys.region;
      break;
    case KeyColumn::level:
      from = &keys.level;
      break;
    case KeyColumn::unit:
      from = &keys.unit;
      break;
    case KeyColumn::equity_kind:
      from = &keys.equity_kind;
      break;
    case KeyColumn::finding_set:
      from = &keys.finding_set;
      break;
  }
  std::vector<std::uint32_t> counts(values_.size(), 0);
  for (std::size_t key = 0; key < from->size(); ++key) {
    for (std::uint32_t at = starts_[key]; at < starts_[key + 1]; ++at) {
      counts[value_ids_[at]] += (*from)[key];
    }
  }
  return counts;
}

}  // namespace rangefinder
