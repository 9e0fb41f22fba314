#include "ui/fonts.h"

#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "support/catalogs.h"
#include "ui/driver.h"
#include "ui/pen.h"

using namespace rangefinder;

TEST_CASE("A flag is drawn as its two letters", "[ui]") {
  const tests::Driver driver(tests::five_bands());  // makes Dear ImGui's context
  const ui::Fonts fonts = ui::load_fonts();
  const ui::Pen pen(fonts, 1);
  for (const ui::Weight weight : {ui::Weight::regular, ui::Weight::semibold}) {
    const ui::TextStyle style{.size = ui::type::kBody, .weight = weight};
    for (const auto& [flag, letters] :
         {std::pair("🇬🇧 London", "GB London"), std::pair("🇦🇿", "AZ"), std::pair("🇮🇪", "IE")}) {
      INFO(flag);
      CHECK(pen.text_width(flag, style) == pen.text_width(letters, style));
    }
    CHECK(pen.text_width("🇬🇧", style) != pen.text_width("🇮🇪", style));
  }
}
