#include "ui/widgets.h"

#include <algorithm>

namespace rangefinder::ui {
namespace {

constexpr float kIcon = 16;
constexpr float kPad = 9;
constexpr float kGap = 6;
constexpr float kRadius = 6;

ImVec2 middle_left(ImVec2 at, float height) { return {at.x, at.y + height / 2}; }

}  // namespace

void Frame::item(std::string kind, std::string label, ImVec2 min, ImVec2 max, bool checked,
                 std::string value) {
  const ImVec2 clip_min = ImGui::GetWindowDrawList()->GetClipRectMin();
  const ImVec2 clip_max = ImGui::GetWindowDrawList()->GetClipRectMax();
  min = {std::max(min.x, clip_min.x), std::max(min.y, clip_min.y)};
  max = {std::min(max.x, clip_max.x), std::min(max.y, clip_max.y)};
  if (min.x >= max.x || min.y >= max.y) return;
  items.push_back({std::move(kind),
                   std::move(label),
                   {min.x, min.y, max.x - min.x, max.y - min.y},
                   checked,
                   std::move(value)});
}

bool pressed(const char* id, ImVec2 min, ImVec2 max, bool enabled) {
  ImGui::SetCursorScreenPos(min);
  ImGui::BeginDisabled(!enabled);
  const bool was =
      ImGui::InvisibleButton(id, {max.x - min.x, max.y - min.y}, ImGuiButtonFlags_EnableNav);
  ImGui::EndDisabled();
  if (ImGui::IsItemHovered() && enabled) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  return was;
}

ButtonSpec icon_button(std::string label, Icon icon) {
  ButtonSpec spec;
  spec.label = std::move(label);
  spec.icon = icon;
  spec.icon_only = true;
  return spec;
}

float button_width(const Frame& frame, float height, const ButtonSpec& spec) {
  if (spec.icon_only) return height;
  float width =
      2 * kPad + frame.pen.text_width(spec.label, frame.style(spec.font_size, 0, Weight::semibold));
  if (spec.icon != Icon::none) width += kIcon + kGap;
  if (spec.trailing != Icon::none) width += kIcon;
  if (!spec.strong.empty()) {
    width +=
        kGap + frame.pen.text_width(spec.strong, frame.style(spec.font_size, 0, Weight::semibold));
  }
  return width;
}

bool button(Frame& frame, ImVec2 at, float height, const ButtonSpec& spec) {
  const Theme& theme = frame.theme;
  const ImVec2 max(at.x + button_width(frame, height, spec), at.y + height);
  const bool was = pressed(spec.label.c_str(), at, max, spec.enabled);
  const bool hovered = ImGui::IsItemHovered();
  if (spec.look == ButtonLook::primary) {
    frame.pen.fill(at, max, theme.accent, kRadius);
  } else if (hovered) {
    frame.pen.fill(at, max, theme.hover, kRadius);
  }
  if (spec.look == ButtonLook::outlined) frame.pen.outline(at, max, theme.line, kRadius);
  ImU32 ink = spec.look == ButtonLook::primary ? theme.on_accent : theme.text2;
  if (!spec.enabled) ink = with_alpha(ink, 0.4F);
  if (spec.icon_only) {
    draw_icon(frame.pen, spec.icon, {(at.x + max.x) / 2, (at.y + max.y) / 2}, ink);
    if (hovered && spec.enabled) ImGui::SetItemTooltip("%s", spec.label.c_str());
  } else {
    float x = at.x + kPad;
    if (spec.icon != Icon::none) {
      draw_icon(frame.pen, spec.icon, {x + kIcon / 2, at.y + height / 2}, ink);
      x += kIcon + kGap;
    }
    const Weight weight = spec.look == ButtonLook::plain ? Weight::regular : Weight::semibold;
    x += frame.pen.text({x, at.y}, height, spec.label, frame.style(spec.font_size, ink, weight));
    if (!spec.strong.empty()) {
      frame.pen.text({x + kGap, at.y}, height, spec.strong,
                     frame.style(spec.font_size, theme.accent, Weight::semibold));
    }
    if (spec.trailing != Icon::none) {
      draw_icon(frame.pen, spec.trailing, {max.x - kPad - kIcon / 2 + 3, at.y + height / 2}, ink,
                14);
    }
  }
  frame.item("button", spec.label, at, max, false, spec.strong);
  return was;
}

float segments_width(const Frame& frame, const std::vector<std::string>& labels) {
  float width = 4;
  for (const std::string& label : labels) {
    width +=
        2 * kPad + frame.pen.text_width(label, frame.style(type::kCaption, 0, Weight::semibold));
  }
  return width;
}

int segments(Frame& frame, ImVec2 at, float height, std::string_view name,
             const std::vector<std::string>& labels, int chosen) {
  const Theme& theme = frame.theme;
  const ImVec2 max(at.x + segments_width(frame, labels), at.y + height);
  frame.pen.fill(at, max, theme.bg, kRadius);
  frame.pen.outline(at, max, theme.line, kRadius);
  int result = -1;
  float x = at.x + 2;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const bool is_chosen = static_cast<int>(i) == chosen;
    const float width = 2 * kPad + frame.pen.text_width(
                                       labels[i], frame.style(type::kCaption, 0, Weight::semibold));
    const ImVec2 min(x, at.y + 2);
    const ImVec2 end(x + width, max.y - 2);
    if (pressed(labels[i].c_str(), min, end)) result = static_cast<int>(i);
    if (is_chosen) {
      frame.pen.fill(min, end, theme.surface, kRadius - 2);
      frame.pen.outline(min, end, theme.line, kRadius - 2);
    }
    const TextStyle style = frame.style(type::kCaption, is_chosen ? theme.text : theme.text2,
                                        is_chosen ? Weight::semibold : Weight::regular);
    const float text = frame.pen.text_width(labels[i], style);
    frame.pen.text({x + (width - text) / 2, at.y}, height, labels[i], style);
    frame.item("button", std::string(name) + ": " + labels[i], min, end, is_chosen);
    x += width;
  }
  return result;
}

