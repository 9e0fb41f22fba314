#include "export/view_table_html.h"

#include <algorithm>
#include <vector>

#include "export/html.h"
#include "export/view_cells.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

const char* class_of(ViewColumn column) { return is_figure(column) ? "n" : ""; }

void write_rows(Html& html, const ViewRows& rows, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    html.open("tr");
    for (std::size_t c = 0; c < rows.columns.size(); ++c) {
      const std::string& text = rows.cells[i][c];
      if (c == 0) {
        html.element("th", text, {{"scope", "row"}});
      } else {
        html.element("td", text, {{"class", class_of(rows.columns[c])}});
      }
    }
    html.close();
  }
}

void write_head(Html& html, const ViewRows& rows) {
  html.open("thead").open("tr");
  for (const ViewColumn column : rows.columns) {
    html.element("th", heading(column), {{"scope", "col"}, {"class", class_of(column)}});
  }
  html.close().close();
}

}  // namespace

std::string view_to_html(const Catalog& catalog, const View& view,
                         std::span<const ViewColumn> columns, std::size_t most) {
  const ViewRows rows = view_rows(catalog, view, columns, most);
  const std::size_t count = rows.cells.size();
  const std::vector<std::string> footer = footer_lines(catalog, view, count, rows.open);
  Html html;
  html.open("table").element("caption", footer.empty() ? std::string() : footer.front());
  write_head(html, rows);
  if (view.groups.empty()) {
    html.open("tbody");
    write_rows(html, rows, 0, count);
    html.close();
  }
  const std::string span = std::to_string(rows.columns.size());
  for (const Group& group : view.groups) {
    if (group.first >= count) break;
    html.open("tbody").open("tr");
    html.element("th", group_text(view, group), {{"scope", "rowgroup"}, {"colspan", span}});
    html.close();
    write_rows(html, rows, group.first, std::min(count, group.first + group.bands));
    html.close();
  }
  html.close();
  for (std::size_t i = 1; i < footer.size(); ++i) html.element("p", footer[i]);
  return html.take();
}

}  // namespace rangefinder
