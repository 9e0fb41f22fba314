#include "base/number_signs.h"

#include "base/text.h"

namespace rangefinder {
namespace {

// How many digits stand from `at` on.
std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

bool starts_group(std::string_view text, std::size_t comma) {
  return text[comma] == ',' && digits_at(text, comma + 1) == 3;
}

// The end of the number that starts at `at`; `at` where it is none: a date, a version.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  std::size_t end = at + digits_at(text, at);
  while (end < text.size() && starts_group(text, end)) end += 4;
  if (end < text.size() && text[end] == '.' && digits_at(text, end + 1) > 0) {
    const std::size_t decimals = end + 1 + digits_at(text, end + 1);
    const bool more =
        decimals < text.size() && text[decimals] == '.' && digits_at(text, decimals + 1) > 0;
    return more ? at : decimals;
  }
  return end;
}

}  // namespace

std::string with_signs(std::string_view text, const NumberSigns& signs) {
  if (signs == NumberSigns()) return std::string(text);
  std::string written;
  std::size_t at = 0;
  while (at < text.size()) {
    // Behind a letter it is a name: "v1.2", "L5.5".
    const bool starts = is_digit(text[at]) && (at == 0 || !is_ascii_letter(text[at - 1]));
    const std::size_t end = starts ? end_of_number(text, at) : at;
    if (end == at) {
      // What is no number, with all of its digits and points.
      std::size_t skipped = 1;
      while (is_digit(text[at]) && at + skipped < text.size() &&
             (is_digit(text[at + skipped]) ||
              (text[at + skipped] == '.' && digits_at(text, at + skipped + 1) > 0))) {
        ++skipped;
      }
      written += text.substr(at, skipped);
      at += skipped;
      continue;
    }
    for (; at < end; ++at) {
      if (text[at] == ',') {
        written += signs.group;
      } else if (text[at] == '.') {
        written += signs.decimal;
      } else {
        written += text[at];
      }
    }
  }
  return written;
}

}  // namespace rangefinder
