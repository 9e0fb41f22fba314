#include "cli/query_table.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "cli/display.h"
#include "cli/table.h"
#include "export/view_cells.h"
#include "export/view_words.h"

namespace rangefinder::cli {
namespace {

// What is left out for want of room, in this order, and what each name keeps before it is: more of
// a name is worth less than the base, but more than the bonus. A level is short.
struct Droppable {
  ViewColumn column;
  std::size_t name;
};
constexpr std::array kDroppable = {Droppable{ViewColumn::bonus, 16},
                                   Droppable{ViewColumn::equity, 16},
                                   Droppable{ViewColumn::base, 12}, Droppable{ViewColumn::gap, 12}};
constexpr std::size_t kFairLevel = 8;

// No name is cut to less.
constexpr std::size_t kLeastName = 6;

class Layout {
 public:
  Layout(const ViewRows& rows, const Look& look) : rows_(rows), look_(look) {
    for (std::size_t i = 0; i < rows.columns.size(); ++i) {
      std::size_t width = columns_of(heading(rows.columns[i]));
      for (const auto& row : rows.cells) width = std::max(width, columns_of(row[i]));
      shown_.push_back({i, std::min(width, look.columns), is_figure(rows.columns[i])});
    }
  }

  // Leaves out figures until the rest fits; gives their names.
  std::string drop_figures() {
    std::vector<std::string> dropped;
    for (const auto& [column, name] : kDroppable) {
      if (fair_width(name) <= look_.columns) break;
      const auto gone = std::erase_if(
          shown_, [&, column](const Shown& shown) { return column_of(shown) == column; });
      if (gone > 0) dropped.push_back(to_lower_ascii(heading(column)));
    }
    return join(dropped, ", ");
  }

  void fit() {
    std::vector<bool> names;
    for (const Shown& shown : shown_) {
      widths_.push_back(shown.width);
      right_.push_back(shown.figure);
      names.push_back(!shown.figure);
    }
    widths_ = fitted(widths_, names, look_.columns, kLeastName);
  }

  std::string head() const {
    std::vector<std::string> cells;
    for (const Shown& shown : shown_) cells.emplace_back(heading(column_of(shown)));
    return line(cells);
  }

  std::string row(std::size_t at) const {
    std::vector<std::string> cells;
    for (const Shown& shown : shown_) cells.push_back(rows_.cells[at][shown.index]);
    return line(cells);
  }

 private:
  struct Shown {
    std::size_t index;  // of the rows' columns
    std::size_t width;
    bool figure;
  };

  ViewColumn column_of(const Shown& shown) const { return rows_.columns[shown.index]; }

  // Of a line whose names keep no more than `name`.
  std::size_t fair_width(std::size_t name) const {
    std::vector<std::size_t> widths;
    for (const Shown& shown : shown_) {
      const std::size_t most = shown.figure                            ? shown.width
                               : column_of(shown) == ViewColumn::level ? kFairLevel
                                                                       : name;
      widths.push_back(std::min(shown.width, most));
    }
    return line_width(widths);
  }

  std::string line(std::vector<std::string>& cells) const {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!right_[i]) cells[i] = shortened(cells[i], widths_[i]);
    }
    return aligned_line(cells, widths_, right_);
  }

  const ViewRows& rows_;
  const Look& look_;
  std::vector<Shown> shown_;
  std::vector<std::size_t> widths_;
  std::vector<bool> right_;
};

}  // namespace

std::string view_to_table(const Catalog& catalog, const View& view,
                          std::span<const ViewColumn> columns, std::size_t most, const Look& look) {
  ViewRows rows = view_rows(catalog, view, columns, most);
  for (auto& row : rows.cells) {
    for (std::string& cell : row) cell = visible(cell);
  }
  const std::size_t count = rows.cells.size();
  Layout layout(rows, look);
  const std::string dropped = columns.empty() ? layout.drop_figures() : std::string();
  layout.fit();
  const std::string head = layout.head();
  std::string text = painted(head.substr(0, head.size() - 1), Paint::bold, look) + '\n';
  std::size_t next = 0;
  for (const Group& group : view.groups) {
    if (group.first >= count) break;
    const std::string label = visible(group_text(view, group));
    text += '\n' + painted(shortened(label, look.columns), Paint::bold, look) + '\n';
    for (; next < std::min(count, group.first + group.bands); ++next) text += layout.row(next);
  }
  for (; next < count; ++next) text += layout.row(next);
  text += '\n';
  for (const std::string& line : footer_lines(catalog, view, count, rows.open)) {
    text += wrapped(line, look.columns);
  }
  if (!dropped.empty()) {
    text += wrapped("No room for " + dropped + ": --columns chooses what is shown", look.columns);
  }
  return text;
}

}  // namespace rangefinder::cli
