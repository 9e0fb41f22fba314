// What a tab shows, as text: the table of bands with a chart beside it, the distribution, the table
// of places, the comparison. The offer's is in offer_html.h.
#include <algorithm>

#include "base/text.h"
#include "export/bands_drawing.h"
#include "export/compare_drawing.h"
#include "export/comparison.h"
#include "export/comparison_html.h"
#include "export/distribution_drawing.h"
#include "export/distribution_html.h"
#include "export/heat_html.h"
#include "export/svg.h"
#include "export/view_cells.h"
#include "export/view_html.h"
#include "export/view_words.h"
#include "ui/band.h"
#include "ui/choices.h"
#include "ui/column_menu.h"
#include "ui/offer_html.h"
#include "ui/table_header.h"
#include "ui/text_controls.h"
#include "ui/text_view.h"
#include "ui/text_writer.h"

namespace rangefinder::ui {
namespace {

void write_exports(const TextWriter& w, bool chart) {
  write_button(w.html, "export", "csv", "Rows as CSV");
  if (!chart) return;
  write_button(w.html, "export", "svg", "Chart as SVG");
  write_button(w.html, "export", "png", "Chart as PNG");
}

// ---------------------------------------------------------------- bands

// The canvas has the place below the company, and marks where a text says what they mean.
std::vector<ViewHtmlColumn> columns_of(const TextWriter& w) {
  std::vector<ViewHtmlColumn> columns;
  const auto add = [&](ViewColumn column, std::optional<Field> field) {
    ViewHtmlColumn one{.column = column};
    if (field) {
      // Of several keys the first: no more than one heading may say so.
      const auto& sort = w.view.query.sort;
      if (!sort.empty() && sort.front().field == *field) {
        one.sorted = sort.front().descending ? "descending" : "ascending";
      }
      one.address = w.query_address([&](Query& query) { sort_by(query, *field, false); });
    }
    columns.push_back(std::move(one));
  };
  // As printed, the canvas names each amount's currency in its cell.
  const auto& chosen = w.session.screen.columns;
  bool named = w.view.query.currency ||
               std::ranges::contains(chosen, TableColumn::printed_currency, &ColumnState::column);
  for (const ColumnState& state : chosen) {
    if (const auto column = view_column(state.column); column && measure_of(*column) && !named) {
      add(ViewColumn::currency, Field::currency);
      named = true;
    }
    if (state.column == TableColumn::marks) {
      add(ViewColumn::findings, std::nullopt);
    } else if (const auto column = view_column(state.column)) {
      add(*column, field_of(state.column));
      if (column == ViewColumn::company) add(ViewColumn::region, Field::place);
    }
  }
  return columns;
}

void write_table_tools(const TextWriter& w) {
  w.html.open("form", {{"aria-label", "Table"}, {"class", "row"}});
  const TextOption groupings[] = {{"none", "None"},
                                  {"company", "Company"},
                                  {"role", "Role"},
                                  {"place", "Place"},
                                  {"country", "Country"}};
  write_select(w.html, "group", "Group by", groupings, name(w.view.query.group));
  write_exports(w, true);
  w.html.open("details", {{"id", "text-columns"}}).element("summary", "Columns");
  for (std::size_t i = 1; i < kTableColumnCount; ++i) {
    const auto column = static_cast<TableColumn>(i);
    if (column == TableColumn::bands) continue;  // the chart below
    write_checkbox(w.html, "column", name(column), title(column), "",
                   shows_column(w.session.screen, column));
  }
  w.html.close().close();
}

// "Bands 51 to 100 of 15,802, USD per year."
std::string caption_of(const TextWriter& w, std::size_t first, std::size_t last,
                       std::size_t lines) {
  std::string text = w.view.groups.empty() ? "Bands " : "Lines ";
  text += grouped(first + 1) + " to " + grouped(last) + " of " + grouped(lines) + ", " +
          unit_text(w.view.query) + ".";
  return text;
}

void write_pages(const TextWriter& w, std::size_t page, std::size_t lines) {
  const std::size_t pages = (lines + kTextRows - 1) / kTextRows;
  if (pages < 2) return;
  w.html.open("nav", {{"aria-label", "Pages of the table"}, {"class", "row"}});
  const auto go = [&](std::size_t to, std::string_view label) {
    w.html.element("button", label,
                   {{"type", "button"},
                    {"name", "page"},
                    {"value", std::to_string(to)},
                    {"data-focus", "text-table"}});
  };
  if (page > 0) {
    go(0, "First page");
    go(page - 1, "Page before");
  }
  w.html.element("span", "Page " + grouped(page + 1) + " of " + grouped(pages));
  if (page + 1 < pages) {
    go(page + 1, "Next page");
    go(pages - 1, "Last page");
  }
  w.html.close();
}

void write_empty(const TextWriter& w) {
  const std::vector<Choice> choices = choices_of(w.catalog, w.view);
  w.html.element("p", "No bands match").element("p", leaves_nothing(choices), {{"dir", "auto"}});
  if (w.view.reliefs.empty()) return;
  const Relief& best = w.view.reliefs.front();
  w.html.open("p").text("Without the " + relief_name(best) + ": " + bands_text(best.bands) + ". ");
  w.html.element("a", "Drop “" + relief_choices(best, choices) + "”",
                 {{"href", w.query_address([&](Query& query) { drop(query, best); })},
                  {"data-focus", "text-tab"}});
  w.html.close();
}

// A row's name opens its guide, a group's folds it away or unfolds it.
std::string address_of(const TextWriter& w, const ViewLine& line) {
  return w.screen_address([&](Screen& screen) {
    if (line.group == nullptr) {
      screen.selected = line.band;
      screen.guide = true;
    } else if (screen.folded.erase(line.group->label) == 0) {
      screen.folded.insert(line.group->label);
    }
  });
}

void write_bands(const TextWriter& w) {
  if (w.view.rows.empty()) {
    write_empty(w);
    return;
  }
  write_table_tools(w);
  const std::set<std::string>& folded = w.session.screen.folded;
  const std::size_t lines = line_count(w.view, folded);
  const std::size_t page = std::min(w.session.text_page, (lines - 1) / kTextRows);
  const std::size_t first = page * kTextRows;
  const std::size_t last = std::min(first + kTextRows, lines);
  const std::vector<ViewHtmlColumn> columns = columns_of(w);
  std::vector<ViewLine> shown = view_lines(w.view, folded, first, kTextRows);
  for (ViewLine& line : shown) line.address = address_of(w, line);
  ViewHtml look{.columns = columns, .lines = shown, .first = first};
  look.current = w.session.screen.selected;
  look.folded = &folded;
  look.caption = caption_of(w, first, last, lines);
  const bool open = write_view(w.html, w.catalog, w.view, look);
  write_pages(w, page, lines);
  for (const std::string& line : footer_lines(w.catalog, w.view, w.view.summary.bands, open)) {
    w.html.element("p", line, {{"class", "note"}});
  }
  const View page_view = view_of_lines(w.view, shown);
  if (page_view.rows.empty()) return;
  w.html.open("figure", {{"tabindex", "0"}, {"aria-label", "Chart of these bands"}});
  w.html.raw(
      drawing_in_page(bands_drawing(w.catalog, page_view, {.selected = w.session.screen.selected}),
                      w.session.theme));
  w.html.close();
}

// ---------------------------------------------------------------- the other tabs

std::vector<TextOption> measures() {
  std::vector<TextOption> options;
  for (std::size_t i = 0; i < kMeasureCount; ++i) {
    const auto measure = static_cast<Measure>(i);
    options.push_back({std::string(name(measure)), measure_title(measure)});
  }
  return options;
}

void write_distribution_tab(const TextWriter& w) {
  w.html.open("form", {{"aria-label", "Chart"}, {"class", "row"}});
  write_select(w.html, "distribution", "Of", measures(), name(w.session.screen.distribution));
  write_exports(w, true);
  w.html.close();
  if (!w.view.distribution) return;
  w.html.open("figure", {{"tabindex", "0"}, {"aria-label", "Chart of the distribution"}});
  w.html.raw(drawing_in_page(
      distribution_chart(w.catalog, w.view, {.selected = w.session.screen.selected}).drawing,
      w.session.theme));
  w.html.close();
  write_distribution(w.html, w.catalog, w.view);
}

void write_places_tab(const TextWriter& w) {
  const Screen& screen = w.session.screen;
  w.html.open("form", {{"aria-label", "Table"}, {"class", "row"}});
  const TextOption rows[] = {{"company", "Company"}, {"role", "Role"}};
  write_select(w.html, "rows", "Rows", rows, name(screen.places_rows));
  write_select(w.html, "heat", "Middle of", measures(), name(screen.places_measure));
  write_exports(w, true);
  w.html.close();
  if (w.view.rows.empty()) {
    write_empty(w);
    return;
  }
  write_heat_table(w.html, w.catalog, w.view,
                   heat_table(w.catalog, w.view, screen.places_rows, screen.places_measure), 50,
                   20);
}

void write_compare_tab(const TextWriter& w) {
  const Screen& screen = w.session.screen;
  if (screen.pins.empty()) {
    w.html.element("p", "Pin bands to compare them here: open a band, then “Pin to compare”.");
    return;
  }
  w.html.open("form", {{"aria-label", "Comparison"}, {"class", "row"}});
  write_checkbox(w.html, "differences", "1", "Mark what differs", "", screen.mark_differences);
  write_button(w.html, "copy-comparison", "1", "Copy table");
  write_exports(w, true);
  w.html.close();
  w.html.open("ul", {{"class", "chosen"}, {"aria-label", "Pinned"}});
  for (const BandId pin : screen.pins) {
    const std::string label = row_label(w.catalog, pin);
    w.html.open("li").element(
        "a", label,
        {{"href", w.screen_address([&](Screen& next) { next.toggle_pin(pin); })},
         {"aria-label", "Unpin " + label},
         {"dir", "auto"}});
    w.html.close();
  }
  w.html.close();
  Comparison compared = compare_bands(w.catalog, w.view.query, screen.pins);
  if (!screen.mark_differences) {
    for (CompareRow& row : compared.rows) {
      for (CompareCell& cell : row.cells) cell.differs = false;
    }
  }
  write_comparison(w.html, compared, "Pinned bands, " + unit_text(w.view.query) + ".");
  w.html.open("figure", {{"tabindex", "0"}, {"aria-label", "Chart of the pinned bands"}});
  w.html.raw(drawing_in_page(compare_drawing(w.catalog, w.view.query, screen.pins,
                                             {.mark_differences = screen.mark_differences}),
                             w.session.theme));
  w.html.close();
}

}  // namespace

void write_tab(const TextWriter& w) {
  switch (w.session.screen.tab) {
    case Tab::bands:
      return write_bands(w);
    case Tab::distribution:
      return write_distribution_tab(w);
    case Tab::places:
      return write_places_tab(w);
    case Tab::compare:
      return write_compare_tab(w);
    case Tab::offer:
      return write_offer(w.html, w.catalog, w.view, w.session, w.state.lacks_words());
  }
}

}  // namespace rangefinder::ui
