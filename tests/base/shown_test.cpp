#include "base/shown.h"

#include <catch2/catch_test_macros.hpp>

#include "base/text.h"

using namespace rangefinder;

TEST_CASE("What was typed stands in quotation marks", "[base][shown]") {
  CHECK(shown("20ok") == "\"20ok\"");
  CHECK(shown("") == "\"\"");
  CHECK(shown("Zürich 東京 😀") == "\"Zürich 東京 😀\"");
}

TEST_CASE("What would hide, break the line or turn it around is written out", "[base][shown]") {
  CHECK(shown("a\nb\tc\r\x1B[2J") == R"("a\nb\tc\u{0D}\u{1B}[2J")");
  CHECK(shown(std::string_view("\0\x7F", 2)) == R"("\u{00}\u{7F}")");
  CHECK(shown("\u202Egnp\u200B\uFEFF\u0085") == R"("\u{202E}gnp\u{200B}\u{FEFF}\u{85}")");
}

TEST_CASE("Malformed bytes are shown as such, a real U+FFFD as it is", "[base][shown]") {
  CHECK(shown("\xFFx\xC3") == R"("\xFFx\xC3")");
  CHECK(shown("\uFFFD") == "\"\uFFFD\"");
}

TEST_CASE("Long text is cut between characters", "[base][shown]") {
  CHECK(shown("ééé", 3) == "\"ééé\"");
  CHECK(shown("éééé", 3) == "\"ééé…\"");
  CHECK(shown(std::string(1000, 'x')).size() < 60);
  CHECK(find_invalid_utf8(shown(std::string(39, 'x') + "😀😀")) == std::string::npos);
}
