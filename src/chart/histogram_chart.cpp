#include "chart/histogram_chart.h"

#include <algorithm>

#include "base/money.h"
#include "chart/sketch.h"
#include "chart/text_width.h"

namespace rangefinder {
namespace {

constexpr float kLabels = 24;  // room for the axis below
constexpr float kRow = 15;     // of names
constexpr float kText = 11;
constexpr float kLeastBar = 2;  // one band among thousands is seen

const TextLook kAxisLook = {.ink = Ink::text3, .size = kText, .align = Align::right};

struct PlacedName {
  float left = 0, right = 0;
  std::size_t row = 0;
};

// Names are centred over their line; where they would overlap, the later one takes a row of its
// own.
std::vector<PlacedName> place_names(const std::vector<NamedValue>& values, const Axis& axis,
                                    float x0, float x1) {
  std::vector<PlacedName> placed;
  for (const NamedValue& value : values) {
    const float width = text_width(value.name, kText, value.strong) + 6;
    const float left = std::max(x0, std::min(x0 + axis.x(value.value) - width / 2, x1 - width));
    PlacedName name{left, left + width, 0};
    while (std::ranges::any_of(placed, [&](const PlacedName& other) {
      return other.row == name.row && other.left < name.right && name.left < other.right;
    })) {
      ++name.row;
    }
    placed.push_back(name);
  }
  return placed;
}

void add_bars(std::vector<Shape>& shapes, const HistogramBars& bars, const HistogramPlot& plot,
              std::size_t end) {
  const auto top_of = [&](std::size_t count) {
    const float height =
        (plot.bottom - plot.top) * static_cast<float>(count) / static_cast<float>(end);
    return plot.bottom - std::max(kLeastBar, height);
  };
  for (std::size_t i = 0; i < bars.counts.size(); ++i) {
    if (bars.counts[i] == 0) continue;
    const float x0 = plot.x(bars.bin * static_cast<double>(i)) + 1;
    const float x1 = std::max(x0 + 1, plot.x(bars.bin * static_cast<double>(i + 1)));
    if (bars.passing[i] < bars.counts[i]) {
      const float top = top_of(bars.counts[i]);
      add_fill(shapes, x0, top, x1, plot.bottom, Ink::outline_soft);
      add_fill(shapes, x0, top, x1, plot.bottom, Ink::outline);
      shapes.back().kind = Shape::Kind::frame;
    }
    if (bars.passing[i] > 0)
      add_fill(shapes, x0, top_of(bars.passing[i]), x1, plot.bottom, bars.ink);
  }
}

}  // namespace

CountAxis count_axis(std::size_t most) {
  CountAxis axis;
  while (axis.step * 4 < most) {
    // 1, 2, 5, 10, 20, ...
    std::size_t first = axis.step;
    while (first >= 10) first /= 10;
    axis.step = first == 2 ? axis.step / 2 * 5 : axis.step * 2;
  }
  axis.end = std::max<std::size_t>(1, (most + axis.step - 1) / axis.step) * axis.step;
  return axis;
}

HistogramPlot add_histogram(std::vector<Shape>& shapes, const HistogramBars& bars, float x0,
                            float y0, float x1, float y1) {
  HistogramPlot plot;
  plot.left = x0 + kCountsWidth;
  plot.right = x1;
  plot.bottom = y1 - kLabels;
  plot.axis = make_axis(bars.bin * static_cast<double>(bars.counts.size()), plot.right - plot.left,
                        bars.currency);
  const auto names = place_names(bars.values, plot.axis, plot.left, plot.right);
  std::size_t rows = 0;
  for (const PlacedName& name : names) rows = std::max(rows, name.row + 1);
  plot.top = y0 + kRow * static_cast<float>(rows) + 6;

  std::size_t most = 0;
  for (const std::size_t count : bars.counts) most = std::max(most, count);
  const CountAxis counts = count_axis(most);
  for (std::size_t count = 0; count <= counts.end; count += counts.step) {
    const float y = plot.bottom - (plot.bottom - plot.top) * static_cast<float>(count) /
                                      static_cast<float>(counts.end);
    if (count > 0) add_line(shapes, plot.left, y, plot.right, y, Ink::grid);
    add_text(shapes, x0, y - 8, plot.left - 8, y + 8, grouped(count), kAxisLook);
  }
  add_bars(shapes, bars, plot, counts.end);
  add_line(shapes, plot.left, plot.bottom, plot.right, plot.bottom, Ink::outline);
  for (const Tick& tick : plot.axis.ticks) {
    add_line(shapes, plot.left + tick.x, plot.bottom, plot.left + tick.x, plot.bottom + 4,
             Ink::outline);
  }
  add_axis_labels(shapes, plot.axis, plot.left, plot.bottom + 7, plot.bottom + kLabels);
  if (bars.high >= 0) {
    add_fill(shapes, plot.x(bars.low), plot.bottom - 1,
             std::min(plot.right, std::max(plot.x(bars.high), plot.x(bars.low) + 3)),
             plot.bottom + 3, Ink::accent);
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const NamedValue& value = bars.values[i];
    const float x = std::min(plot.right, plot.x(value.value));
    add_line(shapes, x, y0 + kRow * static_cast<float>(names[i].row + 1), x, plot.bottom, value.ink,
             value.strong ? 2 : 1);
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const NamedValue& value = bars.values[i];
    const float top = y0 + kRow * static_cast<float>(names[i].row);
    // Lines of higher names pass behind.
    add_fill(shapes, names[i].left, top, names[i].right, top + kRow, Ink::surface);
    add_text(shapes, names[i].left, top, names[i].right, top + kRow, value.name,
             {.ink = value.ink, .size = kText, .bold = value.strong, .align = Align::middle});
  }
  return plot;
}

}  // namespace rangefinder
