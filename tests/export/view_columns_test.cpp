#include "export/view_columns.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace rangefinder;
using Names = std::vector<std::string>;

TEST_CASE("Every column has a name and a heading of its own", "[export][columns]") {
  std::set<std::string_view> names, headings;
  for (std::size_t i = 0; i < kViewColumnCount; ++i) {
    const auto column = static_cast<ViewColumn>(i);
    CHECK(view_columns()[i] == column);
    names.insert(name(column));
    headings.insert(heading(column));
  }
  CHECK(names.size() == kViewColumnCount);
  CHECK(headings.size() == kViewColumnCount);
}

TEST_CASE("A measure's column has the measure's name", "[export][columns]") {
  std::size_t measures = 0;
  for (const ViewColumn column : view_columns()) {
    const auto measure = measure_of(column);
    if (!measure) continue;
    ++measures;
    CHECK(name(column) == name(*measure));
    CHECK(is_figure(column));
  }
  CHECK(measures == kMeasureCount);
  CHECK_FALSE(measure_of(ViewColumn::gap));
  CHECK(is_figure(ViewColumn::gap));
  CHECK_FALSE(is_figure(ViewColumn::region));
}

TEST_CASE("Columns are chosen by name, in any order", "[export][columns]") {
  CHECK(view_columns_from_names(Names{"total", " role-type", "company"}) ==
        std::vector{ViewColumn::total, ViewColumn::role_type, ViewColumn::company});
  CHECK(view_columns_from_names(Names{})->empty());
}

TEST_CASE("An unknown column is refused with the nearest one and all others", "[export][columns]") {
  const auto refused = view_columns_from_names(Names{"company", "totl"});
  REQUIRE_FALSE(refused);
  CHECK(
      refused.error().message.starts_with("There is no column \"totl\". Do you mean \"total\"? "
                                          "Columns are company, role, role-type, "));
  CHECK(view_columns_from_names(Names{"zzzzzzzz"})
            .error()
            .message.starts_with("There is no column \"zzzzzzzz\". Columns are company, "));
  CHECK_FALSE(view_columns_from_names(Names{""}));
}
