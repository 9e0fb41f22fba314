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
    case Facet::place:
      return "Place";
    case Facet::level:
      return "Level";
    case Facet::equity:
      return "Equity";
    case Facet::currency:
      return "Printed currency";
    case Facet::finding:
      return "Findings";
  }
  return {};
}

std::vector<Choice> choices_of(const View& view) {
  std::vector<Choice> choices;
  if (!view.query.text.empty()) {
    Choice choice{"Search", view.query.text, {}, {}};
    choice.text = true;
    choices.push_back(std::move(choice));
  }
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    const auto facet = static_cast<Facet>(f);
    for (const std::string& value : view.query[facet]) {
      choices.push_back({facet_title(facet), facet_label(facet, value), facet, value});
    }
  }
  if (const Bounds& bounds = view.query[Measure::total]) {
    Choice choice{"Total", bounds_text(bounds, view.query.currency), {}, {}};
    choice.total = true;
    choices.push_back(std::move(choice));
  }
  return choices;
}

void drop(Frame& frame, const Choice& choice) {
  frame.change([&](Query& query) {
    if (choice.text) query.text.clear();
    if (choice.total) query[Measure::total] = {};
    if (choice.facet) std::erase(query[*choice.facet], choice.facet_value);
  });
  if (choice.total) {
    frame.session.drafts.clear();
    frame.session.field_errors.clear();
  }
}

std::string row_label(const Catalog& catalog, BandId band) {
  std::string label(facet_value(catalog, Facet::company, band));
  label += ", ";
  label += facet_value(catalog, Facet::place, band);
  if (const auto level = facet_value(catalog, Facet::level, band); !level.empty()) {
    label += ", ";
    label += level;
  }
  return label;
}

}  // namespace rangefinder::ui
