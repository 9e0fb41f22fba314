// The tabs: a row above the content, or the dock at the foot of a phone.
#include <array>
#include <string>
#include <vector>

#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

struct TabSpec {
  Tab tab;
  const char* label;
  Icon icon;
};
constexpr std::array kTabs = {TabSpec{Tab::bands, "Bands", Icon::bars},
                              TabSpec{Tab::distribution, "Distribution", Icon::histogram},
                              TabSpec{Tab::places, "Places", Icon::grid},
                              TabSpec{Tab::compare, "Compare", Icon::compare},
                              TabSpec{Tab::offer, "Offer", Icon::diamond}};

// A host may leave the offer out.
std::vector<TabSpec> tabs_of(const Frame& frame) {
  std::vector<TabSpec> tabs(kTabs.begin(), kTabs.end());
  if (!frame.session.has(EmbedPanel::offer)) tabs.pop_back();
  return tabs;
}

// How many bands are pinned, beside the comparison's name.
std::string count_of(const Frame& frame, Tab tab) {
  const std::size_t pins = frame.session.screen.pins.size();
  return tab == Tab::compare && pins > 0 ? std::to_string(pins) : std::string();
}

}  // namespace

void draw_tabs(Frame& frame, const Area& area) {
  begin_pane(frame, "tabs", area, Pane::tabs, frame.theme.surface, false);
  const Theme& theme = frame.theme;
  Tab& shown = frame.session.screen.tab;
  float x = area.min.x + 8;
  // On a tablet the words and the tools take all the room.
  const float icon = frame.surface.width < 900 ? 0 : 24;
  for (const TabSpec& spec : tabs_of(frame)) {
    const bool chosen = spec.tab == shown;
    const TextStyle style = frame.style(type::kBody, chosen ? theme.text : theme.text2,
                                        chosen ? Weight::semibold : Weight::regular);
    const std::string count = count_of(frame, spec.tab);
    const TextStyle small = frame.style(type::kCaption, theme.text2);
    const float badge = count.empty() ? 0 : frame.pen.text_width(count, small) + 20;
    const float text =
        frame.pen.text_width(spec.label, frame.style(type::kBody, 0, Weight::semibold));
    const ImVec2 max(x + 8 + icon + text + badge + 8, area.max.y);
    if (pressed(spec.label, {x, area.min.y}, max)) shown = spec.tab;
    if (ImGui::IsItemHovered() && !chosen) {
      frame.pen.fill({x, area.min.y + 6}, {max.x, max.y - 6}, theme.hover, 6);
    }
    if (icon > 0) {
      draw_icon(frame.pen, spec.icon, {x + 16, area.min.y + area.height() / 2}, style.color);
    }
    frame.pen.text({x + 8 + icon, area.min.y}, area.height(), spec.label, style);
    if (!count.empty()) {
      const ImVec2 min(x + 8 + icon + text + 6, area.min.y + 12);
      frame.pen.fill(min, {min.x + badge - 8, min.y + 20}, theme.bg, 4);
      frame.pen.text({min.x + 6, min.y}, 20, count, small);
    }
    if (chosen) {
      frame.pen.fill({x + 8, area.max.y - 2}, {max.x - 8, area.max.y}, theme.accent);
    }
    frame.item("tab", spec.label, {x, area.min.y}, max, chosen, count);
    x = max.x + 4;
  }
  draw_tools(frame, {{x, area.min.y}, area.max});
  frame.pen.horizontal(area.min.x, area.max.x, area.max.y - 1, theme.line);
  end_pane();
}

void draw_dock(Frame& frame, const Area& area) {
  begin_pane(frame, "dock", area, Pane::tabs, frame.theme.surface, false);
  const Theme& theme = frame.theme;
  Tab& shown = frame.session.screen.tab;
  const float width = area.width() / static_cast<float>(tabs_of(frame).size());
  float x = area.min.x;
  for (const TabSpec& spec : tabs_of(frame)) {
    const bool chosen = spec.tab == shown;
    const ImU32 ink = chosen ? theme.accent : theme.text2;
    if (pressed(spec.label, {x, area.min.y}, {x + width, area.max.y})) shown = spec.tab;
    const float middle = x + width / 2;
    if (!frame.low()) draw_icon(frame.pen, spec.icon, {middle, area.min.y + 20}, ink, 20);
    TextStyle style = frame.style(type::kCaption, ink, chosen ? Weight::semibold : Weight::regular);
    const std::string count = count_of(frame, spec.tab);
    const std::string label = count.empty() ? spec.label : spec.label + (" " + count);
    float text = frame.pen.text_width(label, style);
    if (text > width - 2) {
      style.size = type::kAxis;
      text = frame.pen.text_width(label, style);
    }
    const float below = frame.low() ? (area.height() - 18) / 2 : 34;
    frame.pen.text({middle - text / 2, area.min.y + below}, 18, label, style);
    frame.item("tab", spec.label, {x, area.min.y}, {x + width, area.max.y}, chosen, count);
    x += width;
  }
  frame.pen.horizontal(area.min.x, area.max.x, area.min.y, theme.line);
  end_pane();
}

}  // namespace rangefinder::ui
