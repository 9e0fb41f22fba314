// A View as JSON, CSV and an aligned table.
#pragma once

#include <string>
#include <vector>

#include "catalog/view.h"

namespace rangefinder {

// {rows: [{company, role, place, base: [lo, hi], ...}], total, facets, summary, rates}: figures in
// whole units of the view's currency and per its period; null where a band has none.
std::string view_to_json(const Catalog& catalog, const View& view);

// RFC 4180. The first record names the columns, with currency and period; converted rows name
// their rate and its date.
std::string view_to_csv(const Catalog& catalog, const View& view);

// Columns aligned for a terminal, with a line of summary and one for the rates.
std::string view_to_table(const Catalog& catalog, const View& view);

// The parts of a band whose high end the guide leaves open: {"equity"}.
std::vector<std::string> open_ends(const Catalog& catalog, BandId band);

// "USD per year"; "as printed, per month"
std::string unit_text(const Query& query);

// "£ 1.3461 · € 1.1741 · 31 Dec 2025": what one unit of each converted currency is worth; "" where
// nothing is converted.
std::string rates_text(const Catalog& catalog, const View& view);

}  // namespace rangefinder
