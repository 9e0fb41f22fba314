#include "base/text.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace rangefinder;
using Strings = std::vector<std::string>;

TEST_CASE("trim cuts white space and no-break spaces at both ends", "[base][text]") {
  CHECK(trim("  a b \t\r\n") == "a b");
  CHECK(trim("\xC2\xA0 London \xC2\xA0\xC2\xA0") == "London");
  CHECK(trim(" \t ").empty());
  CHECK(trim("").empty());
}

TEST_CASE("trim keeps characters that share a byte with a no-break space", "[base][text]") {
  CHECK(trim("\xC2\xA3") == "£");  // 0xC2 0xA3
  CHECK(trim("à") == "à");         // 0xC3 0xA0
}

TEST_CASE("Upper and lower case change ASCII letters only", "[base][text]") {
  CHECK(to_upper_ascii("azAZ09 é") == "AZAZ09 é");
  CHECK(to_lower_ascii("azAZ09 É") == "azaz09 É");
}

TEST_CASE("Hexadecimal numbers have at least so many digits", "[base][text]") {
  CHECK(hexadecimal(0, 0).empty());
  CHECK(hexadecimal(0, 2) == "00");
  CHECK(hexadecimal(0xA, 2) == "0A");
  CHECK(hexadecimal(0x1F600, 4) == "1F600");
  CHECK(hexadecimal(std::numeric_limits<std::uint64_t>::max(), 16) == "FFFFFFFFFFFFFFFF");
}

TEST_CASE("A hexadecimal digit has a value, any other character none", "[base][text]") {
  CHECK(hexadecimal_digit('0') == 0);
  CHECK(hexadecimal_digit('9') == 9);
  CHECK(hexadecimal_digit('a') == 10);
  CHECK(hexadecimal_digit('F') == 15);
  for (const char c : {'g', 'G', '/', ':', '@', '`', ' ', '\0'}) CHECK(hexadecimal_digit(c) == -1);
}

TEST_CASE("Finding ignores case and starts where it is told", "[base][text]") {
  CHECK(equals_ignoring_case("None", "NONE"));
  CHECK_FALSE(equals_ignoring_case("None", "Non"));
  CHECK_FALSE(equals_ignoring_case("Non", "None"));
  CHECK(contains_ignoring_case("Profit Sharing (Annual)", "profit sharing"));
  CHECK_FALSE(contains_ignoring_case("Profit", "profits"));
  CHECK(find_ignoring_case("for for", "FOR") == 0);
  CHECK(find_ignoring_case("for for", "FOR", 1) == 4);
  CHECK(find_ignoring_case("for for", "FOR", 5) == std::string_view::npos);
  CHECK(find_ignoring_case("abc", "", 3) == 3);
}

TEST_CASE("split gives the pieces as they stand, empty ones too", "[base][text]") {
  CHECK(split("a = b = c", " = ") == std::vector<std::string_view>{"a", "b", "c"});
  CHECK(split("|a||", "|") == std::vector<std::string_view>{"", "a", "", ""});
  CHECK(split("", "|") == std::vector<std::string_view>{""});
}

TEST_CASE("replace_all does not look at what it has put in", "[base][text]") {
  CHECK(replace_all("a\"b\"", "\"", "\"\"") == "a\"\"b\"\"");
  CHECK(replace_all("aaa", "aa", "a") == "aa");
  CHECK(replace_all("none", "x", "y") == "none");
}

TEST_CASE("join puts the separator between, and equal parts are no exception", "[base][text]") {
  CHECK(join({}, "; ").empty());
  CHECK(join({"a"}, "; ") == "a");
  CHECK(join({"a", "a", ""}, "; ") == "a; a; ");
}

TEST_CASE("Code points come out one by one", "[base][text]") {
  const std::string_view text = "a£€😀";
  std::size_t at = 0;
  CHECK(next_code_point(text, at) == U'a');
  CHECK(next_code_point(text, at) == U'£');
  CHECK(next_code_point(text, at) == U'€');
  CHECK(next_code_point(text, at) == U'😀');
  CHECK(at == text.size());
}

