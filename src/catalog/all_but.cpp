#include "catalog/all_but.h"

#include <algorithm>

#include "base/text.h"
#include "catalog/facet_search.h"
#include "catalog/typed_text.h"
#include "catalog/typed_text_lexer.h"
#include "catalog/value_term.h"

namespace rangefinder {

std::vector<LeftOut> left_out(std::string_view text) {
  std::vector<LeftOut> list;
  // Most texts leave nothing out.
  if (text.find('-') == std::string_view::npos) return list;
  const auto terms = parse_typed_text(text);
  if (!terms) return list;
  for (const TextTerm& term : *terms) {
    const auto* choice = std::get_if<FacetIs>(&term.what);
    if (!term.negated || choice == nullptr || choice->any_of.size() != 1) continue;
    const std::string_view typed = text.substr(term.from, term.to - term.from);
    list.push_back({choice->facet, without_quote_marks(typed.substr(typed.find(':') + 1)),
                    term.from, term.to});
  }
  return list;
}

bool leaves_out(const LeftOut& term, Facet facet, const FacetCount& value) {
  return term.facet == facet && !values_matching({value}, term.value).empty();
}

std::vector<bool> left_out_values(std::string_view text, Facet facet,
                                  const std::vector<FacetCount>& values) {
  std::vector<bool> out(values.size());
  for (const LeftOut& term : left_out(text)) {
    if (term.facet != facet) continue;
    for (const std::size_t i : values_matching(values, term.value)) out[i] = true;
  }
  return out;
}

std::string without_term(std::string_view text, std::size_t from, std::size_t to) {
  std::string before(text.substr(0, from));  // from its start on: positions in it stay true
  while (!before.empty() && is_space(before.back())) before.pop_back();
  const std::string_view behind = trim(text.substr(to));
  if (!before.empty() && !behind.empty()) before += ' ';
  return before.append(behind);
}

void take_back(Query& query, Facet facet, const FacetCount& value) {
  const std::vector<LeftOut> terms = left_out(query.text);
  for (auto term = terms.rbegin(); term != terms.rend(); ++term) {
    if (leaves_out(*term, facet, value)) {
      query.text = without_term(query.text, term->from, term->to);
    }
  }
}

void choose_only(Query& query, Facet facet, const FacetCount& value) {
  take_back(query, facet, value);
  query[facet] = {value.value};
}

void choose_only(Query& query, Facet facet, const std::vector<FacetCount>& values,
                 std::string_view value) {
  const auto found = std::ranges::find(values, value, &FacetCount::value);
  if (found != values.end()) choose_only(query, facet, *found);
}

void choose_all_but(Query& query, Facet facet, const std::vector<FacetCount>& values,
                    std::size_t index) {
  const std::string& value = values[index].value;
  std::erase(query[facet], value);
  const std::string term = value_term(facet, value);
  const bool says_it = facet != Facet::remote && !term.empty() &&
                       values_matching(values, value) == std::vector{index};
  if (says_it) {
    // In front: a quotation mark behind it may still be open.
    query.text = "-" + term + (query.text.empty() ? "" : " ") + query.text;
    return;
  }
  query[facet].clear();
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i != index) query[facet].push_back(values[i].value);
  }
}

}  // namespace rangefinder
