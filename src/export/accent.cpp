#include "export/accent.h"

#include <cmath>
#include <span>

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::uint32_t kMost = 255;  // of a channel

std::uint32_t channel(std::uint32_t colour, int shift) { return colour >> shift & kMost; }

// A part of the way to black or white, 0 to 255. Mixing with either keeps the hue.
std::uint32_t mixed(std::uint32_t colour, std::uint32_t end, std::uint32_t part) {
  std::uint32_t result = 0;
  for (const int shift : {16, 8, 0}) {
    const std::uint32_t sum =
        channel(colour, shift) * (kMost - part) + channel(end, shift) * part + kMost / 2;
    result |= sum / kMost << shift;
  }
  return result;
}

std::uint32_t readable_on(std::uint32_t colour, std::span<const std::uint32_t> grounds) {
  // What one ground has changed goes further the same way for the next.
  for (const std::uint32_t ground : grounds) colour = accent_for(colour, ground, kReadable);
  return colour;
}

}  // namespace

std::optional<std::uint32_t> colour_from_text(std::string_view text) {
  if (!text.starts_with('#') || (text.size() != 4 && text.size() != 7)) return std::nullopt;
  std::uint32_t colour = 0;
  for (const char c : text.substr(1)) {
    const int value = hexadecimal_digit(c);
    if (value < 0) return std::nullopt;
    colour = colour << 4 | static_cast<std::uint32_t>(value);
    if (text.size() == 4) colour = colour << 4 | static_cast<std::uint32_t>(value);
  }
  return colour;
}

std::string colour_text(std::uint32_t colour) {
  return '#' + to_lower_ascii(hexadecimal(colour, 6));
}

double relative_luminance(std::uint32_t colour) {
  const auto light = [&](int shift) {
    const double value = channel(colour, shift) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * light(16) + 0.7152 * light(8) + 0.0722 * light(0);
}

double contrast_ratio(std::uint32_t a, std::uint32_t b) {
  const double x = relative_luminance(a);
  const double y = relative_luminance(b);
  return (std::fmax(x, y) + 0.05) / (std::fmin(x, y) + 0.05);
}

std::uint32_t accent_for(std::uint32_t colour, std::uint32_t ground, double least) {
  constexpr std::uint32_t kBlack = 0x000000;
  constexpr std::uint32_t kWhite = 0xFFFFFF;
  const std::uint32_t end =
      contrast_ratio(kBlack, ground) > contrast_ratio(kWhite, ground) ? kBlack : kWhite;
  for (std::uint32_t part = 0; part < kMost; ++part) {
    const std::uint32_t tried = mixed(colour, end, part);
    if (contrast_ratio(tried, ground) >= least) return tried;
  }
  return end;
}

Accent accent_of(std::uint32_t colour) {
  return {colour, readable_on(colour, kLightGrounds), readable_on(colour, kDarkGrounds)};
}

}  // namespace rangefinder
