#include "ui/column_menu.h"

#include <algorithm>
#include <cmath>

#include "ui/table_header.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr const char* kMenu = "column-menu";
constexpr float kStep = 1.25F;  // by which a column gets wider or narrower

// What a column's rows can be grouped by.
Grouping grouping_of(TableColumn column) {
  switch (column) {
    case TableColumn::company:
      return Grouping::company;
    case TableColumn::role:
      return Grouping::role;
    case TableColumn::country:
      return Grouping::country;
    default:
      return Grouping::none;
  }
}

void sort_towards(Frame& frame, Field field, bool descending) {
  frame.change([&](Query& query) { query.sort = {{field, descending}}; });
}

enum class Action : std::uint8_t {
  ascending,
  descending,
  group,
  left,
  right,
  wider,
  narrower,
  pin,
  hide,
  reset,
};

}  // namespace

void open_column_menu(Session& session, TableColumn column, ImVec2 anchor) {
  session.menu = {.column = column, .anchor = anchor, .opens = true};
}

void draw_column_menu(Frame& frame, const TableGrid& grid) {
  Session& session = frame.session;
  TableMenu& asked = session.menu;
  if (asked.column && asked.opens) ImGui::OpenPopup(kMenu);
  if (asked.column) asked.opens = false;
  if (!ImGui::IsPopupOpen(kMenu) || !asked.column) return;
  const TableColumn column = *asked.column;
  const GridColumn* at = grid.find(column);
  std::vector<std::string> labels;
  std::vector<Action> actions;
  const auto add = [&](std::string label, Action action) {
    labels.push_back(std::move(label));
    actions.push_back(action);
  };
  const std::optional<Field> field = field_of(column);
  if (field) {
    add("Sort ascending", Action::ascending);
    add("Sort descending", Action::descending);
  }
  const Grouping grouping = grouping_of(column);
  const bool grouped = grouping != Grouping::none && frame.view.query.group == grouping;
  if (grouping != Grouping::none) {
    add(grouped ? "Do not group" : "Group by " + std::string(name(grouping)), Action::group);
  }
  // What keys and fingers do instead of dragging: the menu stays for more of it.
  const std::size_t first = labels.size();
  if (column != TableColumn::company) {
    add("Move left", Action::left);
    add("Move right", Action::right);
  }
  add("Wider", Action::wider);
  add("Narrower", Action::narrower);
  const Staying staying{first, labels.size()};
  if (column != TableColumn::company) {
    add(at != nullptr && at->pinned ? "Unpin column" : "Pin column", Action::pin);
    add("Hide column", Action::hide);
  }
  add("Usual columns", Action::reset);
  const int picked = menu(frame, kMenu, asked.anchor, 160, labels, -1, staying);
  if (picked < 0) return;
  Screen& screen = session.screen;
  switch (actions[static_cast<std::size_t>(picked)]) {
    case Action::ascending:
      sort_towards(frame, *field, false);
      break;
    case Action::descending:
      sort_towards(frame, *field, true);
      break;
    case Action::group:
      frame.change([&](Query& query) { query.group = grouped ? Grouping::none : grouping; });
      break;
    case Action::left:
      move_column(screen, grid, column, -1);
      break;
    case Action::right:
      move_column(screen, grid, column, 1);
      break;
    case Action::wider:
      if (at != nullptr) set_column_width(screen, column, at->width * kStep);
      break;
    case Action::narrower:
      if (at != nullptr) set_column_width(screen, column, at->width / kStep);
      break;
    case Action::pin:
      keep_columns(screen, grid);
      for (ColumnState& state : screen.columns) {
        if (state.column == column) state.pinned = !state.pinned;
      }
      break;
    case Action::hide:
      keep_columns(screen, grid);
      toggle_column(screen, column);
      break;
    case Action::reset:
      screen.columns = usual_columns();
      break;
  }
}

