#include "export/slug.h"

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::size_t kLongest = 80;

// Of a name that has no letter or digit of its own.
std::string by_bytes(std::string_view name) {
  std::string text;
  for (const char byte : name.substr(0, 16))
    text += hexadecimal(static_cast<unsigned char>(byte), 2);
  return 'x' + to_lower_ascii(text);
}

}  // namespace

std::string slug(std::string_view name) {
  std::string text;
  for (const char c : fold(replace_all(std::string(name), "&", " and "))) {
    if (is_ascii_letter(c) || is_digit(c)) {
      text += c;
    } else if (!text.empty() && text.back() != '-') {
      text += '-';
    }
    if (text.size() == kLongest) break;
  }
  if (text.ends_with('-')) text.pop_back();
  return text.empty() ? by_bytes(name) : text;
}

std::string Slugs::add(std::string_view name) {
  const std::string first = slug(name);
  std::string one = first;
  for (int number = 2; !taken_.insert(one).second; ++number) {
    one = first + "-" + std::to_string(number);
  }
  return one;
}

}  // namespace rangefinder
