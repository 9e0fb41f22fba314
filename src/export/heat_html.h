// A table of companies or roles by place, as HTML inside a page.
#pragma once

#include "catalog/heat_table.h"
#include "export/html.h"

namespace rangefinder {

// `table` is of `view`. Each cell has how many bands it is over, and Q2 where they are enough; the
// last row is over all rows. A line below says how many rows and places are left out beyond the
// first `most_rows` and `most_places`. Where no band has a place, only the caption is said.
void write_heat_table(Html& html, const Catalog& catalog, const View& view, const HeatTable& table,
                      std::size_t most_rows, std::size_t most_places);

}  // namespace rangefinder
