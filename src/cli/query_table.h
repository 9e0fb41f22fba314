// A View as an aligned table that fits the terminal.
#pragma once

#include <span>
#include <string>

#include "catalog/view.h"
#include "cli/terminal.h"
#include "export/view_columns.h"

namespace rangefinder::cli {

// The first `most` rows with these columns, and the lines below a table. Where `columns` is empty,
// the usual ones (view_cells.h): of those, bonus, equity, base and the gap are left out in this
// order until the rest fits `look.columns`, which a line below says. Then names are cut ("…"), the
// longest first; figures never are. Chosen columns are all there.
//
// A view with groups has a line for each before its rows.
std::string view_to_table(const Catalog& catalog, const View& view,
                          std::span<const ViewColumn> columns, std::size_t most, const Look& look);

}  // namespace rangefinder::cli
