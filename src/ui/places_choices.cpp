#include "ui/places_choices.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "ui/choices.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr std::array kMeasures = {Measure::total,   Measure::stated, Measure::recomputed,
                                  Measure::base,    Measure::equity, Measure::bonus,
                                  Measure::signing, Measure::cash};
constexpr std::array kFacets = {Facet::company, Facet::role};
constexpr float kGap = 8;

float height_in_pane(const Frame& frame) { return frame.touch() ? 44 : 32; }

ButtonSpec rows_button(const Frame& frame) {
  ButtonSpec spec;
  spec.label = "Rows";
  spec.strong = facet_title(frame.session.screen.places_rows);
  spec.trailing = Icon::chevron_down;
  return spec;
}

ButtonSpec measure_button(const Frame& frame) {
  ButtonSpec spec;
  spec.label = "Colour";
  spec.strong = measure_title(frame.session.screen.places_measure);
  if (!frame.phone()) spec.strong = "Middle of " + to_lower_ascii(spec.strong);
  spec.trailing = Icon::chevron_down;
  return spec;
}

void rows_menu(Frame& frame, ImVec2 anchor) {
  Facet& rows = frame.session.screen.places_rows;
  std::vector<std::string> labels;
  for (const Facet facet : kFacets) labels.push_back(facet_title(facet));
  const int chosen = rows == Facet::company ? 0 : 1;
  const int picked = menu(frame, "places-rows", anchor, 140, labels, chosen);
  if (picked >= 0) rows = kFacets[static_cast<std::size_t>(picked)];
}

void measure_menu(Frame& frame, ImVec2 anchor) {
  Measure& measure = frame.session.screen.places_measure;
  std::vector<std::string> labels;
  for (const Measure one : kMeasures) labels.push_back(measure_title(one));
  const auto chosen = std::ranges::find(kMeasures, measure) - kMeasures.begin();
  const int picked = menu(frame, "places-measure", anchor, 180, labels, static_cast<int>(chosen));
  if (picked >= 0) measure = kMeasures[static_cast<std::size_t>(picked)];
}

bool in_one_row(const Frame& frame, float width) {
  const float height = height_in_pane(frame);
  return button_width(frame, height, rows_button(frame)) + kGap +
             button_width(frame, height, measure_button(frame)) <=
         width;
}

}  // namespace

float draw_places_tools(Frame& frame, ImVec2 right, float height) {
  if (!has_tools_beside_tabs(frame)) return right.x;
  float x = right.x;
  const auto tool = [&](const ButtonSpec& spec, const char* popup) {
    x -= button_width(frame, height, spec);
    if (button(frame, {x, right.y}, height, spec)) ImGui::OpenPopup(popup);
  };
  tool(measure_button(frame), "places-measure");
  measure_menu(frame, {x, right.y + height + 4});
  tool(rows_button(frame), "places-rows");
  rows_menu(frame, {x, right.y + height + 4});
  return x;
}

float choices_height(const Frame& frame) {
  if (has_tools_beside_tabs(frame)) return 0;
  const float height = height_in_pane(frame) + kGap;
  return in_one_row(frame, frame.surface.width - 32) ? height : 2 * height;
}

void draw_places_choices(Frame& frame, ImVec2 at, float width) {
  const float height = height_in_pane(frame);
  ButtonSpec rows = rows_button(frame);
  ButtonSpec measure = measure_button(frame);
  rows.look = measure.look = ButtonLook::outlined;
  if (button(frame, at, height, rows)) ImGui::OpenPopup("places-rows");
  rows_menu(frame, {at.x, at.y + height + 4});
  if (in_one_row(frame, width)) {
    at.x += button_width(frame, height, rows) + kGap;
  } else {
    at.y += height + kGap;
  }
  if (button(frame, at, height, measure)) ImGui::OpenPopup("places-measure");
  measure_menu(frame, {at.x, at.y + height + 4});
}

}  // namespace rangefinder::ui
