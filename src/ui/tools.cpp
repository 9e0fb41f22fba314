// What can be done with a tab's content, at the right of the tabs.
#include "base/text.h"
#include "ui/column_menu.h"
#include "ui/layout.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

// By ExportForm.
const std::vector<std::string> kForms = {"Rows as CSV", "Chart as SVG", "Chart as PNG"};

const std::vector<std::string> kGroupings = {"None", "Company", "Role", "Place", "Country"};

// From the right to the left.
class Tools {
 public:
  Tools(Frame& frame, const Area& area)
      : frame_(frame), height_(frame.touch() ? 44.0F : 32.0F), least_(area.min.x) {
    x_ = area.max.x - 12;
    y_ = area.min.y + (area.height() - height_) / 2;
  }

  // True when it is pressed. What has no room loses its words.
  bool add(const std::string& label, Icon icon, const std::string& strong = {}) {
    ButtonSpec spec;
    spec.label = label;
    spec.icon = icon;
    spec.strong = strong;
    spec.icon_only = x_ - button_width(frame_, height_, spec) < least_;
    x_ -= button_width(frame_, height_, spec);
    return button(frame_, {x_, y_}, height_, spec);
  }
  // Whether it could be added with its words.
  bool has_room(const std::string& label, Icon icon) const {
    ButtonSpec spec;
    spec.label = label;
    spec.icon = icon;
    return x_ - button_width(frame_, height_, spec) >= least_;
  }
  ImVec2 below() const { return {x_, y_ + height_ + 4}; }
  // What another panel draws to the left of these: from here, and up to where.
  ImVec2 left() const { return {x_, y_}; }
  void take_to(float x) { x_ = x; }
  float height() const { return height_; }

 private:
  Frame& frame_;
  float height_, least_;
  float x_, y_;
};

void group_by(Frame& frame, int grouping) {
  frame.change([&](Query& query) { query.group = static_cast<Grouping>(grouping); });
}

void group_tool(Frame& frame, Tools& tools) {
  const auto now = static_cast<int>(frame.view.query.group);
  const std::string strong = now == 0 ? "" : kGroupings[static_cast<std::size_t>(now)];
  if (tools.add("Group", Icon::group, strong)) ImGui::OpenPopup("group-menu");
  const int picked = menu(frame, "group-menu", tools.below(), 140, kGroupings, now);
  if (picked >= 0) group_by(frame, picked);
}

void export_as(Frame& frame, int form) {
  if (!frame.session.complete) return;
  frame.requests.save =
      exported_tab(frame.catalog, frame.view, frame.session, static_cast<ExportForm>(form));
}

void export_tool(Frame& frame, Tools& tools) {
  if (tools.add("Export", Icon::download)) ImGui::OpenPopup("export-menu");
  const int picked = menu(frame, "export-menu", tools.below(), 160, kForms, -1);
  if (picked >= 0) export_as(frame, picked);
}

// Where there is room for it: it is in the palette, too. A host's visitors have no guides of their
// own.
void import_tool(Frame& frame, Tools& tools) {
  const char* label = "Open guides";
  if (frame.session.embed || !tools.has_room(label, Icon::upload)) return;
  if (tools.add(label, Icon::upload)) frame.requests.import = true;
}

void columns_tool(Frame& frame, Tools& tools, float right) {
  if (tools.add("Columns", Icon::columns)) ImGui::OpenPopup("columns-list");
  if (frame.session.complete) draw_columns_list(frame, "columns-list", {right, tools.below().y});
}

}  // namespace

void draw_more(Frame& frame, ImVec2 at, float side) {
  ButtonSpec more = icon_button("More actions", Icon::more);
  if (button(frame, at, side, more)) ImGui::OpenPopup("more");
  std::vector<std::string> labels = {"Find a command"};
  for (const std::string& grouping : kGroupings) {
    labels.push_back(grouping == kGroupings.front() ? "No groups"
                                                    : "Group by " + to_lower_ascii(grouping));
  }
  labels.insert(labels.end(), kForms.begin(), kForms.end());
  const int text_view = static_cast<int>(labels.size());
  labels.emplace_back("Text view");
  if (!frame.session.embed) labels.emplace_back("Open your own guides");
  const int groups = static_cast<int>(kGroupings.size());
  const int chosen = 1 + static_cast<int>(frame.view.query.group);
  const int picked = menu(frame, "more", {at.x, at.y + side + 4}, 200, labels, chosen);
  if (picked == 0) {
    frame.requests.sheet = Sheet::palette;
  } else if (picked == text_view) {
    frame.session.screen.text = true;
  } else if (picked > text_view) {
    frame.requests.import = true;
  } else if (picked > groups) {
    export_as(frame, picked - 1 - groups);
  } else if (picked > 0) {
    group_by(frame, picked - 1);
  }
}

bool has_tools_beside_tabs(const Frame& frame) { return frame.surface.width >= 1100; }

void draw_tools(Frame& frame, const Area& area) {
  Tools tools(frame, area);
  const Tab tab = frame.session.screen.tab;
  if (tab == Tab::offer) {
    if (frame.session.complete && has_tools_beside_tabs(frame)) {
      draw_offer_tools(frame, tools.left(), tools.height());
    }
    return;
  }
  export_tool(frame, tools);
  if (tab == Tab::bands) {
    columns_tool(frame, tools, area.max.x - 12);
    group_tool(frame, tools);
  } else if (tab == Tab::places && frame.session.complete) {
    tools.take_to(draw_places_tools(frame, tools.left(), tools.height()) - 4);
  } else if (tab == Tab::compare && frame.session.complete) {
    tools.take_to(draw_compare_tools(frame, tools.left(), tools.height()) - 4);
  }
  // Where the filters have no pane of their own, a button brings them.
  const Layout layout =
      layout_of(frame.surface, frame.session.screen, false, frame.session.embed.get());
  if (layout.filters.empty() && tab != Tab::compare && frame.session.has(EmbedPanel::filters)) {
    if (tools.add("Filter", Icon::filter)) frame.session.sheet = Sheet::filters;
  }
  if (tab == Tab::bands) import_tool(frame, tools);
}

}  // namespace rangefinder::ui
