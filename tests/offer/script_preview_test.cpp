#include "offer/script_preview.h"

#include <catch2/catch_test_macros.hpp>

#include "base/text.h"
#include "support/catalogs.h"

using namespace rangefinder;
using Kind = PreviewKind;
using Pieces = std::vector<PreviewPiece>;

namespace {

Pieces preview(std::string_view script, const Ticked& ticked, const Answers& answers) {
  return script_preview(script, cuts_of(script, ticked), answers);
}

}  // namespace

TEST_CASE("A preview shows what is filled, what is not, and what is struck out", "[offer]") {
  CHECK(preview("At [company] we met. I've led [X] teams, so at $[Y]K I sign.", {},
                {{"words:company", "Globex"}, {"words:X", "3"}}) ==
        Pieces{{Kind::text, "At "},
               {Kind::filled, "Globex"},
               {Kind::text, " we met. "},
               {Kind::struck, "I've led 3 teams, so a"},
               {Kind::text, "At "},
               {Kind::unfilled, "$[Y]K"},
               {Kind::text, " I sign."}});
  CHECK(preview("I need $250K.", {}, {}) == Pieces{{Kind::text, "I need $250K."}});
  CHECK(preview("", {}, {}).empty());
}

TEST_CASE("What is ticked is not struck out", "[offer]") {
  const std::string_view script = "I've led teams. I need $250K.";
  CHECK(preview(script, {"i-ve-led-teams"}, {}) == Pieces{{Kind::text, std::string(script)}});
}

TEST_CASE("All but what is struck out is the text to say, in every guide", "[offer]") {
  for (const Prose& prose : tests::shipped_catalog().prose) {
    std::vector<std::string> scripts{prose.strategy};
    for (const ProseLever& lever : prose.levers) scripts.push_back(lever.script);
    for (const std::string& script : scripts) {
      const auto cuts = cuts_of(script, {});
      std::string together;
      for (const PreviewPiece& piece : script_preview(script, cuts, {})) {
        if (piece.kind != Kind::struck) together += piece.text;
      }
      CHECK(trim(together) == fill(script_pieces(apply_cuts(script, cuts)), {}));
    }
  }
}
