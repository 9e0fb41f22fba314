#include <algorithm>

#include "ui/amounts.h"
#include "ui/panels.h"

namespace rangefinder::ui {

std::string facet_title(Facet facet) {
  switch (facet) {
    case Facet::company:
      return "Company";
    case Facet::role:
      return "Role";
    case Facet::role_type:
      return "Kind of role";
    case Facet::place:
      return "Place";
    case Facet::country:
      return "Country";
    case Facet::remote:
      return "Remote";
    case Facet::level:
      return "Level";
    case Facet::equity:
      return "Equity";
    case Facet::currency:
      return "Printed currency";
    case Facet::quality:
      return "Data quality";
    case Facet::quarter:
      return "Salary data";
    case Facet::review_due:
      return "Review due";
    case Facet::finding:
      return "Findings";
  }
  return {};
}

std::string measure_title(Measure measure) {
  switch (measure) {
    case Measure::base:
      return "Base";
    case Measure::equity:
      return "Equity";
    case Measure::bonus:
      return "Bonus";
    case Measure::signing:
      return "Sign-on";
    case Measure::cash:
      return "Target cash";
    case Measure::stated:
      return "Stated total";
    case Measure::recomputed:
      return "Recomputed total";
    case Measure::total:
      return "Total";
  }
  return {};
}

std::vector<Choice> choices_of(const Catalog& catalog, const View& view) {
  std::vector<Choice> choices;
  if (!view.query.text.empty()) {
    choices.push_back({"Search", view.query.text, {}, {}, {}, /*text=*/true});
  }
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    const auto facet = static_cast<Facet>(f);
    for (const std::string& value : view.query[facet]) {
      choices.push_back({facet_title(facet), facet_label(catalog, facet, value), facet, value, {}});
    }
  }
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    const auto measure = static_cast<Measure>(m);
    const Bounds& bounds = view.query[measure];
    if (!bounds) continue;
    choices.push_back(
        {measure_title(measure), bounds_text(bounds, view.query.currency), {}, {}, measure});
  }
  return choices;
}

void drop(Frame& frame, const Choice& choice) {
  frame.change([&](Query& query) {
    if (choice.text) query.text.clear();
    if (choice.range) query[*choice.range] = {};
    if (choice.facet) std::erase(query[*choice.facet], choice.facet_value);
  });
  if (choice.text || choice.range) {
    frame.session.forget_drafts();
  }
}

std::string row_label(const Catalog& catalog, BandId band) {
  std::string label(facet_value(catalog, Facet::company, band));
  label += ", ";
  label += catalog.region_of(band);
  if (const auto level = facet_value(catalog, Facet::level, band); !level.empty()) {
    label += ", ";
    label += level;
  }
  return label;
}

}  // namespace rangefinder::ui
