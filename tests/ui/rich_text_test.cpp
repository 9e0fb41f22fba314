#include "ui/rich_text.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/driver.h"

using namespace rangefinder;
using ui::RichLine;
using ui::RichPiece;
using Strings = std::vector<std::string>;

namespace {

// Within Dear ImGui's context, which a driver has made.
class Words {
 public:
  Words() : driver_(tests::five_bands()), fonts_(ui::load_fonts()), pen_(fonts_, 1) {}

  float width(std::string_view text) const { return pen_.text_width(text, style_); }

  std::vector<RichLine> lines(const Strings& texts, float width) {
    pieces_.clear();
    for (const std::string& text : texts) pieces_.push_back({text, style_});
    return ui::rich_lines(pen_, pieces_, width);
  }

  // Each run between bars: "|one |two|".
  static Strings text_of(const std::vector<RichLine>& lines) {
    Strings all;
    for (const RichLine& line : lines) {
      std::string text = "|";
      for (const ui::RichRun& run : line) text += std::string(run.text) + "|";
      all.push_back(text);
    }
    return all;
  }

 private:
  tests::Driver driver_;
  ui::Fonts fonts_;
  ui::Pen pen_;
  ui::TextStyle style_;
  std::vector<RichPiece> pieces_;
};

}  // namespace

TEST_CASE("Pieces stand in one line where they have room", "[ui]") {
  Words words;
  const auto lines = words.lines({"I built it at ", "Initech", "."}, 1000);
  CHECK(Words::text_of(lines) == Strings{"|I built it at |Initech|.|"});
  CHECK(lines[0][1].x == lines[0][0].width);
}

TEST_CASE("Lines break at spaces only, also where a word goes over pieces", "[ui]") {
  Words words;
  const Strings pieces = {"I ask for $", "[X]", "K in all"};
  CHECK(Words::text_of(words.lines(pieces, words.width("I ask for $[X]") + 1)) ==
        Strings{"|I ask for|", "|$|[X]|K in all|"});
  CHECK(Words::text_of(words.lines(pieces, words.width("I ask for $[X]K") + 1)) ==
        Strings{"|I ask for $|[X]|K|", "|in all|"});
}

TEST_CASE("A space at the end of a line is not drawn", "[ui]") {
  Words words;
  CHECK(Words::text_of(words.lines({"one ", " two"}, words.width("one ") + 1)) ==
        Strings{"|one|", "|two|"});
}

TEST_CASE("An end of a line is one, and what is too wide is broken within", "[ui]") {
  Words words;
  CHECK(Words::text_of(words.lines({"one\ntwo"}, 1000)) == Strings{"|one|", "|two|"});
  const float room = words.width("mmmm");
  const auto broken = words.lines({"mmmmmmmm"}, room + 1);
  CHECK(Words::text_of(broken) == Strings{"|mmmm|", "|mmmm|"});
  CHECK(Words::text_of(words.lines({""}, 1000)) == Strings{"|"});
}
