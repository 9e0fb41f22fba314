#include "export/bands_html.h"

#include <algorithm>
#include <utility>

#include "export/view_cells.h"

namespace rangefinder {
namespace {

constexpr ViewColumn kColumns[] = {ViewColumn::company,    ViewColumn::role,    ViewColumn::region,
                                   ViewColumn::level,      ViewColumn::base,    ViewColumn::equity,
                                   ViewColumn::bonus,      ViewColumn::signing, ViewColumn::stated,
                                   ViewColumn::recomputed, ViewColumn::currency};

bool is_nothing(const std::string& cell) { return cell.empty() || cell == "—"; }

class BandsTable {
 public:
  BandsTable(Html& html, const Catalog& catalog, const View& view, const SiteMap& map,
             std::string_view page)
      : html_(html),
        catalog_(catalog),
        view_(view),
        map_(map),
        page_(page),
        rows_(view_rows(catalog, view, kColumns, view.rows.size())) {
    for (std::size_t c = 0; c < rows_.columns.size(); ++c) {
      const bool shown = std::ranges::any_of(
          rows_.cells, [&](const auto& cells) { return !is_nothing(cells[c]); });
      if (shown && !is_in_title(c)) shown_.push_back(c);
    }
    has_roles_ = std::ranges::any_of(
        shown_, [&](std::size_t c) { return rows_.columns[c] == ViewColumn::role; });
  }

  void write(std::string_view caption) {
    html_.open("div", {{"class", "scroll"}}).open("table").element("caption", caption);
    html_.open("thead").open("tr");
    for (const std::size_t c : shown_) {
      const ViewColumn column = rows_.columns[c];
      html_.element("th", heading(column),
                    {{"scope", "col"}, {"class", is_figure(column) ? "n" : ""}});
    }
    html_.close().close().open("tbody");
    for (std::size_t i = 0; i < rows_.cells.size(); ++i) write_row(i);
    html_.close().close().close();
    if (rows_.open) {
      html_.element("p", "+ marks an end that the guide leaves open.", {{"class", "note"}});
    }
  }

 private:
  // The page's own company or role needs no column.
  bool is_in_title(std::size_t column) const {
    const GuideId guide = catalog_.guide[view_.rows.front()];
    const bool of_guide = map_.guides[guide] == page_;
    switch (rows_.columns[column]) {
      case ViewColumn::company:
        return of_guide || map_.companies[catalog_.guides.company[guide]] == page_;
      case ViewColumn::role:
        return of_guide || map_.roles[catalog_.guides.role[guide]] == page_;
      default:
        return false;
    }
  }

  // What a cell leads to; "" for nothing. The role leads to the guide, or else the company does.
  std::string_view target(BandId band, ViewColumn column) const {
    const GuideId guide = catalog_.guide[band];
    if (column == ViewColumn::role) return map_.guides[guide];
    if (column == ViewColumn::company) {
      return has_roles_ ? map_.companies[catalog_.guides.company[guide]] : map_.guides[guide];
    }
    if (column != ViewColumn::region) return {};
    const auto places = catalog_.regions.place[catalog_.region[band]];
    return places.empty() ? std::string_view() : map_.places[places.front()];
  }

  void write_row(std::size_t row) {
    html_.open("tr");
    for (std::size_t i = 0; i < shown_.size(); ++i) {
      const ViewColumn column = rows_.columns[shown_[i]];
      if (i == 0) {
        html_.open("th", {{"scope", "row"}});
      } else {
        html_.open("td", {{"class", is_figure(column) ? "n" : ""}});
      }
      const std::string& text = rows_.cells[row][shown_[i]];
      const std::string_view to = target(view_.rows[row], column);
      if (to.empty() || to == page_ || text.empty()) {
        html_.text(text);
      } else {
        html_.element("a", text, {{"href", relative_address(page_, to)}});
      }
      html_.close();
    }
    html_.close();
  }

  Html& html_;
  const Catalog& catalog_;
  const View& view_;
  const SiteMap& map_;
  std::string_view page_;
  ViewRows rows_;
  std::vector<std::size_t> shown_;
  bool has_roles_ = false;
};

}  // namespace

void write_bands(Html& html, const Catalog& catalog, const View& view, const SiteMap& map,
                 std::string_view page, std::string_view caption) {
  if (view.rows.empty()) return;
  BandsTable(html, catalog, view, map, page).write(caption);
}

View printed_view(const Catalog& catalog, std::vector<BandId> bands) {
  View view;
  view.query.currency = Currency();
  view.query.sort.clear();
  view.rows = std::move(bands);
  view.summary.bands = view.rows.size();
  view.summary.companies = 1;
  for (const BandId band : view.rows) {
    const BandFigures figures = figures_of(catalog, view.query, band);
    view.largest.add(figures.currency, figures.greatest());
  }
  return view;
}

}  // namespace rangefinder
