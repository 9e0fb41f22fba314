// Rows as text that a spreadsheet takes: a line each, tabs between the columns.
#pragma once

#include <span>
#include <string>

#include "catalog/catalog.h"
#include "catalog/query.h"

namespace rangefinder::ui {

// Company, role, region, then low and high of base, equity, bonus and total in whole units, the
// currency and the period. Several rows have a line of headings first.
std::string rows_as_text(const Catalog& catalog, const Query& query, std::span<const BandId> bands);

}  // namespace rangefinder::ui
