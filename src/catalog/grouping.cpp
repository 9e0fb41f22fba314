#include "catalog/grouping.h"

#include <algorithm>
#include <numeric>

#include "catalog/common_currency.h"

namespace rangefinder {
namespace {

// What each band is grouped by, as a number in the order of the labels.
struct GroupKeys {
  std::vector<std::string> labels;
  std::vector<std::uint32_t> of_guide, of_region;  // one of them

  std::uint32_t of(const Catalog& catalog, BandId band) const {
    return of_region.empty() ? of_guide[catalog.guide[band]] : of_region[catalog.region[band]];
  }
};

std::string countries_label(const Catalog& catalog, std::size_t region) {
  std::string label;
  for (const std::uint16_t country : catalog.regions.country[region]) {
    if (!label.empty()) label += " / ";
    label += catalog.country_names[country];
  }
  return label;
}

GroupKeys keys_of(const Catalog& catalog, Grouping grouping) {
  GroupKeys keys;
  const auto take = [&](const Texts& texts, const auto& column, std::vector<std::uint32_t>& ids) {
    for (std::size_t id = 0; id < texts.size(); ++id) keys.labels.emplace_back(texts[id]);
    ids.assign(column.begin(), column.end());
  };
  switch (grouping) {
    case Grouping::none:
      break;
    case Grouping::company:
      take(catalog.companies, catalog.guides.company, keys.of_guide);
      break;
    case Grouping::role:
      take(catalog.roles, catalog.guides.role, keys.of_guide);
      break;
    case Grouping::place:
      take(catalog.place_names, catalog.regions.place_name, keys.of_region);
      break;
    case Grouping::country: {
      // A region may name several: they are a group of their own.
      Interner labels;
      std::vector<ValueId> ids;
      for (std::size_t region = 0; region < catalog.regions.name.size(); ++region) {
        ids.push_back(labels.intern(countries_label(catalog, region)));
      }
      const Sorted order = sorted(labels);
      for (std::size_t id = 0; id < order.texts.size(); ++id) {
        keys.labels.emplace_back(order.texts[id]);
      }
      for (const ValueId id : ids) keys.of_region.push_back(order.new_id[id]);
      break;
    }
  }
  return keys;
}

void sum_up(const Catalog& catalog, const Query& query, const MeasureColumn& totals,
            std::span<const BandId> rows, Group& group) {
  std::vector<float> middles;
  CommonCurrency printed;
  for (const BandId band : rows) {
    const float middle = (totals.low[band] + totals.high[band]) / 2;
    if (middle == middle) middles.push_back(middle);
    printed.add(catalog.currency_of(band));
  }
  group.without_total = rows.size() - middles.size();
  const auto currency = query.currency ? query.currency : printed.found();
  if (!currency) return;
  group.currency = *currency;
  const Quartiles found = quartiles(middles);
  group.low = found.low;
  group.q1 = found.q1;
  group.q2 = found.q2;
  group.q3 = found.q3;
  group.high = found.high;
}

}  // namespace

std::vector<Group> group_rows(const Catalog& catalog, const Query& query,
                              const MeasureColumn& totals, std::vector<BandId>& rows) {
  const GroupKeys keys = keys_of(catalog, query.group);
  // Counting sort: stable, so that rows keep their order within a group.
  std::vector<std::size_t> next(keys.labels.size() + 1, 0);
  for (const BandId band : rows) ++next[keys.of(catalog, band) + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  std::vector<Group> groups;
  for (std::size_t key = 0; key < keys.labels.size(); ++key) {
    if (next[key + 1] == next[key]) continue;
    Group& group = groups.emplace_back();
    group.label = keys.labels[key];
    group.first = next[key];
    group.bands = next[key + 1] - next[key];
  }
  std::vector<BandId> grouped(rows.size());
  for (const BandId band : rows) grouped[next[keys.of(catalog, band)]++] = band;
  for (Group& group : groups) {
    sum_up(catalog, query, totals, std::span(grouped).subspan(group.first, group.bands), group);
  }

  const bool by_measure = !query.sort.empty() && measure_of(query.sort.front().field).has_value();
  const bool down = !query.sort.empty() && query.sort.front().descending;
  if (by_measure) {
    std::ranges::stable_sort(groups, [&](const Group& a, const Group& b) {
      if (is_absent(a.q2) || is_absent(b.q2)) return !is_absent(a.q2) && is_absent(b.q2);
      // Medians in different currencies have no order: each currency stands together.
      if (a.currency != b.currency) return a.currency.index() < b.currency.index();
      return down ? a.q2 > b.q2 : a.q2 < b.q2;
    });
  } else if (down) {
    std::ranges::reverse(groups);
  }
  rows.clear();
  for (Group& group : groups) {
    const auto from = grouped.begin() + static_cast<std::ptrdiff_t>(group.first);
    group.first = rows.size();
    rows.insert(rows.end(), from, from + static_cast<std::ptrdiff_t>(group.bands));
  }
  return groups;
}

}  // namespace rangefinder
