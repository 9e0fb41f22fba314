// A table of levels: "Monzo Level | Revolut Equivalent | Wise Equivalent", with a row per level.
#pragma once

#include <vector>

#include "guide/guide.h"
#include "guide/level_pair.h"
#include "guide/table.h"

namespace rangefinder {

// Whether the header alone says that the table maps levels, wherever it stands: it has a column
// "... Equivalent" or "... Internal Level".
bool is_level_table(const Table& table);

// Whether one of the first rows has an amount: then it is about pay.
bool has_money(const Table& table);

// A pair for each cell that is a level of its column's company. Columns "Level", "Title", "Public
// Title" and "Internal Level" are the employer's, "Industry Equivalent" is "Industry"'s; years of
// experience, pay and notes are no levels, neither as columns nor as rows ("Scope", "Typical
// YOE"). A table with a column "Company" has a company per row. Dashes give nothing.
std::vector<LevelPair> read_level_table(const Table& table, const Employer& own);

}  // namespace rangefinder
