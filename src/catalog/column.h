// One value for each band (or guide): read-only once it is there, so that copies share it, and so
// that a pack's bytes can be the column.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace rangefinder {

template <typename T>
class Column {
 public:
  Column() = default;

  // Owns the values.
  Column(std::vector<T> values) {  // NOLINT(google-explicit-constructor): a vector is a column
    auto owned = std::make_shared<const std::vector<T>>(std::move(values));
    values_ = *owned;
    owner_ = std::move(owned);
  }
  Column(std::initializer_list<T> values) : Column(std::vector<T>(values)) {}

  // Looks at `values`, which live as long as `owner` does.
  Column(std::span<const T> values, std::shared_ptr<const void> owner)
      : values_(values), owner_(std::move(owner)) {}

  // Of `size` values that `fill` writes, all of them, from a T* on.
  template <typename F>
  static Column filled(std::size_t size, F fill) {
    auto owned = std::make_shared_for_overwrite<T[]>(size);
    fill(owned.get());
    const std::span<const T> values(owned.get(), size);
    return Column(values, std::move(owned));
  }

  const T& operator[](std::size_t at) const { return values_[at]; }
  std::size_t size() const { return values_.size(); }
  bool empty() const { return values_.empty(); }
  const T* data() const { return values_.data(); }
  auto begin() const { return values_.begin(); }
  auto end() const { return values_.end(); }
  std::span<const T> span() const { return values_; }

  // `size` of the values, from `first` on.
  Column slice(std::size_t first, std::size_t size) const {
    return Column(values_.subspan(first, size), owner_);
  }

  bool operator==(const Column& other) const { return std::ranges::equal(values_, other.values_); }

 private:
  std::span<const T> values_;
  std::shared_ptr<const void> owner_;
};

// A list of values for each key: those of key k are values[starts[k]] to values[starts[k + 1]].
template <typename T>
struct Lists {
  Column<std::uint32_t> starts;  // one more than there are keys
  Column<T> values;

  std::size_t size() const { return starts.empty() ? 0 : starts.size() - 1; }
  std::span<const T> operator[](std::size_t key) const {
    return values.span().subspan(starts[key], starts[key + 1] - starts[key]);
  }

  bool operator==(const Lists&) const = default;
};

}  // namespace rangefinder
