#include "ui/table_keys.h"

#include <imgui_internal.h>

#include <algorithm>

#include "base/text.h"
#include "ui/column_menu.h"
#include "ui/selection.h"
#include "ui/table_header.h"

namespace rangefinder::ui {
namespace {

bool pressed_key(ImGuiKey key) { return ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat); }

class TableKeys {
 public:
  TableKeys(Frame& frame, const TableLines& lines, const TableGrid& grid, std::size_t page)
      : frame_(frame), session_(frame.session), lines_(lines), grid_(grid), page_(page) {}

  bool take() {
    if (type()) return true;
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
      const bool several = session_.selection.size() > 1;
      if (several && session_.screen.selected) {
        select_only(session_, *session_.screen.selected);
      } else {
        select_none(session_);
      }
      session_.cursor = {};
      return true;
    }
    return session_.cursor.column ? at_header() : at_line();
  }

 private:
  bool at_header() {
    const TableColumn column = *session_.cursor.column;
    const auto& columns = grid_.columns;
    const auto found = std::ranges::find(columns, column, &GridColumn::column);
    if (found == columns.end() || pressed_key(ImGuiKey_DownArrow)) {
      session_.cursor.column.reset();
      return true;
    }
    if (pressed_key(ImGuiKey_LeftArrow) && found != columns.begin()) {
      session_.cursor.column = (found - 1)->column;
    } else if (pressed_key(ImGuiKey_RightArrow) && found + 1 != columns.end()) {
      session_.cursor.column = (found + 1)->column;
    } else if (ImGui::IsKeyPressed(ImGuiKey_Enter, false)) {
      if (const auto field = field_of(column)) {
        sort_by(frame_, next_field(*field), ImGui::GetIO().KeyShift);
      }
    } else if (ImGui::IsKeyPressed(ImGuiKey_Menu, false) ||
               ImGui::IsKeyPressed(ImGuiKey_Space, false)) {
      session_.menu_by_key = true;
    } else {
      return false;
    }
    return true;
  }

  // The first column has two headers: Enter takes company and place in turn.
  Field next_field(Field field) const {
    const auto& sort = frame_.view.query.sort;
    const bool turn = field == Field::company && !sort.empty() &&
                      sort.front() == SortKey{Field::company, true, sort.front().end};
    return turn ? Field::place : field;
  }

  bool at_line() {
    if (lines_.size() == 0) return false;
    const auto now = current_line(frame_, lines_);
    const std::size_t last = lines_.size() - 1;
    const std::size_t line = now.value_or(0);
    if (pressed_key(ImGuiKey_UpArrow)) {
      if (line == 0) {
        session_.cursor.column = TableColumn::company;
        return true;
      }
      return go(line - 1);
    }
    if (pressed_key(ImGuiKey_DownArrow)) return go(now ? std::min(line + 1, last) : 0);
    if (pressed_key(ImGuiKey_PageUp)) return go(line - std::min(line, page_));
    if (pressed_key(ImGuiKey_PageDown)) return go(std::min(line + page_, last));
    if (ImGui::IsKeyPressed(ImGuiKey_Home, false)) return go(0);
    if (ImGui::IsKeyPressed(ImGuiKey_End, false)) return go(last);
    return act(line);
  }

  bool act(std::size_t line) {
    const TableLine at = lines_.at(line);
    const bool enter = ImGui::IsKeyPressed(ImGuiKey_Enter, false);
    const bool space = ImGui::IsKeyPressed(ImGuiKey_Space, false);
    if (at.group != nullptr) {
      std::set<std::string>& folded = session_.screen.folded;
      const bool is_folded = folded.contains(at.group->label);
      if ((pressed_key(ImGuiKey_LeftArrow) && !is_folded) || ((enter || space) && !is_folded)) {
        folded.insert(at.group->label);
        return true;
      }
      if ((pressed_key(ImGuiKey_RightArrow) && is_folded) || ((enter || space) && is_folded)) {
        folded.erase(at.group->label);
        return true;
      }
      return false;
    }
    const BandId band = frame_.view.rows[at.row];
    if (enter) {
      open_guide(frame_, band);
    } else if (space) {
      session_.screen.toggle_pin(band);
    } else if (ImGui::IsKeyPressed(ImGuiKey_Menu, false)) {
      session_.menu_by_key = true;
    } else {
      session_.sideways = static_cast<int>(pressed_key(ImGuiKey_RightArrow)) -
                          static_cast<int>(pressed_key(ImGuiKey_LeftArrow));
      return false;
    }
    return true;
  }

  bool go(std::size_t line) {
    const TableLine at = lines_.at(line);
    if (at.group != nullptr) {
      session_.cursor.group = at.group->label;
      return true;
    }
    session_.cursor = {};
    const BandId band = frame_.view.rows[at.row];
    if (ImGui::GetIO().KeyShift) {
      extend_selection(session_, frame_.view.rows, band);
    } else {
      select_only(session_, band);
    }
    return true;
  }

  // A second after the last character, another starts a new word.
  bool type() {
    constexpr double kPause = 1;
    TypeAhead& typed = session_.type_ahead;
    bool any = false;
    for (const ImWchar character : ImGui::GetIO().InputQueueCharacters) {
      if (ImGui::GetTime() - typed.at > kPause) typed.text.clear();
      typed.at = ImGui::GetTime();
      char bytes[5];
      ImTextCharToUtf8(bytes, character);
      typed.text += bytes;
      any = true;
    }
    return any && find_typed(fold(typed.text));
  }

  // From the row after the current one, or from it on while a word gets longer.
  bool find_typed(const std::string& word) {
    const auto& rows = frame_.view.rows;
    if (word.empty() || rows.empty()) return false;
    const auto now = current_line(frame_, lines_);
    const std::size_t start = now ? lines_.at(*now).row + (word.size() > 1 ? 0 : 1) : 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::size_t row = (start + i) % rows.size();
      const std::string label = fold(facet_value(frame_.catalog, Facet::company, rows[row]));
      if (!label.starts_with(word) || !lines_.line_of_row(row)) continue;
      session_.cursor = {};
      select_only(session_, rows[row]);
      return true;
    }
    return false;
  }

  Frame& frame_;
  Session& session_;
  const TableLines& lines_;
  const TableGrid& grid_;
  std::size_t page_;
};

}  // namespace

std::optional<std::size_t> current_line(const Frame& frame, const TableLines& lines) {
  const Session& session = frame.session;
  if (session.cursor.group) {
    if (const auto line = lines.line_of_group(*session.cursor.group)) return line;
  }
  if (!session.screen.selected) return std::nullopt;
  const auto& rows = frame.view.rows;
  const auto found = std::ranges::find(rows, *session.screen.selected);
  if (found == rows.end()) return std::nullopt;
  return lines.line_of_row(static_cast<std::size_t>(found - rows.begin()));
}

bool take_table_keys(Frame& frame, const TableLines& lines, const TableGrid& grid,
                     std::size_t page) {
  return TableKeys(frame, lines, grid, page).take();
}

}  // namespace rangefinder::ui
