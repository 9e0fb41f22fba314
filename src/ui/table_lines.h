// The lines of the table: the view's rows and, where it is grouped, a header before each group.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "catalog/view.h"

namespace rangefinder::ui {

struct TableLine {
  const Group* group = nullptr;  // a group's header; else a row of the view:
  std::size_t row = 0;
};

class TableLines {
 public:
  // Rows of groups that are folded (by label) have no line. The view outlives it.
  TableLines(const View& view, const std::set<std::string>& folded);

  std::size_t size() const { return size_; }
  TableLine at(std::size_t line) const;
  // Nothing for a row in a folded group.
  std::optional<std::size_t> line_of_row(std::size_t row) const;
  // Nothing where there is no such group.
  std::optional<std::size_t> line_of_group(const std::string& label) const;

 private:
  const View& view_;
  std::vector<std::size_t> starts_;  // the line of each group's header
  std::size_t size_ = 0;
};

}  // namespace rangefinder::ui
