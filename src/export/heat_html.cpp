#include "export/heat_html.h"

#include <algorithm>

#include "export/places_words.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

class HeatHtml {
 public:
  HeatHtml(Html& html, const Catalog& catalog, const View& view, const HeatTable& table,
           std::size_t most_rows, std::size_t most_places)
      : html_(html),
        table_(table),
        unit_(heat_unit(table, view.query.period)),
        caption_(bands_text(table.bands) + (table.bands < table.of ? " " : ". ") +
                 places_caption(catalog, view, table)),
        rows_(std::min(most_rows, table.rows.size())),
        places_(std::min(most_places, table.places.size())) {}

  void write() {
    if (rows_ == 0 || places_ == 0) {
      note(caption_);
      return;
    }
    html_.open("div", {{"class", "scroll"},
                       {"tabindex", "0"},
                       {"role", "region"},
                       {"aria-label", "Table of places"}});
    html_.open("table").element("caption", caption_);
    head();
    html_.open("tbody");
    for (std::size_t row = 0; row < rows_; ++row) {
      html_.open("tr").element("th", row_title(table_.rows[row]),
                               {{"scope", "row"}, {"dir", "auto"}});
      for (std::size_t place = 0; place < places_; ++place) cell(table_.cell(row, place));
      html_.close();
    }
    html_.close().open("tfoot").open("tr");
    html_.element("th", all_rows_text(table_), {{"scope", "row"}});
    for (std::size_t place = 0; place < places_; ++place) cell(table_.totals[place]);
    html_.close().close().close().close();
    left_out();
  }

 private:
  void note(std::string_view text) { html_.element("p", text, {{"class", "note"}}); }

  void head() {
    html_.open("thead").open("tr").element("th", rows_title(table_), {{"scope", "col"}});
    for (std::size_t place = 0; place < places_; ++place) {
      html_.element("th", table_.places[place],
                    {{"scope", "col"}, {"class", "n"}, {"dir", "auto"}});
    }
    html_.close().close();
  }

  // "14 bands: 331"; "3 bands" of too few to have a Q2.
  void cell(const HeatCell& cell) {
    std::string text;
    if (cell.bands > 0) text = bands_text(cell.bands);
    if (cell.has_q2()) text += ": " + heat_text(cell, unit_);
    html_.element("td", text, {{"class", "n"}});
  }

  void left_out() {
    const auto of = [](std::size_t shown, std::size_t all) {
      return grouped(shown) + " of " + grouped(all);
    };
    if (rows_ < table_.rows.size()) {
      note("Shown: the first " + of(rows_, table_.rows.size()) +
           (table_.facet == Facet::company ? " companies." : " roles."));
    }
    if (places_ < table_.places.size()) {
      note("Shown: " + of(places_, table_.places.size()) + " places, those with most bands.");
    }
  }

  Html& html_;
  const HeatTable& table_;
  HeatUnit unit_;
  std::string caption_;
  std::size_t rows_, places_;
};

}  // namespace

void write_heat_table(Html& html, const Catalog& catalog, const View& view, const HeatTable& table,
                      std::size_t most_rows, std::size_t most_places) {
  HeatHtml(html, catalog, view, table, most_rows, most_places).write();
}

}  // namespace rangefinder
