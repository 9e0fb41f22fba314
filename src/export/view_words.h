// What is said about a view beside its rows: its unit, its rates, its quartiles.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/view.h"

namespace rangefinder {

// The parts of a band whose high end the guide leaves open: {"equity"}.
std::vector<std::string> open_ends(const Catalog& catalog, BandId band);

// "USD per year"; "as printed, per month"
std::string unit_text(const Query& query);

// "31 Dec 2025" of "2025-12-31"; what is no date, as it is.
std::string date_text(std::string_view date);

// Of how many units a rate is named: 1, or a thousand or a million of small ones, so that four
// decimals say something.
double rate_units(double factor);

// "£ 1.3461 · € 1.1741 · 31 Dec 2025": what one unit of each converted currency is worth; "" where
// nothing is converted.
std::string rates_text(const Catalog& catalog, const View& view);

// "1 band", "6 bands"
std::string bands_text(std::size_t bands);
// "1 guide", "4,466 guides"
std::string guides_text(std::size_t guides);

// What a group is called whose bands have no company, role, place or country: "(no place)".
std::string nameless_group(Grouping grouping);

// "Meta: 4 bands; Q1 $394.4K, Q2 $405K, Q3 $458.8K" of a group, over the middles of its totals. Of
// fewer than five only Q2.
std::string group_text(const View& view, const Group& group);

// The lines below a table of the view's first `shown` rows: how many bands and in which unit, their
// quartiles, how many have no total, the rates. `open`: a figure has a "+" behind it.
std::vector<std::string> footer_lines(const Catalog& catalog, const View& view, std::size_t shown,
                                      bool open);

}  // namespace rangefinder
