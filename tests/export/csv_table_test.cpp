#include "export/csv_table.h"

#include <catch2/catch_test_macros.hpp>

#include "export/csv.h"

using namespace rangefinder;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows(std::string_view text) {
  CsvTable table(text);
  Rows rows;
  for (CsvRecord record; table.next(record);) {
    auto& row = rows.emplace_back();
    for (const CsvCell& cell : record.cells) row.push_back(cell.text);
  }
  return rows;
}

}  // namespace

TEST_CASE("Records end with any line end, and cells are trimmed", "[export][csv]") {
  const Rows expected = {{"a", "b"}, {"1", "2 3"}, {"", ""}};
  CHECK(rows("a,b\n1,2 3\n,\n") == expected);
  CHECK(rows("a,b\r\n1 , 2 3\r\n,") == expected);
  CHECK(rows("\xEF\xBB\xBF"
             "a,b\r1,2 3\r,\r") == expected);
  CHECK(rows("").empty());
  CHECK(rows("\n\n") == Rows{{""}, {""}});
}

TEST_CASE("The separator is what the first line has most of", "[export][csv]") {
  CHECK(rows("a;b;c\n1,5;2;3") == Rows{{"a", "b", "c"}, {"1,5", "2", "3"}});
  CHECK(rows("a\tb\n1,2;3\t4") == Rows{{"a", "b"}, {"1,2;3", "4"}});
  CHECK(rows("\"a,b,c\";d\n1;2") == Rows{{"a,b,c", "d"}, {"1", "2"}});
}

TEST_CASE("What is between quotes is one cell", "[export][csv]") {
  CHECK(rows("\"a \"\"b\"\", c\",d") == Rows{{"a \"b\", c", "d"}});
  CHECK(rows("\"two\r\nlines\",x\ny,z") == Rows{{"two\nlines", "x"}, {"y", "z"}});
  CHECK(rows(" \"a\" ,b") == Rows{{"a", "b"}});
  CHECK(rows("\"a\"b,c") == Rows{{"ab", "c"}});
  CHECK(rows("a\"b,c") == Rows{{"a\"b", "c"}});
}

TEST_CASE("What csv_line writes is read", "[export][csv]") {
  const std::vector<std::string> cells = {"a", "", "b,c", "d \"e\"", "f\ng"};
  CHECK(rows(csv_line(cells) + csv_line(cells)) == Rows{cells, cells});
}

TEST_CASE("Every cell knows where it stands", "[export][csv]") {
  CsvTable table(
      "\xEF\xBB\xBF"
      "ab, cd\n\"x\ny\",z\n\"open");
  CsvRecord record;
  REQUIRE(table.next(record));
  CHECK(record.cells[0].at == Spot{1, 1, 2});
  CHECK(record.cells[1].at == Spot{1, 5, 2});
  CHECK_FALSE(record.blank());
  REQUIRE(table.next(record));
  CHECK(record.cells[0].at == Spot{2, 1, 2});
  CHECK(record.cells[1].at == Spot{3, 4, 1});
  CHECK(record.open_quote == Spot{});
  REQUIRE(table.next(record));
  CHECK(record.open_quote == Spot{4, 1, 1});
  CHECK(record.cells[0].text == "open");
  CHECK_FALSE(table.next(record));
}

TEST_CASE("A record without a word is blank", "[export][csv]") {
  CsvTable table(" , \t\nx");
  CsvRecord record;
  REQUIRE(table.next(record));
  CHECK(record.blank());
  REQUIRE(table.next(record));
  CHECK_FALSE(record.blank());
}
