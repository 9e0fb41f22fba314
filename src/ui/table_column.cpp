#include "ui/table_column.h"

#include <algorithm>
#include <array>

namespace rangefinder::ui {
namespace {

struct Names {
  std::string_view name, title;
  std::optional<Field> field;
};

// By TableColumn.
constexpr std::array<Names, kTableColumnCount> kNames = {{
    {"company", "Company", Field::company},
    {"role", "Role", Field::role},
    {"level", "Level", Field::level},
    {"country", "Country", std::nullopt},
    {"base", "Base", Field::base},
    {"equity", "Equity", Field::equity},
    {"bonus", "Bonus", Field::bonus},
    {"sign-on", "Sign-on", Field::signing},
    {"cash", "Cash", Field::cash},
    {"stated", "Stated", Field::stated},
    {"recomputed", "Recomputed", Field::recomputed},
    {"total", "Total", Field::total},
    {"bands", "Bands", std::nullopt},
    {"gap", "Gap", Field::gap},
    {"kind", "Equity kind", std::nullopt},
    {"currency", "Currency", Field::currency},
    {"quarter", "Salary data", std::nullopt},
    {"quality", "Quality", std::nullopt},
    {"marks", "Marks", std::nullopt},
}};

const Names& names_of(TableColumn column) { return kNames[static_cast<std::size_t>(column)]; }

}  // namespace

std::string_view name(TableColumn column) { return names_of(column).name; }
std::string_view title(TableColumn column) { return names_of(column).title; }

std::optional<TableColumn> table_column_from_name(std::string_view name) {
  const auto* found = std::ranges::find(kNames, name, &Names::name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<TableColumn>(found - kNames.begin());
}

std::optional<Field> field_of(TableColumn column) { return names_of(column).field; }

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
