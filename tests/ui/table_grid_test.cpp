#include "ui/table_grid.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder::ui;

TEST_CASE("The usual columns are fitted to the room", "[ui][table]") {
  const TableGrid wide = grid_of(usual_columns(), 1400, false);
  CHECK(wide.columns.size() == usual_columns().size());
  CHECK(wide.width == 1400);  // the bars take what is left
  const TableGrid narrow = grid_of(usual_columns(), 700, false);
  CHECK(narrow.find(TableColumn::bonus) == nullptr);
  CHECK(narrow.find(TableColumn::total) != nullptr);
  CHECK(narrow.width == 700);
}

TEST_CASE("With one role there is no column of it, unless it was chosen", "[ui][table]") {
  CHECK(grid_of(usual_columns(), 1400, true).find(TableColumn::role) == nullptr);
  CHECK(grid_of(usual_columns(), 1400, false).find(TableColumn::role) != nullptr);
  const std::vector<ColumnState> chosen = {{.column = TableColumn::company},
                                           {.column = TableColumn::role}};
  CHECK(grid_of(chosen, 1400, true).find(TableColumn::role) != nullptr);
}

TEST_CASE("Chosen columns all stay, and pinned ones come first", "[ui][table]") {
  const TableGrid grid = grid_of({{.column = TableColumn::company, .pinned = true},
                                  {.column = TableColumn::base},
                                  {.column = TableColumn::cash, .pinned = true},
                                  {.column = TableColumn::total, .width = 500}},
                                 600, false);
  REQUIRE(grid.columns.size() == 4);
  CHECK(grid.columns[1].column == TableColumn::cash);
  CHECK(grid.pinned_width == grid.columns[2].x);
  CHECK(grid.columns[3].width == 500);
  CHECK(grid.width > 600);
}

TEST_CASE("Where pinned columns leave no room, all scroll", "[ui][table]") {
  const TableGrid grid = grid_of({{.column = TableColumn::company, .pinned = true, .width = 300},
                                  {.column = TableColumn::base}},
                                 320, false);
  CHECK(grid.pinned_width == 0);
  CHECK_FALSE(grid.columns[0].pinned);
}

TEST_CASE("Amounts that name their currency have wider columns", "[ui][table]") {
  const TableGrid plain = grid_of(usual_columns(), 1400, false);
  const TableGrid printed = grid_of(usual_columns(), 1400, false, false, true);
  for (const TableColumn column : {TableColumn::base, TableColumn::bonus, TableColumn::total}) {
    CHECK(printed.find(column)->width > plain.find(column)->width);
  }
  CHECK(printed.find(TableColumn::gap)->width == plain.find(TableColumn::gap)->width);
  CHECK(printed.width == plain.width);  // the bars give the room
  const TableGrid chosen =
      grid_of({{.column = TableColumn::base, .width = 50}}, 1400, false, false, true);
  CHECK(chosen.find(TableColumn::base)->width == 50);
}
