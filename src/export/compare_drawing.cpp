#include "export/compare_drawing.h"

#include <algorithm>

#include "chart/axes.h"
#include "chart/band_shapes.h"
#include "chart/sketch.h"
#include "chart/text_width.h"
#include "export/band_figure.h"
#include "export/comparison.h"
#include "export/money_words.h"
#include "export/view_cells.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

constexpr float kMargin = 16;
constexpr float kNames = 180;
constexpr float kLeastColumn = 150;
constexpr float kBar = 50;
constexpr float kFigures = 150;  // room for a total behind the longest mark
constexpr float kLine = 16;
constexpr float kRowPadding = 10;
constexpr float kDot = 12;  // before a text that differs
constexpr MarkSize kMark = {.lane = 13, .gap = 2, .pad = 4};

const TextLook kNote = {.ink = Ink::text3, .size = 11};

class CompareChart {
 public:
  CompareChart(const Catalog& catalog, const Query& query, std::span<const BandId> bands,
               const CompareLook& look)
      : catalog_(catalog),
        query_(query),
        bands_(bands),
        look_(look),
        compared_(compare_bands(catalog, query, bands)) {
    const auto count = static_cast<float>(std::max<std::size_t>(1, bands.size()));
    drawing_.width = std::max(look.width, 2 * kMargin + kNames + count * kLeastColumn);
    right_ = drawing_.width - kMargin;
    column_ = (right_ - kMargin - kNames) / count;
  }

  Drawing draw() {
    drawing_.title = bands_text(bands_.size()) + " compared, " + unit_text(query_);
    drawing_.description = std::string(name(query_.basis)) + " totals";
    if (!compared_.rates.empty()) drawing_.description += "; ≈ converted: " + compared_.rates;
    float y = kMargin;
    add_text(drawing_.shapes, kMargin, y, right_, y + 20, drawing_.title,
             {.ink = Ink::text, .size = 15, .bold = true});
    y = add_lines(drawing_.shapes, kMargin, y + 24, right_, drawing_.description, kNote);
    y = heads(bars(y + 4) + 8);
    for (const CompareRow& one : compared_.rows) y = row(one, y);
    drawing_.height = y + kMargin;
    return std::move(drawing_);
  }

 private:
  void text(float x0, float y, float x1, float height, const std::string& text,
            const TextLook& look) {
    add_text(drawing_.shapes, x0, y, x1, y + height, cut_text(text, look.size, look.bold, x1 - x0),
             look);
  }

  float bars(float y) {
    const float x = kMargin + kNames;
    LargestAmounts largest;
    std::vector<BandFigures> figures;
    for (const BandId band : bands_) {
      figures.push_back(figures_of(catalog_, query_, band));
      largest.add(figures.back().currency, figures.back().greatest());
    }
    const Axes axes(largest, right_ - x - kFigures, 64);
    add_axis_labels(drawing_.shapes, axes.common(), x, y, y + 20);
    y += 20;
    add_axis_grid(drawing_.shapes, axes.common(), x, y,
                  y + kBar * static_cast<float>(bands_.size()));
    for (std::size_t i = 0; i < bands_.size(); ++i) {
      text(kMargin, y + 7, x - 8, 18, compared_.columns[i].company,
           {.ink = Ink::text, .size = 13, .bold = true});
      text(kMargin, y + 24, x - 8, kLine, compared_.columns[i].place,
           {.ink = Ink::text2, .size = 11});
      const float top = y + (kBar - mark_height(kMark)) / 2;
      const Axis& axis = axes.of(figures[i].currency);
      for (const Mark& mark :
           band_marks(band_shape(catalog_, bands_[i], figures[i]), axis, kMark)) {
        add_mark(drawing_.shapes, mark, x, top, false);
      }
      const bool open = is_open(catalog_, bands_[i], Measure::total, query_.basis);
      add_text(drawing_.shapes, x + axis.x(figures[i].greatest()) + 18, y, right_, y + kBar,
               (figures[i].converted ? "≈ " : "") +
                   money_text(figures[i].total(query_.basis), open, figures[i].currency),
               {.ink = Ink::text, .size = 12, .bold = true});
      y += kBar;
    }
    return y;
  }

  float x_of(std::size_t column) const {
    return kMargin + kNames + column_ * static_cast<float>(column);
  }

  float heads(float y) {
    add_line(drawing_.shapes, kMargin, y, right_, y, Ink::line);
    y += 8;
    for (std::size_t i = 0; i < compared_.columns.size(); ++i) {
      const float x = x_of(i) + kDot;
      text(x, y, x_of(i + 1) - 8, 18, compared_.columns[i].company,
           {.ink = Ink::text, .size = 13, .bold = true});
      text(x, y + 18, x_of(i + 1) - 8, kLine, compared_.columns[i].place,
           {.ink = Ink::text2, .size = 11});
    }
    y += 42;
    add_line(drawing_.shapes, kMargin, y, right_, y, Ink::line);
    return y + 1;
  }

  float row(const CompareRow& row, float y) {
    const float top = y + kRowPadding / 2;
    float indent = 0;
    if (row.swatch != Ink::none) {
      add_fill(drawing_.shapes, kMargin, top + 3, kMargin + 10, top + 13, row.swatch, 2);
      indent = 16;
    }
    text(kMargin + indent, top, x_of(0) - 8, kLine, row.title, {.ink = Ink::text2, .size = 12});
    float bottom = top + kLine;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      bottom = std::max(bottom, cell(row, row.cells[i], i, top));
    }
    bottom += kRowPadding / 2;
    add_line(drawing_.shapes, kMargin, bottom, right_, bottom, Ink::grid);
    return bottom + 1;
  }

  // Gives the y below it.
  float cell(const CompareRow& row, const CompareCell& cell, std::size_t column, float top) {
    const float x = x_of(column) + kDot;
    const float end = x_of(column + 1) - 8;
    if (cell.differs && look_.mark_differences) {
      add_fill(drawing_.shapes, x - 9, top + 6, x - 4, top + 11, Ink::accent, 2.5F);
    }
    text(x, top, end, kLine, cell.text,
         {.ink = cell.absent ? Ink::text3 : Ink::text, .size = 12, .bold = row.strong});
    if (cell.beside.empty()) return top + kLine;
    const TextLook beside = {.ink = cell.mark == CompareMark::warning ? Ink::warn : Ink::text3,
                             .size = 11};
    const float follows = x + text_width(cell.text, 12, row.strong) + 8;
    if (follows + text_width(cell.beside, beside.size) <= end) {
      text(follows, top, end, kLine, cell.beside, beside);
      return top + kLine;
    }
    text(x, top + kLine, end, kLine, cell.beside, beside);
    return top + 2 * kLine;
  }

  const Catalog& catalog_;
  const Query& query_;
  std::span<const BandId> bands_;
  const CompareLook& look_;
  Comparison compared_;
  float right_ = 0, column_ = 0;
  Drawing drawing_;
};

}  // namespace

Drawing compare_drawing(const Catalog& catalog, const Query& query, std::span<const BandId> bands,
                        const CompareLook& look) {
  return CompareChart(catalog, query, bands, look).draw();
}

}  // namespace rangefinder
