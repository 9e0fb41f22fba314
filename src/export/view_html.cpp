#include "export/view_html.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.h"
#include "export/view_cells.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

const std::set<std::string> kNoneFolded;

std::vector<BandId> bands_of(std::span<const ViewLine> lines) {
  std::vector<BandId> bands;
  for (const ViewLine& line : lines) {
    if (line.group == nullptr) bands.push_back(line.band);
  }
  return bands;
}

View view_of(const View& view, std::vector<BandId> bands) {
  View page;
  page.query = view.query;
  page.query.group = Grouping::none;
  page.rows = std::move(bands);
  page.summary = view.summary;
  page.largest = view.largest;
  page.converted_from = view.converted_from;
  return page;
}

class Table {
 public:
  Table(Html& html, const Catalog& catalog, const View& view, const ViewHtml& look)
      : html_(html),
        catalog_(catalog),
        view_(view),
        look_(look),
        folded_(look.folded != nullptr ? *look.folded : kNoneFolded),
        lines_(look.lines) {
    std::vector<ViewColumn> columns;
    for (const ViewHtmlColumn& column : look.columns) columns.push_back(column.column);
    const View page = view_of(view, bands_of(lines_));
    rows_ = view_rows(catalog, page, columns, page.rows.size());
  }

  bool write() {
    const std::size_t all = line_count(view_, folded_) + 1;  // with the headings
    html_.open("div", {{"class", "scroll"},
                       {"tabindex", "0"},
                       {"role", "region"},
                       {"aria-label", "Table of bands"}});
    html_.open("table",
               {{"id", "text-table"}, {"aria-rowcount", std::to_string(all)}, {"tabindex", "-1"}});
    html_.element("caption", look_.caption);
    write_head();
    if (view_.groups.empty()) html_.open("tbody");
    bool in_body = view_.groups.empty();
    std::size_t row = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string index = std::to_string(look_.first + i + 2);
      if (!in_body || lines_[i].group != nullptr) {
        if (in_body) html_.close();
        html_.open("tbody");
        in_body = true;
      }
      if (lines_[i].group != nullptr) {
        write_group(lines_[i], index);
      } else {
        write_row(lines_[i], rows_.cells[row++], index);
      }
    }
    if (in_body) html_.close();
    html_.close().close();
    return rows_.open;
  }

 private:
  void write_head() {
    html_.open("thead").open("tr", {{"aria-rowindex", "1"}});
    for (const ViewHtmlColumn& column : look_.columns) {
      html_.open("th", {{"scope", "col"},
                        {"class", is_figure(column.column) ? "n" : ""},
                        {"aria-sort", column.sorted}});
      if (column.address.empty()) {
        html_.text(heading(column.column));
      } else {
        html_.element("a", heading(column.column), {{"href", column.address}});
      }
      html_.close();
    }
    html_.close().close();
  }

  void write_group(const ViewLine& line, std::string_view index) {
    const Group& group = *line.group;
    const std::string span = std::to_string(look_.columns.size());
    html_.open("tr", {{"aria-rowindex", index}, {"class", "group"}});
    html_.open("th", {{"scope", "rowgroup"}, {"colspan", span}, {"dir", "auto"}});
    const std::string text = group_text(view_, group);
    const bool open = !folded_.contains(group.label);
    if (line.address.empty()) {
      html_.text(text);
    } else {
      html_.element("a", text,
                    {{"href", line.address}, {"aria-expanded", open ? "true" : "false"}});
    }
    html_.close().close();
  }

  void write_row(const ViewLine& line, const std::vector<std::string>& cells,
                 std::string_view index) {
    html_.open("tr", {{"id", "text-band-" + std::to_string(line.band)}, {"aria-rowindex", index}});
    for (std::size_t c = 0; c < look_.columns.size(); ++c) {
      const ViewColumn column = look_.columns[c].column;
      const bool figure = is_figure(column);
      if (c == 0) {
        html_.open("th", {{"scope", "row"}, {"dir", "auto"}});
        write_name(line, cells[c]);
        if (catalog_.is_yours(line.band)) html_.text(" (yours)");
      } else {
        html_.open("td", {{"class", figure ? "n" : ""}, {"dir", figure ? "" : "auto"}});
        html_.text(column == ViewColumn::findings ? findings(line.band) : cells[c]);
      }
      html_.close();
    }
    html_.close();
  }

  void write_name(const ViewLine& line, const std::string& text) {
    if (line.address.empty()) {
      html_.text(text);
      return;
    }
    // Out of its row, "Meta" would be one of many.
    const std::string label = text + ", " + std::string(catalog_.region_of(line.band));
    html_.element("a", text.empty() ? "(no name)" : text,
                  {{"href", line.address},
                   {"aria-label", text.empty() ? "" : label},
                   {"aria-current", look_.current == line.band ? "true" : ""},
                   {"data-focus", "text-guide"}});
  }

  std::string findings(BandId band) const {
    std::vector<std::string> labels;
    for (const ValueId rule : catalog_.finding_sets[catalog_.finding_set[band]]) {
      labels.push_back(facet_label(catalog_, Facet::finding, catalog_.rules[rule]));
    }
    return join(labels, "; ");
  }

  Html& html_;
  const Catalog& catalog_;
  const View& view_;
  const ViewHtml& look_;
  const std::set<std::string>& folded_;
  std::span<const ViewLine> lines_;
  ViewRows rows_;
};

}  // namespace

std::size_t line_count(const View& view, const std::set<std::string>& folded) {
  if (view.groups.empty()) return view.rows.size();
  std::size_t count = 0;
  for (const Group& group : view.groups) {
    count += 1 + (folded.contains(group.label) ? 0 : group.bands);
  }
  return count;
}

// Groups are walked over, not rows: a view may have a million.
std::vector<ViewLine> view_lines(const View& view, const std::set<std::string>& folded,
                                 std::size_t first, std::size_t most) {
  std::vector<ViewLine> lines;
  const auto add_rows = [&](std::size_t from, std::size_t count) {
    const std::size_t skipped = std::min(first, count);
    first -= skipped;
    for (std::size_t i = skipped; i < count && lines.size() < most; ++i) {
      lines.push_back({.band = view.rows[from + i]});
    }
  };
  if (view.groups.empty()) add_rows(0, view.rows.size());
  for (const Group& group : view.groups) {
    if (lines.size() >= most) break;
    if (first > 0) {
      --first;
    } else {
      lines.push_back({.group = &group});
    }
    if (!folded.contains(group.label)) add_rows(group.first, group.bands);
  }
  return lines;
}

bool write_view(Html& html, const Catalog& catalog, const View& view, const ViewHtml& look) {
  return Table(html, catalog, view, look).write();
}

View view_of_lines(const View& view, std::span<const ViewLine> lines) {
  return view_of(view, bands_of(lines));
}

}  // namespace rangefinder
