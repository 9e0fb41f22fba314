// The tab of places: a table of companies or roles by place, whose names stay while it scrolls.
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "catalog/all_but.h"
#include "export/places_words.h"
#include "export/view_words.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/places_choices.h"
#include "ui/places_head.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kMargin = 16;
constexpr float kGap = 1;  // on each side of a cell
constexpr float kHead = 50;
constexpr float kHeadLine = 14;
constexpr std::size_t kMostHeadLines = 3;
constexpr float kWidestCell = 132;
constexpr float kLine = 18;

class PlacesTable {
 public:
  PlacesTable(Frame& frame, const HeatTable& table)
      : frame_(frame),
        table_(table),
        unit_(heat_unit(table, frame.view.query.period)),
        area_(pane_area()),
        head_(frame, table, area_.width()) {}

  void draw() {
    measure();
    keep_clear(names_, kHead, row_);
    head_.draw({area_.min.x, area_.min.y - scroll_.y});
    const float top = head_y_ + kHead;
    const float bottom = std::min(foot_y_, area_.max.y);
    clipped({{cells_x_, top}, {area_.max.x, bottom}}, [&] { draw_rows(); });
    clipped({{area_.min.x, top}, {cells_x_, bottom}}, [&] { draw_names(); });
    clipped({{cells_x_, head_y_}, {area_.max.x, head_y_ + kHead}}, [&] { draw_heads(); });
    clipped({{area_.min.x, head_y_}, {cells_x_, head_y_ + kHead}}, [&] { draw_corner(); });
    const float foot = std::max(bottom, top);
    clipped({{cells_x_, foot}, area_.max}, [&] { draw_totals(); });
    clipped({{area_.min.x, foot}, {cells_x_, area_.max.y}}, [&] { draw_foot_name(); });
    frame_.pen.horizontal(area_.min.x + kMargin, area_.max.x, head_y_ + kHead - 1,
                          frame_.theme.line);
    frame_.pen.horizontal(area_.min.x + kMargin, area_.max.x, foot_y_, frame_.theme.line);
    draw_focus();
    draw_readout();
    ImGui::SetCursorScreenPos({cells_x_ - scroll_.x + cell_ * columns() + kMargin - 1,
                               rows_y_ + row_ * rows() + row_ + 11});
    ImGui::Dummy({1, 1});
  }

 private:
  float rows() const { return static_cast<float>(table_.rows.size()); }
  float columns() const { return static_cast<float>(table_.places.size()); }

  void measure() {
    scroll_ = {ImGui::GetScrollX(), ImGui::GetScrollY()};
    const bool phone = frame_.phone();
    names_ = phone ? 116 : 204;
    row_ = frame_.touch() ? 46 : 34;
    const float room = area_.width() - names_ - kMargin;
    cell_ = std::clamp(room / std::max(columns(), 1.0F), phone ? 70.0F : 84.0F, kWidestCell);
    cells_x_ = area_.min.x + names_;
    caption_ = head_.height();
    head_y_ = std::max(area_.min.y, area_.min.y + caption_ - scroll_.y);
    rows_y_ = area_.min.y + caption_ + kHead - scroll_.y;
    // The totals stay in sight, where that leaves rows to see.
    const float end = rows_y_ + row_ * rows() + 2;
    const bool low = area_.height() < kHead + 4 * row_;
    foot_y_ = low ? end : std::max(std::min(area_.max.y - row_ - 2, end), head_y_ + kHead);
  }

  float column_x(std::size_t place) const {
    return cells_x_ - scroll_.x + cell_ * static_cast<float>(place);
  }
  float row_y(std::size_t row) const { return rows_y_ + row_ * static_cast<float>(row); }

  // ---------------------------------------------------------------- cells

  struct Span {
    std::size_t first, end;
  };

  // Those of `count` things of a size that are seen between two places, and one more on each side
  // for the keyboard to go to.
  static Span seen(float from, float to, float size, std::size_t count) {
    const auto at = [&](float value) {
      return static_cast<std::size_t>(std::clamp(value, 0.0F, static_cast<float>(count)));
    };
    return {at(std::floor(from / size) - 1), at(std::ceil(to / size) + 1)};
  }

