#include "ui/offer_fields.h"

#include <algorithm>

#include "base/text.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kLabel = 20;
constexpr float kBelow = 10;
constexpr float kGap = 10;

}  // namespace

void OfferFields::title(float left, float right, std::string_view label) {
  flow_.frame.pen.text({left, flow_.y}, kLabel, label,
                       flow_.style(flow_.caption(), flow_.frame.theme.text2), right - left);
}

void OfferFields::field(OfferField field, std::string_view label, std::string_view unit,
                        std::string_view placeholder, int column, int columns) {
  Frame& frame = flow_.frame;
  const float width =
      (flow_.width() - kGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const float left = flow_.left + (width + kGap) * static_cast<float>(column);
  title(left, left + width, label);
  const TextStyle small = flow_.style(flow_.caption(), frame.theme.text3);
  const float room = unit.empty() ? 0 : frame.pen.text_width(unit, small) + 10;
  FieldSpec spec;
  spec.id = std::string(kOfferFieldPrefix) + std::string(name(field));
  spec.label = label;
  spec.placeholder = placeholder;
  spec.value = offers_.form()[field];
  spec.decimal = field != OfferField::schedule && field != OfferField::level;
  spec.font_size = frame.phone() ? type::kField : type::kBody;
  spec.room = room;
  const auto& read = offers_.results.read;
  const bool typing = frame.session.focused_field == spec.id;
  if (offers_.shown < read.size() && !typing) spec.error = read[offers_.shown].error(field);
  const float top = flow_.y + kLabel;
  const ImVec2 max(left + width, top + field_height());
  ui::field(frame, {left, top}, max, spec);
  if (room > 0) frame.pen.text({max.x - room + 2, top}, field_height(), unit, small);
  if (column + 1 < columns) return;
  flow_.y = max.y + 2;
  // What is wrong in this row of fields, each in the full width.
  const auto first = static_cast<std::size_t>(field) + 1 - static_cast<std::size_t>(columns);
  if (offers_.shown < read.size()) {
    for (std::size_t i = first; i <= static_cast<std::size_t>(field); ++i) {
      const auto shown = static_cast<OfferField>(i);
      if (frame.session.focused_field ==
          std::string(kOfferFieldPrefix) + std::string(name(shown))) {
        continue;
      }
      error(read[offers_.shown].error(shown));
      ask_thousands(shown);
    }
  }
  flow_.y += kBelow;
}

void OfferFields::ask_thousands(OfferField field) {
  Frame& frame = flow_.frame;
  const Amount meant = offers_.results.read[offers_.shown].meant[static_cast<std::size_t>(field)];
  if (meant == 0) return;
  const std::string question =
      "Do you mean " + std::string(offers_.form().currency.prefix()) + grouped(meant) + "?";
  const float height = frame.touch() ? 44 : 26;
  const TextStyle style = flow_.style(flow_.caption(), frame.theme.text);
  frame.pen.text({flow_.left, flow_.y}, height, question, style);
  const float drawn = frame.pen.text_width(question, style);
  frame.item("text", question, {flow_.left, flow_.y}, {flow_.left + drawn, flow_.y + height});
  ButtonSpec yes;
  yes.label = "Yes";
  yes.look = ButtonLook::outlined;
  ImGui::PushID(static_cast<int>(field));
  if (button(frame, {flow_.left + drawn + 8, flow_.y}, height, yes)) {
    offers_.form()[field] = grouped(meant);
    ++offers_.revision;
  }
  ImGui::PopID();
  flow_.y += height + 4;
}

void OfferFields::text(const std::string& id, std::string_view label, const std::string& value,
                       std::string_view placeholder) {
  Frame& frame = flow_.frame;
  title(flow_.left, flow_.right, label);
  FieldSpec spec;
  spec.id = id;
  spec.label = label;
  spec.placeholder = placeholder;
  spec.value = value;
  spec.font_size = frame.phone() ? type::kField : type::kBody;
  const float top = flow_.y + kLabel;
  ui::field(frame, {flow_.left, top}, {flow_.right, top + field_height()}, spec);
  flow_.y = top + field_height() + 4;
}

int OfferFields::choices(std::string_view label, const std::vector<std::string>& labels,
                         int chosen) {
  Frame& frame = flow_.frame;
  const Theme& theme = frame.theme;
  if (!label.empty()) {
    title(flow_.left, flow_.right, label);
    flow_.y += kLabel;
  }
  const float height = frame.touch() ? 44 : 28;
  int result = -1;
  float x = flow_.left;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const bool is_chosen = static_cast<int>(i) == chosen;
    const TextStyle style = flow_.style(flow_.caption(), is_chosen ? theme.text : theme.text2,
                                        is_chosen ? Weight::semibold : Weight::regular);
    const float width =
        frame.pen.text_width(labels[i], flow_.style(flow_.caption(), 0, Weight::semibold)) + 16;
    if (x > flow_.left && x + width > flow_.right) {
      x = flow_.left;
      flow_.y += height + 4;
    }
    const ImVec2 min(x, flow_.y);
    const ImVec2 max(x + width, flow_.y + height);
    const std::string listed = std::string(label) + ": " + labels[i];
    if (pressed(listed.c_str(), min, max)) result = static_cast<int>(i);
    frame.pen.fill(min, max, is_chosen ? theme.accent_soft : theme.surface, 6);
    frame.pen.outline(min, max, is_chosen ? theme.accent : theme.line, 6);
    frame.pen.text({x + 8, flow_.y}, height, labels[i], style);
    frame.item("button", listed, min, max, is_chosen);
    x += width + 4;
  }
  flow_.y += height + kBelow;
  return result;
}

