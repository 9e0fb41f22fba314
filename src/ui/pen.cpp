#include "ui/pen.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace rangefinder::ui {

float Pen::snap(float x) const { return std::round(x * ratio_) / ratio_; }

float Pen::text_width(std::string_view text, const TextStyle& style) const {
  return signs_ == nullptr ? width_of(text, style) : width_of(with_signs(text, *signs_), style);
}

float Pen::width_of(std::string_view text, const TextStyle& style) const {
  return font(style.weight)
      ->CalcTextSizeA(style.size * kLinePerEm, FLT_MAX, 0, text.data(), text.data() + text.size())
      .x;
}

std::string Pen::elided(std::string_view text, const TextStyle& style, float width) const {
  constexpr std::string_view kEllipsis = "…";
  std::size_t low = 0;
  std::size_t high = text.size();
  while (low < high) {
    const std::size_t middle = (low + high + 1) / 2;
    const std::string candidate = std::string(text.substr(0, middle)) + std::string(kEllipsis);
    if (width_of(candidate, style) <= width) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  // Not in the middle of a character, and no space before the dots.
  while (low > 0 && low < text.size() && (static_cast<unsigned char>(text[low]) & 0xC0) == 0x80) {
    --low;
  }
  while (low > 0 && text[low - 1] == ' ') --low;
  return std::string(text.substr(0, low)) + std::string(kEllipsis);
}

float Pen::text(ImVec2 at, float height, std::string_view text, const TextStyle& style,
                float width) const {
  if (text.empty()) return 0;
  std::string cut;
  if (signs_ != nullptr) text = cut = with_signs(text, *signs_);
  float drawn = width_of(text, style);
  if (width > 0 && drawn > width) {
    cut = elided(text, style, width);
    text = cut;
    drawn = width_of(text, style);
  }
  const float size = style.size * kLinePerEm;
  const ImVec2 position(snap(at.x), snap(at.y + (height - size) / 2));
  list().AddText(font(style.weight), size, position, style.color, text.data(),
                 text.data() + text.size());
  return drawn;
}

TextStyle Pen::fitted(std::string_view text, TextStyle style, float width) const {
  const float whole = text_width(text, style);
  if (whole > width) style.size = std::max(8.0F, std::floor(style.size * width / whole));
  return style;
}

float Pen::text_right(ImVec2 right, float height, std::string_view text,
                      const TextStyle& style) const {
  const float width = text_width(text, style);
  this->text({right.x - width, right.y}, height, text, style);
  return width;
}

// Where a line of the text ends that has room for `fitting` bytes: at a space, if it has one. Dear
// ImGui also breaks after a dot or a comma, which parts "$255.5K" and links; and a sign such as
// that of "€ 1.1741" goes with its number.
static std::size_t end_of_line(std::string_view text, std::ptrdiff_t fitting) {
  const auto fits = static_cast<std::size_t>(fitting);
  std::size_t stop = fits;
  if (text[stop] != ' ') stop = text.substr(0, stop).rfind(' ');
  if (stop == std::string_view::npos) return fits;
  const std::string_view line = trim(text.substr(0, stop));
  const std::size_t before = line.rfind(' ');
  if (before == std::string_view::npos) return stop;
  const std::string_view last = line.substr(before + 1);
  const bool sign = last == "$" || last == "£" || last == "¥" || last == "€";
  return sign ? before : stop;
}

std::vector<std::string_view> Pen::lines(std::string_view text, const TextStyle& style,
                                         float width) const {
  std::vector<std::string_view> list;
  ImFont* font = this->font(style.weight);
  for (std::string_view rest : split(text, "\n")) {
    do {
      const char* end = rest.data() + rest.size();
      const char* stop =
          font->CalcWordWrapPosition(style.size * kLinePerEm, rest.data(), end, width);
      if (stop < end) stop = rest.data() + end_of_line(rest, stop - rest.data());
      list.emplace_back(rest.data(), static_cast<std::size_t>(stop - rest.data()));
      while (stop < end && *stop == ' ') ++stop;
      rest = {stop, static_cast<std::size_t>(end - stop)};
    } while (!rest.empty());
  }
  return list;
}

std::vector<std::string> Pen::wrapped(std::string_view text, const TextStyle& style,
                                      float width) const {
  const auto views = lines(text, style, width);
  return {views.begin(), views.end()};
}

void Pen::fill(ImVec2 min, ImVec2 max, ImU32 color, float rounding, ImDrawFlags corners) const {
  list().AddRectFilled({snap(min.x), snap(min.y)}, {snap(max.x), snap(max.y)}, color, rounding,
                       corners);
}

void Pen::outline(ImVec2 min, ImVec2 max, ImU32 color, float rounding, float thickness) const {
  // AddRect draws half of the line on either side of the path at +0.5.
  const float inset = thickness / 2 - 0.5F;
  list().AddRect({snap(min.x) + inset, snap(min.y) + inset},
                 {snap(max.x) - inset, snap(max.y) - inset}, color, rounding, 0, thickness);
}

void Pen::horizontal(float x0, float x1, float y, ImU32 color) const {
  const float top = snap(y);
  list().AddRectFilled({snap(x0), top},
                       {snap(x1), top + std::max(1.0F, std::floor(ratio_)) / ratio_}, color);
}

void Pen::vertical(float x, float y0, float y1, ImU32 color) const {
  const float left = snap(x);
  list().AddRectFilled({left, snap(y0)},
                       {left + std::max(1.0F, std::floor(ratio_)) / ratio_, snap(y1)}, color);
}

void Pen::dashed(ImVec2 from, ImVec2 to, ImU32 color, float thickness, float on, float off) const {
  const ImVec2 way(to.x - from.x, to.y - from.y);
  const float length = std::hypot(way.x, way.y);
  if (length <= 0) return;
  const ImVec2 unit(way.x / length, way.y / length);
  for (float at = 0; at < length; at += on + off) {
    const float end = std::min(at + on, length);
    list().AddLine({from.x + unit.x * at, from.y + unit.y * at},
                   {from.x + unit.x * end, from.y + unit.y * end}, color, thickness);
  }
}

}  // namespace rangefinder::ui
