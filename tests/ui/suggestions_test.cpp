#include "ui/suggestions.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

const View& view() {
  static const View view = tests::view_of(tests::shipped_catalog(), {});
  return view;
}

ui::Suggestions suggested(std::string_view text) {
  return ui::suggestions_for(view(), text, text.size());
}

Strings terms(const ui::Suggestions& suggestions) {
  Strings list;
  for (const ui::Suggestion& each : suggestions.list) list.push_back(each.term);
  return list;
}

Strings fixes(std::string_view text) {
  const auto read = parse_typed_text(text);
  REQUIRE_FALSE(read);
  return terms(ui::suggestions_for(view(), text, text.size(), read.error()));
}

}  // namespace

TEST_CASE("A word that starts a name suggests it", "[ui][suggestions]") {
  CHECK(terms(suggested("lond")) == Strings{"place:london"});
  CHECK(suggested("lond").list.front().says == "London");
  CHECK(terms(suggested("ml weigh")) == Strings{"company:\"weights biases\""});
  // What starts so comes before what has a word that does.
  CHECK(terms(suggested("york")) == Strings{"place:\"new york ny\""});
  CHECK(suggested("").list.empty());
  CHECK(suggested("london ").list.empty());
}

TEST_CASE("A word that starts an operator suggests that", "[ui][suggestions]") {
  const ui::Suggestions found = suggested("leve");
  CHECK(terms(found) == Strings{"level:"});
  CHECK(found.list.front().wants_more);
  CHECK(found.list.front().says == "as in level:l5");
  CHECK(terms(suggested("stated")) == Strings{"stated>="});
  CHECK(terms(suggested("-comp")) == Strings{"-company:"});
}

TEST_CASE("What a person imported is suggested by its names", "[ui][suggestions]") {
  CHECK(terms(suggested("your")) == Strings{"is:yours"});
  CHECK(terms(suggested("-impo")) == Strings{"-is:yours"});
  CHECK(terms(suggested("is:")) == Strings{"is:yours"});
  CHECK(suggested("your").list.front().says == "imported by you");
  CHECK(fixes("is:mine") == Strings{"is:yours"});
}

TEST_CASE("Behind an operator its values are suggested", "[ui][suggestions]") {
  CHECK(terms(suggested("company:mid")) == Strings{"company:midjourney"});
  CHECK(terms(suggested("company:meta,mid")) == Strings{"company:meta,midjourney"});
  CHECK(terms(suggested("-company:mid")) == Strings{"-company:midjourney"});
  CHECK(terms(suggested("region:par")) == Strings{"region:paris", "region:\"menlo park ca\""});
  CHECK(suggested("company:").list.size() == 5);
  CHECK(suggested("company:midjourney").list.empty());  // it stands there
}

TEST_CASE("Digits become amounts", "[ui][suggestions]") {
  CHECK(terms(suggested("total>=2")) == Strings{"total>=200k", "total>=20k"});
  CHECK(terms(suggested("total>=25")) == Strings{"total>=250k", "total>=25k"});
  CHECK(terms(suggested("base<250")) == Strings{"base<250k"});
  CHECK(suggested("total>=2").list.front().says == "reaches $200K");
  CHECK(suggested("base<2").list.front().says == "starts by $200K");
  CHECK(terms(suggested("total>=")) == Strings{"total>=100k", "total>=200k", "total>=300k"});
}

TEST_CASE("An error suggests what was meant", "[ui][suggestions]") {
  CHECK(fixes("place:london total>=20ok") == Strings{"total>=200k", "total>=20k"});
  CHECK(fixes("compnay:meta") == Strings{"company:meta", "\"compnay:meta\""});
  CHECK(fixes("company>=meta").front() == "company:meta");
}

TEST_CASE("A suggestion takes the place of the word", "[ui][suggestions]") {
  const std::string text = "ml lond total>=200k";
  const ui::Suggestions found = ui::suggestions_for(view(), text, 7);
  REQUIRE(found.list.size() == 1);
  CHECK(found.from == 3);
  CHECK(found.to == 7);
  CHECK(ui::with_suggestion(text, found, 0) == "ml place:london total>=200k");
}

TEST_CASE("The caret is behind what has changed", "[ui][suggestions]") {
  CHECK(ui::caret_after("", "ml") == 2);
  CHECK(ui::caret_after("ml total", "ml x total") == 4);
  CHECK(ui::caret_after("ml lo total", "ml l total") == 4);
  CHECK(ui::caret_after("abc", "") == 0);
}
