#include "catalog/heat_table.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <span>

#include "catalog/common_currency.h"

namespace rangefinder {
namespace {

// One band: the key that it is sorted by, and the middle of its figure.
struct Entry {
  std::uint64_t key;
  float middle = 0;  // NaN where it has none

  std::uint32_t high() const { return static_cast<std::uint32_t>(key >> 32); }
  std::uint32_t low() const { return static_cast<std::uint32_t>(key); }
};

std::uint64_t key_of(std::uint32_t high, std::uint32_t low) {
  return std::uint64_t{high} << 32 | low;
}

// The only sort here, whatever is sorted: the page has it once.
void sort_by_key(std::vector<Entry>& entries) {
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.key < b.key; });
}

// What a round distance between bounds may start with.
constexpr std::array kRoundSteps = {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0};

// The round number that is nearest to `value`, by their ratio.
double round_step(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  double best = power;
  for (const double step : kRoundSteps) {
    const double candidate = power * step;
    const auto ratio = [&](double one) { return std::max(one / value, value / one); };
    if (ratio(candidate) < ratio(best)) best = candidate;
  }
  return best;
}

HeatCell cell_of(std::span<const Entry> entries, std::vector<float>& middles) {
  HeatCell cell;
  cell.bands = static_cast<std::uint32_t>(entries.size());
  middles.clear();
  for (const Entry& entry : entries) {
    if (entry.middle == entry.middle) middles.push_back(entry.middle);
  }
  cell.figures = static_cast<std::uint32_t>(middles.size());
  if (cell.figures < kLeastForQuartiles) return cell;
  const Quartiles found = quartiles(middles);
  cell.q1 = static_cast<float>(found.q1);
  cell.q2 = static_cast<float>(found.q2);
  cell.q3 = static_cast<float>(found.q3);
  return cell;
}

// How many entries from `first` on have the same high half of their key.
std::size_t run_of(std::span<const Entry> entries, std::size_t first) {
  std::size_t end = first + 1;
  while (end < entries.size() && entries[end].high() == entries[first].high()) ++end;
  return end - first;
}

// The greatest Q2 is the greatest rank; below all of them is the number of bands.
std::uint32_t rank_of(const HeatCell& cell) {
  // Bits of positive floats are in their order.
  return cell.has_q2() ? 0x8000'0000U | std::bit_cast<std::uint32_t>(cell.q2) : cell.bands;
}

// The currency that all figures are in; none where they are in several.
Currency currency_of_figures(const Catalog& catalog, const View& view) {
  if (view.query.currency) return view.query.currency;
  CommonCurrency printed;
  for (const BandId band : view.rows) printed.add(catalog.currency_of(band));
  return printed.found().value_or(Currency());
}

class Maker {
 public:
  Maker(const Catalog& catalog, const View& view, Facet facet, Measure measure)
      : catalog_(catalog), view_(view), by_company_(facet == Facet::company) {
    table_.facet = facet;
    table_.measure = measure;
    table_.currency = currency_of_figures(catalog, view);
    table_.of = view.rows.size();
  }

  HeatTable make() {
    collect();
    order_places();
    fill_rows();
    fill_totals();
    set_bounds();
    return std::move(table_);
  }

 private:
  void collect() {
    const MeasureColumn figures = measure_column(catalog_, view_.query, table_.measure);
    const Lists<std::uint16_t>& places = catalog_.regions.place;
    const auto& column = by_company_ ? catalog_.guides.company : catalog_.guides.role;
    entries_.reserve(view_.rows.size());
    for (const BandId band : view_.rows) {
      const auto named = places[catalog_.region[band]];
      if (named.size() != 1 || catalog_.places[named.front()].empty()) continue;
      const float middle = table_.currency ? (figures.low[band] + figures.high[band]) / 2
                                           : static_cast<float>(kAbsent);
      entries_.push_back({key_of(column[catalog_.guide[band]], named.front()), middle});
    }
    table_.bands = entries_.size();
  }

  // Ids of places become columns.
  void order_places() {
    std::vector<std::uint32_t> counts(catalog_.places.size(), 0);
    for (const Entry& entry : entries_) ++counts[entry.low()];
    std::vector<Entry> order;
    // Ids are in the order of the names.
    for (std::uint32_t place = 0; place < counts.size(); ++place) {
      if (counts[place] > 0) order.push_back({key_of(~counts[place], place)});
    }
    sort_by_key(order);
    for (const Entry& place : order) {
      counts[place.low()] = static_cast<std::uint32_t>(table_.places.size());
      table_.places.emplace_back(catalog_.places[place.low()]);
    }
    for (Entry& entry : entries_) entry.key = key_of(entry.high(), counts[entry.low()]);
  }

