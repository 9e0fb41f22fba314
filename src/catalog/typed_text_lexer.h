// Typed text as tokens: where terms begin and end, and their parts. What they mean is for
// typed_text.h; nothing here is an error.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rangefinder {

enum class Operator : std::uint8_t {
  none,
  is,        // :
  at_least,  // >= or ≥
  above,     // >
  at_most,   // <= or ≤
  below,     // <
  equals,    // =
};

// Views of the text. `company:"hugging face",meta` has the name "company", the sign ":", the value
// behind it, and in `values` its parts between commas, with their quotation marks.
//
// A word may be empty: of "-" and of `""`. A name may be empty before a comparison: ">=200k".
struct TextToken {
  bool negated = false;   // it starts with "-"
  bool quoted = false;    // a word in quotation marks
  std::string_view word;  // without them; where there is no operator
  std::string_view name;  // before the operator: "total.low"
  Operator op = Operator::none;
  std::string_view sign;   // the operator as typed
  std::string_view value;  // behind it, whole
  std::vector<std::string_view> values;
  std::size_t from = 0, to = 0;  // bytes of the text

  bool operator==(const TextToken&) const = default;
};

// Terms end at white space, that of other scripts too. Typographic quotation marks are as good as
// straight ones: telephones put them in. A quote that is not closed runs to the end. White space
// may stand around the operator of a measure ("total >= 200k"), and between any field and a
// comparison. A comparison behind a colon is taken for both: "total:>=200k".
std::vector<TextToken> typed_text_tokens(std::string_view text);

// Without quotation marks and white space at the ends: what is meant by `"$200,000"`.
std::string without_quote_marks(std::string_view text);

}  // namespace rangefinder
