#include <algorithm>

#include "catalog/facet_search.h"
#include "ui/amounts.h"
#include "ui/choices.h"

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

namespace {

// The typed text without the values that it leaves out.
std::string without_left_out(std::string text, const std::vector<LeftOut>& terms) {
  for (auto term = terms.rbegin(); term != terms.rend(); ++term) {
    text = without_term(text, term->from, term->to);
  }
  return text;
}

// "London" for "lond", where that is one value.
std::string label_of(const View& view, const LeftOut& term) {
  const std::vector<FacetCount>& values = view[term.facet];
  const std::vector<std::size_t> found = values_matching(values, term.value);
  return found.size() == 1 ? values[found.front()].label : term.value;
}

}  // namespace

std::vector<Choice> choices_of(const Catalog& catalog, const View& view) {
  std::vector<Choice> choices;
  const std::vector<LeftOut> terms = left_out(view.query.text);
  if (std::string text = without_left_out(view.query.text, terms); !text.empty()) {
    choices.push_back({.name = "Search", .value = std::move(text), .text = true});
  }
  for (const LeftOut& term : terms) {
    choices.push_back({.name = facet_title(term.facet),
                       .value = "not " + label_of(view, term),
                       .left_out = term});
  }
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    const auto facet = static_cast<Facet>(f);
    for (const std::string& value : view.query[facet]) {
      choices.push_back({.name = facet_title(facet),
                         .value = facet_label(catalog, facet, value),
                         .facet = facet,
                         .facet_value = value});
    }
  }
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    const auto measure = static_cast<Measure>(m);
    const Bounds& bounds = view.query[measure];
    if (!bounds) continue;
    choices.push_back({.name = measure_title(measure),
                       .value = bounds_text(bounds, view.query.currency),
                       .range = measure});
  }
  return choices;
}

void drop(Query& query, const Choice& choice) {
  if (choice.text) {
    std::string kept;
    for (const LeftOut& term : left_out(query.text)) {
      if (!kept.empty()) kept += ' ';
      kept += query.text.substr(term.from, term.to - term.from);
    }
    query.text = kept;
  }
  if (choice.left_out) {
    query.text = without_term(query.text, choice.left_out->from, choice.left_out->to);
  }
  if (choice.range) query[*choice.range] = {};
  if (choice.facet) std::erase(query[*choice.facet], choice.facet_value);
}

void clear_filters(Query& query) {
  query.text.clear();
  query.facets = {};
  query.ranges = {};
}

void drop(Frame& frame, const Choice& choice) {
  frame.change([&](Query& query) { drop(query, choice); });
  if (!choice.facet) frame.session.forget_drafts();
}

void clear_filters(Frame& frame) {
  frame.change([](Query& query) { clear_filters(query); });
  frame.session.forget_drafts();
}

void forget_bounds(Query& query) { query.ranges = {}; }

std::vector<Currency> currency_choices(const Catalog& catalog, const View& view) {
  std::vector<Currency> choices = {Currency()};
  const auto add = [&](Currency currency) {
    if (!catalog.rates.has(currency)) return;
    if (std::ranges::find(choices, currency) == choices.end()) choices.push_back(currency);
  };
  for (const FacetCount& printed : view[Facet::currency]) {
    if (const auto currency = Currency::from_code(printed.value)) add(*currency);
  }
  for (const Currency currency : Currency::all()) add(currency);
  return choices;
}

}  // namespace rangefinder::ui
