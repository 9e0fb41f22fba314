#include "base/shown.h"

#include <cstdint>

#include "base/text.h"

namespace rangefinder {
namespace {

// Characters that would hide in a message, break its line or turn it around.
bool hides(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xAD || code == 0x61C ||
         (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

}  // namespace

std::string shown(std::string_view text, std::size_t most) {
  std::string result = "\"";
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size(); ++characters) {
    if (characters == most) {
      result += "…";
      break;
    }
    const std::size_t start = at;
    const char32_t code = next_code_point(text, at);
    if (code == 0xFFFD && at == start + 1) {
      result += "\\x" + hexadecimal(static_cast<unsigned char>(text[start]), 2);
    } else if (code == '\n') {
      result += "\\n";
    } else if (code == '\t') {
      result += "\\t";
    } else if (hides(code)) {
      result += "\\u{" + hexadecimal(code, 2) + '}';
    } else {
      result += text.substr(start, at - start);
    }
  }
  return result + '"';
}

}  // namespace rangefinder
