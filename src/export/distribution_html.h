// The distribution of a measure over a view's bands in words and a table, as HTML inside a page.
#pragma once

#include "catalog/view.h"
#include "export/html.h"

namespace rangefinder {

// Of View::distribution; nothing where that was not asked for. Says over how many bands, their
// quartiles (where they are enough) and the rates, and counts those that pass by bins of the
// figure. Where figures are in several currencies, it says so instead.
void write_distribution(Html& html, const Catalog& catalog, const View& view);

}  // namespace rangefinder
