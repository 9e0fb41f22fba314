#include "ui/table_cells.h"

#include <cmath>

#include "export/view_cells.h"
#include "export/view_words.h"
#include "ui/band.h"
#include "ui/offer_marks.h"

namespace rangefinder::ui {
namespace {

constexpr float kRow = 36;
constexpr float kGroupedRow = 30;
constexpr const char* kYours = "yours";  // behind the company: a guide that the person imported

// The measure of a column of amounts.
std::optional<Measure> measure_in(TableColumn column) {
  const auto view = view_column(column);
  return view ? measure_of(*view) : std::nullopt;
}

std::string amounts_text(const Frame& frame, const AmountUnit& unit, const TableRow& row,
                         Measure measure) {
  const Basis basis = frame.view.query.basis;
  return cell_text(row.figures.of(measure, basis), is_open(frame.catalog, row.band, measure, basis),
                   unit, row.figures.currency);
}

// "London (UK) · L5"
std::string place_text(const Frame& frame, BandId band) {
  std::string place(frame.catalog.region_of(band));
  if (const auto level = facet_value(frame.catalog, Facet::level, band); !level.empty()) {
    place += " · ";
    place += level;
  }
  return place;
}

// The name of the row: what its group has in common is not said again.
void draw_company(const Frame& frame, const TableRow& row, const Area& cell) {
  const Theme& theme = frame.theme;
  const Grouping group = frame.view.query.group;
  const float x = cell.min.x + (row.look.grouped ? 30.0F : 16.0F);
  const float width = cell.max.x - x - 6;
  std::string first(facet_value(frame.catalog, Facet::company, row.band));
  std::string second = place_text(frame, row.band);
  if (names_places(frame)) {
    const bool one_role = frame.view[Facet::role].size() == 1;
    if (one_role) {
      frame.pen.text({x, cell.min.y}, row.height, second, frame.style(type::kBody, theme.text),
                     width);
      return;
    }
    first = std::move(second);
    second = facet_value(frame.catalog, Facet::role, row.band);
  }
  if (group == Grouping::company) {
    first = std::move(second);
    second = facet_value(frame.catalog, Facet::role, row.band);
  }
  const float line = row.look.grouped ? 14 : 17;
  const bool yours = frame.catalog.is_yours(row.band);
  const TextStyle tag = frame.style(type::kAxis, theme.accent, Weight::semibold);
  const float room = yours ? frame.pen.text_width(kYours, tag) + 8 : 0;
  const float end = frame.pen.text(
      {x, cell.min.y + 1}, line + 1, first,
      frame.style(row.look.grouped ? type::kCaption : type::kBody, theme.text, Weight::semibold),
      width - room);
  if (yours) frame.pen.text({x + end + 8, cell.min.y + 1}, line + 1, kYours, tag);
  frame.pen.text({x, cell.min.y + line}, line - 2, second,
                 frame.style(row.look.grouped ? type::kAxis : type::kCaption, theme.text2), width);
}

// Ends at the right of its cell.
void draw_figure(const Frame& frame, const Area& cell, float top, float height,
                 const std::string& text, const TextStyle& style) {
  frame.pen.text_right({cell.max.x - 6, top}, height, text,
                       frame.pen.fitted(text, style, cell.width() - 10));
}

// The total of a converted row has the printed amounts below.
void draw_amount(const Frame& frame, const AmountUnit& unit, const TableRow& row, Measure measure,
                 const Area& cell) {
  const Theme& theme = frame.theme;
  const Basis basis = frame.view.query.basis;
  const bool total = measure == Measure::total;
  const bool twice = total && row.figures.converted && !row.look.grouped;
  const ImU32 ink = row.figures.of(measure, basis).absent() ? theme.text3 : theme.text;
  draw_figure(frame, cell, row.top, twice ? 22 : row.height,
              amounts_text(frame, unit, row, measure),
              frame.style(type::kBody, ink, total ? Weight::semibold : Weight::regular));
  if (!twice) return;
  const BandFigures as_printed = printed_figures(frame.catalog, row.band);
  const Ends& unconverted = as_printed.total(basis);
  if (unconverted.absent()) return;
  const double per = per_year(frame.view.query.period);
  draw_figure(frame, cell, row.top + 19, 14,
              compact_text({unconverted.low / per, unconverted.high / per},
                           is_open(frame.catalog, row.band, measure, basis), as_printed.currency),
              frame.style(type::kAxis, theme.text3, Weight::semibold));
}

}  // namespace

bool names_places(const Frame& frame) {
  return frame.session.is_part() && frame.view[Facet::company].size() == 1;
}

float row_height(const Frame& frame) {
  return frame.view.query.group == Grouping::none ? kRow : kGroupedRow;
}

std::string column_text(const Frame& frame, const AmountUnit& unit, const TableRow& row,
                        TableColumn column) {
  if (column == TableColumn::company) return row_label(frame.catalog, row.band);
  if (column == TableColumn::gap) return gap_text(row.figures.gap);
  if (column == TableColumn::bands) return amounts_text(frame, unit, row, Measure::total);
  const auto view = view_column(column);
  if (!view) return {};
  if (const auto measure = measure_of(*view)) return amounts_text(frame, unit, row, *measure);
  return cell_text(frame.catalog, frame.view.query, row.band, row.figures, *view);
}

void draw_cell(Frame& frame, const AmountUnit& unit, const Axes& axes, const TableRow& row,
               TableColumn column, const Area& cell) {
  const Theme& theme = frame.theme;
  if (column == TableColumn::company) {
    draw_company(frame, row, cell);
  } else if (const auto measure = measure_in(column)) {
    draw_amount(frame, unit, row, *measure, cell);
  } else if (column == TableColumn::bands) {
    const MarkSize size = row.look.grouped ? MarkSize{.lane = 7, .gap = 2, .pad = 3}
                                           : MarkSize{.lane = 8, .gap = 2, .pad = 4};
    const float x = cell.min.x + 12;
    const Axis& axis = axes.of(row.figures.currency);
    draw_grid(frame, axis, x, row.top, row.top + row.height);
    const ImVec2 at(x, row.top + (row.height - mark_height(size)) / 2);
    draw_band(frame, row.band, row.figures, axis, size, at, row.look.selected);
    if (frame.session.complete) draw_offer_marks(frame, row.band, axis, at, mark_height(size));
  } else if (column == TableColumn::gap) {
    const bool large = std::abs(row.figures.gap) > 0.10;
    frame.pen.text_right({cell.max.x - 6, row.top}, row.height, gap_text(row.figures.gap),
                         frame.style(type::kCaption, large ? theme.text : theme.text3,
                                     large ? Weight::semibold : Weight::regular));
  } else if (column == TableColumn::marks) {
    draw_marks(frame, row.band, row.figures, {cell.max.x - 10, row.top}, row.height, false);
  } else {
    frame.pen.text({cell.min.x + 6, row.top}, row.height, column_text(frame, unit, row, column),
                   frame.style(type::kCaption, theme.text2), cell.width() - 12);
  }
}

void draw_marks_readout(Frame& frame, const TableRow& row) {
  const Catalog& catalog = frame.catalog;
  std::vector<std::string> lines;
  if (row.figures.converted) {
    lines.push_back("≈ Converted from " + std::string(catalog.currency_of(row.band).code()));
  }
  for (const std::string& part : open_ends(catalog, row.band)) {
    lines.push_back("» The guide leaves the high end of the " + part + " open");
  }
  if (catalog.quarter_of(row.band).empty()) lines.emplace_back("The guide gives no salary date");
  if (const std::string since = overdue_since(frame, row.band); !since.empty()) {
    lines.push_back("The guide's review was due on " + since);
  }
  for (const BandFinding& finding : findings_of(catalog, row.band)) {
    lines.push_back(facet_label(catalog, Facet::finding, catalog.rules[finding.rule]) + ", line " +
                    std::to_string(finding.line));
  }
  if (lines.empty()) return;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(12, 8));
  if (ImGui::BeginTooltip()) {
    const TextStyle style = frame.style(type::kCaption, frame.theme.text);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    float width = 0;
    float y = at.y;
    for (const std::string& line : lines) {
      width = std::max(width, frame.pen.text({at.x, y}, 18, line, style));
      frame.item("mark", line, {at.x, y}, {at.x + width, y + 18});
      y += 18;
    }
    ImGui::Dummy({width, y - at.y});
    ImGui::EndTooltip();
  }
  ImGui::PopStyleVar();
}

}  // namespace rangefinder::ui
