#include "catalog/typed_text_lexer.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

// Each token with its parts between bars: "not|word", "\"words\"", "name|sign|value|value".
std::vector<std::string> parts(std::string_view text) {
  std::vector<std::string> list;
  for (const TextToken& token : typed_text_tokens(text)) {
    std::string line = token.negated ? "not|" : "";
    if (token.op == Operator::none) {
      line += token.quoted ? '"' + std::string(token.word) + '"' : std::string(token.word);
    } else {
      line += std::string(token.name) + '|' + std::string(token.sign);
      for (const std::string_view value : token.values) line += '|' + std::string(value);
    }
    list.push_back(std::move(line));
  }
  return list;
}

using Parts = std::vector<std::string>;

}  // namespace

TEST_CASE("Terms end at white space of any script", "[catalog][typed-text]") {
  CHECK(parts("") == Parts{});
  CHECK(parts(" \t\n\u00A0\u3000") == Parts{});
  CHECK(parts("  london   ml ") == Parts{"london", "ml"});
  CHECK(parts("東京\u3000ml\u00A0x\u2009y") == Parts{"東京", "ml", "x", "y"});
}

TEST_CASE("Quotes group", "[catalog][typed-text]") {
  CHECK(parts("\"open source\" ml") == Parts{"\"open source\"", "ml"});
  CHECK(parts("“open source”") == Parts{"\"open source\""});
  CHECK(parts("-\"open source\"") == Parts{"not|\"open source\""});
  CHECK(parts("\"\"") == Parts{"\"\""});
  CHECK(parts("\"a\"b") == Parts{"\"a\"", "b"});
  CHECK(parts("5\" screen") == Parts{"5\"", "screen"});
}

TEST_CASE("A quote that is not closed runs to the end", "[catalog][typed-text]") {
  CHECK(parts("\"open sou") == Parts{"\"open sou\""});
  CHECK(parts("place:\"new yo") == Parts{"place|:|\"new yo"});
  CHECK(parts("\"") == Parts{"\"\""});
}

TEST_CASE("An operator splits name and value, commas the value", "[catalog][typed-text]") {
  CHECK(parts("company:meta,google x") == Parts{"company|:|meta|google", "x"});
  CHECK(parts("company:\"hugging face\",meta") == Parts{"company|:|\"hugging face\"|meta"});
  CHECK(parts("company:,meta,") == Parts{"company|:|meta"});
  CHECK(parts("-company:meta") == Parts{"not|company|:|meta"});
  CHECK(parts("a:b:c") == Parts{"a|:|b:c"});
  CHECK(parts("company: x") == Parts{"company|:", "x"});
}

TEST_CASE("Every comparison is known by each of its signs", "[catalog][typed-text]") {
  const std::pair<const char*, Operator> signs[] = {
      {":", Operator::is},       {">=", Operator::at_least},  {"=>", Operator::at_least},
      {"≥", Operator::at_least}, {"<=", Operator::at_most},   {"=<", Operator::at_most},
      {"≤", Operator::at_most},  {">", Operator::above},      {"<", Operator::below},
      {"=", Operator::equals},   {":>=", Operator::at_least}, {":<", Operator::below},
  };
  for (const auto& [sign, op] : signs) {
    const std::string text = "total" + std::string(sign) + "200k";
    const auto tokens = typed_text_tokens(text);
    INFO(text);
    REQUIRE(tokens.size() == 1);
    CHECK(tokens[0].op == op);
    CHECK(tokens[0].sign == sign);
    CHECK(tokens[0].value == "200k");
  }
}

TEST_CASE("White space may stand around the operator of a measure", "[catalog][typed-text]") {
  CHECK(parts("total >= 200k ml") == Parts{"total|>=|200k", "ml"});
  CHECK(parts("base.low< 200k") == Parts{"base.low|<|200k"});
  CHECK(parts("total: 200k") == Parts{"total|:|200k"});
  CHECK(parts("company >= 3") == Parts{"company|>=", "3"});
  CHECK(parts("total >=") == Parts{"total|>="});
  CHECK(parts("total >=  ") == Parts{"total|>="});
  CHECK(parts("total : x") == Parts{"total", ":", "x"});
  CHECK(parts("london >= 3") == Parts{"london", "|>=", "3"});
}

TEST_CASE("A colon without a name belongs to a word", "[catalog][typed-text]") {
  CHECK(parts(":) :x") == Parts{":)", ":x"});
}

TEST_CASE("A token knows its bytes, with its minus, quotes and value", "[catalog][typed-text]") {
  const std::string text = "é -\"a b\" -total >= 200k x";
  const auto tokens = typed_text_tokens(text);
  REQUIRE(tokens.size() == 4);
  const auto bytes = [&](std::size_t i) {
    return text.substr(tokens[i].from, tokens[i].to - tokens[i].from);
  };
  CHECK(bytes(0) == "é");
  CHECK(bytes(1) == "-\"a b\"");
  CHECK(bytes(2) == "-total >= 200k");
  CHECK(bytes(3) == "x");
  CHECK(typed_text_tokens("total >=  ")[0].to == 8);  // without the space behind it
}

TEST_CASE("Quotation marks come off a value", "[catalog][typed-text]") {
  CHECK(without_quote_marks("\"$200,000\"") == "$200,000");
  CHECK(without_quote_marks("“ x ”") == "x");
  CHECK(without_quote_marks("\"") == "");
}
