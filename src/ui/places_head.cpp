#include "ui/places_head.h"

#include "export/view_words.h"
#include "ui/panels.h"
#include "ui/places_choices.h"

namespace rangefinder::ui {
namespace {

constexpr float kMargin = 16;
constexpr float kAbove = 10;
constexpr float kCount = 20;
constexpr float kLine = 18;
constexpr float kLegend = 20;
constexpr float kBelow = 8;

}  // namespace

ImU32 heat_color(const Frame& frame, int heat) {
  constexpr Ink kHeat[] = {Ink::heat0, Ink::heat1, Ink::heat2, Ink::heat3, Ink::heat4};
  return ink_color(frame.session.theme, kHeat[heat]);
}

ImU32 on_heat_color(const Frame& frame, int heat) {
  return ink_color(frame.session.theme, heat < 3 ? Ink::on_heat_low : Ink::on_heat_high);
}

PlacesHead::PlacesHead(Frame& frame, const HeatTable& table, float width)
    : frame_(frame),
      width_(width - 2 * kMargin),
      count_(bands_text(table.bands)),
      caption_(places_caption(frame.catalog, frame.view, table)),
      legend_(heat_legend(table, heat_unit(table, frame.view.query.period))) {
  for (const std::string& label : legend_) {
    if (label.empty()) continue;
    legend_width_ += frame.pen.text_width(label, frame.style(type::kAxis, 0)) + 14;
  }
  const TextStyle style = frame.style(type::kCaption, 0);
  const float count = frame.pen.text_width(count_, frame.style(type::kBody, 0, Weight::semibold));
  beside_ = count + 8 + frame.pen.text_width(caption_, style) + 24 + legend_width_ <= width_;
  height_ = choices_height(frame) + kAbove + kCount + kBelow;
  if (beside_) {
    lines_ = {caption_};
    return;
  }
  lines_ = frame.pen.wrapped(caption_, style, width_);
  height_ += static_cast<float>(lines_.size()) * kLine;
  if (legend_width_ > 0) height_ += kLegend + kBelow;
}

void PlacesHead::draw(ImVec2 at) {
  const Theme& theme = frame_.theme;
  const TextStyle style = frame_.style(type::kCaption, theme.text3);
  const float left = at.x + kMargin;
  float y = at.y;
  if (!has_tools_beside_tabs(frame_)) {
    draw_places_choices(frame_, {left, y + kBelow}, width_);
    y += choices_height(frame_);
  }
  y += kAbove;
  const float count = frame_.pen.text({left, y}, kCount, count_,
                                      frame_.style(type::kBody, theme.text, Weight::semibold));
  frame_.item("caption", count_, {left, y}, {left + count, y + kCount}, false, caption_);
  if (beside_) {
    frame_.pen.text({left + count + 8, y}, kCount, caption_, style);
    draw_legend({left + width_ - legend_width_, y});
    return;
  }
  y += kCount;
  for (const std::string& line : lines_) {
    frame_.pen.text({left, y}, kLine, line, style);
    y += kLine;
  }
  draw_legend({left, y + kBelow});
}

void PlacesHead::draw_legend(ImVec2 at) const {
  for (std::size_t i = 0; i < legend_.size(); ++i) {
    if (legend_[i].empty()) return;
    const int heat = static_cast<int>(i);
    const TextStyle style = frame_.style(type::kAxis, on_heat_color(frame_, heat));
    const float width = frame_.pen.text_width(legend_[i], style) + 14;
    frame_.pen.fill(at, {at.x + width, at.y + kLegend}, heat_color(frame_, heat));
    frame_.pen.text({at.x + 7, at.y}, kLegend, legend_[i], style);
    at.x += width;
  }
}

}  // namespace rangefinder::ui
