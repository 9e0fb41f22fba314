#include <algorithm>

#include "base/text.h"
#include "catalog/facet_search.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

// A facet with more values than this shows the first ones, and all on request.
constexpr std::size_t kShortList = 6;
// And one with more than this has a field that finds them.
constexpr std::size_t kSearched = 12;
constexpr std::string_view kFind = "find-";

float row_height(const Frame& frame) { return frame.touch() ? 44 : 26; }

// A title that folds what is below it; gives whether it is open.
bool section_title(Frame& frame, ImVec2 at, float width, Facet facet, std::size_t values) {
  const bool collapsed = frame.session.collapsed.contains(facet);
  const std::string title = facet_title(facet);
  const float height = frame.touch() ? 44 : 28;
  const ImVec2 max(at.x + width, at.y + height);
  ImGui::PushID(title.c_str());
  if (pressed("##title", {at.x - 6, at.y}, {max.x + 6, max.y})) {
    if (collapsed) {
      frame.session.collapsed.erase(facet);
    } else {
      frame.session.collapsed.insert(facet);
    }
  }
  ImGui::PopID();
  const float font = frame.phone() ? type::kTitle : type::kBody;
  frame.pen.text(at, height, title, frame.style(font, frame.theme.text, Weight::semibold));
  draw_icon(frame.pen, collapsed ? Icon::chevron_right : Icon::chevron_down,
            {max.x - 7, at.y + height / 2}, frame.theme.text3, 14);
  if (values > kShortList) {
    frame.pen.text_right({max.x - 20, at.y}, height, std::to_string(values),
                         frame.style(type::kCaption, frame.theme.text3));
  }
  frame.item("section", title, at, max, !collapsed);
  return !collapsed;
}

// The field that finds values of a long facet; gives where it ends.
float draw_find(Frame& frame, ImVec2 at, float width, Facet facet) {
  const float height = frame.touch() ? 44 : 28;
  FieldSpec spec;
  spec.id = find_field(facet);
  spec.label = "Find in " + facet_title(facet);
  spec.placeholder = "Find";
  spec.value = frame.session.facet_search[facet];
  spec.icon = Icon::search;
  spec.font_size = frame.phone() ? type::kField : type::kCaption;
  field(frame, at, {at.x + width, at.y + height}, spec);
  return at.y + height + 6;
}

// What is typed to find values of a long facet; "" where nothing is.
std::string_view find_text(const Frame& frame, Facet facet) {
  const auto search = frame.session.facet_search.find(facet);
  const bool is_long = frame.view[facet].size() > kSearched;
  return is_long && search != frame.session.facet_search.end() ? trim(search->second)
                                                               : std::string_view();
}

// Which values are listed: those that are found; else the first ones, or all on request, and what
// is chosen, however far down it is.
std::vector<std::size_t> listed(const Frame& frame, Facet facet) {
  const std::vector<FacetCount>& values = frame.view[facet];
  const std::string_view typed = find_text(frame, facet);
  std::vector<std::size_t> list = values_matching(values, typed);
  if (!typed.empty() || frame.session.expanded.contains(facet)) return list;
  std::erase_if(list, [&](std::size_t i) { return i >= kShortList && !values[i].chosen; });
  return list;
}

float draw_facet(Frame& frame, ImVec2 at, float width, Facet facet) {
  const std::vector<FacetCount>& values = frame.view[facet];
  const float row = row_height(frame);
  float y = at.y;
  if (!section_title(frame, at, width, facet, values.size())) {
    return y + (frame.touch() ? 44.0F : 28.0F) + 8;
  }
  y += frame.touch() ? 44 : 28;
  ImGui::PushID(static_cast<int>(facet));
  const bool expanded = frame.session.expanded.contains(facet);
  if (values.size() > kSearched) y = draw_find(frame, {at.x, y}, width, facet);
  const std::vector<std::size_t> list = listed(frame, facet);
  for (const std::size_t i : list) {
    if (facet_row(frame, {at.x, y}, {width, row}, facet_title(facet), values[i])) {
      frame.change([&](Query& query) {
        auto& choices = query[facet];
        if (std::erase(choices, values[i].value) == 0) choices.push_back(values[i].value);
      });
    }
    y += row;
  }
  if (list.empty()) {
    const std::string none = "Nothing starts so";
    frame.item("text", none, {at.x, y}, {at.x + width, y + row});
    frame.pen.text({at.x, y}, row, none, frame.style(type::kCaption, frame.theme.text3));
    y += row;
  }
  if (find_text(frame, facet).empty() && (list.size() < values.size() || expanded)) {
    ButtonSpec more;
    more.label = expanded ? "Fewer" : std::to_string(values.size() - list.size()) + " more";
    if (button(frame, {at.x - 9, y}, row, more)) {
      if (expanded) {
        frame.session.expanded.erase(facet);
      } else {
        frame.session.expanded.insert(facet);
      }
    }
    y += row;
  }
  ImGui::PopID();
  return y + 12;
}

}  // namespace