float chip_width(const Frame& frame, std::string_view name, std::string_view value) {
  return 10 + frame.pen.text_width(name, frame.style(type::kCaption, 0, Weight::semibold)) + 5 +
         std::min(180.0F, frame.pen.text_width(value, frame.style(type::kCaption, 0))) + 22;
}

bool chip(Frame& frame, ImVec2 at, float height, std::string_view name, std::string_view value) {
  const Theme& theme = frame.theme;
  const ImVec2 max(at.x + chip_width(frame, name, value), at.y + height);
  const std::string label = std::string(name) + ": " + std::string(value);
  // A finger gets more than what is drawn.
  const float grow = frame.touch() ? std::max(0.0F, (44 - height) / 2) : 0;
  const bool was = pressed(label.c_str(), {at.x, at.y - grow}, {max.x, max.y + grow});
  frame.pen.fill(at, max, theme.accent_soft, 12);
  if (ImGui::IsItemHovered()) frame.pen.outline(at, max, theme.accent, 12);
  float x = at.x + 10;
  x += frame.pen.text({x, at.y}, height, name,
                      frame.style(type::kCaption, theme.accent, Weight::semibold));
  x += 5;
  frame.pen.text({x, at.y}, height, value, frame.style(type::kCaption, theme.text), 180);
  draw_icon(frame.pen, Icon::close, {max.x - 12, at.y + height / 2}, theme.text, 11);
  frame.item("chip", label, at, max, true);
  return was;
}

void check_box(const Frame& frame, ImVec2 min, float side, bool checked) {
  const Theme& theme = frame.theme;
  const ImVec2 max(min.x + side, min.y + side);
  frame.pen.fill(min, max, checked ? theme.accent : theme.surface, 3);
  if (checked) {
    draw_icon(frame.pen, Icon::check, {min.x + side / 2, min.y + side / 2}, theme.on_accent, side);
  } else {
    frame.pen.outline(min, max, theme.control, 3);
  }
}

