// What is on screen beside the query, as far as a link carries it.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/query.h"
#include "chart/palette.h"
#include "ui/table_column.h"

namespace rangefinder::ui {

enum class Tab : std::uint8_t { bands, distribution, places, compare, offer };
inline constexpr std::size_t kTabCount = 5;

using rangefinder::ThemeName;

inline constexpr std::size_t kMostPins = 6;

struct Screen {
  Tab tab = Tab::bands;
  std::optional<BandId> selected;  // whose guide is shown
  bool guide = true;               // beside the table, where a band is selected
  std::vector<BandId> pins;        // to compare, in the order of pinning; at most kMostPins
  std::vector<ColumnState> columns = usual_columns();
  std::set<std::string> folded;              // groups, by label
  Measure distribution = Measure::total;     // what that chart shows
  Facet places_rows = Facet::company;        // or role
  Measure places_measure = Measure::total;   // that colours the cells
  bool mark_differences = true;              // in the comparison
  float filters_width = 0, guide_width = 0;  // CSS pixels; 0 for the usual
  std::optional<ThemeName> theme;            // chosen; without, it follows the system
  bool text = false;                         // the text view instead of the canvas
  bool single_keys = true;                   // "/" and "?" do something
  std::string offers;  // as a link has them (offer_fragment.h), where the person wants that

  bool pinned(BandId band) const;
  // Pins, or takes the pin back. Does nothing where there are as many as may be.
  void toggle_pin(BandId band);

  bool operator==(const Screen&) const = default;
};

}  // namespace rangefinder::ui
