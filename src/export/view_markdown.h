// A View as a Markdown table with pipes, as GitHub and most others read it.
//
//   | Company | Region | Total |
//   |---|---|---:|
//   | Meta | London (UK) | 310K–510K |
//
//   1 band, 1 company; stated totals, USD per year
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "catalog/view.h"
#include "export/view_columns.h"

namespace rangefinder {

// The first `most` rows with these columns, or the usual ones (view_cells.h). Amounts are to the
// right, groups are tables of their own, and the lines below a table follow. Names are escaped:
// what a guide says stays text.
std::string view_to_markdown(const Catalog& catalog, const View& view,
                             std::span<const ViewColumn> columns = {},
                             std::size_t most = std::string::npos);

// `text` as text in one cell of a table: nothing in it is markup, and it stays on its line.
std::string markdown_text(std::string_view text);

}  // namespace rangefinder
