// The tab that compares pinned bands: their marks on one axis, and below a table of what is said
// about each.
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "export/comparison.h"
#include "ui/band.h"
#include "ui/compare_bars.h"
#include "ui/no_pins.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kMargin = 16;
constexpr float kHead = 54;
constexpr float kLine = 18;
constexpr float kRowPadding = 13;  // above and below the lines of a row, together
constexpr float kDot = 14;         // before a text that differs

float tool_height(const Frame& frame) { return frame.touch() ? 44 : 32; }

ButtonSpec mark_button(const Frame& frame) {
  ButtonSpec spec;
  spec.label = "Mark what differs";
  if (frame.session.screen.mark_differences) spec.icon = Icon::check;
  spec.look = frame.session.screen.mark_differences ? ButtonLook::outlined : ButtonLook::plain;
  return spec;
}

ButtonSpec copy_button() {
  ButtonSpec spec;
  spec.label = "Copy table";
  spec.icon = Icon::copy;
  return spec;
}

void mark_tool(Frame& frame, ImVec2 at, float height) {
  bool& mark = frame.session.screen.mark_differences;
  const ButtonSpec spec = mark_button(frame);
  if (button(frame, at, height, spec)) mark = !mark;
  Item* listed = frame.items.empty() ? nullptr : &frame.items.back();
  if (listed != nullptr && listed->label == spec.label) listed->checked = mark;
}

void copy_tool(Frame& frame, ImVec2 at, float height) {
  if (!button(frame, at, height, copy_button())) return;
  frame.requests.copy =
      comparison_text(compare_bands(frame.catalog, frame.view.query, frame.session.screen.pins));
}

class CompareTable {
 public:
  explicit CompareTable(Frame& frame)
      : frame_(frame),
        compared_(compare_bands(frame.catalog, frame.view.query, frame.session.screen.pins)) {}

  void draw() {
    measure();
    keep_clear(names_, kHead, 0);
    clipped({area_.min, {area_.max.x, head_y_}}, [&] { draw_above(); });
    const float rows_top = head_y_ + kHead;
    within({{area_.min.x, rows_top}, area_.max}, [&] { draw_rows(); });
    within({{cells_x_, head_y_}, {area_.max.x, rows_top}}, [&] { draw_heads(); });
    frame_.pen.horizontal(area_.min.x, area_.max.x, head_y_, frame_.theme.line);
    frame_.pen.horizontal(area_.min.x, area_.max.x, rows_top - 1, frame_.theme.line);
    carry_out();
    ImGui::SetCursorScreenPos({column_x(compared_.columns.size()) - 1, bottom_ + 11});
    ImGui::Dummy({1, 1});
  }

 private:
  void measure() {
    area_ = pane_area();
    scroll_ = {ImGui::GetScrollX(), ImGui::GetScrollY()};
    const bool phone = frame_.phone();
    names_ = phone ? 108 : 204;
    cells_x_ = area_.min.x + names_;
    const auto count = static_cast<float>(std::max<std::size_t>(1, compared_.columns.size()));
    width_ = std::max((area_.width() - names_) / count, phone ? 170.0F : 210.0F);
    above_ = compare_bars_height(frame_) +
             (has_tools_beside_tabs(frame_) ? 12 : tool_height(frame_) + 16);
    head_y_ = std::max(area_.min.y, area_.min.y + above_ - scroll_.y);
  }

  // As clipped(), but drawn even where nothing of it is seen: below the marks of a low screen the
  // table has its height nevertheless, and the keyboard finds it.
  template <typename Draw>
  void within(Area area, Draw draw) {
    area.min.y = std::min(area.min.y, area_.max.y);
    area.max.y = std::max(area.min.y, std::min(area.max.y, area_.max.y));
    ImGui::PushClipRect(area.min, area.max, true);
    draw();
    ImGui::PopClipRect();
  }

  float column_x(std::size_t column) const {
    return cells_x_ - scroll_.x + width_ * static_cast<float>(column);
  }

