#include "export/fragment_text.h"

#include <catch2/catch_test_macros.hpp>

#include "support/random_query.h"

using namespace rangefinder;

TEST_CASE("What links carry safely stands for itself", "[export][fragment]") {
  CHECK(to_fragment_text("private_equity total-gap v1.2 a:B") ==
        "private_equity+total-gap+v1.2+a:B");
  CHECK(to_fragment_text("") == "");
}

TEST_CASE("All else is escaped, byte by byte", "[export][fragment]") {
  CHECK(to_fragment_text("a,b&c=d#e%f+g") == "a%2Cb%26c%3Dd%23e%25f%2Bg");
  CHECK(to_fragment_text("é東\n\"<>`'()*~!/") ==
        "%C3%A9%E6%9D%B1%0A%22%3C%3E%60%27%28%29%2A%7E%21%2F");
  CHECK(to_fragment_text(std::string_view("\0\xFF", 2)) == "%00%FF");
}

TEST_CASE("Escapes are read in either case, and plain characters as they are",
          "[export][fragment]") {
  CHECK(from_fragment_text("a%2cb%2Cc") == "a,b,c");
  CHECK(from_fragment_text("new+york%20ny") == "new york ny");
  CHECK(from_fragment_text("zürich/(x)") == "zürich/(x)");
  CHECK(from_fragment_text("") == "");
}

TEST_CASE("A percent sign without two digits is an error", "[export][fragment]") {
  for (const char* text : {"%", "a%", "a%2", "%zz", "%2g", "%%20", "100%+"}) {
    INFO(text);
    const auto read = from_fragment_text(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().message == "\"%\" needs two hexadecimal digits behind it, as in %2C.");
  }
}

TEST_CASE("What is not UTF-8 is an error", "[export][fragment]") {
  for (const char* text : {"%FF", "a%C3", "\xE2\x82", "%ED%A0%80"}) {
    INFO(text);
    const auto read = from_fragment_text(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().message == "It is not UTF-8.");
  }
}

TEST_CASE("Any UTF-8 is read back", "[export][fragment]") {
  for (unsigned seed = 0; seed < 2000; ++seed) {
    const std::string text = tests::random_query(seed).text;
    INFO("seed " << seed << ": " << text);
    REQUIRE(from_fragment_text(to_fragment_text(text)) == text);
  }
}

TEST_CASE("In messages a value is read where it can be", "[export][fragment]") {
  CHECK(shown_fragment_text("London+%28UK%29") == "\"London (UK)\"");
  CHECK(shown_fragment_text("80%") == "\"80%\"");
  CHECK(shown_fragment_text("a%0Ab") == R"("a\nb")");
}