void draw_columns_list(Frame& frame, const char* id, ImVec2 anchor) {
  if (!ImGui::IsPopupOpen(id)) return;
  const float row = frame.touch() ? 44 : 28;
  constexpr float kWidth = 190;
  const float whole = row * static_cast<float>(kTableColumnCount) + 8;
  const float height = std::min(whole, frame.surface.height - anchor.y - 12);
  ImGui::SetNextWindowPos({std::max(8.0F, anchor.x - kWidth), anchor.y});
  ImGui::SetNextWindowSize({kWidth, height});
  if (!ImGui::BeginPopup(id, ImGuiWindowFlags_NoMove)) return;
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  for (std::size_t i = 1; i <= kTableColumnCount; ++i) {
    const ImVec2 at(origin.x + 4, origin.y + 4 + static_cast<float>(i - 1) * row);
    const ImVec2 end(origin.x + kWidth - 12, at.y + row);
    const bool reset = i == kTableColumnCount;
    const auto column = static_cast<TableColumn>(reset ? 0 : i);
    const std::string label(reset ? "Usual columns" : title(column));
    const bool shown = !reset && shows_column(frame.session.screen, column);
    if (pressed(label.c_str(), at, end)) {
      if (reset) {
        frame.session.screen.columns = usual_columns();
      } else {
        toggle_column(frame.session.screen, column);
      }
    }
    if (ImGui::IsItemHovered()) frame.pen.fill(at, end, frame.theme.hover, 4);
    if (shown)
      draw_icon(frame.pen, Icon::check, {at.x + 14, at.y + row / 2}, frame.theme.accent, 14);
    frame.pen.text({at.x + 28, at.y}, row, label, frame.style(type::kBody, frame.theme.text));
    frame.item("option", label, at, end, shown);
  }
  ImGui::SetCursorScreenPos({origin.x, origin.y + whole - 4});
  ImGui::Dummy({1, 4});
  ImGui::EndPopup();
}

bool shows_column(const Screen& screen, TableColumn column) {
  return std::ranges::find(screen.columns, column, &ColumnState::column) != screen.columns.end();
}

void toggle_column(Screen& screen, TableColumn column) {
  if (column == TableColumn::company) return;
  auto& columns = screen.columns;
  if (std::erase_if(columns, [&](const ColumnState& state) { return state.column == column; }) >
      0) {
    return;
  }
  // Before the first that usually comes later.
  const auto later = std::ranges::find_if(
      columns, [&](const ColumnState& state) { return state.column > column; });
  columns.insert(later, {.column = column});
}

void set_column_width(Screen& screen, TableColumn column, float width) {
  constexpr float kLeast = 48;
  constexpr float kMost = 900;
  const auto state = std::ranges::find(screen.columns, column, &ColumnState::column);
  if (state == screen.columns.end()) return;
  state->width = width == 0 ? 0 : std::round(std::clamp(width, kLeast, kMost));
}

void put_column(Screen& screen, const TableGrid& grid, TableColumn column, TableColumn over) {
  if (over == column || over == TableColumn::company) return;
  keep_columns(screen, grid);
  std::vector<ColumnState>& columns = screen.columns;
  const auto from = std::ranges::find(columns, column, &ColumnState::column);
  const auto to = std::ranges::find(columns, over, &ColumnState::column);
  if (from == columns.end() || to == columns.end()) return;
  const auto place = to - columns.begin();
  const ColumnState state = *from;
  columns.erase(from);
  columns.insert(columns.begin() + place, state);
}

void move_column(Screen& screen, const TableGrid& grid, TableColumn column, int step) {
  const auto& columns = grid.columns;
  const auto at = std::ranges::find(columns, column, &GridColumn::column);
  if (at == columns.end() || at == (step < 0 ? columns.begin() : columns.end() - 1)) return;
  // Pinned ones stay before the others.
  if (at[step].pinned == at->pinned) put_column(screen, grid, column, at[step].column);
}

void keep_columns(Screen& screen, const TableGrid& grid) {
  std::vector<ColumnState> kept;
  for (const GridColumn& shown : grid.columns) {
    const auto state = std::ranges::find(screen.columns, shown.column, &ColumnState::column);
    if (state != screen.columns.end()) kept.push_back(*state);
  }
  screen.columns = std::move(kept);
}

}  // namespace rangefinder::ui