  // Marks, and what can be done where that is not beside the tabs: these do not scroll sideways.
  void draw_above() {
    ImVec2 at(area_.min.x, area_.min.y - scroll_.y + 8);
    if (!has_tools_beside_tabs(frame_)) {
      const float height = tool_height(frame_);
      mark_tool(frame_, {at.x + kMargin, at.y}, height);
      const float x = at.x + kMargin + button_width(frame_, height, mark_button(frame_)) + 8;
      copy_tool(frame_, {x, at.y}, height);
      at.y += height + 4;
    }
    draw_compare_bars(frame_, at, area_.width(), names_, compared_.rates);
  }

  // ---------------------------------------------------------------- heads

  void draw_heads() {
    // They take the keyboard only where no row is hidden below them.
    ImGui::PushItemFlag(ImGuiItemFlags_NoNav, scroll_.y > above_);
    for (std::size_t i = 0; i < compared_.columns.size(); ++i) head(i);
    ImGui::PopItemFlag();
  }

  void head(std::size_t index) {
    const Theme& theme = frame_.theme;
    const CompareColumn& column = compared_.columns[index];
    const std::string label = row_label(frame_.catalog, column.band);
    const float side = frame_.touch() ? 44 : 32;
    const ImVec2 min(column_x(index), head_y_);
    const ImVec2 max(min.x + width_, head_y_ + kHead);
    const ImVec2 cross(max.x - side - 4, min.y + (kHead - side) / 2);
    ImGui::PushID(static_cast<int>(column.band));
    if (pressed("##head", min, {cross.x - 4, max.y}) && !dragged()) show_ = column.band;
    if (ImGui::IsItemHovered()) {
      frame_.pen.fill({min.x + 4, min.y + 4}, {cross.x - 4, max.y - 4}, theme.hover, 6);
    }
    move_by_pointer(index);
    move_by_key(index);
    const float left = min.x + kDot;
    frame_.pen.text({left, min.y + 8}, 20, column.company,
                    frame_.style(type::kTitle, theme.text, Weight::semibold), cross.x - left - 8);
    frame_.pen.text({left, min.y + 28}, 16, column.place, frame_.style(type::kCaption, theme.text2),
                    cross.x - left - 8);
    frame_.item("pin", label, min, {cross.x - 4, max.y}, true);
    ButtonSpec unpin;
    unpin.label = "Unpin " + label;
    unpin.icon = Icon::close;
    unpin.icon_only = true;
    if (button(frame_, cross, side, unpin)) unpin_ = column.band;
    ImGui::PopID();
  }

  // The pointer has carried the head somewhere: letting go of it is no press.
  static bool dragged() {
    return ImGui::GetIO().MouseDragMaxDistanceSqr[ImGuiMouseButton_Left] > 64;
  }

  void move_by_pointer(std::size_t index) {
    if (!ImGui::IsItemActive() || !ImGui::IsMouseDown(ImGuiMouseButton_Left) || !dragged()) return;
    const float over = (ImGui::GetIO().MousePos.x - column_x(0)) / width_;
    move(index, static_cast<int>(std::floor(over)));
  }

  // Ctrl with an arrow moves the column instead of the focus.
  void move_by_key(std::size_t index) {
    if (!ImGui::IsItemFocused() || !ImGui::GetIO().KeyCtrl) return;
    const ImGuiID id = ImGui::GetItemID();
    for (const auto& [key, step] :
         {std::pair{ImGuiKey_LeftArrow, -1}, std::pair{ImGuiKey_RightArrow, 1}}) {
      if (ImGui::IsKeyPressed(key, ImGuiInputFlags_None, id)) {
        move(index, static_cast<int>(index) + step);
      }
      ImGui::SetKeyOwner(key, id);
    }
  }

  void move(std::size_t from, int to) {
    const int last = static_cast<int>(compared_.columns.size()) - 1;
    to_ = std::clamp(to, 0, last);
    from_ = static_cast<int>(from);
  }

