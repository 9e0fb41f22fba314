#include "export/fragment_text.h"

#include "base/shown.h"
#include "base/text.h"

namespace rangefinder {
namespace {

bool stands_for_itself(char c) {
  return is_ascii_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == ':';
}

}  // namespace

std::string to_fragment_text(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (stands_for_itself(c)) {
      result += c;
    } else if (c == ' ') {
      result += '+';
    } else {
      result += '%' + hexadecimal(static_cast<unsigned char>(c), 2);
    }
  }
  return result;
}

Result<std::string> from_fragment_text(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      result += text[at] == '+' ? ' ' : text[at];
      continue;
    }
    const int high = at + 2 < text.size() ? hexadecimal_digit(text[at + 1]) : -1;
    const int low = at + 2 < text.size() ? hexadecimal_digit(text[at + 2]) : -1;
    if (high < 0 || low < 0) {
      return fail("\"%\" needs two hexadecimal digits behind it, as in %2C.");
    }
    result += static_cast<char>(high * 16 + low);
    at += 2;
  }
  if (find_invalid_utf8(result) != std::string_view::npos) return fail("It is not UTF-8.");
  return result;
}

std::string shown_fragment_text(std::string_view text) {
  const auto read = from_fragment_text(text);
  return shown(read ? std::string_view(*read) : text);
}

}  // namespace rangefinder
