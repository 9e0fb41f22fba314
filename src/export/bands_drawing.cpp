#include "export/bands_drawing.h"

#include <algorithm>

#include "chart/axes.h"
#include "chart/band_shapes.h"
#include "chart/group_mark.h"
#include "chart/sketch.h"
#include "chart/text_width.h"
#include "export/band_figure.h"
#include "export/money_words.h"
#include "export/view_cells.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

constexpr float kMargin = 16;
constexpr float kNarrowBelow = 560;
constexpr float kFigures = 156;  // "≈ $272.4K – $405.1K" in bold
constexpr float kHead = 24;      // the axis's labels
constexpr float kGroup = 34;
constexpr MarkSize kMark = {.lane = 8, .gap = 2, .pad = 4};
constexpr MarkSize kNarrowMark = {.lane = 7, .gap = 2, .pad = 3};

const TextLook kNote = {.ink = Ink::text3, .size = 11};

class BandsChart {
 public:
  BandsChart(const Catalog& catalog, const View& view, const BandsLook& look)
      : catalog_(catalog),
        view_(view),
        look_(look),
        narrow_(look.width < kNarrowBelow),
        right_(look.width - kMargin),
        shown_(std::min(look.most, view.rows.size())) {
    names_ = narrow_ ? right_ - kMargin - kFigures : std::clamp(look.width * 0.26F, 130.0F, 260.0F);
    mark_x_ = narrow_ ? kMargin : kMargin + names_ + kFigures + 20;
    axes_ = Axes(view.largest, right_ - mark_x_);
    for (std::size_t i = 1; i < shown_; ++i) {
      several_roles_ |= role(view.rows[i]) != role(view.rows[0]);
    }
  }

  Drawing draw() {
    const auto lines = footer_lines(catalog_, view_, shown_, any_opens());
    drawing_.width = look_.width;
    drawing_.title = lines.front();
    float y = kMargin;
    for (const std::string& line : wrap_text(lines.front(), 15.5F, right_ - kMargin)) {
      text(kMargin, y, right_, 20, line, {.ink = Ink::text, .size = 15, .bold = true});
      y += 22;
    }
    y = head(y + 6);
    const std::size_t first = drawing_.shapes.size();
    const float top = y;
    std::size_t group = 0;
    for (std::size_t i = 0; i < shown_; ++i) {
      if (group < view_.groups.size() && view_.groups[group].first == i) {
        y = group_row(view_.groups[group++], y);
      }
      y = band_row(view_.rows[i], y);
    }
    if (!narrow_) grid(first, top, y);
    y = legend(y + 12);
    for (std::size_t i = 1; i < lines.size(); ++i) {
      y = add_lines(drawing_.shapes, kMargin, y, right_, lines[i], kNote);
      drawing_.description += (i > 1 ? ". " : "") + lines[i];
    }
    drawing_.height = y + kMargin;
    return std::move(drawing_);
  }

 private:
  void text(float x0, float y, float x1, float height, std::string_view text,
            const TextLook& look) {
    add_text(drawing_.shapes, x0, y, x1, y + height, text, look);
  }

  std::string_view role(BandId band) const { return facet_value(catalog_, Facet::role, band); }

  bool opens(BandId band) const {
    return is_open(catalog_, band, Measure::total, view_.query.basis);
  }
  bool any_opens() const {
    return std::any_of(view_.rows.begin(), view_.rows.begin() + static_cast<std::ptrdiff_t>(shown_),
                       [&](BandId band) { return opens(band); });
  }

  float head(float y) {
    const std::string unit = unit_text(view_.query);
    const std::string title = narrow_ ? unit : "Total, " + unit;
    text(kMargin, y, narrow_ ? right_ : mark_x_ - 20, narrow_ ? 16 : kHead, title,
         {.ink = Ink::text2,
          .size = 11,
          .bold = true,
          .align = narrow_ ? Align::left : Align::right});
    if (narrow_) y += 16;
    add_axis_labels(drawing_.shapes, axes_.common(), mark_x_, y, y + kHead);
    y += kHead;
    add_line(drawing_.shapes, kMargin, y, right_, y, Ink::line);
    return y + 1;
  }

  // Behind the rows: lines of the axis through all of them.
  void grid(std::size_t at, float top, float bottom) {
    std::vector<Shape> lines;
    add_axis_grid(lines, axes_.common(), mark_x_, top, bottom);
    drawing_.shapes.insert(drawing_.shapes.begin() + static_cast<std::ptrdiff_t>(at), lines.begin(),
                           lines.end());
  }

  std::string place(BandId band) const {
    std::string place(catalog_.region_of(band));
    const auto add = [&](std::string_view more) {
      if (!more.empty()) place += " · " + std::string(more);
    };
    if (several_roles_) add(role(band));
    add(facet_value(catalog_, Facet::level, band));
    return place;
  }

  std::string total_text(BandId band, const BandFigures& figures) const {
    const Basis basis = view_.query.basis;
    const Ends& total = figures.total(basis);
    if (total.absent()) return "—";
    return (figures.converted ? "≈ " : "") +
           short_range({round_amount(total.low), round_amount(total.high), opens(band)},
                       figures.currency);
  }

