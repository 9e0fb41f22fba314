#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace rangefinder {
namespace {

// The plain letters of U+00C0 to U+017F (Latin-1 letters and Latin Extended-A), two bytes each at
// most; '.' stands for "no letter".
constexpr std::string_view kLatin =
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin.size() == 0x180 - 0xC0);

// What ASCII folds to: small letters, digits, and a space for all else.
constexpr auto kFolded = [] {
  std::array<char, 0x80> folded{};
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char c = to_lower_ascii(static_cast<char>(i));
    folded[i] = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : ' ';
  }
  return folded;
}();

}  // namespace

std::string_view trim(std::string_view text) {
  constexpr std::string_view kNoBreak = "\xC2\xA0";
  for (;;) {
    if (!text.empty() && is_space(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with(kNoBreak)) {
      text.remove_prefix(kNoBreak.size());
    } else {
      break;
    }
  }
  for (;;) {
    if (!text.empty() && is_space(text.back())) {
      text.remove_suffix(1);
    } else if (text.ends_with(kNoBreak)) {
      text.remove_suffix(kNoBreak.size());
    } else {
      return text;
    }
  }
}

std::string hexadecimal(std::uint64_t number, std::size_t least) {
  std::string digits;
  for (; number > 0 || digits.size() < least; number /= 16) {
    digits.insert(digits.begin(), "0123456789ABCDEF"[number % 16]);
  }
  return digits;
}

std::string to_upper_ascii(std::string_view text) {
  std::string upper(text);
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return upper;
}

std::string to_lower_ascii(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = to_lower_ascii(c);
  return result;
}

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (to_lower_ascii(a[i]) != to_lower_ascii(b[i])) return false;
  }
  return true;
}

bool contains_ignoring_case(std::string_view text, std::string_view part) {
  return find_ignoring_case(text, part) != std::string_view::npos;
}

std::size_t find_ignoring_case(std::string_view text, std::string_view part, std::size_t from) {
  if (part.empty()) return from <= text.size() ? from : std::string_view::npos;
  const char first = to_lower_ascii(part[0]);
  for (std::size_t at = from; at + part.size() <= text.size(); ++at) {
    if (to_lower_ascii(text[at]) == first &&
        equals_ignoring_case(text.substr(at, part.size()), part)) {
      return at;
    }
  }
  return std::string_view::npos;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + separator.size());
  }
}

std::string replace_all(std::string text, std::string_view what, std::string_view by) {
  std::size_t at = text.find(what);
  if (at == std::string::npos || what.empty()) return text;
  // Into a new text: moving the rest for each one would take hours for some files.
  std::string result;
  std::size_t start = 0;
  for (; at != std::string::npos; at = text.find(what, start)) {
    result.append(text, start, at - start).append(by);
    start = at + what.size();
  }
  return result.append(text, start);
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) text += separator;
    text += part;
  }
  return text;
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
  constexpr char32_t kReplacement = 0xFFFD;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  const std::size_t length = first < 0x80             ? 1
                             : (first & 0xE0) == 0xC0 ? 2
                             : (first & 0xF0) == 0xE0 ? 3
                             : (first & 0xF8) == 0xF0 ? 4
                                                      : 0;
  if (length == 0 || at + length > text.size()) {
    ++at;
    return kReplacement;
  }
  char32_t code = length == 1 ? first : first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) {
      ++at;
      return kReplacement;
    }
    code = (code << 6) | (byte(at + i) & 0x3F);
  }
  constexpr std::array<char32_t, 5> kSmallest = {0, 0, 0x80, 0x800, 0x10000};
  if (code < kSmallest[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
    ++at;
    return kReplacement;
  }
  at += length;
  return code;
}

void append_utf8(std::string& text, char32_t code) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | (code >> 6));
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | (code >> 12));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | (code >> 18));
    put(0x80 | ((code >> 12) & 0x3F));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

