// What a view's rows have in its columns, as text.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "catalog/view.h"
#include "export/view_columns.h"

namespace rangefinder {

// What a band has in a column other than an amount's; "" for nothing. Several values have "; "
// between them.
std::string cell_text(const Catalog& catalog, const Query& query, BandId band,
                      const BandFigures& figures, ViewColumn column);

// Whether an end that makes up the measure is open.
bool is_open(const Catalog& catalog, BandId band, Measure measure, Basis basis);

// Rows as people read them: amounts short, "210K–300K", with "+" behind an open end and "—" for
// none.
struct ViewRows {
  std::vector<ViewColumn> columns;
  std::vector<std::vector<std::string>> cells;  // by row
  bool open = false;                            // an amount has a "+"
};

// The first `most` rows, with these columns or, where `columns` is empty, the usual ones: those in
// which any of the rows has something, without the one that the rows are grouped by. What is
// converted has a "≈": before its currency, or before its amounts where that is no column.
ViewRows view_rows(const Catalog& catalog, const View& view, std::span<const ViewColumn> columns,
                   std::size_t most);

}  // namespace rangefinder
