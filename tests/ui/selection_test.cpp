#include "ui/selection.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using namespace rangefinder::ui;
using Bands = std::vector<BandId>;

namespace {
const Bands kRows = {7, 3, 9, 1, 5};
}

TEST_CASE("One row is selected, and another instead", "[ui][selection]") {
  Session session;
  select_only(session, 3);
  select_only(session, 9);
  CHECK(session.screen.selected == BandId{9});
  CHECK_FALSE(is_selected(session, 3));
}

TEST_CASE("A stretch starts where the last single choice was", "[ui][selection]") {
  Session session;
  select_only(session, 9);
  extend_selection(session, kRows, 5);
  CHECK(selected_in_order(session, kRows) == Bands{9, 1, 5});
  extend_selection(session, kRows, 7);  // the other way round
  CHECK(selected_in_order(session, kRows) == Bands{7, 3, 9});
  CHECK(session.screen.selected == BandId{7});
}

TEST_CASE("A stretch from a row that is gone is the row alone", "[ui][selection]") {
  Session session;
  select_only(session, 42);
  extend_selection(session, kRows, 1);
  CHECK(selected_in_order(session, kRows) == Bands{1});
}

TEST_CASE("Single rows are added and taken away", "[ui][selection]") {
  Session session;
  session.screen.selected = 3;  // as a link selects
  toggle_selected(session, 5);
  CHECK(selected_in_order(session, kRows) == Bands{3, 5});
  toggle_selected(session, 5);
  CHECK(session.screen.selected == BandId{3});
  toggle_selected(session, 3);
  CHECK_FALSE(session.screen.selected);
  CHECK(selected_in_order(session, kRows).empty());
}