  // After all is drawn: columns are counted by the pins.
  void carry_out() {
    Screen& screen = frame_.session.screen;
    if (from_ >= 0 && from_ != to_) {
      const BandId moved = screen.pins[static_cast<std::size_t>(from_)];
      screen.pins.erase(screen.pins.begin() + from_);
      screen.pins.insert(screen.pins.begin() + to_, moved);
    }
    if (unpin_) screen.toggle_pin(*unpin_);
    if (show_) show_guide_of(frame_, *show_);
  }

  // ---------------------------------------------------------------- rows

  // A cell's text as lines; `beside` follows on the last where there is room, else on lines below.
  struct CellLines {
    std::vector<std::string> text, beside;
    bool follows = false;

    float height() const {
      return static_cast<float>(text.size() + (follows ? 0 : beside.size())) * kLine;
    }
  };

  TextStyle text_style(const CompareRow& row, const CompareCell& cell) const {
    return frame_.style(type::kBody, cell.absent ? frame_.theme.text3 : frame_.theme.text,
                        row.strong ? Weight::semibold : Weight::regular);
  }
  TextStyle beside_style(const CompareCell& cell) const {
    const bool warns = cell.mark == CompareMark::warning;
    return frame_.style(type::kCaption, warns ? frame_.theme.warn : frame_.theme.text3);
  }

  static float icon_width(const CompareCell& cell) {
    return cell.mark == CompareMark::none ? 0.0F : 20.0F;
  }

  // Paths are broken behind their slashes.
  std::vector<std::string> broken(const std::string& text, const TextStyle& style,
                                  float width) const {
    if (frame_.pen.text_width(text, style) <= width) return {text};
    auto lines = frame_.pen.wrapped(replace_all(text, "/", "/ "), style, width);
    for (std::string& line : lines) line = replace_all(std::move(line), "/ ", "/");
    return lines;
  }

  CellLines lines_of(const CompareRow& row, const CompareCell& cell) const {
    CellLines lines;
    const float width = width_ - kDot - 12;
    lines.text = broken(cell.text, text_style(row, cell), width);
    if (cell.beside.empty()) return lines;
    const float used = frame_.pen.text_width(lines.text.back(), text_style(row, cell)) + 8 +
                       icon_width(cell) + frame_.pen.text_width(cell.beside, beside_style(cell));
    lines.follows = used <= width;
    lines.beside = lines.follows
                       ? std::vector{cell.beside}
                       : broken(cell.beside, beside_style(cell), width - icon_width(cell));
    return lines;
  }

  void draw_rows() {
    const Theme& theme = frame_.theme;
    float y = area_.min.y + above_ + kHead - scroll_.y;
    for (std::size_t i = 0; i < compared_.rows.size(); ++i) {
      const CompareRow& row = compared_.rows[i];
      const float indent = row.swatch == Ink::none ? 0.0F : 16.0F;
      const TextStyle title = frame_.style(type::kBody, theme.text2);
      const auto titles = frame_.pen.wrapped(row.title, title, names_ - kMargin - indent - 8);
      std::vector<CellLines> cells;
      float height = static_cast<float>(titles.size()) * kLine;
      for (const CompareCell& cell : row.cells) {
        height = std::max(height, cells.emplace_back(lines_of(row, cell)).height());
      }
      height += kRowPadding;
      const ImVec2 max(area_.max.x, y + height);
      // Rows are stations of the keyboard: it would not scroll without.
      ImGui::SetCursorScreenPos({area_.min.x, y});
      ImGui::PushID(static_cast<int>(i));
      ImGui::InvisibleButton("##row", {area_.width(), height}, ImGuiButtonFlags_EnableNav);
      ImGui::PopID();
      if (max.y > head_y_ + kHead && y < area_.max.y) {
        if (ImGui::IsItemHovered() && !frame_.touch()) {
          frame_.pen.fill({area_.min.x, y}, max, theme.hover);
        }
        clipped({{area_.min.x, head_y_ + kHead}, {cells_x_, area_.max.y}},
                [&] { draw_title(row, titles, title, indent, y); });
        clipped({{cells_x_, head_y_ + kHead}, area_.max},
                [&] { draw_cells(row, cells, y, height); });
        frame_.pen.horizontal(area_.min.x, area_.max.x, max.y - 1, theme.grid);
      }
      y = max.y;
    }
    bottom_ = y;
  }

