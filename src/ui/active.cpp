#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

std::string counted(std::size_t n, const char* one, const char* many) {
  return std::to_string(n) + " " + (n == 1 ? one : many);
}

}  // namespace

bool draw_search_error(Frame& frame, ImVec2 at, float width, float height) {
  const auto error = frame.session.field_errors.find("search");
  if (error == frame.session.field_errors.end()) return false;
  frame.pen.text(at, height, error->second,
                 frame.style(type::kBody, frame.theme.error, Weight::semibold), width);
  frame.item("error", error->second, at, {at.x + width, at.y + height});
  return true;
}

void draw_active(Frame& frame, const Area& area) {
  begin_pane(frame, "active", area, Pane::none, frame.theme.surface, false);
  const Theme& theme = frame.theme;
  const float height = area.height();
  const Summary& summary = frame.view.summary;
  float x = area.min.x + 16;
  if (draw_search_error(frame, {x, area.min.y}, area.width() - 32, height)) {
    end_pane();
    return;
  }
  const std::string bands = counted(summary.bands, "band", "bands");
  const float start = x;
  x += frame.pen.text({x, area.min.y}, height, bands,
                      frame.style(type::kBody, theme.text, Weight::semibold));
  x += 8;
  x += frame.pen.text({x, area.min.y}, height,
                      counted(summary.companies, "company", "companies") + " · " +
                          counted(summary.places, "place", "places"),
                      frame.style(type::kBody, theme.text3));
  frame.item("text", bands, {start, area.min.y}, {x, area.max.y});
  x += 12;

  constexpr float kChip = 26;
  const float y = area.min.y + (height - kChip) / 2;
  const std::vector<Choice> choices = choices_of(frame.catalog, frame.view);
  ButtonSpec clear;
  clear.label = "Clear all";
  const float clear_width = button_width(frame, kChip, clear);
  std::size_t shown = 0;
  for (const Choice& choice : choices) {
    if (x + chip_width(frame, choice.name, choice.value) + 50 + clear_width > area.max.x) break;
    if (chip(frame, {x, y}, kChip, choice.name, choice.value)) drop(frame, choice);
    x += chip_width(frame, choice.name, choice.value) + 8;
    ++shown;
  }
  if (shown < choices.size()) {
    x += frame.pen.text({x, area.min.y}, height, "+" + std::to_string(choices.size() - shown),
                        frame.style(type::kCaption, theme.text2, Weight::semibold)) +
         8;
  }
  if (!choices.empty() && button(frame, {x, y}, kChip, clear)) {
    frame.change([](Query& query) {
      query.text.clear();
      query.facets = {};
      query.ranges = {};
    });
    frame.session.forget_drafts();
  }
  end_pane();
}

}  // namespace rangefinder::ui
