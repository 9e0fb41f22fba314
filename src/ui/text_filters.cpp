// The filters of the text view: a form of native controls, and what is chosen.
#include <algorithm>

#include "base/text.h"
#include "catalog/all_but.h"
#include "export/view_words.h"
#include "ui/amounts.h"
#include "ui/choices.h"
#include "ui/text_acts.h"
#include "ui/text_controls.h"
#include "ui/text_writer.h"

namespace rangefinder::ui {
namespace {

// What the search may mean, where it cannot be read.
void write_suggestions(const TextWriter& w) {
  const SearchHelp& help = w.session.search;
  if (!help.error || help.suggestions.list.empty()) return;
  w.html.open("p").text("Do you mean ");
  for (std::size_t i = 0; i < help.suggestions.list.size(); ++i) {
    write_button(w.html, "suggestion", std::to_string(i), help.suggestions.list[i].term);
    w.html.text(" ");
  }
  w.html.close();
}

void write_facet(const TextWriter& w, Facet facet) {
  const std::vector<FacetCount>& values = w.view[facet];
  if (values.size() < 2) return;
  const std::string key(name(facet));
  const std::string act = std::string(kFacetAct) + key;
  w.html.open("fieldset").element("legend", facet_title(facet));
  if (has_find_field(w.view, facet)) {
    const auto typed = w.session.facet_search.find(facet);
    write_field(w.html, w.session,
                {.field = find_field(facet),
                 .label = "Find in " + to_lower_ascii(facet_title(facet)),
                 .value = typed == w.session.facet_search.end() ? "" : typed->second});
  }
  const std::vector<std::size_t> list = listed_values(w.view, w.session, facet);
  const std::vector<bool> out = left_out_values(w.view.query.text, facet, values);
  for (const std::size_t i : list) {
    const FacetCount& value = values[i];
    write_checkbox(w.html, act, value.value, value.label,
                   out[i] ? "left out" : bands_text(value.count), value.chosen);
  }
  if (list.empty()) w.html.element("p", "Nothing starts so", {{"class", "note"}});
  const bool expanded = w.session.expanded.contains(facet);
  if (find_text(w.view, w.session, facet).empty() && (list.size() < values.size() || expanded)) {
    const std::string more = expanded ? "Fewer" : grouped(values.size() - list.size()) + " more";
    write_button(w.html, "expand", key, more, more + ": " + to_lower_ascii(facet_title(facet)));
  }
  w.html.close();
}

// "USD per year"; the sign-on is paid once.
std::string range_unit(const Query& query, Measure measure) {
  if (measure != Measure::signing) return unit_text(query);
  return query.currency ? std::string(query.currency.code()) : "as printed";
}

void write_range(const TextWriter& w, Measure measure) {
  const Bounds& bounds = w.view.query[measure];
  const Currency currency = w.view.query.currency;
  const auto text = [&](const std::optional<Amount>& bound) {
    return bound ? short_amount(*bound, currency) : std::string();
  };
  const std::string title = measure_title(measure);
  // With its unit: a facet is called "Equity", too.
  w.html.open("fieldset").element("legend", title + ", " + range_unit(w.view.query, measure));
  write_field(w.html, w.session,
              {.field = bound_field(measure, true),
               .label = title + " from",
               .value = text(bounds.low),
               .decimal = true});
  write_field(w.html, w.session,
              {.field = bound_field(measure, false),
               .label = title + " to",
               .value = text(bounds.high),
               .decimal = true});
  w.html.close();
}

void write_amounts(const TextWriter& w) {
  const Query& query = w.view.query;
  std::vector<TextOption> currencies;
  for (const Currency currency : currency_choices(w.catalog, w.view)) {
    currencies.push_back(
        currency ? TextOption{std::string(currency.code()), std::string(currency.code())}
                 : TextOption{"printed", "As printed"});
  }
  write_select(w.html, "currency", "Amounts in", currencies,
               query.currency ? query.currency.code() : "printed");
  const TextOption periods[] = {{"year", "Year"}, {"month", "Month"}, {"hour", "Hour"}};
  write_select(w.html, "period", "Per", periods, name(query.period));
  const TextOption bases[] = {{"stated", "Stated"}, {"recomputed", "Recomputed"}};
  write_select(w.html, "basis", "Totals", bases, name(query.basis));
}

}  // namespace

void write_filter_form(const TextWriter& w) {
  w.html.open("form", {{"aria-label", "Filters"}, {"class", "filters"}});
  write_field(w.html, w.session,
              {.field = "search",
               .label = "Search",
               .value = w.view.query.text,
               .placeholder = "Company, role, place, or total>=200k",
               .search = true});
  write_suggestions(w);
  w.html.open("div", {{"class", "row"}});
  write_amounts(w);
  w.html.close();
  // Folded away where it is long; the page keeps what a person has unfolded.
  w.html.open("details", {{"id", "text-filters"}}).element("summary", "All filters");
  w.html.open("div", {{"class", "facets"}});
  for (const Facet facet : kFirstFacets) write_facet(w, facet);
  for (const Measure measure : kRanges) write_range(w, measure);
  for (const Facet facet : kOtherFacets) write_facet(w, facet);
  w.html.close().close().close();
}

void write_chosen(const TextWriter& w) {
  const std::vector<Choice> choices = choices_of(w.catalog, w.view);
  if (choices.empty()) return;
  w.html.open("ul", {{"class", "chosen"}, {"aria-label", "Chosen"}});
  for (const Choice& choice : choices) {
    const std::string what = choice.name + ": " + choice.value;
    w.html.open("li").element(
        "a", what,
        {{"href", w.query_address([&](Query& query) { drop(query, choice); })},
         {"aria-label", "Take back " + what},
         {"dir", "auto"}});
    w.html.close();
  }
  w.html.open("li").element(
      "a", "Clear all", {{"href", w.query_address([](Query& query) { clear_filters(query); })}});
  w.html.close().close();
}

}  // namespace rangefinder::ui