void field(Frame& frame, ImVec2 min, ImVec2 max, const FieldSpec& spec) {
  const Theme& theme = frame.theme;
  const bool focused = frame.session.focused_field == spec.id;
  frame.pen.fill(min, max, theme.surface, kRadius);
  const ImU32 color = !spec.error.empty() ? theme.error : focused ? theme.accent : theme.control;
  frame.pen.outline(min, max, color, kRadius, focused || !spec.error.empty() ? 2.0F : 1.0F);
  float x = min.x + kPad;
  if (spec.icon != Icon::none) {
    draw_icon(frame.pen, spec.icon, middle_left({x + kIcon / 2, min.y}, max.y - min.y),
              theme.text3);
    x += kIcon + kGap;
  }
  // Only a field that is wholly on screen gets an input: it would stick out of a scrolled pane.
  const ImVec2 clip_min = frame.pen.list().GetClipRectMin();
  const ImVec2 clip_max = frame.pen.list().GetClipRectMax();
  if (min.y < clip_min.y || max.y > clip_max.y) return;
  frame.fields.push_back({spec.id,
                          spec.label,
                          spec.placeholder,
                          spec.value,
                          spec.error,
                          spec.decimal,
                          spec.font_size,
                          {x, min.y, max.x - spec.room - x - kPad, max.y - min.y},
                          frame.session.focus_field == spec.id});
  frame.item("field", spec.label, min, {max.x - spec.room, max.y}, focused, spec.value);
}

int menu(Frame& frame, const char* id, ImVec2 anchor, float least_width,
         const std::vector<std::string>& labels, int chosen, Staying staying) {
  const float row = frame.touch() ? 44 : 30;
  float width = least_width;
  for (const std::string& label : labels) {
    width = std::max(width, frame.pen.text_width(label, frame.style(type::kBody, 0)) + 52);
  }
  // Where there is no room below, it moves up: it shows all that it has, as long as a screen can.
  const float most = std::min(frame.surface.height - 20, 480.0F);
  const float height = std::min(most, static_cast<float>(labels.size()) * row + 8);
  ImGui::SetNextWindowPos({std::min(anchor.x, frame.surface.width - width - 8),
                           std::min(anchor.y, frame.surface.height - height - 12)});
  ImGui::SetNextWindowSize({width, height});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  int result = -1;
  if (ImGui::BeginPopup(id, ImGuiWindowFlags_NoMove)) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const ImVec2 at(origin.x + 4, origin.y + 4 + static_cast<float>(i) * row);
      const ImVec2 end(origin.x + width - 4, at.y + row);
      if (pressed(labels[i].c_str(), at, end)) {
        result = static_cast<int>(i);
        if (i < staying.from || i >= staying.end) ImGui::CloseCurrentPopup();
      }
      const bool is_chosen = static_cast<int>(i) == chosen;
      if (ImGui::IsItemHovered()) frame.pen.fill(at, end, frame.theme.hover, 4);
      if (is_chosen) {
        draw_icon(frame.pen, Icon::check, {at.x + 14, at.y + row / 2}, frame.theme.accent, 14);
        if (ImGui::IsWindowAppearing()) ImGui::SetScrollHereY();
      }
      frame.pen.text({at.x + 28, at.y}, row, labels[i],
                     frame.style(type::kBody, frame.theme.text,
                                 is_chosen ? Weight::semibold : Weight::regular));
      frame.item("option", labels[i], at, end, is_chosen);
    }
    // The rows were placed by hand; this tells the window how high they are.
    ImGui::SetCursorScreenPos({origin.x, origin.y + 4 + static_cast<float>(labels.size()) * row});
    ImGui::Dummy({1, 4});
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
  return result;
}

}  // namespace rangefinder::ui
