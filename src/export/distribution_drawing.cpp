#include "export/distribution_drawing.h"

#include <algorithm>

#include "chart/group_mark.h"
#include "chart/sketch.h"
#include "chart/text_width.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

constexpr float kMargin = 16;
constexpr float kLeastPlot = 200;  // pixels high, with its names and axis
constexpr float kTitle = 22;
constexpr float kMarkedName = 170;

const TextLook kNote = {.ink = Ink::text3, .size = 11};

Ink ink_of(Measure measure) {
  return measure == Measure::equity  ? Ink::equity
         : measure == Measure::bonus ? Ink::bonus
                                     : Ink::base;
}

std::string money(double value, Currency currency) {
  return short_amount(round_amount(value), currency);
}

std::string unit_of(const Distribution& shown, const Query& query) {
  const std::string currency(shown.currency ? shown.currency.code() : "as printed");
  return currency + (shown.measure == Measure::signing ? std::string(", paid once")
                                                       : " per " + std::string(name(query.period)));
}

std::size_t outside(const Distribution& shown) {
  std::size_t all = 0;
  for (const std::size_t count : shown.histogram.counts) all += count;
  return shown.one_currency ? all - shown.bands : 0;
}

// "Middles of stated totals over 18 reported bands; hollow: 2 outside the range; 1 without the
// figure"
std::string over_words(const Distribution& shown, const Query& query) {
  std::string text = "Middles of " + measure_words(shown.measure, query) + " over " +
                     grouped(shown.bands) +
                     (shown.bands == 1 ? " reported band" : " reported bands");
  if (const std::size_t hollow = outside(shown); hollow > 0) {
    text += "; hollow: " + grouped(hollow) + " outside the range";
  }
  if (shown.without > 0) text += "; " + grouped(shown.without) + " without the figure";
  return text;
}

std::vector<NamedValue> named_values(const Catalog& catalog, const View& view,
                                     const Distribution& shown, std::optional<BandId> selected) {
  std::vector<NamedValue> values;
  const auto quartile = [&](const char* label, double value, bool strong) {
    values.push_back(
        {value, std::string(label) + ' ' + money(value, shown.currency), Ink::text, strong});
  };
  if (shown.bands >= kLeastForQuartiles) {
    quartile("Q2", shown.quartiles.q2, true);
    quartile("Q1", shown.quartiles.q1, false);
    quartile("Q3", shown.quartiles.q3, false);
  }
  if (selected) {
    const BandFigures figures = figures_of(catalog, view.query, *selected);
    const Ends& ends = figures.of(shown.measure, view.query.basis);
    const double end = shown.histogram.width * static_cast<double>(shown.histogram.counts.size());
    if (!ends.absent() && ends.middle() <= end) {
      std::string label(facet_value(catalog, Facet::company, *selected));
      label += ", ";
      label += catalog.region_of(*selected);
      values.push_back(
          {ends.middle(),
           cut_text(label, 11, true, kMarkedName) + ' ' + money(ends.middle(), shown.currency),
           Ink::accent, true});
    }
  }
  return values;
}

// Why there are no bars.
std::string nothing_words(const Distribution& shown, const Query& query) {
  return shown.one_currency ? "No " + measure_words(shown.measure, query) + " to show."
                            : "Amounts as printed: choose a currency to compare them.";
}

}  // namespace

std::string measure_words(Measure measure, const Query& query) {
  switch (measure) {
    case Measure::base:
      return "base pay";
    case Measure::equity:
      return "equity per " + std::string(name(query.period));
    case Measure::bonus:
      return "target bonuses";
    case Measure::signing:
      return "sign-on bonuses";
    case Measure::cash:
      return "base and bonus";
    case Measure::stated:
    case Measure::recomputed:
    case Measure::total:
      break;
  }
  return std::string(measure == Measure::total ? name(query.basis) : name(measure)) + " totals";
}

std::string bin_words(const Distribution& distribution, std::size_t bin) {
  const double low = distribution.histogram.width * static_cast<double>(bin);
  return money(low, distribution.currency) + "–" +
         money(low + distribution.histogram.width, distribution.currency);
}

DistributionChart distribution_chart(const Catalog& catalog, const View& view,
                                     const DistributionLook& look) {
  DistributionChart chart;
  if (!view.distribution) return chart;
  const Distribution& shown = *view.distribution;
  Drawing& drawing = chart.drawing;
  std::vector<Shape>& shapes = drawing.shapes;
  const std::string unit = unit_of(shown, view.query);
  const std::string over = over_words(shown, view.query);
  drawing.title = "Distribution of " + measure_words(shown.measure, view.query) + ", " + unit;
  drawing.description = over + '.';
  drawing.width = look.width;
  const float right = look.width - kMargin;

  float y = kMargin;
  if (look.heading) {
    for (const std::string& line : wrap_text(drawing.title, 15.5F, right - kMargin)) {
      add_text(shapes, kMargin, y, right, y + 20, line,
               {.ink = Ink::text, .size = 15, .bold = true});
      y += kTitle;
    }
  }
  y = add_lines(shapes, kMargin, y, right, over, {}) + 8;

  // From below: the rates, the unit, in line with the bars.
  const float left = kMargin + kCountsWidth;
  const std::string rates = rates_text(catalog, view);
  const std::string rates_line =
      rates.empty() ? rates
                    : "≈ converted to " + std::string(view.query.currency.code()) + ": " + rates;
  const auto rate_lines =
      rates.empty() ? std::vector<std::string>() : wrap_text(rates_line, kNote.size, right - left);
  const float foot = 18 + 16 * static_cast<float>(rate_lines.size()) + kMargin;
  drawing.height = std::max(look.height, y + kLeastPlot + foot);
  const float bottom = drawing.height - foot;
  if (shown.histogram.counts.empty()) {
    add_text(shapes, kMargin, (y + bottom) / 2 - 10, right, (y + bottom) / 2 + 10,
             cut_text(nothing_words(shown, view.query), 13, false, right - kMargin),
             {.ink = Ink::text2, .size = 13, .align = Align::middle});
    drawing.description = nothing_words(shown, view.query);
    return chart;
  }

  HistogramBars bars;
  bars.bin = shown.histogram.width;
  bars.counts = shown.histogram.counts;
  bars.passing = shown.passing;
  bars.ink = ink_of(shown.measure);
  bars.currency = shown.currency;
  bars.values = named_values(catalog, view, shown, look.selected);
  if (look.selected && !bars.values.empty() && bars.values.back().ink == Ink::accent) {
    const BandFigures figures = figures_of(catalog, view.query, *look.selected);
    const Ends& ends = figures.of(shown.measure, view.query.basis);
    bars.low = ends.low;
    bars.high = ends.high;
  }
  for (const NamedValue& value : bars.values) drawing.description += ' ' + value.name + '.';
  chart.plot = add_histogram(shapes, bars, kMargin, y, right, bottom);
  add_text(shapes, left, bottom, right, bottom + 16, unit,
           {.ink = Ink::text2, .size = 11, .bold = true});
  y = bottom + 18;
  for (const std::string& line : rate_lines) {
    add_text(shapes, left, y, right, y + 16, line, kNote);
    y += 16;
  }
  if (!rates.empty()) drawing.description += ' ' + rates_line + '.';
  return chart;
}

}  // namespace rangefinder
