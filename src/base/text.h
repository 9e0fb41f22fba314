// Small helpers for text in UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rangefinder {

constexpr bool is_ascii_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || is_ascii_capital(c); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

// Without the ASCII white space and no-break spaces at both ends.
std::string_view trim(std::string_view text);

// 0 to 15; -1 where it is no hexadecimal digit.
constexpr int hexadecimal_digit(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// In capitals, with zeros before it where it has fewer digits than `least`.
std::string hexadecimal(std::uint64_t number, std::size_t least);

constexpr char to_lower_ascii(char c) {
  return is_ascii_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
std::string to_upper_ascii(std::string_view text);
std::string to_lower_ascii(std::string_view text);

bool equals_ignoring_case(std::string_view a, std::string_view b);
bool contains_ignoring_case(std::string_view text, std::string_view part);
// Where `part` starts in `text`, ASCII case ignored; npos where it does not occur.
std::size_t find_ignoring_case(std::string_view text, std::string_view part, std::size_t from = 0);

// The pieces between `separator`, as they stand (not trimmed).
std::vector<std::string_view> split(std::string_view text, std::string_view separator);

std::string replace_all(std::string text, std::string_view what, std::string_view by);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

// One code point at `at`, which moves behind it. Malformed bytes come out one by one as U+FFFD.
char32_t next_code_point(std::string_view text, std::size_t& at);
void append_utf8(std::string& text, char32_t code_point);

// The offset of the first byte that is not UTF-8; npos where all is well.
std::size_t find_invalid_utf8(std::string_view text);

// The text with U+FFFD for each byte that is not UTF-8.
std::string valid_utf8(std::string_view text);

// For search and for grouping names: lower case, Latin accents removed, every run of other
// characters one space. "Zürich (CH)" gives "zurich ch".
std::string fold(std::string_view text);

// True where every word of `words` is the start of some word of `folded`; both are folded.
bool has_words_starting_with(std::string_view folded, const std::vector<std::string>& words);

// The whole of `text` as a decimal number ("12", "1.05"); nothing where anything else is in it.
std::optional<double> parse_decimal(std::string_view text);

// At most `decimals` decimals, trailing zeros cut: 12.5 gives "12.5", 3.0 gives "3". What has more
// than 18 digits is shown as the largest that has not.
std::string format_decimal(double value, int decimals);

}  // namespace rangefinder
