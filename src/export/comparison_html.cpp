#include "export/comparison_html.h"

#include <algorithm>

namespace rangefinder {
namespace {

// What the panel says with an icon.
std::string_view mark_words(CompareMark mark) {
  switch (mark) {
    case CompareMark::none:
      return {};
    case CompareMark::undated:
      return "undated";
    case CompareMark::warning:
      return "odd";
  }
  return {};
}

// "Not given", "USD (odd: unlike London)"
void write_cell(Html& html, const CompareCell& cell) {
  html.open("td", {{"class", cell.absent ? "note" : ""}, {"dir", "auto"}});
  if (cell.differs) {
    html.element("strong", cell.text);
  } else {
    html.text(cell.text);
  }
  std::string beside(mark_words(cell.mark));
  if (!beside.empty() && !cell.beside.empty()) beside += ": ";
  beside += cell.beside;
  if (!beside.empty()) html.text(" ").element("span", '(' + beside + ')', {{"class", "note"}});
  html.close();
}

bool has_differences(const Comparison& comparison) {
  return std::ranges::any_of(comparison.rows, [](const CompareRow& row) {
    return std::ranges::contains(row.cells, true, &CompareCell::differs);
  });
}

}  // namespace

void write_comparison(Html& html, const Comparison& comparison, std::string_view caption) {
  if (comparison.columns.empty()) return;
  html.open("div",
            {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", caption}});
  html.open("table").element("caption", caption);
  html.open("thead").open("tr").element("td", "");
  for (const CompareColumn& column : comparison.columns) {
    html.open("th", {{"scope", "col"}, {"dir", "auto"}}).text(column.company);
    if (!column.place.empty()) {
      html.text(" ").element("span", column.place, {{"class", "note"}, {"dir", "auto"}});
    }
    html.close();
  }
  html.close().close().open("tbody");
  for (const CompareRow& row : comparison.rows) {
    html.open("tr").element("th", row.title, {{"scope", "row"}});
    for (const CompareCell& cell : row.cells) write_cell(html, cell);
    html.close();
  }
  html.close().close().close();
  if (has_differences(comparison)) {
    html.element("p", "Bold: unlike what most of these bands have.", {{"class", "note"}});
  }
  if (!comparison.rates.empty()) {
    html.element("p", "≈ converted: " + comparison.rates, {{"class", "note"}});
  }
}

}  // namespace rangefinder
