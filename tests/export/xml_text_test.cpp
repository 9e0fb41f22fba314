#include "export/xml_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Marks of XML are escaped, what else is printed stays", "[export]") {
  CHECK(xml_text("R&D <b> > \"it's\"") == "R&amp;D &lt;b&gt; &gt; \"it's\"");
  CHECK(xml_text("&amp;") == "&amp;amp;");  // as it is read, not twice the same
  CHECK(xml_text("€140K – São Paulo") == "€140K – São Paulo");
  CHECK(xml_text("").empty());
}

TEST_CASE("Control characters become spaces, and what is not UTF-8 a sign for it", "[export]") {
  CHECK(xml_text("a\tb\nc\x01") == "a b c ");
  CHECK(xml_text(std::string_view("a\0b", 3)) == "a b");
  CHECK(xml_text("a\xFF") == "a\uFFFD");
  CHECK(xml_text("a\xEF\xBF\xBE\xEF\xBF\xBF") == "a\uFFFD\uFFFD");
}