  void draw_title(const CompareRow& row, const std::vector<std::string>& titles,
                  const TextStyle& style, float indent, float y) {
    const float left = area_.min.x + kMargin;
    float top = y + kRowPadding / 2;
    if (indent > 0) {
      frame_.pen.fill({left, top + 4}, {left + 10, top + 14},
                      ink_color(frame_.session.theme, row.swatch), 2);
    }
    for (const std::string& line : titles) {
      frame_.pen.text({left + indent, top}, kLine, line, style);
      top += kLine;
    }
  }

  void draw_cells(const CompareRow& row, const std::vector<CellLines>& cells, float y,
                  float height) {
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const float x = column_x(column);
      if (x > area_.max.x || x + width_ < cells_x_) continue;
      const CompareCell& cell = row.cells[column];
      const bool dot = cell.differs && frame_.session.screen.mark_differences;
      if (dot) {
        frame_.pen.list().AddCircleFilled({x + 4, y + kRowPadding / 2 + kLine / 2}, 2.5F,
                                          frame_.theme.accent);
      }
      draw_cell(row, cell, cells[column], {x + kDot, y + kRowPadding / 2});
      frame_.item("cell",
                  compared_.columns[column].company + ", " + compared_.columns[column].place +
                      ": " + row.title,
                  {x, y}, {x + width_, y + height}, dot,
                  cell.beside.empty() ? cell.text : cell.text + " | " + cell.beside);
    }
  }

  void draw_cell(const CompareRow& row, const CompareCell& cell, const CellLines& lines,
                 ImVec2 at) {
    float end = at.x;
    if (cell.mark == CompareMark::undated) {
      draw_icon(frame_.pen, Icon::clock, {at.x + 7, at.y + kLine / 2}, frame_.theme.text2, 13);
      at.x += 20;
    }
    for (const std::string& line : lines.text) {
      end = at.x + frame_.pen.text(at, kLine, line, text_style(row, cell));
      at.y += kLine;
    }
    if (lines.beside.empty()) return;
    if (lines.follows) at = {end + 8, at.y - kLine};
    if (cell.mark == CompareMark::warning) {
      draw_icon(frame_.pen, Icon::warn, {at.x + 7, at.y + kLine / 2}, frame_.theme.warn, 13);
      at.x += 18;
    }
    for (const std::string& line : lines.beside) {
      frame_.pen.text(at, kLine, line, beside_style(cell));
      at.y += kLine;
    }
  }

  Frame& frame_;
  Comparison compared_;
  Area area_;
  ImVec2 scroll_;
  float names_ = 0, width_ = 0;  // of the titles, of a column
  float above_ = 0;              // height of what stands above the table
  float cells_x_ = 0, head_y_ = 0, bottom_ = 0;
  int from_ = -1, to_ = -1;  // a column that is moved
  std::optional<BandId> unpin_, show_;
};

}  // namespace

float draw_compare_tools(Frame& frame, ImVec2 right, float height) {
  if (frame.session.screen.pins.empty() || !has_tools_beside_tabs(frame)) return right.x;
  float x = right.x - button_width(frame, height, copy_button());
  copy_tool(frame, {x, right.y}, height);
  x -= button_width(frame, height, mark_button(frame)) + 4;
  mark_tool(frame, {x, right.y}, height);
  return x;
}

void draw_compare(Frame& frame, const Area& area) {
  begin_pane(frame, "compare", area, Pane::content, frame.theme.surface, true, true);
  if (frame.session.screen.pins.empty()) {
    draw_no_pins(frame, area);
  } else {
    CompareTable(frame).draw();
  }
  end_pane();
}

}  // namespace rangefinder::ui
