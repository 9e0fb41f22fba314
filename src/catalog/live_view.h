// The view of a query that changes: what the change does not touch is not computed again.
//
//   LiveView live(catalog);
//   if (auto set = live.set(query); !set) show(set.error());
//   draw(live.view());
//
// Each filter (the text, the choices of a facet, the range of a measure) is a set of bits, one for
// a band. A change makes one set anew and ands them all; sorted orders and converted columns are
// kept as long as the query uses them.
#pragma once

#include <memory>

#include "base/result.h"
#include "catalog/view.h"

namespace rangefinder {

class LiveView {
 public:
  // The catalogue outlives it.
  explicit LiveView(const Catalog& catalog);
  ~LiveView();
  LiveView(LiveView&&) noexcept;
  LiveView& operator=(LiveView&&) noexcept;

  // On failure nothing changes. The errors are those of build_view.
  Result<void> set(const Query& query, const Wanted& wanted = {});

  // Of the query that was set last; before the first, empty. Good until the next.
  const View& view() const;
  View take() &&;  // the view itself; nothing else may be called afterwards

  // Memory that is held besides the catalogue and the view, in bytes.
  std::size_t bytes() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace rangefinder
