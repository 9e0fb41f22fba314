// A View as a table of HTML: a fragment for any page, without links, styles or scripts.
//
//   <table><caption>2 bands, 1 company; stated totals, USD per year</caption><thead>...</table>
#pragma once

#include <span>
#include <string>

#include "catalog/view.h"
#include "export/view_columns.h"

namespace rangefinder {

// The first `most` rows with these columns, or the usual ones (view_cells.h). The first column
// names its row, figures have the class "n", each group is a body of its own under its head. What a
// guide says is escaped. The lines below a table follow as paragraphs, the first of them as its
// caption.
std::string view_to_html(const Catalog& catalog, const View& view,
                         std::span<const ViewColumn> columns = {},
                         std::size_t most = std::string::npos);

}  // namespace rangefinder
