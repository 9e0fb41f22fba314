#include "export/bands_drawing.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "export/svg.h"
#include "support/catalogs.h"
#include "support/golden.h"

using namespace rangefinder;
using tests::view_of;

namespace {

std::size_t times(const Drawing& drawing, std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      drawing.shapes, [&](const Shape& shape) { return shape.text == text; }));
}

// Where the first text of this wording stands; -1 for nowhere.
float y_of(const Drawing& drawing, std::string_view text) {
  const auto found = std::ranges::find(drawing.shapes, text, &Shape::text);
  return found == drawing.shapes.end() ? -1 : found->y0;
}

}  // namespace

TEST_CASE("The first of the shipped bands", "[export][bands][golden]") {
  const Catalog& catalog = tests::shipped_catalog();
  const View view = view_of(catalog, {});
  const Drawing drawing = bands_drawing(catalog, view, {.width = 720, .most = 9});
  CHECK(drawing.title == "The first 9 of 18 bands, 5 companies; stated totals, USD per year");
  tests::check_golden("bands-light.svg", drawing_to_svg(drawing, ThemeName::light));
}

TEST_CASE("Groups of the shipped bands, with contrast", "[export][bands][golden]") {
  const Catalog& catalog = tests::shipped_catalog();
  Query query;
  query.group = Grouping::company;
  const View view = view_of(catalog, query);
  const Drawing drawing =
      bands_drawing(catalog, view, {.width = 720, .most = 8, .selected = view.rows[1]});
  tests::check_golden("bands-grouped-contrast.svg", drawing_to_svg(drawing, ThemeName::contrast));
}

TEST_CASE("Rows stand in the view's order, under their group", "[export][bands]") {
  const Catalog catalog = tests::five_bands();
  Query query;
  query.sort = {{Field::total, false}};
  Drawing drawing = bands_drawing(catalog, view_of(catalog, query), {});
  CHECK(y_of(drawing, "$100K – $200K") < y_of(drawing, "≈ $125K – $250K"));
  CHECK(y_of(drawing, "≈ $125K – $250K") < y_of(drawing, "≈ $200K – $400K"));
  CHECK(times(drawing, "—") == 1);

  query.group = Grouping::company;
  drawing = bands_drawing(catalog, view_of(catalog, query), {});
  const float acme = y_of(drawing, "Acme: 2 bands; Q2 $243.8K");
  CHECK(acme > 0);
  CHECK(acme < y_of(drawing, "≈ $125K – $250K"));
  CHECK(times(drawing, "Group: least to greatest middle, Q1 to Q3, Q2") == 0);
}

TEST_CASE("No more rows than are asked for, and that is said", "[export][bands]") {
  const Catalog catalog = tests::five_bands();
  const View view = view_of(catalog, {});
  const Drawing drawing = bands_drawing(catalog, view, {.most = 2});
  CHECK(drawing.title.starts_with("The first 2 of 5 bands"));
  CHECK(times(drawing, "Meta") + times(drawing, "Acme") + times(drawing, "Zeta") == 2);
  CHECK(bands_drawing(catalog, view, {.most = 5}).title.starts_with("5 bands"));
  CHECK(bands_drawing(catalog, view, {.most = 5}).height > drawing.height);
}

TEST_CASE("The legend has what occurs", "[export][bands]") {
  const Catalog catalog = tests::five_bands();
  Query query;
  query[Facet::company] = {"Zeta"};
  const Drawing few = bands_drawing(catalog, view_of(catalog, query), {});
  CHECK(times(few, "Stated total") == 0);
  const Drawing all = bands_drawing(catalog, view_of(catalog, {}), {});
  CHECK(times(all, "Base") == 1);
  CHECK(times(all, "Equity per year") == 1);
  CHECK(times(all, "Bonus") == 0);
  CHECK(times(all, "Stated total") == 1);
  CHECK(times(all, "≈ Converted") == 1);
}

TEST_CASE("All rows are inside of the drawing, from 320 pixels on", "[export][bands]") {
  const Catalog& catalog = tests::shipped_catalog();
  Query query;
  query.group = Grouping::company;
  const View view = view_of(catalog, query);
  for (const float width : {320.0F, 390.0F, 600.0F, 960.0F, 2000.0F}) {
    const Drawing drawing = bands_drawing(catalog, view, {.width = width});
    for (const Shape& shape : drawing.shapes) {
      INFO("width " << width << " at " << shape.x0 << ' ' << shape.y0 << ' ' << shape.text);
      CHECK(shape.x0 >= 0);
      CHECK(shape.x1 <= width);
      CHECK(shape.y1 <= drawing.height);
    }
  }
}

TEST_CASE("The selected row has its ground and its box in the accent", "[export][bands]") {
  const Catalog& catalog = tests::shipped_catalog();
  const View view = view_of(catalog, {});
  const auto count = [&](const Drawing& drawing, Ink ink) {
    return std::ranges::count(drawing.shapes, ink, &Shape::ink);
  };
  const Drawing none = bands_drawing(catalog, view, {});
  const Drawing one = bands_drawing(catalog, view, {.selected = view.rows[3]});
  CHECK(count(none, Ink::selected) == 0);
  CHECK(count(none, Ink::accent) == 0);
  CHECK(count(one, Ink::selected) == 1);
  CHECK(count(one, Ink::accent) == 1);
}
