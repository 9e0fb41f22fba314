#include "chart/axis.h"

#include <algorithm>
#include <cmath>

#include "base/money.h"

namespace rangefinder {
namespace {

// The smallest 1, 2, 2.5 or 5 times a power of ten that is not below `value`.
double round_step(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {1.0, 2.0, 2.5, 5.0}) {
    if (power * step >= value * 0.999) return power * step;
  }
  return power * 10;
}

}  // namespace

Axis make_axis(double greatest, float width, Currency currency, float spacing) {
  Axis axis;
  axis.width = width;
  if (!(greatest > 0) || width <= 0) return axis;
  // Room at the right for the chevrons of an open end.
  axis.end = greatest * 1.06;
  const double lines = std::max(1.0, static_cast<double>(width / spacing));
  const double step = round_step(axis.end / lines);
  const int every = step * axis.x(1) < spacing ? 3 : 2;
  const int count = static_cast<int>(axis.end / step);
  for (int index = 0; index <= count; ++index) {
    const double value = step * index;
    std::string label;
    if (index % every == 0) {
      label = short_amount(round_amount(value), index == 0 ? currency : Currency(), 1);
    }
    axis.ticks.push_back({value, axis.x(value), std::move(label)});
  }
  return axis;
}

}  // namespace rangefinder
