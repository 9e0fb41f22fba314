// Some bands side by side: one row for each thing that is said about them, one text for each band.
//
//   const Comparison compared = compare_bands(catalog, query, pins);
//   compared.rows[0].title, compared.rows[0].cells[1].text    "Total, stated", "$310K – $490K"
#pragma once

#include <span>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/query.h"
#include "chart/drawing.h"

namespace rangefinder {

// What stands before `beside`, or before the text: a clock, a triangle.
enum class CompareMark : std::uint8_t { none, undated, warning };

struct CompareCell {
  std::string text;    // "$273K – $404K"
  std::string beside;  // as printed, "£203K – £300K"; a percentage; "unlike London"
  CompareMark mark = CompareMark::none;
  bool absent = false;   // `text` says that there is nothing
  bool differs = false;  // from what most bands have
};

struct CompareRow {
  std::string title;
  Ink swatch = Ink::none;  // the part's colour in the mark
  bool strong = false;
  std::vector<CompareCell> cells = {};  // by column
};

struct CompareColumn {
  BandId band = 0;
  std::string company;
  std::string place;  // as printed, with its level; and the role where they are not all the same
};

struct Comparison {
  std::vector<CompareColumn> columns;
  std::vector<CompareRow> rows;  // those in which at least one band has something
  std::string rates;             // of what is converted, as rates_text() has them
};

// In the query's currency, period and basis. A cell differs where its text is not the one that most
// of its row have; all of a row do where no text is the most frequent. Ends and middle are part of
// the total above them and a file is always another: these rows do not tell.
Comparison compare_bands(const Catalog& catalog, const Query& query, std::span<const BandId> bands);

// Tab-separated, with a line of names above: for a spreadsheet.
std::string comparison_text(const Comparison& comparison);

}  // namespace rangefinder
