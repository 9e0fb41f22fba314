#include "cli/telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using cli::telling_of;

namespace {

Prose prose() {
  Prose prose;
  prose.strategy = "I hold offers from Globex at $[X]K and Initech at $[Y]K. Give me [X]% more.";
  ProseLever lever;
  lever.script = "I've built it at [company]. I need $250K.";
  prose.levers.push_back(lever);
  return prose;
}

}  // namespace

TEST_CASE("Placeholders are filled by their name, or by their key", "[cli][offer]") {
  CHECK(
      telling_of(prose(), {"company=Northwind = Labs", "X=250k"}, {})->answers ==
      Answers{{"words:company", "Northwind = Labs"}, {"amount:X", "250k"}, {"percent:X", "250k"}});
  CHECK(telling_of(prose(), {"amount:X=250k"}, {})->answers == Answers{{"amount:X", "250k"}});
  CHECK(telling_of(prose(), {}, {})->answers.empty());
}

TEST_CASE("Claims are ticked by words that start theirs", "[cli][offer]") {
  CHECK(telling_of(prose(), {}, {"init", "built"})->ticked ==
        Ticked{"initech-at-y-k", "i-ve-built-it-at-company"});
  CHECK(telling_of(prose(), {}, {"all"})->ticked.size() == 3);
  CHECK(telling_of(prose(), {}, {})->ticked.empty());
  // As the report shows them, too.
  CHECK(telling_of(prose(), {"company=Northwind"}, {"built northwind"})->ticked ==
        Ticked{"i-ve-built-it-at-company"});
}

TEST_CASE("What is not there is an error that names what is", "[cli][offer]") {
  CHECK(telling_of(prose(), {"firm=A"}, {}).error().message ==
        "--fill: \"firm=A\" names nothing to fill in. Write NAME=VALUE; NAME is \"X\", \"Y\", "
        "\"company\".");
  CHECK_FALSE(telling_of(prose(), {"company"}, {}));
  CHECK(telling_of(prose(), {}, {"hooli"}).error().message ==
        "--claim: no claim has the words \"hooli\". They are: \"Globex at $[X]K\", \"I've built it "
        "at [company]\", \"Initech at $[Y]K\".");
  CHECK(telling_of({}, {"a=b"}, {}).error().message.ends_with("NAME is none."));
  CHECK_FALSE(telling_of(prose(), {}, {""}));
}
