#include "export/distribution_drawing.h"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "export/svg.h"
#include "support/catalogs.h"
#include "support/golden.h"

using namespace rangefinder;

namespace {

View with_distribution(const Catalog& catalog, const Query& query,
                       Measure measure = Measure::total) {
  auto view = build_view(catalog, query, {.distribution = measure});
  REQUIRE(view);
  return *std::move(view);
}

bool says(const Drawing& drawing, std::string_view text) {
  return std::ranges::any_of(drawing.shapes,
                             [&](const Shape& shape) { return shape.text == text; });
}

}  // namespace

TEST_CASE("The distribution of the shipped totals", "[export][distribution][golden]") {
  const Catalog& catalog = tests::shipped_catalog();
  const View view = with_distribution(catalog, {});
  const auto chart = distribution_chart(catalog, view, {.width = 640, .height = 320});
  tests::check_golden("distribution-light.svg", drawing_to_svg(chart.drawing, ThemeName::light));
}

TEST_CASE("A range and a selected band in the distribution, on a phone, in the dark",
          "[export][distribution][golden]") {
  const Catalog& catalog = tests::shipped_catalog();
  Query query;
  query.currency = *Currency::from_code("GBP");
  query[Measure::base] = {150'000, 220'000};
  const View view = with_distribution(catalog, query, Measure::base);
  const auto chart = distribution_chart(
      catalog, view,
      {.width = 320, .height = 300, .heading = false, .selected = view.rows.front()});
  tests::check_golden("distribution-phone-dark.svg",
                      drawing_to_svg(chart.drawing, ThemeName::dark));
}

TEST_CASE("The chart says what it is over, in which unit and at which rates",
          "[export][distribution]") {
  const Catalog catalog = tests::five_bands();
  const View view = with_distribution(catalog, {});
  const auto chart = distribution_chart(catalog, view, {});
  CHECK(chart.drawing.title == "Distribution of stated totals, USD per year");
  CHECK(
      says(chart.drawing, "Middles of stated totals over 4 reported bands; 1 without the figure"));
  CHECK(says(chart.drawing, "USD per year"));
  const auto rates = std::ranges::find_if(chart.drawing.shapes, [](const Shape& shape) {
    return shape.text.starts_with("≈ converted to USD: ");
  });
  CHECK(rates != chart.drawing.shapes.end());
  // Four bands are read one by one.
  CHECK(chart.drawing.description.find("Q2") == std::string::npos);
}

TEST_CASE("What the range leaves out is hollow and said", "[export][distribution]") {
  const Catalog catalog = tests::five_bands();
  Query query;
  query[Measure::total] = {350'000, std::nullopt};
  const View view = with_distribution(catalog, query);
  const auto chart = distribution_chart(catalog, view, {});
  CHECK(says(chart.drawing,
             "Middles of stated totals over 2 reported bands; hollow: 2 outside the range"));
}

TEST_CASE("Amounts in several currencies have no bars, but words", "[export][distribution]") {
  const Catalog catalog = tests::five_bands();
  Query query;
  query.currency = Currency();
  auto chart = distribution_chart(catalog, with_distribution(catalog, query), {});
  CHECK(says(chart.drawing, "Amounts as printed: choose a currency to compare them."));
  CHECK(chart.plot.axis.ticks.empty());
  query.currency = *Currency::from_code("USD");
  chart = distribution_chart(catalog, with_distribution(catalog, query, Measure::signing), {});
  CHECK(says(chart.drawing, "No sign-on bonuses to show."));
  CHECK(chart.drawing.title == "Distribution of sign-on bonuses, USD, paid once");
}

TEST_CASE("All is inside of the drawing, from 320 pixels on", "[export][distribution]") {
  const Catalog& catalog = tests::shipped_catalog();
  for (const float width : {320.0F, 390.0F, 800.0F, 2000.0F}) {
    for (std::size_t m = 0; m < kMeasureCount; ++m) {
      const View view = with_distribution(catalog, {}, static_cast<Measure>(m));
      const auto chart = distribution_chart(
          catalog, view, {.width = width, .height = 200, .selected = view.rows.front()});
      INFO("width " << width << ", measure " << m);
      for (const Shape& shape : chart.drawing.shapes) {
        INFO("at " << shape.x0 << ' ' << shape.y0 << ' ' << shape.text);
        CHECK(shape.x0 >= 0);
        CHECK(shape.x1 <= width + 0.5F);
        CHECK(shape.y0 >= 0);
        CHECK(shape.y1 <= chart.drawing.height);
      }
    }
  }
}

TEST_CASE("Bins and measures in words", "[export][distribution]") {
  const Catalog& catalog = tests::shipped_catalog();
  const View view = with_distribution(catalog, {});
  CHECK(view.distribution->histogram.width == 20'000);
  CHECK(bin_words(*view.distribution, 10) == "$200K–$220K");
  Query query;
  query.period = Period::month;
  query.basis = Basis::recomputed;
  CHECK(measure_words(Measure::equity, query) == "equity per month");
  CHECK(measure_words(Measure::total, query) == "recomputed totals");
  CHECK(measure_words(Measure::stated, query) == "stated totals");
}
