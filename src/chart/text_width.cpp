#include "chart/text_width.h"

#include "base/text.h"

namespace rangefinder {
namespace {

// The advances of U+0020 to U+007E in Inter Regular with tabular figures, in 80ths of the em,
// rounded up, each plus 32 as a character.
constexpr std::string_view kAdvances =
    "78FSToT8@@IT6E6=TTTTTTTTTT66TTTInXU[ZQP\\\\6NVNi]^T^TTT\\XoWWS@=@FE:MQNQO>RP44L4gPPQQ?K;PMbLMM"
    "@;@T";
static_assert(kAdvances.size() == 0x7F - 0x20);
constexpr float kPerEm = 80;

constexpr float kBold = 1.04F;   // semibold against regular
constexpr float kOther = 0.64F;  // what is not ASCII, in ems: letters with accents, dashes
constexpr float kSquare = 1.0F;  // from U+1100 on: ideographs
constexpr std::string_view kEllipsis = "…";

}  // namespace

float text_width(std::string_view text, float size, bool bold) {
  float ems = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c >= 0x20 && c < 0x7F) {
      ems += static_cast<float>(kAdvances[c - 0x20] - 32) / kPerEm;
    } else {
      ems += c >= 0x1100 && (c < 0x2000 || c >= 0x2E80) ? kSquare : kOther;
    }
  }
  return ems * size * (bold ? kBold : 1);
}

std::string cut_text(std::string_view text, float size, bool bold, float width) {
  if (text_width(text, size, bold) <= width) return std::string(text);
  std::size_t fits = 0;
  for (std::size_t at = 0; at < text.size();) {
    next_code_point(text, at);
    if (text_width(text.substr(0, at), size, bold) + text_width(kEllipsis, size, bold) > width) {
      break;
    }
    fits = at;
  }
  return std::string(trim(text.substr(0, fits))) + std::string(kEllipsis);
}

std::vector<std::string> wrap_text(std::string_view text, float size, float width) {
  std::vector<std::string> lines;
  for (const std::string_view word : split(text, " ")) {
    const std::string longer = lines.empty() ? "" : lines.back() + ' ' + std::string(word);
    if (!lines.empty() && text_width(longer, size) <= width) {
      lines.back() = longer;
    } else {
      lines.emplace_back(word);
    }
  }
  return lines;
}

}  // namespace rangefinder
