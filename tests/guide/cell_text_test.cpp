#include "guide/cell_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A cell's words have no Markdown and no HTML around them", "[guide][cell-text]") {
  const std::pair<const char*, const char*> cases[] = {
      {"**$388K-$548K**", "$388K-$548K"},
      {"***$388K***", "$388K"},
      {"*$388K*–*$548K*", "$388K–$548K"},
      {"_$388K_", "$388K"},
      {"__$388K__ est.", "$388K est."},
      {"*$388K _est._ in all*", "$388K est. in all"},
      {"_$388K *est.* in all_", "$388K est. in all"},
      {"*$388K *est.* in all*", "$388K est. in all"},
      {"*$388K **est.** in all*", "$388K est. in all"},
      {"**$388K *est.* in all**", "$388K est. in all"},
      {"***$388K** in all*", "$388K in all"},
      {"*$388K **in all***", "$388K in all"},
      {"*$388K _in* all_", "$388K in all"},
      {"_total_comp_", "total_comp"},
      {"*2 * 3*", "2 * 3"},
      {"*a \\* b*", "a * b"},
      {"~~$300K~~ $310K", "$300K $310K"},
      {"`$120K`", "$120K"},
      {"[$210K–$300K](https://levels.fyi/2024)", "$210K–$300K"},
      {"see [**this**](x) and [that](y)", "see this and that"},
      {"$120K<br>$150K", "$120K $150K"},
      {"$120K<br/>$150K", "$120K $150K"},
      {"<b>$388K</b>–<b>$548K</b>", "$388K–$548K"},
      {"$388K<sup>1</sup>", "$388K 1"},
      {"&pound;93K&nbsp;&ndash;&nbsp;&#163;128K", "£93K – £128K"},
      {"P&amp;L", "P&L"},
      {"&#x20AC;5K", "€5K"},
      {"\\$120K \\| \\*", "$120K | *"},
      {"  x  ", "x"},
      {"", ""},
  };
  for (const auto& [printed, plain] : cases) {
    INFO(printed);
    CHECK(cell_text(printed) == plain);
  }
}

TEST_CASE("What only looks like a mark stays", "[guide][cell-text]") {
  for (const std::string text : {"$100K*",    "$100K* – $150K*",
                                 "<$90K",     "< 5",
                                 "a < b > c", "P&L",
                                 "R&D; more", "snake_case",
                                 "2 * 3 * 4", "[^1]",
                                 "[x] (y)",   "[open",
                                 "~$5K",      "&unknown;",
                                 "&#0;",      "&#xD800;",
                                 "&;",        "C:\\dir",
                                 "*",         "_",
                                 "<",         "&",
                                 "\\",        "<b"}) {
    INFO(text);
    CHECK(cell_text(text) == text);
  }
}

TEST_CASE("Marks that are never closed take no time", "[guide][cell-text]") {
  for (const char* mark : {"*a", "[", "<b", "&x", "_a", "](", "* ", "*a *", "_a *", " *a"}) {
    std::string text;
    while (text.size() < 300'000) text += mark;
    CHECK(cell_text(text).size() <= text.size());
  }
}

TEST_CASE("Every space is a space, and what has no width is nothing", "[guide][cell-text]") {
  CHECK(with_plain_spaces("a\u00A0b\u2009c\u202Fd\u3000e\tf g") == "a b c d e f g");
  CHECK(with_plain_spaces("$\u200B5\u2060K\uFEFF") == "$5K");
  CHECK(with_plain_spaces("£5–₹6") == "£5–₹6");
}
