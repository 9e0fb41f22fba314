#include "ui/group_line.h"

#include "base/money.h"
#include "chart/group_mark.h"
#include "export/view_words.h"
#include "ui/draw_drawing.h"
#include "ui/icons.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kMarkPadding = 8;

std::string money(const Group& group, double value) {
  return short_amount(round_amount(value), group.currency, value < 20'000 ? 1 : 0);
}

std::string middle_of(const Group& group) {
  return is_absent(group.q2) ? std::string() : "Q2 " + money(group, group.q2);
}

std::string quartiles_of(const Group& group) {
  if (!group.has_quartiles()) return middle_of(group);
  return "Q1 " + money(group, group.q1) + " · " + middle_of(group) + " · Q3 " +
         money(group, group.q3);
}

}  // namespace

bool draw_group_line(Frame& frame, const Group& group, const Area& line, const Area& bars,
                     const Axes& axes) {
  const Theme& theme = frame.theme;
  const bool folded = frame.session.screen.folded.contains(group.label);
  const std::string label =
      group.label.empty() ? nameless_group(frame.view.query.group) : group.label;
  ImGui::PushID(label.c_str());
  const bool was = pressed("##group", line.min, line.max);
  const bool hovered = ImGui::IsItemHovered();
  ImGui::PopID();
  frame.pen.fill(line.min, line.max, hovered ? theme.hover : theme.bg);
  draw_icon(frame.pen, folded ? Icon::chevron_right : Icon::chevron_down,
            {line.min.x + 20, (line.min.y + line.max.y) / 2}, theme.text2, 14);
  const TextStyle small = frame.style(type::kCaption, theme.text3);
  const std::string quartiles = quartiles_of(group);
  const std::string bands = bands_text(group.bands);
  const TextStyle strong = frame.style(type::kBody, theme.text, Weight::semibold);
  const TextStyle figures = frame.style(type::kCaption, theme.text2);
  const float room = bars.empty() ? line.max.x - 16 : bars.min.x - 12;
  const float left = line.min.x + 32;
  // Where there is no room for all three, the middle one alone.
  const float before =
      left + frame.pen.text_width(label, strong) + 8 + frame.pen.text_width(bands, small) + 12;
  const bool all = before + frame.pen.text_width(quartiles, figures) <= room;
  const std::string said = all ? quartiles : middle_of(group);
  const float width = frame.pen.text_width(said, figures);
  float x = left + frame.pen.text({left, line.min.y}, line.height(), label, strong,
                                  std::max(60.0F, room - left - width - 90));
  x += 8;
  x += frame.pen.text({x, line.min.y}, line.height(), bands, small);
  if (x + 12 + width <= room) {
    frame.pen.text_right({room, line.min.y}, line.height(), said, figures);
    frame.item("text", said, {room - width, line.min.y}, {room, line.max.y});
  }
  if (!bars.empty() && group.has_quartiles()) {
    std::vector<Shape> shapes;
    add_group_mark(shapes, {group.low, group.q1, group.q2, group.q3, group.high},
                   axes.of(group.currency), 0, 0, line.height() - 2 * kMarkPadding);
    for (const Shape& shape : shapes) {
      draw_shape(frame, shape, {bars.min.x, line.min.y + kMarkPadding});
    }
  }
  frame.pen.horizontal(line.min.x, line.max.x, line.max.y - 1, theme.line);
  frame.item("group", label, line.min, line.max, !folded,
             bands + (quartiles.empty() ? "" : "; " + quartiles));
  return was;
}

}  // namespace rangefinder::ui
