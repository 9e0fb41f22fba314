// Remembers what a pure function made of a text: corpora repeat the same few headers and regions
// thousands of times. One memo serves one thread.
//
//   thread_local Memo<Place> places;
//   return places.get(printed, [](std::string_view text) { return read_place(text); });
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rangefinder {

template <typename Value>
class Memo {
 public:
  // What `make` makes of `text`. Nothing is remembered of a long text, and no more than kMost texts
  // are: memory stays bounded whatever a corpus holds. The value lives until the next call.
  template <typename Make>
  const Value& get(std::string_view text, Make make) {
    if (const auto known = values_.find(text); known != values_.end()) return known->second;
    if (text.size() > kLongest) return last_ = make(text);
    if (values_.size() >= kMost) values_.clear();
    return values_.emplace(std::string(text), make(text)).first->second;
  }

  std::size_t size() const { return values_.size(); }

  static constexpr std::size_t kMost = 4096;
  static constexpr std::size_t kLongest = 200;  // bytes

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  std::unordered_map<std::string, Value, Hash, std::equal_to<>> values_;
  Value last_{};
};

}  // namespace rangefinder