  Span seen_rows() const {
    float top = head_y_ + kHead;
    float bottom = foot_y_;
    // While a key moves the focus by pages or to an end: the rows that it may reach.
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    if (context.NavMoveScoringItems && context.NavWindow == ImGui::GetCurrentWindow()) {
      top = std::min(top, context.NavScoringNoClipRect.Min.y);
      bottom = std::max(bottom, context.NavScoringNoClipRect.Max.y);
    }
    return seen(top - rows_y_, bottom - rows_y_, row_, table_.rows.size());
  }

  Span seen_columns() const {
    return seen(scroll_.x, scroll_.x + area_.max.x - cells_x_, cell_, table_.places.size());
  }

  void draw_rows() {
    const Span columns = seen_columns();
    const Span shown = seen_rows();
    for (std::size_t row = shown.first; row < shown.end; ++row) {
      const HeatTable::Row& one = table_.rows[row];
      const auto& places = one.columns;
      auto next = std::ranges::lower_bound(places, columns.first);
      ImGui::PushID(static_cast<int>(row));
      for (std::size_t place = columns.first; place < columns.end; ++place) {
        const bool there = next != places.end() && *next == place;
        static const HeatCell kNone;
        const HeatCell& cell =
            there ? one.cells[static_cast<std::size_t>(next++ - places.begin())] : kNone;
        draw_cell({column_x(place), row_y(row)}, cell, row_title(one), table_.places[place],
                  one.name);
      }
      ImGui::PopID();
    }
  }

  // `value` is the row's in its facet; "" for all of them.
  void draw_cell(ImVec2 at, const HeatCell& cell, const std::string& name, const std::string& place,
                 const std::string& value) {
    const Pen& pen = frame_.pen;
    const ImVec2 min(at.x + kGap, at.y + kGap);
    const ImVec2 max(at.x + cell_ - kGap, at.y + row_ - kGap);
    if (hit(place.c_str(), min, max) && cell.bands > 0) choose(value, place);
    const bool hovered = ImGui::IsItemHovered();
    if (cell.bands == 0) {
      pen.outline(min, max, frame_.theme.grid, 3);
      return;
    }
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (ImGui::IsItemHovered(ImGuiHoveredFlags_DelayShort | ImGuiHoveredFlags_NoSharedDelay) &&
        !ImGui::GetIO().NavVisible && !frame_.touch()) {
      read_out_ = {&cell, name + ", " + place};
    }
    const int heat = cell.has_q2() ? table_.heat(cell) : -1;
    if (heat >= 0) {
      pen.fill(min, max, heat_color(frame_, heat), 3);
    } else {
      pen.outline(min, max, frame_.theme.line, 3);
    }
    if (hovered) pen.outline(min, max, frame_.theme.text, 3, 1.5F);
    const ImU32 ink = heat >= 0 ? on_heat_color(frame_, heat) : frame_.theme.text2;
    const std::string text = heat_text(cell, unit_);
    const float right = max.x - 7;
    const float width = pen.text_right(
        {right, min.y}, max.y - min.y, text,
        frame_.style(type::kBody, ink, heat >= 0 ? Weight::semibold : Weight::regular));
    // Counts stand in a column of their own, but for a figure that needs its room.
    const float count = std::min(min.x + (frame_.phone() ? 26.0F : 36.0F), right - width - 6);
    pen.text_right({count, min.y}, max.y - min.y, grouped(cell.bands),
                   frame_.style(type::kAxis, ink));
    frame_.item("cell", name + ", " + place, min, max, false, heat_words(table_, cell));
  }

  // An invisible button that keeps the ring for later: cells that follow would cover it.
  bool hit(const char* id, ImVec2 min, ImVec2 max) {
    ImGui::SetCursorScreenPos(min);
    const bool was =
        ImGui::InvisibleButton(id, {max.x - min.x, max.y - min.y}, ImGuiButtonFlags_EnableNav);
    if (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible) focus_ = {min, max};
    return was;
  }

  void choose(const std::string& value, const std::string& place) {
    frame_.change([&](Query& query) {
      if (!value.empty()) {
        choose_only(query, table_.facet, frame_.view[table_.facet], value);
      }
      choose_only(query, Facet::place, frame_.view[Facet::place], place);
    });
    frame_.session.screen.tab = Tab::bands;
  }

