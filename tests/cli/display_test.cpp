#include "cli/display.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder::cli;

namespace {

// The excerpt of the part of `line` between "[[" and "]]", both lines.
std::string around(std::string line, std::size_t columns) {
  const std::size_t from = line.find("[[");
  line.erase(from, 2);
  const std::size_t to = line.find("]]");
  line.erase(to, 2);
  const Excerpt shown = excerpt(line, from, to, columns);
  CHECK(columns_of(shown.text) <= columns);
  CHECK(shown.marks.size() <= columns);
  return shown.text + '\n' + shown.marks;
}

}  // namespace

TEST_CASE("Letters take a column, Chinese and emoji two, accents none", "[cli][display]") {
  CHECK(column_width(U'a') == 1);
  CHECK(column_width(U'–') == 1);
  CHECK(column_width(U'東') == 2);
  CHECK(column_width(U'한') == 2);
  CHECK(column_width(U'￥') == 2);
  CHECK(column_width(U'🚀') == 2);
  CHECK(column_width(0x301) == 0);
  CHECK(column_width(0x10FFFF) == 1);
}

TEST_CASE("What reads as one character is one glyph", "[cli][display]") {
  CHECK(columns_of("e\u0301") == 1);                       // a letter and its accent
  CHECK(columns_of("🇬🇧") == 2);                            // two letters of a flag
  CHECK(columns_of("🇬🇧🇩🇪") == 4);                          // two flags
  CHECK(columns_of("🏴󠁧󠁢󠁥󠁮󠁧󠁿") == 2);  // a flag with unseen letters
  CHECK(columns_of("👩‍💻") == 2);                   // joined
  CHECK(columns_of("👍🏽") == 2);                          // with a colour of skin
  CHECK(columns_of("⚠️") == 2);                             // shown as an emoji
  CHECK(columns_of("\u0301") == 1);  // an accent on nothing: on a dotted circle
  CHECK(glyphs_of("a🇬🇧b").size() == 3);
}

TEST_CASE("Nothing that steers a terminal comes through", "[cli][display]") {
  CHECK(visible("\x1b[31mred\x1b[0m") == "␛[31mred␛[0m");
  CHECK(visible("bell \x07, null \x00, delete \x7f") == "bell ␇, null ");
  CHECK(visible(std::string_view("\0\x7f", 2)) == "␀␡");
  CHECK(visible("\xc2\x9b") == "<U+009B>");  // another way to say ESC [
  CHECK(visible("a\u202Eb\u2066\u200B\uFEFF") == "a<U+202E>b<U+2066><U+200B><U+FEFF>");
  CHECK(visible("a\U000E0041") == "a<U+E0041>");
  CHECK(visible("two\nlines\r") == "two␊lines␍");
  CHECK(visible("\xA3"
                "5\xe2\x80") == "<A3>5<E2><80>");
  CHECK(visible("👩\u200D\x1b[2J") == "👩\u200D␛[2J");  // a joiner joins no control character
  CHECK(visible("London – £5, 東京") == "London – £5, 東京");
}

TEST_CASE("A tab reaches to the next multiple of four, and is a space in a message",
          "[cli][display]") {
  CHECK(around("a\t[[b]]", 40) == "a   b\n    ^");
  CHECK(around("\t東\t[[b]]", 40) == "    東  b\n        ^");
  CHECK(visible("a\tb") == "a b");
}

TEST_CASE("A mark stands below what it marks", "[cli][display]") {
  CHECK(around("| London | [[£170K–£100K]] |", 60) ==
        "| London | £170K–£100K |\n"
        "           ^~~~~~~~~~~");
  CHECK(around("| 東京 🇯🇵 | [[¥8M]] |", 60) ==
        "| 東京 🇯🇵 | ¥8M |\n"
        "            ^~~");
  CHECK(around("[[東京]]", 60) == "東京\n^~~~");
  CHECK(around("role: [[]]@x", 60) == "role: @x\n      ^");
  CHECK(around("at the end[[]]", 60) == "at the end\n          ^");
  CHECK(around("[[]]", 60) == "\n^");
}

TEST_CASE("A long line is cut around its mark", "[cli][display]") {
  const std::string a(30, 'a');
  const std::string b(30, 'b');
  CHECK(around("[[start]]" + a + b, 24) == "startaaaaaaaaaaaaaaaaaa…\n^~~~~");
  CHECK(around(a + "[[end]]", 24) == "…aaaaaaaaaaend\n           ^~~");
  CHECK(around(a + "[[mid]]" + b, 24) ==
        "…aaaaaaaaaamidbbbbbbbbb…\n"
        "           ^~~");
  CHECK(around("ab[[" + a + "]]", 24) ==
        "abaaaaaaaaaaaaaaaaaaaaa…\n"
        "  ^~~~~~~~~~~~~~~~~~~~~");
  CHECK(around(a + "東京[[東京]]東京東京東京" + b, 24).find("…") == 0);
}

TEST_CASE("An excerpt does not look at the whole of an endless line", "[cli][display]") {
  const std::string line = std::string(4'000'000, 'x') + "\u0301" + std::string(4'000'000, 'y');
  for (int i = 0; i < 1000; ++i) {  // takes minutes otherwise
    const Excerpt shown = excerpt(line, 4'000'002, 4'000'010, 80);
    CHECK(columns_of(shown.text) <= 80);
  }
}

TEST_CASE("Offsets outside of the line mark its end", "[cli][display]") {
  const Excerpt shown = excerpt("abc", 100, 50, 40);
  CHECK(shown.text == "abc");
  CHECK(shown.marks == "   ^");
}

TEST_CASE("A cut never goes through a character", "[cli][display]") {
  std::string line;
  for (int i = 0; i < 400; ++i) line += "£東🇬🇧é";
  for (std::size_t from = 0; from < line.size(); ++from) {
    const Excerpt shown = excerpt(line, from, from + 5, 40);
    CHECK(shown.text.find('<') == std::string::npos);  // as bytes that are not UTF-8 look
    CHECK(columns_of(shown.text) <= 40);
  }
}