std::size_t find_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    // ASCII goes eight bytes at a time: this looks at every byte of every file.
    std::uint64_t eight = 0;
    if (at + sizeof eight <= text.size()) {
      std::memcpy(&eight, text.data() + at, sizeof eight);
      if ((eight & 0x8080808080808080U) == 0) {
        at += sizeof eight;
        continue;
      }
    }
    const std::size_t start = at;
    // A real U+FFFD is three bytes long; a malformed byte advances by one.
    if (next_code_point(text, at) == 0xFFFD && at == start + 1) return start;
  }
  return std::string_view::npos;
}

std::string valid_utf8(std::string_view text) {
  if (find_invalid_utf8(text) == std::string_view::npos) return std::string(text);
  std::string valid;
  for (std::size_t at = 0; at < text.size();) append_utf8(valid, next_code_point(text, at));
  return valid;
}

std::string fold(std::string_view text) {
  std::string folded(text.size(), ' ');  // nothing folds to more bytes than it has
  char* end = folded.data();
  const auto put = [&end](std::string_view bytes) { end = std::ranges::copy(bytes, end).out; };
  const auto space = [&] {
    if (end != folded.data() && end[-1] != ' ') *end++ = ' ';
  };
  for (std::size_t at = 0; at < text.size();) {
    if (const auto byte = static_cast<unsigned char>(text[at]); byte < 0x80) {
      ++at;
      if (const char c = kFolded[byte]; c != ' ') {
        *end++ = c;
      } else {
        space();
      }
      continue;
    }
    const std::size_t start = at;
    const char32_t code = next_code_point(text, at);
    if (code == 0xDF || code == 0x1E9E) {
      put("ss");
    } else if (code >= 0x218 && code <= 0x21B) {
      *end++ = code < 0x21A ? 's' : 't';  // Romanian, with a comma below
    } else if (code >= 0xC0 && code < 0x180 && kLatin[code - 0xC0] != '.') {
      *end++ = kLatin[code - 0xC0];
    } else if (code >= 0x370 && code != 0xFFFD && !(code >= 0x2000 && code < 0x2E80) &&
               code < 0x1F000) {
      put(text.substr(start, at - start));  // other scripts: as they are
    } else if (code >= 0x300 && code < 0x370) {
      // a combining accent: dropped
    } else {
      space();
    }
  }
  folded.resize(static_cast<std::size_t>(end - folded.data()));
  if (folded.ends_with(' ')) folded.pop_back();
  return folded;
}

bool has_words_starting_with(std::string_view folded, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    bool found = false;
    for (std::size_t at = 0; !found && (at = folded.find(word, at)) != std::string_view::npos;
         ++at) {
      found = at == 0 || folded[at - 1] == ' ';
    }
    if (!found) return false;
  }
  return true;
}

std::optional<double> parse_decimal(std::string_view text) {
  // One division at the end rounds once: adding tenths and hundredths makes 0.15 slightly more.
  constexpr double kFinest = 1e15;
  double value = 0;
  double unit = 1;  // of the last digit behind the point is 1 / unit
  bool point = false;
  bool digits = false;
  for (const char c : text) {
    if (is_digit(c)) {
      digits = true;
      if (point && unit >= kFinest) continue;
      value = value * 10 + (c - '0');
      if (point) unit *= 10;
    } else if (c == '.' && !point) {
      point = true;
    } else {
      return std::nullopt;
    }
  }
  return digits ? std::optional(value / unit) : std::nullopt;
}

std::string format_decimal(double value, int decimals) {
  double power = 1;
  for (int i = 0; i < decimals; ++i) power *= 10;
  constexpr double kMost = 9e18;  // what an integer holds
  const double size = std::fabs(value) * power;
  const auto scaled = static_cast<std::int64_t>(std::llround(size < kMost ? size : kMost));
  const auto unit = static_cast<std::int64_t>(power);
  std::string text = value < 0 && scaled != 0 ? "-" : "";
  text += std::to_string(scaled / unit);
  if (decimals == 0) return text;
  std::string fraction = std::to_string(scaled % unit);
  fraction.insert(0, static_cast<std::size_t>(decimals) - fraction.size(), '0');
  while (fraction.ends_with('0')) fraction.pop_back();
  return fraction.empty() ? text : text + '.' + fraction;
}

}  // namespace rangefinder
