// A vector whose elements are not set before they are written: a million floats that are all about
// to be computed need no zeros first.
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace rangefinder {

template <typename T>
struct LeaveUnset : std::allocator<T> {
  template <typename U>
  struct rebind {
    using other = LeaveUnset<U>;
  };
  template <typename U>
  void construct(U* at) {
    ::new (static_cast<void*>(at)) U;
  }
  template <typename U, typename... Args>
  void construct(U* at, Args&&... args) {
    ::new (static_cast<void*>(at)) U(std::forward<Args>(args)...);
  }
};

template <typename T>
using Buffer = std::vector<T, LeaveUnset<T>>;

}  // namespace rangefinder
