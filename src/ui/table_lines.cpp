#include "ui/table_lines.h"

#include <algorithm>

namespace rangefinder::ui {

TableLines::TableLines(const View& view, const std::set<std::string>& folded) : view_(view) {
  if (view.groups.empty()) {
    size_ = view.rows.size();
    return;
  }
  starts_.reserve(view.groups.size());
  for (const Group& group : view.groups) {
    starts_.push_back(size_);
    size_ += 1 + (folded.contains(group.label) ? 0 : group.bands);
  }
}

TableLine TableLines::at(std::size_t line) const {
  if (starts_.empty()) return {nullptr, line};
  const auto next = std::ranges::upper_bound(starts_, line);
  const auto index = static_cast<std::size_t>(next - starts_.begin()) - 1;
  const Group& group = view_.groups[index];
  if (line == starts_[index]) return {&group, group.first};
  return {nullptr, group.first + (line - starts_[index] - 1)};
}

std::optional<std::size_t> TableLines::line_of_row(std::size_t row) const {
  if (row >= view_.rows.size()) return std::nullopt;
  if (starts_.empty()) return row;
  const auto& groups = view_.groups;
  const auto next = std::ranges::upper_bound(groups, row, {}, &Group::first);
  const auto index = static_cast<std::size_t>(next - groups.begin()) - 1;
  const std::size_t line = starts_[index] + 1 + (row - groups[index].first);
  const std::size_t end = index + 1 < starts_.size() ? starts_[index + 1] : size_;
  return line < end ? std::optional(line) : std::nullopt;
}

std::optional<std::size_t> TableLines::line_of_group(const std::string& label) const {
  const auto found = std::ranges::find(view_.groups, label, &Group::label);
  if (found == view_.groups.end()) return std::nullopt;
  return starts_[static_cast<std::size_t>(found - view_.groups.begin())];
}

}  // namespace rangefinder::ui
