#include "offer/placeholder.h"

#include <catch2/catch_test_macros.hpp>

#include "support/files.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

// The only placeholder of a text.
Placeholder only(std::string_view text) {
  std::vector<Placeholder> found;
  for (const ScriptPiece& piece : script_pieces(text)) {
    if (piece.placeholder) found.push_back(*piece.placeholder);
  }
  INFO(text);
  REQUIRE(found.size() == 1);
  return found.front();
}

Strings texts(std::string_view script) {
  Strings texts;
  for (const ScriptPiece& piece : script_pieces(script)) texts.push_back(piece.text);
  return texts;
}

}  // namespace

TEST_CASE("An amount is in the currency and the unit around it", "[offer]") {
  const Placeholder amount = only("I need $[X]K base");
  CHECK(amount.kind == PlaceholderKind::amount);
  CHECK(amount.name == "X");
  CHECK(amount.currency.code() == "USD");
  CHECK(amount.unit == 1'000);
  CHECK(amount.before == "$");
  CHECK(amount.after == "K");
  CHECK(only("at £[Y]M.").unit == 1'000'000);
  CHECK(only("at £[Y]M.").currency.code() == "GBP");
  CHECK(only("$[target]").unit == 1);
  CHECK(only("[X]K more").kind == PlaceholderKind::amount);
  CHECK_FALSE(only("[X]K more").currency);
  CHECK(only("C$[X]K").currency.code() == "CAD");
  CHECK(only("[$ amount]").name == "amount");
  CHECK(only("[X]Kings").kind == PlaceholderKind::words);  // no unit
}

TEST_CASE("What is above an earlier amount asks for that one", "[offer]") {
  const Placeholder more = only("$[X+20-30]K");
  CHECK(more.name == "X");
  CHECK(more.key() == only("$[X]K").key());
  CHECK(more.more_low == 20'000);
  CHECK(more.more_high == 30'000);
  CHECK(only("$[Y+35K]").more_low == 35'000);
  CHECK(only("$[Y+35K]").more_high == 35'000);
  CHECK(only("[Y+5]%").more_low == 5);
  CHECK(only("[Y+5]%").kind == PlaceholderKind::percent);
}

TEST_CASE("A choice has its alternatives, a range is an amount", "[offer]") {
  CHECK(only("from [OpenAI / Anthropic]").choices == Strings{"OpenAI", "Anthropic"});
  CHECK(only("[NeurIPS / ICML / CVPR / ACL]").choices.size() == 4);
  CHECK(only("[D.E. Shaw/Citadel]").choices == Strings{"D.E. Shaw", "Citadel"});
  CHECK(only("a vest of [12/18/24] months").choices == Strings{"12", "18", "24"});
  CHECK(only("[50/75/100]%").kind == PlaceholderKind::choice);
  CHECK(only("[50/75/100]%").after == "%");
  const Placeholder level = only("as an E[5/6] here");
  CHECK(level.choices == Strings{"5", "6"});
  CHECK(level.before == "E");
  CHECK(only("$[25K-40K]").kind == PlaceholderKind::amount);
  CHECK(only("[20K-30K]").kind == PlaceholderKind::amount);
}

TEST_CASE("Percentages and words", "[offer]") {
  CHECK(only("[X%]").kind == PlaceholderKind::percent);
  CHECK(only("[X%]").name == "X");
  CHECK(only("[Z]%").key() == only("[Z%]").key());
  for (const char* text : {"[company]", "[competitor 1]", "[X years]", "[X]"}) {
    CHECK(only(text).kind == PlaceholderKind::words);
  }
  CHECK(only("[X]").key() != only("$[X]K").key());  // a number of something is no amount
}

TEST_CASE("What is no placeholder stays as it stands", "[offer]") {
  for (const char* text : {"a note [1] and [12]", "[a link](https://example.com)", "[]", "[ ]",
                           "an open [bracket", "[two\nlines]", "none]", "", "[[", "$[X+much]K"}) {
    INFO(text);
    for (const ScriptPiece& piece : script_pieces(text)) CHECK_FALSE(piece.placeholder);
  }
  CHECK(texts("see [1]: $[X]K[2] and [b]") == Strings{"see [1]: ", "$[X]K", "[2] and ", "[b]"});
  CHECK(texts("[[X]]") == Strings{"[", "[X]", "]"});
}

TEST_CASE("The pieces together are the text, in every guide", "[offer]") {
  std::size_t placeholders = 0;
  auto files = tests::files_under(tests::source_folder() / "data/guides", ".md");
  const auto more = tests::files_under(tests::shared_folder() / "guides/corpus", ".md");
  files.insert(files.end(), more.begin(), more.end());
  for (const auto& file : files) {
    const std::string text = tests::read_text(file);
    std::string together;
    for (const ScriptPiece& piece : script_pieces(text)) {
      together += piece.text;
      if (!piece.placeholder) continue;
      ++placeholders;
      const Placeholder& one = *piece.placeholder;
      CHECK_FALSE(one.name.empty());
      CHECK(piece.text.starts_with(one.before + "["));
      CHECK(piece.text.ends_with("]" + one.after));
    }
    CHECK(together == text);
  }
  CHECK(placeholders > 10);
}
