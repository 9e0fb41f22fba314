// What can be done with a tab's content, at the right of the tabs.
#include "ui/column_menu.h"
#include "ui/layout.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kHeight = 32;

const std::vector<std::string> kGroupings = {"None", "Company", "Role", "Place", "Country"};

// From the right to the left.
class Tools {
 public:
  Tools(Frame& frame, const Area& area)
      : frame_(frame), least_(area.min.x), x_(area.max.x - 12), y_(area.min.y + 6) {}

  // True when it is pressed; opens `popup` where one is named. What has no room loses its words.
  bool add(const std::string& label, Icon icon, const std::string& strong = {}) {
    ButtonSpec spec;
    spec.label = label;
    spec.icon = icon;
    spec.strong = strong;
    spec.icon_only = x_ - button_width(frame_, kHeight, spec) < least_;
    x_ -= button_width(frame_, kHeight, spec);
    return button(frame_, {x_, y_}, kHeight, spec);
  }
  ImVec2 below() const { return {x_, y_ + kHeight + 4}; }
  // What another panel draws to the left of these: from here, and up to where.
  ImVec2 left() const { return {x_, y_}; }
  void take_to(float x) { x_ = x; }

 private:
  Frame& frame_;
  float least_;
  float x_, y_;
};

void group_tool(Frame& frame, Tools& tools) {
  const auto now = static_cast<int>(frame.view.query.group);
  const std::string strong = now == 0 ? "" : kGroupings[static_cast<std::size_t>(now)];
  if (tools.add("Group", Icon::group, strong)) ImGui::OpenPopup("group-menu");
  const int picked = menu(frame, "group-menu", tools.below(), 140, kGroupings, now);
  if (picked >= 0) {
    frame.change([&](Query& query) { query.group = static_cast<Grouping>(picked); });
  }
}

void columns_tool(Frame& frame, Tools& tools, float right) {
  if (tools.add("Columns", Icon::columns)) ImGui::OpenPopup("columns-list");
  if (frame.session.complete) draw_columns_list(frame, "columns-list", {right, tools.below().y});
}

}  // namespace

bool has_tools_beside_tabs(const Frame& frame) { return frame.surface.width >= 1100; }

void draw_tools(Frame& frame, const Area& area) {
  Tools tools(frame, area);
  const Tab tab = frame.session.screen.tab;
  if (tools.add("Export", Icon::download)) ImGui::OpenPopup("export-menu");
  if (frame.session.complete) draw_export_menu(frame, tools.below());
  if (tab == Tab::bands) {
    columns_tool(frame, tools, area.max.x - 12);
    group_tool(frame, tools);
  } else if (tab == Tab::places && frame.session.complete) {
    tools.take_to(draw_places_tools(frame, tools.left(), kHeight) - 4);
  } else if (tab == Tab::compare && frame.session.complete) {
    tools.take_to(draw_compare_tools(frame, tools.left(), kHeight) - 4);
  }
  // Where the filters have no pane of their own, a button brings them.
  const Layout layout = layout_of(frame.surface, frame.session.screen, false);
  if (layout.filters.empty() && tab != Tab::compare) {
    if (tools.add("Filter", Icon::filter)) frame.session.sheet = Sheet::filters;
  }
}

}  // namespace rangefinder::ui
