#include "ui/history.h"

#include <utility>

namespace rangefinder::ui {

bool History::add(Query query, bool merge) {
  steps_.resize(at_ + 1);
  const bool fresh = !merge || !merging_;
  if (fresh) {
    steps_.push_back(std::move(query));
    if (steps_.size() > kMost) steps_.erase(steps_.begin());
  } else {
    steps_.back() = std::move(query);
  }
  at_ = steps_.size() - 1;
  merging_ = merge;
  return fresh;
}

void History::undo() {
  if (can_undo()) --at_;
  merging_ = false;
}

void History::redo() {
  if (can_redo()) ++at_;
  merging_ = false;
}

}  // namespace rangefinder::ui
