#include "ui/no_pins.h"

#include <algorithm>

#include "ui/band.h"
#include "ui/widgets.h"

namespace rangefinder::ui {

void draw_no_pins(Frame& frame, const Area& area) {
  constexpr float kSide = 16;
  const Theme& theme = frame.theme;
  const float center = (area.min.x + area.max.x) / 2;
  const float height = frame.touch() ? 44 : 32;
  float y = area.min.y + area.height() / 2 - 80;
  draw_icon(frame.pen, Icon::pin, {center, y}, theme.text2, 28);
  y += 26;
  const std::string text = "Pin bands in the table to compare them here.";
  const TextStyle style = frame.style(type::kBody, theme.text2);
  for (const std::string& line : frame.pen.wrapped(text, style, area.width() - 2 * kSide)) {
    const float width = frame.pen.text_width(line, style);
    frame.pen.text({center - width / 2, y}, 22, line, style);
    y += 22;
  }
  frame.item("text", text, {area.min.x + kSide, y - 22}, {area.max.x - kSide, y});
  y += 10;
  const auto offer = [&](std::string label, ButtonLook look) {
    ButtonSpec spec;
    spec.label = std::move(label);
    spec.look = look;
    const float width = std::min(button_width(frame, height, spec), area.width() - 2 * kSide);
    const bool was = button(frame, {center - width / 2, y}, height, spec);
    y += height + 8;
    return was;
  };
  Screen& screen = frame.session.screen;
  if (screen.selected) {
    if (offer("Pin " + row_label(frame.catalog, *screen.selected), ButtonLook::primary)) {
      screen.toggle_pin(*screen.selected);
    }
  }
  if (offer("Go to the bands", ButtonLook::outlined)) screen.tab = Tab::bands;
}

}  // namespace rangefinder::ui
