#include <cmath>

#include "base/text.h"
#include "fuzz/targets.h"
#include "guide/cell.h"
#include "guide/cell_lexer.h"

namespace rangefinder::fuzz {
namespace {

// Every end of a range is at least nothing, and is written: without a digit there is no figure.
void check_range(const std::optional<Range>& range, bool digits) {
  if (!range) return;
  expect(digits, "a range without a digit in the text");
  expect(range->low >= 0 && range->high >= 0, "a negative amount");
}

}  // namespace

void cell(std::string_view input) {
  // A cell is a piece of one line of valid UTF-8: the reader sees to that.
  if (input.size() > 4096 || find_invalid_utf8(input) != std::string_view::npos) return;
  if (input.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos) return;
  const CurrencyHints hints{Currency::from_code("JPY").value(), Currency::from_code("SEK").value()};
  const Cell read = read_cell(input, hints);
  expect(read == read_cell(input, hints), "the second reading differs");

  const bool digits = input.find_first_of("0123456789") != std::string_view::npos;
  if (read.money) check_range(read.money->range, digits);
  if (read.alternative) check_range(read.alternative->range, digits);
  check_range(read.annual, digits);
  check_range(read.count, digits);
  if (read.percent) {
    expect(digits, "a percentage without a digit in the text");
    expect(std::isfinite(read.percent->low) && std::isfinite(read.percent->high),
           "a percentage that is no number");
  }
  if (read.years) expect(*read.years > 0 && *read.years <= 50, "years beyond a working life");
  expect(find_invalid_utf8(read.text) == std::string::npos, "the text is not UTF-8");
  for (const std::string& note : read.notes) {
    expect(find_invalid_utf8(note) == std::string::npos, "a note is not UTF-8");
  }
  if (digits) {
    expect(!read.empty() || !read.notes.empty() || read.too_large || read.years,
           "every digit of the text is lost");
  }

  std::string unknown;
  for (const CellToken& token : cell_tokens(input, hints, unknown)) {
    const bool inside = token.text.data() >= input.data() &&
                        token.text.data() + token.text.size() <= input.data() + input.size();
    expect(inside, "a token that is not of the text");
  }
}

}  // namespace rangefinder::fuzz
