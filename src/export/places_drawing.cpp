#include "export/places_drawing.h"

#include <algorithm>

#include "chart/sketch.h"
#include "chart/text_width.h"
#include "export/places_words.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

constexpr float kMargin = 16;
constexpr float kNames = 196;
constexpr float kCell = 84;
constexpr float kRow = 34;
constexpr float kHeadLine = 14;
constexpr std::size_t kMostHeadLines = 3;
constexpr float kLegendBox = 20;
constexpr float kLeastWidth = 480;

constexpr Ink kHeat[] = {Ink::heat0, Ink::heat1, Ink::heat2, Ink::heat3, Ink::heat4};

const TextLook kNote = {.ink = Ink::text3, .size = 11};

std::string title_of(const HeatTable& table, const Query& query) {
  std::string measure(
      name(table.measure == Measure::total
               ? (query.basis == Basis::stated ? Measure::stated : Measure::recomputed)
               : table.measure));
  if (measure == "stated" || measure == "recomputed") measure += " total";
  if (measure == "signing") measure = "sign-on";
  if (measure == "equity" && query.period == Period::year) measure = "equity per year";
  measure[0] = static_cast<char>(measure[0] - 'a' + 'A');
  return measure + " by " + (table.facet == Facet::company ? "company" : "role") + " and place";
}

class PlacesChart {
 public:
  PlacesChart(const Catalog& catalog, const View& view, const HeatTable& table,
              const PlacesLook& look)
      : catalog_(catalog),
        view_(view),
        table_(table),
        unit_(heat_unit(table, view.query.period)),
        rows_(std::min(look.most_rows, table.rows.size())),
        places_(std::min(look.most_places, table.places.size())) {}

  Drawing draw() {
    const float width = 2 * kMargin + kNames + static_cast<float>(places_) * kCell;
    drawing_.width = std::max(width, kLeastWidth);
    drawing_.title = title_of(table_, view_.query);
    drawing_.description = bands_text(table_.bands) + (table_.bands < table_.of ? " " : ". ") +
                           places_caption(catalog_, view_, table_) + left_out();
    right_ = drawing_.width - kMargin;
    float y = kMargin;
    add_text(drawing_.shapes, kMargin, y, right_, y + 20, drawing_.title,
             {.ink = Ink::text, .size = 15, .bold = true});
    y = add_lines(drawing_.shapes, kMargin, y + 24, right_, drawing_.description, kNote);
    y = head(legend(y + 8));
    for (std::size_t row = 0; row < rows_; ++row) {
      const HeatTable::Row& one = table_.rows[row];
      name(y, row_title(one), one.all.bands, false);
      for (std::size_t place = 0; place < places_; ++place) {
        cell(place, y, table_.cell(row, place));
      }
      y += kRow;
    }
    add_line(drawing_.shapes, kMargin, y + 2, right_, y + 2, Ink::line);
    y += 5;
    name(y, all_rows_text(table_), 0, true);
    for (std::size_t place = 0; place < places_; ++place) cell(place, y, table_.totals[place]);
    drawing_.height = y + kRow + kMargin;
    return std::move(drawing_);
  }

 private:
  std::string left_out() const {
    std::string text;
    if (rows_ < table_.rows.size()) {
      text += " Shown are the first " + std::to_string(rows_) + " of " +
              std::to_string(table_.rows.size()) +
              (table_.facet == Facet::company ? " companies." : " roles.");
    }
    if (places_ < table_.places.size()) {
      text += " Shown are the " + std::to_string(places_) + " places with most bands of " +
              std::to_string(table_.places.size()) + '.';
    }
    return text;
  }