  // Filters by a row or a column, or takes that back.
  void toggle(Facet facet, const std::string& value) {
    frame_.change([&](Query& query) {
      const std::vector<std::string> only = {value};
      query[facet] = query[facet] == only ? std::vector<std::string>() : only;
    });
  }

  // ---------------------------------------------------------------- what stays

  // What lies over scrolled rows takes the keyboard only where no row is hidden below it: else an
  // arrow would end there.
  void draw_heads() {
    ImGui::PushItemFlag(ImGuiItemFlags_NoNav, scroll_.y > caption_);
    const Span columns = seen_columns();
    for (std::size_t place = columns.first; place < columns.end; ++place) {
      const std::string& name = table_.places[place];
      const ImVec2 min(column_x(place), head_y_);
      const ImVec2 max(min.x + cell_, head_y_ + kHead);
      if (hit(("##head" + name).c_str(), min, max)) toggle(Facet::place, name);
      head_look(min, max);
      const TextStyle style = frame_.style(type::kAxis, frame_.theme.text2);
      auto lines = frame_.pen.wrapped(name, style, cell_ - 14);
      if (lines.size() > kMostHeadLines) {
        lines.resize(kMostHeadLines);
        lines.back() += "…";
      }
      float y = max.y - 4 - static_cast<float>(lines.size()) * kHeadLine;
      for (const std::string& line : lines) {
        const float width = std::min(frame_.pen.text_width(line, style), cell_ - 12);
        frame_.pen.text({max.x - 8 - width, y}, kHeadLine, line, style, cell_ - 12);
        y += kHeadLine;
      }
      frame_.item("column", name, min, max, is_only(Facet::place, name),
                  bands_text(table_.totals[place].bands));
    }
    ImGui::PopItemFlag();
  }

  void head_look(ImVec2 min, ImVec2 max) {
    if (!ImGui::IsItemHovered()) return;
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    frame_.pen.fill(min, max, frame_.theme.hover, 3);
  }

  bool is_only(Facet facet, const std::string& value) const {
    const auto& chosen = frame_.view.query[facet];
    return chosen.size() == 1 && chosen.front() == value;
  }

  void draw_names() {
    ImGui::PushItemFlag(ImGuiItemFlags_NoNav, scroll_.x > 0);
    const Span shown = seen_rows();
    for (std::size_t row = shown.first; row < shown.end; ++row) {
      const HeatTable::Row& one = table_.rows[row];
      const ImVec2 min(area_.min.x, row_y(row));
      const ImVec2 max(cells_x_ - 2, min.y + row_);
      ImGui::PushID(static_cast<int>(row));
      if (hit("##name", min, max) && !one.name.empty()) toggle(table_.facet, one.name);
      ImGui::PopID();
      head_look(min, max);
      name(min, row_title(one), grouped(one.all.bands));
      frame_.item("row", row_title(one), min, max, is_only(table_.facet, one.name),
                  heat_words(table_, one.all));
    }
    ImGui::PopItemFlag();
  }

  // In two lines where one has no room and the row has it for two; the count behind the last.
  void name(ImVec2 at, const std::string& text, const std::string& count) {
    const TextStyle small = frame_.style(type::kAxis, frame_.theme.text3);
    const TextStyle style =
        frame_.style(frame_.phone() ? type::kCaption : type::kBody, frame_.theme.text);
    const float room = names_ - kMargin - 10 - frame_.pen.text_width(count, small) - 5;
    const float x = at.x + kMargin;
    std::string last = text;
    float height = row_;
    if (row_ >= 2 * kLine && frame_.pen.text_width(text, style) > room) {
      const auto lines = frame_.pen.wrapped(text, style, room);
      if (lines.size() > 1) {
        at.y += (row_ - 2 * kLine) / 2;
        height = kLine;
        frame_.pen.text({x, at.y}, height, lines.front(), style, room);
        at.y += kLine;
        last = text.substr(std::min(text.size(), lines.front().size() + 1));
      }
    }
    const float width = frame_.pen.text({x, at.y}, height, last, style, room);
    frame_.pen.text({x + width + 5, at.y}, height, count, small);
  }

  void draw_corner() {
    frame_.pen.text({area_.min.x + kMargin, head_y_ + kHead - 4 - kHeadLine}, kHeadLine,
                    rows_title(table_),
                    frame_.style(type::kAxis, frame_.theme.text2, Weight::semibold));
  }

