#include "export/json_records.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Views = std::vector<std::string_view>;

TEST_CASE("Records are elements of an array, of a named one, or lines", "[export][json]") {
  CHECK(json_records(R"( [ {"a": 1}, {"b": [2, {"c": "]"}]} ] )", "bands") ==
        Views{R"({"a": 1})", R"({"b": [2, {"c": "]"}]})"});
  CHECK(json_records(R"({"version": 1, "bands": [{"a": 1}, {}]})", "bands") ==
        Views{R"({"a": 1})", "{}"});
  CHECK(json_records("{\"a\": 1}\n\n{\"b\": \"}\\\"{\"}\r\n", "bands") ==
        Views{R"({"a": 1})", R"({"b": "}\"{"})"});
  CHECK(json_records(R"({"a": 1})", "bands") == Views{R"({"a": 1})"});
  CHECK(json_records("[]", "bands").empty());
}

TEST_CASE("A text that stops too early gives what is there", "[export][json]") {
  CHECK(json_records(R"([{"a": 1}, {"b": )", "bands") == Views{R"({"a": 1})", R"({"b": )", ""});
  CHECK(json_records(R"([{"a": 1})", "bands") == Views{R"({"a": 1})", ""});
  CHECK(json_records(R"({"bands": [1)", "bands") == Views{"1", ""});
  CHECK(json_records("[", "bands") == Views{"", ""});
  CHECK(json_records("[\"", "bands") == Views{"\"", ""});
}

TEST_CASE("Members are keys and values as they are written", "[export][json]") {
  CHECK(json_members(R"({"a": 1, "b c" : [1, 2],"d":"x,\"}", "e": null})") ==
        std::vector<JsonMember>{{"a", "1"}, {"b c", "[1, 2]"}, {"d", R"("x,\"}")"}, {"e", "null"}});
  CHECK(json_members("{}").empty());
  CHECK(json_members("[1]").empty());
  CHECK(json_members(R"({"a": 1, b: 2})") == std::vector<JsonMember>{{"a", "1"}});
}

TEST_CASE("Bytes have a line and a column", "[export][json]") {
  const TextSpots spots("ab\r\ncde\rf\n");
  CHECK(spots.at(0) == Spot{1, 1, 1});
  CHECK(spots.at(1, 9) == Spot{1, 2, 1});
  CHECK(spots.at(3) == Spot{1, 3, 0});
  CHECK(spots.at(5, 2) == Spot{2, 2, 2});
  CHECK(spots.at(8) == Spot{3, 1, 1});
  CHECK(spots.at(10) == Spot{3, 2, 0});
  CHECK(spots.at(99) == Spot{3, 2, 0});
  CHECK(TextSpots("").at(0) == Spot{1, 1, 0});
}
