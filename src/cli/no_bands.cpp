#include "cli/no_bands.h"

#include "base/text.h"
#include "cli/display.h"
#include "export/view_words.h"

namespace rangefinder::cli {
namespace {

std::string option_text(const std::string& option, const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) {
    text += (text.empty() ? "" : " ") + option + " \"" + visible(value) + '"';
  }
  return text;
}

// The options that make a filter, as typed.
std::string options_of(const Relief& relief, const QueryOptions& options) {
  if (relief.facet) {
    switch (*relief.facet) {
      case Facet::company:
        return option_text("--company", options.companies);
      case Facet::role:
        return option_text("--role", options.roles);
      default:
        return option_text("--region", options.regions);
    }
  }
  if (!relief.range) return option_text("--text", {options.text});
  std::string text;
  if (!options.min_total.empty()) text = "--min-total " + options.min_total;
  if (!options.max_total.empty()) {
    text += (text.empty() ? "" : " ") + ("--max-total " + options.max_total);
  }
  return text;
}

// "up to $620K": how far the totals reach that the bounds leave out.
std::string reach(const Catalog& catalog, const View& view, const QueryOptions& options) {
  const bool above = !options.min_total.empty();
  // Of two bounds either may be the cause; as printed, amounts do not compare.
  if (above == !options.max_total.empty() || !view.query.currency) return {};
  Query query = view.query;
  query[Measure::total] = {};
  query.group = Grouping::none;
  query.sort = {SortKey{}};
  query.sort[0].descending = above;
  query.sort[0].end = above ? End::high : End::low;
  const auto others = build_view(catalog, query, {.facets = false, .histograms = {}});
  if (!others || others->rows.empty()) return {};
  const Ends total =
      figures_of(catalog, query, others->rows.front()).of(Measure::total, query.basis);
  if (total.absent()) return ", without a total";
  return (above ? ", up to " : ", from ") +
         short_amount(round_amount(above ? total.high : total.low), query.currency);
}

}  // namespace

std::string no_bands_text(const Catalog& catalog, const View& view, const QueryOptions& options) {
  if (catalog.size() == 0) return "There are no bands in what was read.\n";
  std::string text = "No bands match.\n";
  for (const Relief& relief : view.reliefs) {
    text += "Without " + options_of(relief, options) + ": " + bands_text(relief.bands) +
            (relief.range ? reach(catalog, view, options) : std::string()) + ".\n";
  }
  if (view.reliefs.empty()) {
    text += "Leaving out one filter brings none back: leave out two or more of them.\n";
  }
  return text;
}

}  // namespace rangefinder::cli
