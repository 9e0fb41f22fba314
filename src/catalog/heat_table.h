// A table of companies, or of roles, by place: how many bands each pair has and what lies in the
// middle of what they pay.
//
//   const HeatTable table = heat_table(catalog, view, Facet::role, Measure::base);
//   table.rows[0].name, table.places[2], table.cell(0, 2).q2
//
// A band counts under the one place that its region names. Those whose region names several places
// ("London / Paris") or none are left out; `bands` of `of` are in the table.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "catalog/view.h"

namespace rangefinder {

inline constexpr std::size_t kHeatClasses = 5;

struct HeatCell {
  std::uint32_t bands = 0;
  std::uint32_t figures = 0;  // of them have the measure, in the table's currency
  // Quartiles of the middles of those figures; absent for fewer than kLeastForQuartiles.
  float q1 = static_cast<float>(kAbsent);
  float q2 = static_cast<float>(kAbsent);
  float q3 = static_cast<float>(kAbsent);

  bool has_q2() const { return q2 == q2; }
};

struct HeatTable {
  Facet facet = Facet::company;  // of the rows
  Measure measure = Measure::total;
  Currency currency;  // of the figures; none where the view is as printed and has several
  std::size_t bands = 0, of = 0;

  // Places that a band of the view names, those with most bands first; among equals by name.
  std::vector<std::string> places;

  // The greatest Q2 first; rows without one last, those with most bands first.
  struct Row {
    std::string name;
    HeatCell all;                        // its bands over all places
    std::vector<std::uint32_t> columns;  // ascending: where it has bands
    std::vector<HeatCell> cells;         // by those columns
  };
  std::vector<Row> rows;

  std::vector<HeatCell> totals;  // by place, over all rows
  HeatCell all;

  // Where the classes 1 to 4 start: round, and equally far apart. All 0 where no cell has a Q2.
  std::array<double, kHeatClasses - 1> bounds{};

  // The cell of a row and a place; empty where the row has no band there.
  HeatCell cell(std::size_t row, std::size_t place) const;

  // 0 to 4; of a cell with a Q2.
  int heat(const HeatCell& cell) const;
};

// `facet` is company or role.
HeatTable heat_table(const Catalog& catalog, const View& view, Facet facet, Measure measure);

// The table that was asked for last, made anew only where what it is of has changed.
class HeatTableOf {
 public:
  const HeatTable& of(const Catalog& catalog, const View& view, Facet facet, Measure measure);

  // Forgets it: before a catalogue is replaced by another.
  void clear() { known_ = false; }

 private:
  bool known_ = false;
  Query query_;
  const BandId* rows_ = nullptr;
  std::size_t size_ = 0;
  HeatTable table_;
};

}  // namespace rangefinder
