#include "export/csv.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A record is its cells with commas between, and ends with CRLF", "[export][csv]") {
  CHECK(csv_line({"a", "b", ""}) == "a,b,\r\n");
  CHECK(csv_line({""}) == "\r\n");
}

TEST_CASE("Cells with commas, quotes or line ends are quoted", "[export][csv]") {
  CHECK(csv_line({"a,b"}) == "\"a,b\"\r\n");
  CHECK(csv_line({"say \"hi\""}) == "\"say \"\"hi\"\"\"\r\n");
  CHECK(csv_line({"two\nlines", "cr\r"}) == "\"two\nlines\",\"cr\r\"\r\n");
  CHECK(csv_line({"San José – €5", "it's; fine"}) == "San José – €5,it's; fine\r\n");
}
