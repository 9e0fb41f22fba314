#include "export/xml_text.h"

#include "base/text.h"

namespace rangefinder {
namespace {

// For what is no character of XML, as U+FFFE.
constexpr const char* kReplacement = "\xEF\xBF\xBD";

}  // namespace

std::string xml_text(std::string_view text) {
  std::string result;
  const std::string valid = replace_all(replace_all(valid_utf8(text), "\xEF\xBF\xBE", kReplacement),
                                        "\xEF\xBF\xBF", kReplacement);
  for (const char c : valid) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      default:
        result += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
  }
  return result;
}

}  // namespace rangefinder
