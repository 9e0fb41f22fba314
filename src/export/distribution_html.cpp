#include "export/distribution_html.h"

#include "chart/group_mark.h"
#include "export/distribution_drawing.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

// "Middles of stated totals over 18 reported bands: Q1 $312K, Q2 $331K, Q3 $370K. 2 more are
// outside the range. 1 has no such figure."
std::string over_words(const Distribution& shown, const Query& query) {
  std::string text = "Middles of " + measure_words(shown.measure, query) + " over " +
                     grouped(shown.bands) +
                     (shown.bands == 1 ? " reported band" : " reported bands");
  if (shown.bands >= kLeastForQuartiles) {
    const auto money = [&](double value) {
      return short_amount(round_amount(value), shown.currency);
    };
    text += ": Q1 " + money(shown.quartiles.q1) + ", Q2 " + money(shown.quartiles.q2) + ", Q3 " +
            money(shown.quartiles.q3);
  }
  text += '.';
  std::size_t all = 0;
  for (const std::size_t count : shown.histogram.counts) all += count;
  if (all > shown.bands) {
    const std::size_t outside = all - shown.bands;
    text +=
        ' ' + grouped(outside) + (outside == 1 ? " more is" : " more are") + " outside the range.";
  }
  if (shown.without > 0) {
    text +=
        ' ' + grouped(shown.without) + (shown.without == 1 ? " has" : " have") + " no such figure.";
  }
  return text;
}

void write_bins(Html& html, const Distribution& shown, const std::string& caption) {
  html.open("table").element("caption", caption);
  html.open("thead").open("tr").element("th", "Middle", {{"scope", "col"}});
  html.element("th", "Bands", {{"scope", "col"}, {"class", "n"}}).close().close();
  html.open("tbody");
  for (std::size_t bin = 0; bin < shown.passing.size(); ++bin) {
    if (shown.passing[bin] == 0) continue;
    html.open("tr").element("th", bin_words(shown, bin), {{"scope", "row"}});
    html.element("td", grouped(shown.passing[bin]), {{"class", "n"}}).close();
  }
  html.close().close();
}

}  // namespace

void write_distribution(Html& html, const Catalog& catalog, const View& view) {
  if (!view.distribution) return;
  const Distribution& shown = *view.distribution;
  // The chart's own words, so that both say the same.
  const Drawing drawing = distribution_chart(catalog, view, {}).drawing;
  if (shown.histogram.counts.empty()) {
    html.element("p", drawing.description);
    return;
  }
  html.element("p", over_words(shown, view.query));
  if (shown.bands > 0) write_bins(html, shown, drawing.title);
  if (const std::string rates = rates_text(catalog, view); !rates.empty()) {
    html.element("p", "≈ converted to " + std::string(view.query.currency.code()) + ": " + rates,
                 {{"class", "note"}});
  }
}

}  // namespace rangefinder