std::string find_field(Facet facet) { return std::string(kFind) + std::string(name(facet)); }

std::optional<Facet> facet_of_field(std::string_view id) {
  return id.starts_with(kFind) ? facet_from_name(id.substr(kFind.size())) : std::nullopt;
}

float draw_facets(Frame& frame, ImVec2 at, float width) {
  float y = at.y;
  for (const Facet facet : {Facet::company, Facet::role, Facet::place}) {
    if (frame.view[facet].size() > 1) y = draw_facet(frame, {at.x, y}, width, facet);
  }
  if (!has_basis_in_header(frame)) {
    const float height = frame.touch() ? 44 : 32;
    draw_basis(frame, {at.x, y}, height);
    y += height + 12;
  }
  y = draw_total_range(frame, {at.x, y}, width);
  for (const Facet facet :
       {Facet::level, Facet::country, Facet::remote, Facet::role_type, Facet::equity,
        Facet::currency, Facet::quarter, Facet::quality, Facet::review_due, Facet::finding}) {
    if (frame.view[facet].size() > 1) y = draw_facet(frame, {at.x, y}, width, facet);
  }
  return y;
}

void draw_filters(Frame& frame, const Area& area) {
  begin_pane(frame, "filters", area, Pane::filters, frame.theme.bg, true);
  const float scroll = ImGui::GetScrollY();
  const ImVec2 at(area.min.x + 16, area.min.y + 12 - scroll);
  set_content_bottom(draw_facets(frame, at, area.width() - 32) + 12);
  frame.pen.vertical(area.max.x - 1, area.min.y, area.max.y, frame.theme.line);
  end_pane();
}

void draw_filter_sheet(Frame& frame) {
  const Theme& theme = frame.theme;
  const float width = frame.surface.width;
  const float height = frame.surface.height;
  constexpr float kTop = 52;  // of the page stays in sight
  constexpr float kTitle = 60;
  constexpr float kFooter = 72;
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({width, height});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, theme.scrim);
  ImGui::Begin("filter-sheet", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleColor();
  if (ImGui::IsWindowAppearing()) ImGui::SetWindowFocus();
  if (pressed("##behind", {0, 0}, {width, kTop})) frame.session.filter_sheet = false;
  frame.pen.fill({0, kTop}, {width, height}, theme.surface, 14, ImDrawFlags_RoundCornersTop);
  frame.pen.fill({width / 2 - 18, kTop + 8}, {width / 2 + 18, kTop + 12}, theme.control, 2);
  frame.pen.text({16, kTop + 12}, kTitle - 12, "Filter",
                 frame.style(type::kTitle + 1, theme.text, Weight::semibold));
  ButtonSpec close;
  close.label = "Close";
  close.icon = Icon::close;
  close.icon_only = true;
  if (button(frame, {width - 56, kTop + 14}, 44, close)) frame.session.filter_sheet = false;
  if (frame.view.query.filters()) {
    ButtonSpec clear;
    clear.label = "Clear all";
    clear.font_size = type::kBody;
    if (button(frame, {width - 60 - button_width(frame, 44, clear), kTop + 14}, 44, clear)) {
      frame.change([](Query& query) {
        query.text.clear();
        query.facets = {};
        query.ranges = {};
      });
      frame.session.forget_drafts();
    }
  }

  const Area list{{0, kTop + kTitle}, {width, height - kFooter}};
  begin_pane(frame, "sheet-list", list, Pane::filters, theme.surface, true);
  const ImVec2 at(16, list.min.y + 4 - ImGui::GetScrollY());
  set_content_bottom(draw_facets(frame, at, width - 32) + 12);
  end_pane();

  frame.pen.horizontal(0, width, height - kFooter, theme.line);
  const std::size_t bands = frame.view.summary.bands;
  ButtonSpec show;
  show.label = "Show " + std::to_string(bands) + (bands == 1 ? " band" : " bands");
  const ImVec2 min(16, height - kFooter + 12);
  const ImVec2 max(width - 16, height - 12);
  if (pressed("##show", min, max)) frame.session.filter_sheet = false;
  frame.pen.fill(min, max, theme.accent, 6);
  const TextStyle style = frame.style(type::kTitle, theme.on_accent, Weight::semibold);
  const float text = frame.pen.text_width(show.label, style);
  frame.pen.text({(width - text) / 2, min.y}, max.y - min.y, show.label, style);
  frame.item("button", show.label, min, max);
  if (ImGui::IsKeyPressed(ImGuiKey_Escape)) frame.session.filter_sheet = false;
  ImGui::End();
}

}  // namespace rangefinder::ui
