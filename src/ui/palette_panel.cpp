// The command palette on screen: a field, and the commands that it finds.
#include <imgui_internal.h>

#include <algorithm>

#include "catalog/all_but.h"
#include "ui/choices.h"
#include "ui/column_menu.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/table_header.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kField = 48;
constexpr float kFooter = 30;

void choose(Frame& frame, const Command& command) {
  const auto facet = static_cast<Facet>(command.number);
  frame.change([&](Query& query) { choose_only(query, facet, frame.view[facet], command.value); });
}

void sort_by(Frame& frame, Field field) {
  frame.change([&](Query& query) { query.sort = {{field, starts_downwards(field)}}; });
}

void change_money(Frame& frame, const Command& command) {
  frame.change([&](Query& query) {
    if (command.deed == Deed::currency) {
      query.currency = Currency::from_code(command.value).value_or(Currency());
    } else {
      query.period = static_cast<Period>(command.number);
    }
    forget_bounds(query);
  });
}

void carry_out(Frame& frame, const Command& command) {
  Screen& screen = frame.session.screen;
  switch (command.deed) {
    case Deed::choose:
      return choose(frame, command);
    case Deed::column:
      return toggle_column(screen, static_cast<TableColumn>(command.number));
    case Deed::sort:
      return sort_by(frame, static_cast<Field>(command.number));
    case Deed::group:
      return frame.change(
          [&](Query& query) { query.group = static_cast<Grouping>(command.number); });
    case Deed::currency:
    case Deed::period:
      return change_money(frame, command);
    case Deed::basis:
      return frame.change([&](Query& query) { query.basis = static_cast<Basis>(command.number); });
    case Deed::tab:
      screen.tab = static_cast<Tab>(command.number);
      return;
    case Deed::theme:
      screen.theme = static_cast<ThemeName>(command.number);
      return;
    case Deed::undo:
      frame.requests.undo = true;
      return;
    case Deed::redo:
      frame.requests.redo = true;
      return;
    case Deed::clear:
      return clear_filters(frame);
    case Deed::share:
      frame.requests.share = true;
      return;
    case Deed::save:
      frame.requests.save = exported_tab(frame.catalog, frame.view, frame.session,
                                         static_cast<ExportForm>(command.number));
      return;
    case Deed::import:
      frame.requests.import = true;
      return;
    case Deed::pin:
      if (screen.selected) screen.toggle_pin(*screen.selected);
      return;
    case Deed::keys:
      frame.requests.sheet = Sheet::keys;
      return;
    case Deed::single_keys:
      screen.single_keys = !screen.single_keys;
      return;
    case Deed::text:
      screen.text = true;
      return;
  }
}

// Gives whether it is pressed. Comes into sight where a key has just `reached` it.
bool draw_command(Frame& frame, const Command& command, ImVec2 at, ImVec2 size, bool chosen,
                  bool reached) {
  const Theme& theme = frame.theme;
  const ImVec2 max(at.x + size.x, at.y + size.y);
  const bool was = pressed("##command", at, max);
  if (reached) ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
  if (chosen || ImGui::IsItemHovered()) {
    frame.pen.fill(at, max, chosen ? theme.selected : theme.hover, 6);
  }
  const float kind = frame.pen.text_right({max.x - 12, at.y}, size.y, command.kind,
                                          frame.style(type::kCaption, theme.text3));
  frame.pen.text({at.x + 12, at.y}, size.y, command.label, frame.style(type::kBody, theme.text),
                 size.x - kind - 40);
  frame.item("command", command.label, at, max, chosen, command.kind);
  return was;
}

void draw_field(Frame& frame, ImVec2 at, float width) {
  FieldSpec spec;
  spec.id = "palette";
  spec.label = "Find a company, role, place, column or action";
  spec.placeholder = frame.phone() ? "Company, place or action" : spec.label;
  spec.value = frame.session.palette.text;
  spec.icon = Icon::search;
  spec.font_size = frame.phone() ? type::kField : type::kTitle;
  field(frame, {at.x + 8, at.y + 8}, {at.x + width - 8, at.y + kField - 2}, spec);
}

std::string footer(const Palette& palette) {
  if (palette.found.empty()) return "Nothing is called so";
  const std::string keys = "Arrows and Enter choose, Escape closes";
  return palette.more > 0 ? grouped(palette.more) + " more · " + keys : keys;
}

}  // namespace

void draw_palette(Frame& frame) {
  const Theme& theme = frame.theme;
  Session& session = frame.session;
  Palette& palette = session.palette;
  const bool searched = palette.typed;
  if (searched) {
    palette.search(all_commands(frame.catalog, frame.view, session.screen, session.embed.get()));
  }
  const bool reached = palette.walk() || searched;
  const float row = frame.touch() ? 44 : 34;
  const ImVec2 screen(frame.surface.width, frame.surface.height);
  const float width = std::min(560.0F, screen.x - 32);
  const auto count = static_cast<float>(palette.found.size());
  const float most = screen.y - 16 - kField - kFooter;
  const float list = std::min(count * row + 8, most);
  const ImVec2 min((screen.x - width) / 2,
                   std::max(8.0F, std::min(screen.y * 0.12F, screen.y - list - kField - kFooter)));
  const ImVec2 max(min.x + width, min.y + kField + list + kFooter);
  begin_overlay(frame, "palette");
  // What is beside the box closes it.
  if (pressed("##above", {0, 0}, {screen.x, min.y})) session.sheet = Sheet::none;
  if (max.y < screen.y && pressed("##below", {0, max.y}, screen)) session.sheet = Sheet::none;
  frame.pen.fill(min, max, theme.raised, 8);
  frame.pen.outline(min, max, theme.line, 8);
  draw_field(frame, min, width);
  frame.pen.horizontal(min.x, max.x, min.y + kField + 3, theme.line);
  const Area area{{min.x, min.y + kField + 4}, {max.x, min.y + kField + list}};
  std::size_t run = palette.run ? palette.chosen : palette.found.size();
  palette.run = false;
  begin_pane(frame, "commands", area, Pane::sheet, theme.raised, true);
  float y = area.min.y + 2 - ImGui::GetScrollY();
  for (std::size_t i = 0; i < palette.found.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    const bool chosen = i == palette.chosen;
    if (draw_command(frame, palette.found[i], {min.x + 6, y}, {width - 12, row}, chosen,
                     chosen && reached)) {
      run = i;
    }
    ImGui::PopID();
    y += row;
  }
  set_content_bottom(y);
  end_pane();
  const ImVec2 foot(min.x + 18, max.y - kFooter);
  frame.pen.text(foot, kFooter, footer(palette), frame.style(type::kAxis, theme.text3), width - 36);
  frame.item("text", footer(palette), foot, {max.x - 18, max.y});
  if (ImGui::IsKeyPressed(ImGuiKey_Escape)) session.sheet = Sheet::none;
  ImGui::End();
  if (run < palette.found.size()) {
    session.sheet = Sheet::none;
    carry_out(frame, palette.found[run]);
  }
}

}  // namespace rangefinder::ui
