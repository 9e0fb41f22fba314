// The filters without their looks: what there is to choose from, what is chosen, and how that is
// dropped.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/all_but.h"
#include "ui/frame.h"

namespace rangefinder::ui {

std::string facet_title(Facet facet);        // "Printed currency"
std::string measure_title(Measure measure);  // "Target cash"

// The filters in the order of the panel: facets, ranges, facets.
inline constexpr std::array kFirstFacets = {Facet::company, Facet::role, Facet::place};
inline constexpr std::array kRanges = {Measure::total, Measure::base,    Measure::equity,
                                       Measure::bonus, Measure::signing, Measure::cash};
inline constexpr std::array kOtherFacets = {
    Facet::level,    Facet::country, Facet::remote,  Facet::role_type,  Facet::equity,
    Facet::currency, Facet::quarter, Facet::quality, Facet::review_due, Facet::finding};

// Which of a facet's values are listed, by their places: those that are found; else all on request,
// or the first ones that have bands, and what is chosen, however far down it is.
std::vector<std::size_t> listed_values(const View& view, const Session& session, Facet facet);
// A long facet has a field that finds values; what is typed there, "" where nothing is.
bool has_find_field(const View& view, Facet facet);
std::string_view find_text(const View& view, const Session& session, Facet facet);
// Chooses the value, or takes that back; where the typed text leaves it out, it no longer does.
void toggle_choice(Query& query, Facet facet, const FacetCount& value);

// The field that searches within a facet's values, and back: "find-place".
std::string find_field(Facet facet);
std::optional<Facet> facet_of_field(std::string_view id);

// The field of a measure's bound: "total-from", "base-to".
std::string bound_field(Measure measure, bool low);

// The currencies to choose from: none, for as printed, then those that guides are printed in, then
// every other that has a rate.
std::vector<Currency> currency_choices(const Catalog& catalog, const View& view);
// Drops all bounds: for a change of currency or period, whose amounts they are.
void forget_bounds(Query& query);

// What is chosen, one entry for a chip each, in the order of the panel.
struct Choice {
  std::string name;   // "Company"
  std::string value;  // "Meta"
  std::optional<Facet> facet = {};
  std::string facet_value = {};
  std::optional<Measure> range = {};
  bool text = false;                     // the search text, without the values that it leaves out
  std::optional<LeftOut> left_out = {};  // one of those
};
std::vector<Choice> choices_of(const Catalog& catalog, const View& view);
void drop(Query& query, const Choice& choice);
void drop(Query& query, const Relief& relief);  // all that it is about
void clear_filters(Query& query);               // all of them
// The same as a panel asks for it.
void drop(Frame& frame, const Choice& choice);
void clear_filters(Frame& frame);

// Why there is no band: "Place: Paris and Total: from $500K leave nothing."
std::string leaves_nothing(const std::vector<Choice>& choices);
// What a relief is about: "place", "search"; and "Total from $500K", "Place Paris and 2 more".
std::string relief_name(const Relief& relief);
std::string relief_choices(const Relief& relief, const std::vector<Choice>& choices);

}  // namespace rangefinder::ui