TEST_CASE("Malformed bytes come out one by one as U+FFFD", "[base][text]") {
  const std::string_view cases[] = {
      "\xA3",          // a continuation without a start
      "\xC0\x80",      // an overlong zero
      "\xE0\x82\xA3",  // an overlong pound sign
      "\xED\xA0\x80",  // a surrogate
      "\xF5\x80\x80\x80",
      "\xE2\x82",
      "\xFF",
  };
  for (const std::string_view text : cases) {
    INFO(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t before = at;
      CHECK(next_code_point(text, at) == 0xFFFD);
      CHECK(at == before + 1);
    }
  }
}

TEST_CASE("What append_utf8 writes, next_code_point reads", "[base][text]") {
  for (const char32_t code : {0x24U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xFFFDU, 0x10000U, 0x10FFFFU}) {
    std::string text;
    append_utf8(text, code);
    std::size_t at = 0;
    CHECK(next_code_point(text, at) == code);
    CHECK(at == text.size());
  }
}

TEST_CASE("The first byte that is not UTF-8 is found", "[base][text]") {
  CHECK(find_invalid_utf8("London £165K – 東京") == std::string_view::npos);
  CHECK(find_invalid_utf8("a real \xEF\xBF\xBD is fine") == std::string_view::npos);
  CHECK(find_invalid_utf8("London \xA3") == 7);
  CHECK(find_invalid_utf8("caf\xE9 and more") == 3);
}

TEST_CASE("Folding lowers case, drops accents and puts one space for the rest", "[base][text]") {
  CHECK(fold("Zürich (CH)") == "zurich ch");
  CHECK(fold("ML/AI  Engineer") == "ml ai engineer");
  CHECK(fold("  São Paulo, Łódź & Malmö ") == "sao paulo lodz malmo");
  CHECK(fold("E\xCC\x81vry") == "evry");  // a combining accent
  CHECK(fold("東京 Tokyo") == "東京 tokyo");
  CHECK(fold("🇬🇧 London") == "london");
  CHECK(fold("—").empty());
}

TEST_CASE("Folding spells a sharp s with two letters", "[base][text]") {
  CHECK(fold("Straße") == "strasse");
}

TEST_CASE("Folding drops the comma below of Romanian letters", "[base][text]") {
  CHECK(fold("București, Iași, Timișoara") == "bucuresti iasi timisoara");
}

TEST_CASE("Every word has to start some word", "[base][text]") {
  CHECK(has_words_starting_with("weights biases london", {"bia", "lon"}));
  CHECK(has_words_starting_with("weights biases london", {}));
  CHECK_FALSE(has_words_starting_with("weights biases london", {"bia", "paris"}));
  CHECK_FALSE(has_words_starting_with("weights biases london", {"ases"}));
  CHECK(has_words_starting_with("andover dover", {"dover"}));  // not the first that contains it
}

TEST_CASE("A decimal is digits with at most one point", "[base][text]") {
  CHECK(parse_decimal("12") == 12);
  CHECK(parse_decimal("1.05") == 1.05);
  CHECK(parse_decimal("007") == 7);
  CHECK(parse_decimal("0.15") == 0.15);
  CHECK(parse_decimal("12.35") == 12.35);
  CHECK(parse_decimal("0.1" + std::string(400, '0')) == 0.1);
  for (const char* text : {"", ".", "1,000", "-1", "+1", "1e5", " 1", "1.2.3", "0x10", "½"}) {
    INFO(text);
    CHECK_FALSE(parse_decimal(text));
  }
}

TEST_CASE("Decimals are written without trailing zeros", "[base][text]") {
  CHECK(format_decimal(12.5, 2) == "12.5");
  CHECK(format_decimal(3.0, 2) == "3");
  CHECK(format_decimal(1.3461, 4) == "1.3461");
  CHECK(format_decimal(0.05, 1) == "0.1");
  CHECK(format_decimal(-2.25, 2) == "-2.25");
  CHECK(format_decimal(-0.001, 2) == "0");
  CHECK(format_decimal(19.999, 2) == "20");
  CHECK(format_decimal(17.6, 0) == "18");
  CHECK(format_decimal(100, 0) == "100");
  CHECK(format_decimal(-1e300, 1) == "-900000000000000000");
  CHECK(format_decimal(std::numeric_limits<double>::quiet_NaN(), 0) == "9000000000000000000");
}
