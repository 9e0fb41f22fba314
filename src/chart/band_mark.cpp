#include "chart/band_mark.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rangefinder {
namespace {

constexpr float kBetweenParts = 1;  // pixels
constexpr float kLeastGap = 4;      // a shorter dotted line says nothing

struct Part {
  MarkKind kind;
  double value;
};

// One lane; gives the x where it ends.
float lane(std::vector<Mark>& marks, const Axis& axis, const std::array<Part, 3>& parts, float y0,
           float y1) {
  double sum = 0;
  float end = 0;
  Mark* last = nullptr;
  for (const Part& part : parts) {
    if (std::isnan(part.value) || part.value <= 0) continue;
    const float start = sum > 0 ? axis.x(sum) + kBetweenParts : 0;
    sum += part.value;
    end = axis.x(sum);
    if (end <= start) continue;
    last = &marks.emplace_back(Mark{part.kind, start, y0, end, y1});
  }
  if (last != nullptr) last->last = true;
  return end;
}

}  // namespace

std::vector<Mark> band_marks(const BandShape& shape, const Axis& axis, const MarkSize& size) {
  std::vector<Mark> marks;
  marks.reserve(10);
  const float top = size.pad;
  const float second = top + size.lane + size.gap;
  const float low_end =
      lane(marks, axis,
           {Part{MarkKind::base, shape.base_low}, Part{MarkKind::equity, shape.equity_low},
            Part{MarkKind::bonus, shape.bonus_low}},
           top, top + size.lane);
  const float high_end =
      lane(marks, axis,
           {Part{MarkKind::base, shape.base_high}, Part{MarkKind::equity, shape.equity_high},
            Part{MarkKind::bonus, shape.bonus_high}},
           second, second + size.lane);
  float open_at = high_end;
  if (!std::isnan(shape.stated_low) && !std::isnan(shape.stated_high)) {
    const float low = axis.x(shape.stated_low);
    const float high = std::max(axis.x(shape.stated_high), low + 2);
    const auto dots = [&](float from, float to, float y) {
      if (from > 0 && to - from > kLeastGap) marks.push_back({MarkKind::gap, from, y, to, y});
    };
    dots(low_end, low, top + size.lane / 2);
    dots(high_end, high, second + size.lane / 2);
    Mark box{MarkKind::box, low, 0, high, mark_height(size)};
    box.dashed = shape.converted;
    box.open = shape.open_total;
    marks.push_back(box);
    open_at = std::max(open_at, high);
  }
  if (shape.open_parts || shape.open_total) {
    const float middle = mark_height(size) / 2;
    marks.push_back({MarkKind::chevrons, open_at + 3, middle - 4, open_at + 11, middle + 4});
  }
  return marks;
}

}  // namespace rangefinder
