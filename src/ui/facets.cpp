// The facets: what one can choose from, with counts.
#include <algorithm>

#include "base/text.h"
#include "catalog/all_but.h"
#include "catalog/facet_search.h"
#include "ui/choices.h"
#include "ui/facet_row.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

// A facet with more values than this shows so many, and all on request.
constexpr std::size_t kShortList = 6;
// And one with more than this has a field that finds them.
constexpr std::size_t kSearched = 12;
constexpr std::string_view kFind = "find-";

float row_height(const Frame& frame) { return frame.touch() ? 44 : 26; }

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

}  // namespace

bool has_find_field(const View& view, Facet facet) { return view[facet].size() > kSearched; }

std::string_view find_text(const View& view, const Session& session, Facet facet) {
  const auto search = session.facet_search.find(facet);
  return has_find_field(view, facet) && search != session.facet_search.end() ? trim(search->second)
                                                                             : std::string_view();
}

std::vector<std::size_t> listed_values(const View& view, const Session& session, Facet facet) {
  const std::vector<FacetCount>& values = view[facet];
  const std::string_view typed = find_text(view, session, facet);
  std::vector<std::size_t> list = values_matching(values, typed);
  if (!typed.empty() || session.expanded.contains(facet)) return list;
  // Those that have bands go before those that have none, and all keep their order. What was left
  // out a moment ago has none, and stays where it is.
  const std::vector<bool> out = left_out_values(view.query.text, facet, values);
  std::vector<bool> shown(values.size());
  std::size_t room = kShortList;
  for (const bool empty : {false, true}) {
    for (std::size_t i = 0; i < values.size() && room > 0; ++i) {
      if ((values[i].count == 0 && !out[i]) != empty) continue;
      shown[i] = true;
      --room;
    }
  }
  std::erase_if(list, [&](std::size_t i) { return !shown[i] && !values[i].chosen; });
  return list;
}

void toggle_choice(Query& query, Facet facet, const FacetCount& value) {
  const std::string before = query.text;
  take_back(query, facet, value);
  if (query.text != before) return;  // it was left out, and now is not
  auto& choices = query[facet];
  if (std::erase(choices, value.value) == 0) choices.push_back(value.value);
}

namespace {

void choose(Query& query, Facet facet, const std::vector<FacetCount>& values, std::size_t index,
            RowAction action) {
  const FacetCount& value = values[index];
  if (action == RowAction::only) {
    choose_only(query, facet, value);
  } else if (action == RowAction::all_but) {
    choose_all_but(query, facet, values, index);
  } else {
    toggle_choice(query, facet, value);
  }
}

float draw_facet(Frame& frame, ImVec2 at, float width, Facet facet) {
  const std::vector<FacetCount>& values = frame.view[facet];
  const float row = row_height(frame);
  auto& collapsed = frame.session.collapsed;
  const bool open = !collapsed.contains(facet);
  const std::string note = values.size() > kShortList ? grouped(values.size()) : "";
  float y = at.y;
  if (section(frame, at, width, facet_title(facet), note, open)) {
    if (open) {
      collapsed.insert(facet);
    } else {
      collapsed.erase(facet);
    }
  }
  y += section_height(frame);
  if (!open) return y + 8;
  ImGui::PushID(static_cast<int>(facet));
  const bool expanded = frame.session.expanded.contains(facet);
  if (has_find_field(frame.view, facet)) y = draw_find(frame, {at.x, y}, width, facet);
  const std::vector<std::size_t> list = listed_values(frame.view, frame.session, facet);
  const std::vector<bool> out = left_out_values(frame.view.query.text, facet, values);
  for (const std::size_t i : list) {
    const RowAction action =
        facet_row(frame, {at.x, y}, {width, row}, facet_title(facet), values[i], out[i]);
    if (action != RowAction::none) {
      frame.change([&](Query& query) { choose(query, facet, values, i, action); });
    }
    y += row;
  }
  if (list.empty()) {
    const std::string none = "Nothing starts so";
    frame.item("text", none, {at.x, y}, {at.x + width, y + row});
    frame.pen.text({at.x, y}, row, none, frame.style(type::kCaption, frame.theme.text3));
    y += row;
  }
  if (find_text(frame.view, frame.session, facet).empty() &&
      (list.size() < values.size() || expanded)) {
    ButtonSpec more;
    more.label = expanded ? "Fewer" : grouped(values.size() - list.size()) + " more";
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

float section_height(const Frame& frame) { return frame.touch() ? 44 : 28; }

bool section(Frame& frame, ImVec2 at, float width, const std::string& title, std::string_view note,
             bool open) {
  const float height = section_height(frame);
  const ImVec2 max(at.x + width, at.y + height);
  ImGui::PushID(title.c_str());
  const bool was = pressed("##title", {at.x - 6, at.y}, {max.x + 6, max.y});
  ImGui::PopID();
  const float font = frame.phone() ? type::kTitle : type::kBody;
  frame.pen.text(at, height, title, frame.style(font, frame.theme.text, Weight::semibold),
                 width - 24);
  draw_icon(frame.pen, open ? Icon::chevron_down : Icon::chevron_right,
            {max.x - 7, at.y + height / 2}, frame.theme.text3, 14);
  frame.pen.text_right({max.x - 20, at.y}, height, note,
                       frame.style(type::kCaption, frame.theme.text3));
  frame.item("section", title, at, max, open);
  return was;
}

std::string find_field(Facet facet) { return std::string(kFind) + std::string(name(facet)); }

std::optional<Facet> facet_of_field(std::string_view id) {
  return id.starts_with(kFind) ? facet_from_name(id.substr(kFind.size())) : std::nullopt;
}

float draw_facets(Frame& frame, ImVec2 at, float width) {
  float y = at.y;
  for (const Facet facet : kFirstFacets) {
    if (frame.view[facet].size() > 1) y = draw_facet(frame, {at.x, y}, width, facet);
  }
  if (!has_basis_in_header(frame)) {
    const float height = frame.touch() ? 44 : 32;
    draw_basis(frame, {at.x, y}, height);
    y += height + 12;
  }
  for (const Measure measure : kRanges) {
    y = draw_range(frame, measure, {at.x, y}, width);
  }
  for (const Facet facet : kOtherFacets) {
    if (frame.view[facet].size() > 1) y = draw_facet(frame, {at.x, y}, width, facet);
  }
  return y;
}

}  // namespace rangefinder::ui
