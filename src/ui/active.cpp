// The count of bands and the chips of what is chosen: a row above the table, and on the sheet of
// filters.
#include <algorithm>

#include "export/view_words.h"
#include "ui/choices.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kChip = 26;

std::string counted(std::size_t n, const char* one, const char* many) {
  return grouped(n) + " " + (n == 1 ? one : many);
}

// "18 bands  5 companies · 12 places"; gives where it ends.
float draw_count(Frame& frame, const Area& area) {
  const Theme& theme = frame.theme;
  const Summary& summary = frame.view.summary;
  const float height = area.height();
  const float start = area.min.x + 16;
  float x = start;
  const std::string bands = bands_text(summary.bands);
  x += frame.pen.text({x, area.min.y}, height, bands,
                      frame.style(type::kBody, theme.text, Weight::semibold)) +
       8;
  x += frame.pen.text({x, area.min.y}, height,
                      counted(summary.companies, "company", "companies") + " · " +
                          counted(summary.places, "place", "places"),
                      frame.style(type::kBody, theme.text3));
  frame.item("text", bands, {start, area.min.y}, {x, area.max.y});
  return x + 12;
}

// "+3": a menu of the chips that found no room; one that is pressed there is dropped.
float draw_rest(Frame& frame, ImVec2 at, const std::vector<Choice>& choices, std::size_t shown) {
  ButtonSpec more;
  more.label = "+" + std::to_string(choices.size() - shown);
  ImGui::PushID("rest");
  if (button(frame, at, kChip, more)) ImGui::OpenPopup("chips");
  std::vector<std::string> labels;
  for (std::size_t i = shown; i < choices.size(); ++i) {
    labels.push_back(choices[i].name + ": " + choices[i].value + "  ×");
  }
  const int picked = menu(frame, "chips", {at.x, at.y + kChip + 6}, 180, labels, -1);
  if (picked >= 0) drop(frame, choices[shown + static_cast<std::size_t>(picked)]);
  ImGui::PopID();
  return at.x + button_width(frame, kChip, more) + 8;
}

}  // namespace

void draw_active(Frame& frame, const Area& area) {
  begin_pane(frame, "active", area, Pane::active, frame.theme.surface, false);
  float x = draw_count(frame, area);
  const float y = area.min.y + (area.height() - kChip) / 2;
  const std::vector<Choice> choices = choices_of(frame.catalog, frame.view);
  ButtonSpec clear;
  clear.label = "Clear all";
  const float behind = button_width(frame, kChip, clear) + 50;  // with the "+3"
  std::size_t shown = 0;
  for (const Choice& choice : choices) {
    if (x + chip_width(frame, choice.name, choice.value) + behind > area.max.x) break;
    if (chip(frame, {x, y}, kChip, choice.name, choice.value)) drop(frame, choice);
    x += chip_width(frame, choice.name, choice.value) + 8;
    ++shown;
  }
  if (shown < choices.size()) x = draw_rest(frame, {x, y}, choices, shown);
  if (!choices.empty() && button(frame, {x, y}, kChip, clear)) clear_filters(frame);
  end_pane();
}

float draw_chips(Frame& frame, ImVec2 at, float width) {
  const float height = frame.touch() ? 32 : kChip;
  const float row = frame.touch() ? 44 : kChip + 6;
  float x = at.x;
  float y = at.y;
  const std::vector<Choice> choices = choices_of(frame.catalog, frame.view);
  for (const Choice& choice : choices) {
    const float wide = chip_width(frame, choice.name, choice.value);
    if (x > at.x && x + wide > at.x + width) {
      x = at.x;
      y += row;
    }
    if (chip(frame, {x, y + (row - height) / 2}, height, choice.name, choice.value)) {
      drop(frame, choice);
    }
    x += wide + 8;
  }
  return choices.empty() ? at.y : y + row + 4;
}

}  // namespace rangefinder::ui
