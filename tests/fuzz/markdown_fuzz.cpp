#include "fuzz/targets.h"
#include "guide/outline.h"
#include "guide/table.h"

namespace rangefinder::fuzz {
namespace {

bool is_inside(std::string_view part, std::string_view whole) {
  return part.empty() ||
         (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

}  // namespace

void markdown(std::string_view input) {
  if (input.size() > 1 << 16) return;
  const std::vector<Line> lines = split_lines(input);
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    expect(lines[i].number == static_cast<int>(i) + 1, "lines are not counted");
    expect(lines[i].text.find_first_of("\r\n") == std::string_view::npos, "a line with two lines");
    expect(is_inside(lines[i].text, input), "a line that is not of the text");
    bytes += lines[i].text.size();
  }
  expect(bytes <= input.size(), "more text in lines than there is");

  std::size_t end = 0;
  for (const Table& table : find_tables(lines)) {
    expect(table.end <= lines.size() && table.end > end, "tables are not one behind the other");
    end = table.end;
    const auto check = [&](const TableRow& row) {
      for (const std::string_view cell : row.cells) {
        expect(is_inside(cell, row.line.text), "a cell that is not of its line");
        expect(lies_in(spot_of(row.line, cell), lines) || cell.empty(), "a cell's spot is outside");
      }
    };
    check(table.header);
    for (const TableRow& row : table.rows) check(row);
  }

  std::size_t covered = 0;
  for (const Section& section : outline(lines)) {
    expect(is_inside(section.heading, input), "a heading that is not of the text");
    covered += section.lines.size() + (section.heading.empty() ? 0 : 1);
  }
  expect(covered == lines.size(), "sections do not hold every line once");
}

}  // namespace rangefinder::fuzz