  void draw_totals() {
    const bool at_end = scroll_.y >= ImGui::GetScrollMaxY();
    ImGui::PushItemFlag(ImGuiItemFlags_NoNav, !at_end);
    ImGui::PushID("totals");
    const Span columns = seen_columns();
    for (std::size_t place = columns.first; place < columns.end; ++place) {
      draw_cell({column_x(place), foot_y_ + 2}, table_.totals[place], all_rows_text(table_),
                table_.places[place], {});
    }
    ImGui::PopID();
    ImGui::PopItemFlag();
  }

  // In as many lines as it takes: what all are must be readable.
  void draw_foot_name() {
    const TextStyle style = frame_.style(frame_.phone() ? type::kCaption : type::kBody,
                                         frame_.theme.text, Weight::semibold);
    const auto lines = frame_.pen.wrapped(all_rows_text(table_), style, names_ - kMargin - 8);
    float y = foot_y_ + 2 + (row_ - static_cast<float>(lines.size()) * kLine) / 2;
    for (const std::string& line : lines) {
      frame_.pen.text({area_.min.x + kMargin, y}, kLine, line, style);
      y += kLine;
    }
  }

  // ---------------------------------------------------------------- over it

  void draw_focus() {
    if (!focus_.empty()) {
      frame_.pen.outline(focus_.min, focus_.max, frame_.theme.accent, 3, 2);
    }
  }

  void draw_readout() {
    if (read_out_.cell == nullptr) return;
    constexpr float kWidth = 280;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(14, 10));
    if (ImGui::BeginTooltip()) {
      const TextStyle style = frame_.style(type::kCaption, frame_.theme.text2);
      const auto lines =
          frame_.pen.wrapped(heat_words(table_, *read_out_.cell) + ". " +
                                 unit_text(frame_.view.query) + ". A click shows these bands.",
                             style, kWidth);
      ImVec2 at = ImGui::GetCursorScreenPos();
      ImGui::Dummy({kWidth, 20 + static_cast<float>(lines.size()) * kLine});
      frame_.pen.text(at, kLine, read_out_.title,
                      frame_.style(type::kBody, frame_.theme.text, Weight::semibold), kWidth);
      at.y += 20;
      for (const std::string& line : lines) {
        frame_.pen.text(at, kLine, line, style);
        at.y += kLine;
      }
      ImGui::EndTooltip();
    }
    ImGui::PopStyleVar();
  }

  struct ReadOut {
    const HeatCell* cell = nullptr;
    std::string title;
  };

  Frame& frame_;
  const HeatTable& table_;
  HeatUnit unit_;
  Area area_;
  PlacesHead head_;
  ImVec2 scroll_;
  float names_ = 0, row_ = 0, cell_ = 0;  // widths and a height
  float caption_ = 0;                     // its height
  float cells_x_ = 0, head_y_ = 0, rows_y_ = 0, foot_y_ = 0;
  Area focus_;
  ReadOut read_out_;
};

// Bands there are, but none with a place of its own.
void draw_no_places(Frame& frame, const Area& area) {
  const std::string text = "No band here names a single place.";
  const TextStyle style = frame.style(type::kTitle, frame.theme.text, Weight::semibold);
  const float width = std::min(frame.pen.text_width(text, style), area.width() - 2 * kMargin);
  const ImVec2 at((area.min.x + area.max.x - width) / 2, area.min.y + area.height() / 2 - 20);
  frame.pen.text(at, 22, text, style, width + 1);
  frame.item("text", text, at, {at.x + width, at.y + 22});
}

}  // namespace

void draw_places(Frame& frame, const Area& area) {
  if (frame.view.rows.empty()) {
    draw_empty(frame, area);
    return;
  }
  const Screen& screen = frame.session.screen;
  const HeatTable& table =
      frame.session.places.of(frame.catalog, frame.view, screen.places_rows, screen.places_measure);
  begin_pane(frame, "places", area, Pane::content, frame.theme.surface, true, true);
  if (table.rows.empty()) {
    if (!has_tools_beside_tabs(frame)) {
      draw_places_choices(frame, {area.min.x + kMargin, area.min.y + 8},
                          area.width() - 2 * kMargin);
    }
    draw_no_places(frame, area);
  } else {
    PlacesTable(frame, table).draw();
  }
  end_pane();
}

}  // namespace rangefinder::ui
