// All offers and the present job side by side, in one currency: a column for each, or where those
// do not fit a block for each.
#include "ui/beside_table.h"
#include "ui/figure_table.h"
#include "ui/offer_sections.h"

namespace rangefinder::ui {
namespace {

constexpr float kLeastColumn = 96;
constexpr float kWidestColumn = 150;

FigureTable empty_table(const BesideTable& beside) {
  FigureTable table{.kind = "beside", .corner = {}, .widest = kWidestColumn, .labels = 96};
  for (const BesideRow& row : beside.rows) table.rows.push_back({.label = row.label, .cells = {}});
  return table;
}

void add_column(FigureTable& table, const BesideTable& beside, std::size_t index) {
  const BesideColumn& column = beside.columns[index];
  std::string head = column.title;
  for (const std::string& line : {column.company, column.place}) {
    if (!line.empty()) head += "\n" + line;
  }
  table.columns.push_back({column.letter, head});
  for (std::size_t i = 0; i < beside.rows.size(); ++i) {
    const BesideCell& cell = beside.rows[i].cells[index];
    table.rows[i].cells.push_back({.text = cell.text, .strong = cell.most});
  }
}

}  // namespace

void draw_offers_beside(Flow& flow) {
  const Frame& frame = flow.frame;
  const BesideTable beside = offers_beside(frame.catalog, frame.view, *frame.session.offers);
  if (beside.columns.empty()) return;
  flow.title("Side by side", std::string(beside.currency.code()) + " a year");
  const auto count = static_cast<float>(beside.columns.size());
  FigureTable table = empty_table(beside);
  if (flow.width() >= table.labels + kLeastColumn * count) {
    for (std::size_t i = 0; i < beside.columns.size(); ++i) add_column(table, beside, i);
    draw_figure_table(flow, table);
  } else {
    for (std::size_t i = 0; i < beside.columns.size(); ++i) {
      FigureTable block = empty_table(beside);
      block.widest = flow.width();
      add_column(block, beside, i);
      draw_figure_table(flow, block);
      flow.y += 8;
    }
  }
  flow.text(beside.notes, flow.style(flow.caption(), frame.theme.text2));
}

}  // namespace rangefinder::ui
