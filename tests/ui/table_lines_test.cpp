#include "ui/table_lines.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using ui::TableLines;

namespace {

View grouped() {
  static const Catalog catalog = tests::five_bands();
  Query query;
  query.group = Grouping::company;
  query.sort = {{Field::company, false}};
  return build_view(catalog, query).value();
}

}  // namespace

TEST_CASE("Without groups a line is a row", "[ui][table]") {
  View view;
  view.rows = {4, 2, 7};
  const TableLines lines(view, {});
  CHECK(lines.size() == 3);
  CHECK(lines.at(2).group == nullptr);
  CHECK(lines.at(2).row == 2);
  CHECK(lines.line_of_row(1) == 1);
  CHECK_FALSE(lines.line_of_row(3));
}

TEST_CASE("Each group has a header before its rows", "[ui][table]") {
  const View view = grouped();  // Acme 2, Meta 2, Zeta 1
  const TableLines lines(view, {});
  REQUIRE(lines.size() == 8);
  CHECK(lines.at(0).group->label == "Acme");
  CHECK(lines.at(2).row == 1);
  CHECK(lines.at(3).group->label == "Meta");
  CHECK(lines.at(7).row == 4);
  CHECK(lines.line_of_row(2) == 4);
  CHECK(lines.line_of_group("Zeta") == 6);
  CHECK_FALSE(lines.line_of_group("None"));
}

TEST_CASE("A folded group has only its header", "[ui][table]") {
  const View view = grouped();
  const TableLines lines(view, {"Acme", "Zeta"});
  REQUIRE(lines.size() == 5);
  CHECK(lines.at(1).group->label == "Meta");
  CHECK(lines.at(2).row == 2);
  CHECK_FALSE(lines.line_of_row(0));
  CHECK_FALSE(lines.line_of_row(4));
  CHECK(lines.line_of_row(3) == 3);
}
