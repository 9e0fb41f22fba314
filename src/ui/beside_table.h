// All offers and the present job side by side, in one currency, for the canvas and for the text.
#pragma once

#include <string>
#include <vector>

#include "catalog/view.h"
#include "ui/offers.h"

namespace rangefinder::ui {

struct BesideColumn {
  std::string letter, title, company, place;
};

struct BesideCell {
  std::string text;
  bool most = false;  // of its row
};

struct BesideRow {
  std::string label;
  std::vector<BesideCell> cells;  // one for each column
};

struct BesideTable {
  Currency currency;
  std::vector<BesideColumn> columns;
  std::vector<BesideRow> rows;
  std::string notes;
};

// Of the offers that are not blank; no columns where there are fewer than two of them.
BesideTable offers_beside(const Catalog& catalog, const View& view, const Offers& offers);

}  // namespace rangefinder::ui