  float band_row(BandId band, float y) {
    const BandFigures figures = figures_of(catalog_, view_.query, band);
    const MarkSize& size = narrow_ ? kNarrowMark : kMark;
    const float mark = mark_height(size);
    const float bottom = y + (narrow_ ? 36 + mark + 8 : 40);
    const bool selected = look_.selected == band;
    if (selected) add_fill(drawing_.shapes, 0, y, look_.width, bottom, Ink::selected);
    if (narrow_) grid_row(y + 36, y + 36 + mark);
    const std::string_view company = facet_value(catalog_, Facet::company, band);
    text(kMargin, y + 3, kMargin + names_, 18, cut_text(company, 13, true, names_ - 8),
         {.ink = Ink::text, .size = 13, .bold = true});
    text(kMargin, y + 20, kMargin + names_, 15, cut_text(place(band), 11, false, names_ - 8),
         {.ink = Ink::text2, .size = 11});
    const float figures_x = kMargin + names_;
    text(figures_x, y + (narrow_ ? 3 : 11), figures_x + kFigures, 18, total_text(band, figures),
         {.ink = Ink::text, .size = 13, .bold = true, .align = Align::right});
    const float mark_y = narrow_ ? y + 36 : y + (40 - mark) / 2;
    for (const Mark& one :
         band_marks(band_shape(catalog_, band, figures), axes_.of(figures.currency), size)) {
      add_mark(drawing_.shapes, one, mark_x_, mark_y, selected);
    }
    note(figures);
    open_ |= catalog_.open_ends(band) != 0;
    add_line(drawing_.shapes, kMargin, bottom, right_, bottom, Ink::line);
    return bottom + 1;
  }

  void grid_row(float top, float bottom) {
    add_axis_grid(drawing_.shapes, axes_.common(), mark_x_, top, bottom);
  }

  // What the legend has to explain.
  void note(const BandFigures& figures) {
    equity_ |= !figures.equity.absent();
    bonus_ |= !figures.bonus.absent();
    stated_ |= !figures.stated.absent();
    converted_ |= figures.converted;
  }

  float group_row(const Group& group, float y) {
    add_fill(drawing_.shapes, 0, y, look_.width, y + kGroup, Ink::background);
    const bool marked = group.has_quartiles();
    const float room = (narrow_ || !marked ? right_ : mark_x_ - 20) - kMargin;
    text(kMargin, y, right_, kGroup, cut_text(group_text(view_, group), 12, true, room),
         {.ink = Ink::text, .size = 12, .bold = true});
    if (marked && !narrow_) {
      groups_ = true;
      add_group_mark(drawing_.shapes, {group.low, group.q1, group.q2, group.q3, group.high},
                     axes_.of(group.currency), mark_x_, y + 9, kGroup - 18);
    }
    return y + kGroup;
  }

  // Samples of the marks that occur, with their names, in lines that fit.
  float legend(float y) {
    float x = kMargin;
    const auto entry = [&](bool there, const char* name, Shape sample) {
      if (!there) return;
      const float width = 26 + text_width(name, kNote.size) + 16;
      if (x > kMargin && x + width > right_) {
        x = kMargin;
        y += 20;
      }
      sample.x0 += x;
      sample.x1 += x;
      sample.y0 = y + sample.y0;
      sample.y1 = y + sample.y1;
      drawing_.shapes.push_back(std::move(sample));
      text(x + 26, y, x + width, 20, name, {.ink = Ink::text2, .size = kNote.size});
      x += width;
    };
    const auto part = [](Ink ink) {
      Shape shape{.x0 = 4, .y0 = 5, .x1 = 20, .y1 = 15, .ink = ink};
      shape.radius = 2;
      return shape;
    };
    const auto box = [](bool dashed) {
      Shape shape{
          .kind = Shape::Kind::frame, .x0 = 0, .y0 = 4, .x1 = 20, .y1 = 16, .ink = Ink::outline};
      shape.radius = 3;
      shape.thickness = 1.25F;
      shape.dashed = dashed;
      return shape;
    };
    entry(true, "Base", part(Ink::base));
    entry(equity_, equity_title(view_.query.period), part(Ink::equity));
    entry(bonus_, "Bonus", part(Ink::bonus));
    entry(stated_, "Stated total", box(false));
    entry(converted_, "≈ Converted", box(true));
    entry(
        open_, "Open end",
        {.kind = Shape::Kind::chevrons, .x0 = 6, .y0 = 6, .x1 = 14, .y1 = 14, .ink = Ink::outline});
    entry(groups_, "Group: least to greatest middle, Q1 to Q3, Q2",
          {.kind = Shape::Kind::fill, .x0 = 9, .y0 = 3, .x1 = 11, .y1 = 17, .ink = Ink::text});
    return y + 26;
  }

  const Catalog& catalog_;
  const View& view_;
  const BandsLook& look_;
  bool narrow_;
  float right_, names_ = 0, mark_x_ = 0;
  std::size_t shown_;
  Axes axes_;
  bool several_roles_ = false;
  bool equity_ = false, bonus_ = false, stated_ = false, converted_ = false, open_ = false;
  bool groups_ = false;
  Drawing drawing_;
};

}  // namespace

Drawing bands_drawing(const Catalog& catalog, const View& view, const BandsLook& look) {
  return BandsChart(catalog, view, look).draw();
}

}  // namespace rangefinder