  float legend(float y) {
    const auto labels = heat_legend(table_, unit_);
    if (labels.front().empty()) return y;
    float x = kMargin;
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const float width = text_width(labels[i], 11) + 16;
      add_fill(drawing_.shapes, x, y, x + width, y + kLegendBox, kHeat[i]);
      add_text(drawing_.shapes, x, y, x + width, y + kLegendBox, labels[i],
               {.ink = i < 3 ? Ink::on_heat_low : Ink::on_heat_high,
                .size = 11,
                .align = Align::middle});
      x += width;
    }
    return y + kLegendBox + 8;
  }

  float column(std::size_t place) const {
    return kMargin + kNames + static_cast<float>(place) * kCell;
  }

  float head(float y) {
    std::vector<std::vector<std::string>> names;
    std::size_t lines = 1;
    for (std::size_t place = 0; place < places_; ++place) {
      auto& wrapped = names.emplace_back(wrap_text(table_.places[place], 11, kCell - 12));
      if (wrapped.size() > kMostHeadLines) {
        wrapped.resize(kMostHeadLines);
        wrapped.back() += "…";
      }
      lines = std::max(lines, wrapped.size());
    }
    const float bottom = y + static_cast<float>(lines) * kHeadLine;
    for (std::size_t place = 0; place < places_; ++place) {
      float top = bottom - static_cast<float>(names[place].size()) * kHeadLine;
      for (const std::string& line : names[place]) {
        add_text(drawing_.shapes, column(place), top, column(place) + kCell - 10, top + kHeadLine,
                 cut_text(line, 11, false, kCell - 12),
                 {.ink = Ink::text2, .size = 11, .align = Align::right});
        top += kHeadLine;
      }
    }
    add_text(drawing_.shapes, kMargin, bottom - kHeadLine, column(0), bottom, rows_title(table_),
             {.ink = Ink::text2, .size = 11, .bold = true});
    add_line(drawing_.shapes, kMargin, bottom + 4, right_, bottom + 4, Ink::line);
    return bottom + 6;
  }

  void name(float y, const std::string& text, std::uint32_t bands, bool strong) {
    const std::string count = bands > 0 ? std::to_string(bands) : std::string();
    const float room = kNames - 16 - (count.empty() ? 0 : text_width(count, 11) + 6);
    const std::string cut = cut_text(text, 13, strong, room);
    add_text(drawing_.shapes, kMargin, y, column(0), y + kRow, cut,
             {.ink = Ink::text, .size = 13, .bold = strong});
    if (count.empty()) return;
    add_text(drawing_.shapes, kMargin + text_width(cut, 13, strong) + 6, y, column(0), y + kRow,
             count, kNote);
  }

  void cell(std::size_t place, float y, const HeatCell& cell) {
    const float x0 = column(place) + 1;
    const float x1 = column(place) + kCell - 1;
    const float bottom = y + kRow - 1;
    const int heat = cell.has_q2() ? table_.heat(cell) : -1;
    if (heat >= 0) {
      add_fill(drawing_.shapes, x0, y + 1, x1, bottom, kHeat[heat], 3);
    } else {
      Shape& frame = drawing_.shapes.emplace_back();
      frame.kind = Shape::Kind::frame;
      frame.x0 = x0;
      frame.y0 = y + 1;
      frame.x1 = x1;
      frame.y1 = bottom;
      frame.ink = Ink::grid;
      frame.radius = 3;
    }
    if (cell.bands == 0) return;
    const Ink ink = heat < 0 ? Ink::text2 : heat < 3 ? Ink::on_heat_low : Ink::on_heat_high;
    add_text(drawing_.shapes, x0, y, x0 + 34, y + kRow, std::to_string(cell.bands),
             {.ink = ink, .size = 11, .align = Align::right});
    add_text(drawing_.shapes, x0, y, x1 - 8, y + kRow, heat_text(cell, unit_),
             {.ink = ink, .size = 13, .bold = heat >= 0, .align = Align::right});
  }

  const Catalog& catalog_;
  const View& view_;
  const HeatTable& table_;
  HeatUnit unit_;
  std::size_t rows_, places_;
  float right_ = 0;
  Drawing drawing_;
};

}  // namespace

Drawing places_drawing(const Catalog& catalog, const View& view, const HeatTable& table,
                       const PlacesLook& look) {
  return PlacesChart(catalog, view, table, look).draw();
}

}  // namespace rangefinder
