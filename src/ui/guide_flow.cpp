#include <algorithm>

#include "ui/guide_sections.h"
#include "ui/widgets.h"

namespace rangefinder::ui {

bool Flow::visible(float height) const {
  const ImDrawList& list = frame.pen.list();
  return y < list.GetClipRectMax().y && y + height > list.GetClipRectMin().y;
}

void Flow::title(std::string_view text, const std::string& right_text) {
  constexpr float kHeight = 20;
  y += 16;
  frame.pen.horizontal(left - 16, right + 16, y, frame.theme.line);
  y += 12;
  const float used =
      frame.pen.text_right({right, y}, kHeight, right_text, style(caption(), frame.theme.text3));
  frame.pen.text({left, y}, kHeight, text, style(body(), frame.theme.text, Weight::semibold),
                 width() - used - 8);
  frame.item("heading", std::string(text), {left, y}, {right, y + kHeight}, false, right_text);
  y += kHeight + 6;
}

void Flow::text(std::string_view text, const TextStyle& style, float indent, float margin) {
  const float height = line_height(style.size);
  const float top = y;
  for (const std::string_view line : frame.pen.lines(text, style, width() - indent - margin)) {
    if (visible(height)) frame.pen.text({left + indent, y}, height, line, style);
    // An empty line is a new paragraph.
    y += line.empty() ? height / 2 : height;
  }
  frame.item("text", std::string(text), {left + indent, top}, {right - margin, y});
}

void Flow::box(Severity severity, std::string_view message, std::string_view detail) {
  constexpr float kPadding = 10;
  constexpr float kIndent = 36;
  const Theme& theme = frame.theme;
  const bool error = severity == Severity::error;
  const bool info = severity == Severity::info;
  const TextStyle large = style(body(), theme.text);
  const TextStyle small = style(caption(), theme.text2);
  const float inner = width() - kIndent - kPadding;
  const auto first = frame.pen.lines(message, large, inner);
  const auto second =
      detail.empty() ? std::vector<std::string_view>() : frame.pen.lines(detail, small, inner);
  const float height = 2 * kPadding + static_cast<float>(first.size()) * line_height(large.size) +
                       static_cast<float>(second.size()) * line_height(small.size);
  if (visible(height)) {
    frame.pen.fill({left, y}, {right, y + height},
                   error  ? theme.error_soft
                   : info ? theme.info_soft
                          : theme.warn_soft,
                   6);
    draw_icon(frame.pen, info ? Icon::info : Icon::warn, {left + 19, y + kPadding + 9},
              error  ? theme.error
              : info ? theme.info
                     : theme.warn,
              15);
    float line = y + kPadding;
    for (const std::string_view text : first) {
      frame.pen.text({left + kIndent, line}, line_height(large.size), text, large);
      line += line_height(large.size);
    }
    for (const std::string_view text : second) {
      frame.pen.text({left + kIndent, line}, line_height(small.size), text, small);
      line += line_height(small.size);
    }
  }
  frame.item("finding", std::string(message), {left, y}, {right, y + height}, false,
             std::string(detail));
  y += height + 8;
}

float Flow::copy(std::string_view text, const char* id, float indent) {
  std::string& copied = frame.session.reading.copied;
  ButtonSpec spec;
  spec.label = "Copy";
  spec.icon = copied == text ? Icon::check : Icon::copy;
  const ImVec2 at(left + indent, y);
  ImGui::PushID(id);
  if (button(frame, at, row(), spec)) {
    copied = text;
    frame.requests.copy = copied;
  }
  ImGui::PopID();
  return at.x + button_width(frame, row(), spec);
}

std::string line_text(std::int32_t line) {
  return line > 0 ? "line " + std::to_string(line) : std::string();
}

}  // namespace rangefinder::ui
