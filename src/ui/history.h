// Steps of undo over queries.
#pragma once

#include <vector>

#include "catalog/query.h"

namespace rangefinder::ui {

class History {
 public:
  explicit History(Query first) : steps_{std::move(first)} {}

  const Query& current() const { return steps_[at_]; }
  bool can_undo() const { return at_ > 0; }
  bool can_redo() const { return at_ + 1 < steps_.size(); }

  // A new step; what was undone is forgotten. `merge` replaces the step that the last merged one
  // made: a word typed or a handle dragged is one step. False where it did.
  bool add(Query query, bool merge);

  // Ends a merged step: what is merged next makes a new one.
  void seal() { merging_ = false; }

  void undo();
  void redo();

 private:
  static constexpr std::size_t kMost = 200;

  std::vector<Query> steps_;
  std::size_t at_ = 0;
  bool merging_ = false;
};

}  // namespace rangefinder::ui