  void fill_rows() {
    sort_by_key(entries_);
    const std::span<const Entry> all(entries_);
    std::vector<HeatTable::Row> rows;
    std::vector<Entry> order;
    for (std::size_t first = 0; first < all.size();) {
      const auto entries = all.subspan(first, run_of(all, first));
      HeatTable::Row& row = rows.emplace_back();
      row.name = (by_company_ ? catalog_.companies : catalog_.roles)[entries.front().high()];
      row.all = cell_of(entries, middles_);
      fill_cells(entries, row);
      order.push_back({key_of(~rank_of(row.all), static_cast<std::uint32_t>(order.size()))});
      first += entries.size();
    }
    sort_by_key(order);
    for (const Entry& row : order) table_.rows.push_back(std::move(rows[row.low()]));
  }

  void fill_cells(std::span<const Entry> entries, HeatTable::Row& row) {
    for (std::size_t first = 0; first < entries.size();) {
      std::size_t end = first + 1;
      while (end < entries.size() && entries[end].key == entries[first].key) ++end;
      row.columns.push_back(entries[first].low());
      row.cells.push_back(cell_of(entries.subspan(first, end - first), middles_));
      first = end;
    }
  }

  void fill_totals() {
    table_.all = cell_of(entries_, middles_);
    for (Entry& entry : entries_) entry.key = key_of(entry.low(), entry.high());
    sort_by_key(entries_);
    const std::span<const Entry> all(entries_);
    for (std::size_t first = 0; first < all.size();) {
      const std::size_t size = run_of(all, first);
      table_.totals.push_back(cell_of(all.subspan(first, size), middles_));
      first += size;
    }
  }

  void set_bounds() {
    middles_.clear();
    for (const HeatTable::Row& row : table_.rows) {
      for (const HeatCell& cell : row.cells) {
        if (cell.has_q2()) middles_.push_back(cell.q2);
      }
    }
    if (middles_.empty()) return;
    const Quartiles found = quartiles(middles_);
    // A place or two that pay many times as much would leave all others in one class: Tukey's
    // fences keep them out.
    const double fence = 1.5 * (found.q3 - found.q1);
    const double low = std::max(found.low, found.q1 - fence);
    const double high = std::min(found.high, found.q3 + fence);
    const double spread = std::max(high - low, high / 10);
    if (!(spread > 0)) return;
    const double step = round_step(spread / static_cast<double>(kHeatClasses));
    const double first = std::max(1.0, std::round((low + high) / 2 / step - 1.5));
    for (std::size_t i = 0; i < table_.bounds.size(); ++i) {
      table_.bounds[i] = step * (first + static_cast<double>(i));
    }
  }

  const Catalog& catalog_;
  const View& view_;
  bool by_company_;
  HeatTable table_;
  std::vector<Entry> entries_;
  std::vector<float> middles_;
};

}  // namespace

HeatCell HeatTable::cell(std::size_t row, std::size_t place) const {
  const auto& columns = rows[row].columns;
  const auto at = std::ranges::lower_bound(columns, place);
  return at == columns.end() || *at != place
             ? HeatCell()
             : rows[row].cells[static_cast<std::size_t>(at - columns.begin())];
}

int HeatTable::heat(const HeatCell& cell) const {
  int heat = 0;
  for (const double bound : bounds) heat += static_cast<double>(cell.q2) >= bound ? 1 : 0;
  return heat;
}

HeatTable heat_table(const Catalog& catalog, const View& view, Facet facet, Measure measure) {
  return Maker(catalog, view, facet, measure).make();
}

const HeatTable& HeatTableOf::of(const Catalog& catalog, const View& view, Facet facet,
                                 Measure measure) {
  const bool same = known_ && table_.facet == facet && table_.measure == measure &&
                    rows_ == view.rows.data() && size_ == view.rows.size() && query_ == view.query;
  if (same) return table_;
  known_ = true;
  query_ = view.query;
  rows_ = view.rows.data();
  size_ = view.rows.size();
  table_ = heat_table(catalog, view, facet, measure);
  return table_;
}

}  // namespace rangefinder
