#include "export/accent.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "support/colour.h"

using namespace rangefinder;

namespace {

// To two digits, as tables of contrasts print them: 21.00 is 2100.
int hundredths(double ratio) { return static_cast<int>(ratio * 100 + 0.5); }

// 0 to 360; the colour is not grey.
double hue(std::uint32_t colour) {
  const double red = colour >> 16 & 255, green = colour >> 8 & 255, blue = colour & 255;
  const double most = std::max({red, green, blue});
  const double span = most - std::min({red, green, blue});
  if (most == red) return 60 * (green - blue) / span + (green < blue ? 360 : 0);
  if (most == green) return 60 * (blue - red) / span + 120;
  return 60 * (red - green) / span + 240;
}

}  // namespace

TEST_CASE("A colour is read from six digits or three", "[export][site]") {
  CHECK(colour_from_text("#0B6e61") == 0x0B6E61u);
  CHECK(colour_from_text("#0b6") == 0x00BB66u);
  for (const char* other : {"", "#", "0B6E61", "#0B6E6", "#0B6E611", "#0B6E6g", "#-12", "red"}) {
    INFO(other);
    CHECK_FALSE(colour_from_text(other));
  }
  CHECK(colour_text(0x0B6E61) == "#0b6e61");
  CHECK(colour_text(0) == "#000000");
}

TEST_CASE("Contrasts are as WCAG has them", "[export][site]") {
  CHECK(relative_luminance(0x000000) == 0);
  CHECK(hundredths(relative_luminance(0xFFFFFF)) == 100);
  CHECK(hundredths(contrast_ratio(0x000000, 0xFFFFFF)) == 2100);
  CHECK(hundredths(contrast_ratio(0xFFFFFF, 0x777777)) == 448);
  CHECK(hundredths(contrast_ratio(0x777777, 0xFFFFFF)) == 448);
  CHECK(hundredths(contrast_ratio(0x123456, 0x123456)) == 100);
}

TEST_CASE("An accent is readable on every ground, and of the same hue", "[export][site]") {
  constexpr std::uint32_t kStep = 51;
  for (std::uint32_t red = 0; red <= 255; red += kStep) {
    for (std::uint32_t green = 0; green <= 255; green += kStep) {
      for (std::uint32_t blue = 0; blue <= 255; blue += kStep) {
        const std::uint32_t colour = red << 16 | green << 8 | blue;
        const Accent accent = accent_of(colour);
        INFO(colour_text(colour) << ' ' << colour_text(accent.light) << ' '
                                 << colour_text(accent.dark));
        CHECK(accent.given == colour);
        for (const std::uint32_t ground : kLightGrounds) {
          CHECK(tests::contrast(accent.light, ground) >= kReadable);
        }
        for (const std::uint32_t ground : kDarkGrounds) {
          CHECK(tests::contrast(accent.dark, ground) >= kReadable);
        }
        if (red == green && green == blue) continue;
        for (const std::uint32_t made : {accent.light, accent.dark}) {
          const double off = std::abs(hue(made) - hue(colour));
          CHECK(std::min(off, 360 - off) < 2);  // channels are whole numbers
        }
      }
    }
  }
}

TEST_CASE("A colour that is readable stays, another changes no more than it must",
          "[export][site]") {
  CHECK(accent_of(0x0B6E61).light == 0x0B6E61);
  CHECK(accent_of(0x4EC9B5).dark == 0x4EC9B5);
  CHECK(accent_for(0x777777, 0xFFFFFF, kReadable) == 0x767676);
  CHECK(accent_of(0xFF0000).light == 0xE40000);
  CHECK(accent_of(0x0000FF).dark == 0x6D6DFF);
}

TEST_CASE("Where no colour of the hue will do, it is black or white", "[export][site]") {
  CHECK(accent_for(0xFF0000, 0xFFFFFF, 21.5) == 0x000000);
  CHECK(accent_for(0xFF0000, 0x15181C, 21.5) == 0xFFFFFF);
}