bool OfferFields::check(std::string_view label, bool now) {
  Frame& frame = flow_.frame;
  const Theme& theme = frame.theme;
  const float height = frame.touch() ? 44 : 28;
  const float side = frame.touch() ? 18 : 14;
  const TextStyle style = flow_.style(flow_.body(), theme.text2);
  const std::string id(label);
  const ImVec2 max(flow_.right, flow_.y + height);
  const bool was = pressed(id.c_str(), {flow_.left, flow_.y}, max);
  const ImVec2 box(flow_.left, flow_.y + (height - side) / 2);
  const ImVec2 end(box.x + side, box.y + side);
  if (now) {
    frame.pen.fill(box, end, theme.accent, 3);
    draw_icon(frame.pen, Icon::check, {(box.x + end.x) / 2, (box.y + end.y) / 2}, theme.on_accent,
              side);
  } else {
    frame.pen.fill(box, end, theme.surface, 3);
    frame.pen.outline(box, end, theme.control, 3);
  }
  frame.pen.text({end.x + 8, flow_.y}, height, label, style, flow_.right - end.x - 8);
  frame.item("checkbox", id, {flow_.left, flow_.y}, max, now);
  flow_.y += height + 2;
  return was;
}

bool OfferFields::action(std::string label, bool outlined) {
  ButtonSpec spec;
  spec.label = std::move(label);
  spec.look = outlined ? ButtonLook::outlined : ButtonLook::plain;
  const float height = flow_.frame.touch() ? 44 : 28;
  const float left = outlined ? flow_.left : flow_.left - 9;  // its words stand in the column
  const bool was = button(flow_.frame, {left, flow_.y}, height, spec);
  flow_.y += height + 4;
  return was;
}

void OfferFields::hint(std::string_view text) {
  flow_.text(text, flow_.style(flow_.caption(), flow_.frame.theme.text3));
  flow_.y += 6;
}

void OfferFields::error(std::string_view text) {
  if (text.empty()) return;
  const float top = flow_.y;
  flow_.text(text, flow_.style(flow_.caption(), flow_.frame.theme.error));
  flow_.frame.item("error", std::string(text), {flow_.left, top}, {flow_.right, flow_.y});
}

}  // namespace rangefinder::ui
