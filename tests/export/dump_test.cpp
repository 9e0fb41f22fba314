#include "export/dump.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Json = nlohmann::ordered_json;

TEST_CASE("JSON is one line, its keys in their order", "[export][dump]") {
  CHECK(dump(Json({{"b", 1}, {"a", {nullptr, "x\ny"}}})) == R"({"b":1,"a":[null,"x\ny"]})");
  CHECK(dump(nlohmann::json::array()) == "[]");
}

TEST_CASE("What is not UTF-8 becomes U+FFFD, and the rest stays", "[export][dump]") {
  CHECK(dump(Json("caf\xE9/é.md")) == "\"caf\xEF\xBF\xBD/é.md\"");
}
