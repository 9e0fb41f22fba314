#include "ui/table_column.h"

#include <array>

namespace rangefinder::ui {
namespace {

struct Spec {
  std::optional<ViewColumn> view;
  std::optional<Field> field;
};

// By TableColumn.
constexpr std::array<Spec, kTableColumnCount> kSpecs = {{
    {ViewColumn::company, Field::company},
    {ViewColumn::role, Field::role},
    {ViewColumn::level, Field::level},
    {ViewColumn::country, std::nullopt},
    {ViewColumn::base, Field::base},
    {ViewColumn::equity, Field::equity},
    {ViewColumn::bonus, Field::bonus},
    {ViewColumn::signing, Field::signing},
    {ViewColumn::cash, Field::cash},
    {ViewColumn::stated, Field::stated},
    {ViewColumn::recomputed, Field::recomputed},
    {ViewColumn::total, Field::total},
    {std::nullopt, std::nullopt},
    {ViewColumn::gap, Field::gap},
    {ViewColumn::kind, std::nullopt},
    {ViewColumn::printed_currency, Field::currency},
    {ViewColumn::quarter, std::nullopt},
    {ViewColumn::quality, std::nullopt},
    {std::nullopt, std::nullopt},
}};

const Spec& spec_of(TableColumn column) { return kSpecs[static_cast<std::size_t>(column)]; }

}  // namespace

std::optional<ViewColumn> view_column(TableColumn column) { return spec_of(column).view; }
std::optional<Field> field_of(TableColumn column) { return spec_of(column).field; }

std::string_view name(TableColumn column) {
  if (const auto view = view_column(column)) return name(*view);
  return column == TableColumn::bands ? "bands" : "marks";
}

std::string_view title(TableColumn column) {
  if (const auto view = view_column(column)) return heading(*view);
  return column == TableColumn::bands ? "Bands" : "Marks";
}

std::optional<TableColumn> table_column_from_name(std::string_view wanted) {
  for (std::size_t i = 0; i < kTableColumnCount; ++i) {
    const auto column = static_cast<TableColumn>(i);
    if (name(column) == wanted) return column;
  }
  return std::nullopt;
}

const std::vector<ColumnState>& usual_columns() {
  static const std::vector<ColumnState> columns = {{.column = TableColumn::company, .pinned = true},
                                                   {.column = TableColumn::role},
                                                   {.column = TableColumn::base},
                                                   {.column = TableColumn::equity},
                                                   {.column = TableColumn::bonus},
                                                   {.column = TableColumn::total},
                                                   {.column = TableColumn::bands},
                                                   {.column = TableColumn::gap},
                                                   {.column = TableColumn::marks}};
  return columns;
}

}  // namespace rangefinder::ui
