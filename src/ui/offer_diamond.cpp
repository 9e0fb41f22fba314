// The mark of an offer: ink, so that it is none of the colours of pay.
#include "ui/offer_sections.h"

namespace rangefinder::ui {
namespace {

constexpr ImVec2 kSmall(6, 7);   // half of 12 x 14
constexpr ImVec2 kLarge(9, 10);  // from 16 pixels on there is room for a letter
constexpr float kHalo = 2.8F;    // from corner to corner: 2 pixels along the sides

}  // namespace

void draw_diamond(const Frame& frame, ImVec2 middle, std::string_view letter, bool large) {
  const ImVec2 half = large ? kLarge : kSmall;
  const auto fill = [&](float grow, ImU32 color) {
    const float x = half.x + grow;
    const float y = half.y + grow;
    frame.pen.list().AddQuadFilled({middle.x, middle.y - y}, {middle.x + x, middle.y},
                                   {middle.x, middle.y + y}, {middle.x - x, middle.y}, color);
  };
  fill(kHalo, frame.theme.surface);
  fill(0, frame.theme.text);
  // "Now" does not fit.
  if (!large || letter.size() != 1) return;
  const TextStyle style = frame.style(type::kAxis, frame.theme.surface, Weight::semibold);
  const float width = frame.pen.text_width(letter, style);
  frame.pen.text({middle.x - width / 2, middle.y - half.y}, 2 * half.y, letter, style);
}

}  // namespace rangefinder::ui
