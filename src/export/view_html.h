// A page of a view's rows as a table of HTML, for readers who do not see the canvas.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/view.h"
#include "export/html.h"
#include "export/view_columns.h"

namespace rangefinder {

struct ViewHtmlColumn {
  ViewColumn column = ViewColumn::company;
  std::string sorted = {};   // "ascending" or "descending", as aria-sort has them; "" for neither
  std::string address = {};  // where its heading leads: the same rows by its order; "" for nowhere
};

// A row of a view, or the head of a group.
struct ViewLine {
  const Group* group = nullptr;
  BandId band = 0;
  std::string address = {};  // where its name leads; "" for nowhere
};

// How many lines the whole table has. Groups in `folded`, by label, are a head alone.
std::size_t line_count(const View& view, const std::set<std::string>& folded);

// Those from `first` on, at most `most`.
std::vector<ViewLine> view_lines(const View& view, const std::set<std::string>& folded,
                                 std::size_t first, std::size_t most);

struct ViewHtml {
  std::span<const ViewHtmlColumn> columns;  // the first one names its row
  std::span<const ViewLine> lines;
  std::size_t first = 0;                          // of the whole table's lines
  std::optional<BandId> current = {};             // whose guide is open
  const std::set<std::string>* folded = nullptr;  // groups, for their heads
  std::string caption = {};
};

// Rows are numbered as in the whole table (aria-rowindex), which is as long as aria-rowcount says.
// Gives whether an amount has a "+": an end that the guide leaves open.
bool write_view(Html& html, const Catalog& catalog, const View& view, const ViewHtml& look);

// The bands of some lines as a view of their own, in their order, for a chart beside the table.
View view_of_lines(const View& view, std::span<const ViewLine> lines);

}  // namespace rangefinder
