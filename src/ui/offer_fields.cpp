#include "ui/offer_fields.h"

#include <algorithm>

#include "ui/offer_commands.h"

namespace rangefinder::ui {
namespace {

constexpr float kBelow = 10;
constexpr float kGap = 10;

}  // namespace

void OfferFields::title(float left, float right, std::string_view label) {
  flow_.frame.pen.text({left, flow_.y}, kLabel, label,
                       flow_.style(flow_.caption(), flow_.frame.theme.text2), right - left);
}

void OfferFields::input(ImVec2 min, float right, FieldSpec spec) {
  const Frame& frame = flow_.frame;
  spec.font_size = frame.phone() ? type::kField : type::kBody;
  ui::field(flow_.frame, min, {right, min.y + height()}, spec);
}

void OfferFields::field(OfferField field, const std::string& label, std::string_view unit,
                        std::string_view placeholder, int column, int columns) {
  Frame& frame = flow_.frame;
  const ReadOffer* read =
      offers_.shown < offers_.results.read.size() ? &offers_.results.read[offers_.shown] : nullptr;
  const auto id = [](OfferField one) {
    return std::string(kOfferFieldPrefix) + std::string(name(one));
  };
  const float width =
      (flow_.width() - kGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const float left = flow_.left + (width + kGap) * static_cast<float>(column);
  const float right = left + width;
  title(left, right, label);
  const TextStyle small = flow_.style(flow_.caption(), frame.theme.text3);
  FieldSpec spec;
  spec.id = id(field);
  spec.label = label;
  spec.placeholder = placeholder;
  spec.value = offers_.form()[field];
  spec.decimal = field != OfferField::schedule && field != OfferField::level;
  spec.room = unit.empty() ? 0 : frame.pen.text_width(unit, small) + 10;
  // Half an amount is no mistake.
  if (read != nullptr && frame.session.focused_field != spec.id) spec.error = read->error(field);
  const float top = flow_.y + kLabel;
  input({left, top}, right, spec);
  if (!unit.empty()) frame.pen.text({right - spec.room + 2, top}, height(), unit, small);
  row_.push_back(field);
  if (column + 1 < columns) return;
  flow_.y = top + height() + 2;
  for (const OfferField one : row_) {
    if (read == nullptr || frame.session.focused_field == id(one)) continue;
    error(read->error(one));
    ask_thousands(one);
  }
  row_.clear();
  flow_.y += kBelow;
}

void OfferFields::ask_thousands(OfferField field) {
  Frame& frame = flow_.frame;
  const std::string question = thousands_question(offers_, field);
  if (question.empty()) return;
  const float height = frame.touch() ? 44 : 26;
  const TextStyle style = flow_.style(flow_.caption(), frame.theme.text);
  frame.pen.text({flow_.left, flow_.y}, height, question, style);
  const float drawn = frame.pen.text_width(question, style);
  frame.item("text", question, {flow_.left, flow_.y}, {flow_.left + drawn, flow_.y + height});
  const bool below = drawn + 8 + 44 > flow_.width();
  ButtonSpec yes;
  yes.label = "Yes";
  yes.look = ButtonLook::outlined;
  ImGui::PushID(static_cast<int>(field));
  if (below) flow_.y += height;
  const float x = below ? flow_.left : flow_.left + drawn + 8;
  if (button(frame, {x, flow_.y}, height, yes)) {
    write_out_thousands(offers_, field);
  }
  ImGui::PopID();
  flow_.y += height + 4;
}

void OfferFields::text(FieldSpec spec, bool labelled) {
  if (labelled) {
    title(flow_.left, flow_.right, spec.label);
    flow_.y += kLabel;
  }
  input({flow_.left, flow_.y}, flow_.right, spec);
  flow_.y += height() + 4;
  error(spec.error);
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

bool OfferFields::check(std::string_view label, bool now, const char* kind) {
  Frame& frame = flow_.frame;
  const float side = check_box_side(frame);
  const TextStyle style = flow_.style(flow_.body(), frame.theme.text2);
  const float line = line_height(style.size);
  const auto lines = frame.pen.lines(label, style, flow_.width() - side - 8);
  const float text = static_cast<float>(lines.size()) * line;
  const ImVec2 min(flow_.left, flow_.y);
  const ImVec2 max(flow_.right, min.y + std::max(text + 8, frame.touch() ? 44.0F : 26.0F));
  const std::string id(label);
  const bool was = pressed(id.c_str(), min, max);
  if (ImGui::IsItemHovered()) {
    frame.pen.fill({min.x - 6, min.y}, {max.x + 6, max.y}, frame.theme.hover, 4);
  }
  float y = (min.y + max.y - text) / 2;
  check_box(frame, {min.x, y + (line - side) / 2}, side, now);  // beside the first line
  for (const std::string_view part : lines) {
    frame.pen.text({min.x + side + 8, y}, line, part, style);
    y += line;
  }
  frame.item(kind, id, min, max, now);
  flow_.y = max.y + 2;
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
