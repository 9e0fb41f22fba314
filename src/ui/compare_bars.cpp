#include "ui/compare_bars.h"

#include <algorithm>

#include "chart/axes.h"
#include "export/view_cells.h"
#include "export/view_words.h"
#include "ui/amounts.h"
#include "ui/band.h"
#include "ui/offer_marks.h"
#include "ui/selection.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kMargin = 16;
constexpr float kUnit = 20;
constexpr float kAxis = 20;
constexpr float kRow = 50;
constexpr float kPhoneRow = 66;
constexpr float kFigures = 150;  // room for "≈ $310K – $510K+" behind the longest mark
constexpr MarkSize kMark = {.lane = 13, .gap = 2, .pad = 4};

float row_height(const Frame& frame) { return frame.phone() ? kPhoneRow : kRow; }

class CompareBars {
 public:
  CompareBars(Frame& frame, ImVec2 at, float width, float names)
      : frame_(frame),
        at_(at),
        right_(at.x + width - kMargin),
        mark_x_(at.x + (frame.phone() ? kMargin : names)) {
    LargestAmounts largest;
    for (const BandId band : frame.session.screen.pins) {
      figures_.push_back(figures_of(frame.catalog, frame.view.query, band));
      largest.add(figures_.back().currency, figures_.back().greatest());
    }
    axes_ =
        Axes(largest, right_ - mark_x_ - (frame.phone() ? 0 : kFigures), frame.phone() ? 50 : 64);
  }

  void draw(const std::string& rates) {
    const Theme& theme = frame_.theme;
    const Pen& pen = frame_.pen;
    const TextStyle small = frame_.style(type::kAxis, theme.text3);
    float y = at_.y;
    const float said = pen.text_right({right_, y}, kUnit, rates, small);
    pen.text({mark_x_, y}, kUnit,
             frame_.phone() ? unit_text(frame_.view.query)
                            : unit_text(frame_.view.query) + ", low lane above high lane",
             frame_.style(type::kAxis, theme.text2, Weight::semibold),
             right_ - mark_x_ - said - 12);
    y += kUnit;
    draw_axis(frame_, axes_.common(), {mark_x_, y}, kAxis);
    y += kAxis;
    const auto& pins = frame_.session.screen.pins;
    draw_grid(frame_, axes_.common(), mark_x_, y,
              y + row_height(frame_) * static_cast<float>(pins.size()));
    for (std::size_t i = 0; i < pins.size(); ++i) {
      row(pins[i], figures_[i], y);
      y += row_height(frame_);
    }
  }

 private:
  void row(BandId band, const BandFigures& figures, float y) {
    const ImVec2 min(at_.x, y);
    const ImVec2 max(right_ + kMargin, y + row_height(frame_));
    ImGui::PushID(static_cast<int>(band));
    const bool was = pressed("##bar", min, max);
    ImGui::PopID();
    if (ImGui::IsItemHovered() && !frame_.touch()) frame_.pen.fill(min, max, frame_.theme.hover, 4);
    const bool selected = frame_.session.screen.selected == band;
    const std::string total = total_text(band, figures);
    if (frame_.phone()) {
      phone_row(band, figures, total, y, selected);
    } else {
      wide_row(band, figures, total, y, selected);
    }
    frame_.item("bar", row_label(frame_.catalog, band), min, max, selected, total);
    // Not before it is drawn: the pins may change with it.
    if (was) show_guide_of(frame_, band);
  }

  std::string total_text(BandId band, const BandFigures& figures) const {
    const Basis basis = frame_.view.query.basis;
    const bool open = is_open(frame_.catalog, band, Measure::total, basis);
    return (figures.converted ? "≈ " : "") +
           money_text(figures.total(basis), open, figures.currency);
  }

  void wide_row(BandId band, const BandFigures& figures, const std::string& total, float y,
                bool selected) const {
    const Theme& theme = frame_.theme;
    const float left = at_.x + kMargin;
    frame_.pen.text({left, y + 7}, 18, facet_value(frame_.catalog, Facet::company, band),
                    frame_.style(type::kBody, theme.text, Weight::semibold), mark_x_ - left - 12);
    frame_.pen.text({left, y + 24}, 16, frame_.catalog.region_of(band),
                    frame_.style(type::kCaption, theme.text2), mark_x_ - left - 12);
    const float top = y + (kRow - mark_height(kMark)) / 2;
    const Axis& axis = axes_.of(figures.currency);
    draw_band(frame_, band, figures, axis, kMark, {mark_x_, top}, selected);
    draw_offer_marks(frame_, band, axis, {mark_x_, top}, mark_height(kMark));
    frame_.pen.text({mark_x_ + axis.x(figures.greatest()) + 18, y}, kRow, total,
                    frame_.style(type::kCaption, theme.text, Weight::semibold));
  }

  void phone_row(BandId band, const BandFigures& figures, const std::string& total, float y,
                 bool selected) const {
    const Theme& theme = frame_.theme;
    const float width = frame_.pen.text_right(
        {right_, y + 3}, 20, total, frame_.style(type::kBody, theme.text, Weight::semibold));
    frame_.pen.text({mark_x_, y + 3}, 20, row_label(frame_.catalog, band),
                    frame_.style(type::kBody, theme.text), right_ - mark_x_ - width - 10);
    const Axis& axis = axes_.of(figures.currency);
    draw_band(frame_, band, figures, axis, kMark, {mark_x_, y + 25}, selected);
    draw_offer_marks(frame_, band, axis, {mark_x_, y + 25}, mark_height(kMark));
  }

  Frame& frame_;
  ImVec2 at_;
  float right_, mark_x_;
  std::vector<BandFigures> figures_;
  Axes axes_;
};

}  // namespace

float compare_bars_height(const Frame& frame) {
  return kUnit + kAxis + row_height(frame) * static_cast<float>(frame.session.screen.pins.size()) +
         8;
}

void draw_compare_bars(Frame& frame, ImVec2 at, float width, float names,
                       const std::string& rates) {
  CompareBars(frame, at, width, names).draw(rates);
}

void show_guide_of(Frame& frame, BandId band) {
  open_guide(frame, band);
  frame.session.screen.tab = Tab::bands;
  frame.session.scroll_to_selected = true;
}

}  // namespace rangefinder::ui
