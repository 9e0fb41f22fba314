#include "ui/pen.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/driver.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

// Text as the explorer sets it, between two of its frames.
class Setting {
 public:
  Setting() : driver_(tests::shipped_catalog()) {
    driver_.settle();
    const auto& fonts = ImGui::GetIO().Fonts->Fonts;
    fonts_ = {.regular = fonts[0], .semibold = fonts[1]};
  }

  const ui::Pen& pen() const { return pen_; }

  // In a box that is as wide as `widest` and a hair.
  Strings wrapped(std::string_view text, std::string_view widest) const {
    return pen_.wrapped(text, {}, pen_.text_width(widest, {}) + 0.5F);
  }

 private:
  tests::Driver driver_;
  ui::Fonts fonts_;
  ui::Pen pen_{fonts_, 1};
};

}  // namespace

TEST_CASE("Lines are broken at spaces, not within an amount", "[ui][pen]") {
  const Setting set;
  CHECK(set.wrapped("bonus is $255.5K, less", "bonus is $255.") ==
        Strings{"bonus is", "$255.5K, less"});
  CHECK(set.wrapped("one two three", "one two t") == Strings{"one two", "three"});
  CHECK(set.wrapped("one two", "one two") == Strings{"one two"});
  CHECK(set.wrapped("one\ntwo", "one two") == Strings{"one", "two"});
}

TEST_CASE("A word that is wider than the line is broken", "[ui][pen]") {
  const Setting set;
  CHECK(set.wrapped("WWWWiiii", "WWWW") == Strings{"WWWW", "iiii"});
  CHECK(set.wrapped("a WWWWiiii", "WWWW") == Strings{"a", "WWWW", "iiii"});
}

TEST_CASE("A currency's sign stays with its number", "[ui][pen]") {
  const Setting set;
  CHECK(set.wrapped("rates: € 1.1741", "rates: € 1.") == Strings{"rates:", "€ 1.1741"});
  CHECK(set.wrapped("all of € 1.1741 · £ 1.3", "all of € 1.1741 · £ ") ==
        Strings{"all of € 1.1741 ·", "£ 1.3"});
}

TEST_CASE("A figure that is too wide is in smaller letters", "[ui][pen]") {
  const Setting set;
  const ui::TextStyle style{.size = 13};
  const std::string figure = "KRW 1,119–1,580K";
  const float whole = set.pen().text_width(figure, style);
  CHECK(set.pen().fitted(figure, style, whole).size == 13);
  const ui::TextStyle smaller = set.pen().fitted(figure, style, whole * 0.9F);
  CHECK(smaller.size == 11);
  CHECK(set.pen().text_width(figure, smaller) <= whole * 0.9F);
  CHECK(set.pen().fitted(figure, style, 5).size == 8);
}
