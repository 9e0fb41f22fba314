// Many strings in one piece of memory: the values of a dictionary, the names of files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "catalog/column.h"

namespace rangefinder {

// The index of a text, or of a value of a dictionary.
using ValueId = std::uint32_t;

class Texts {
 public:
  Texts() = default;
  Texts(const std::vector<std::string>& values);  // NOLINT(google-explicit-constructor)

  // Text i is the bytes [starts[i], starts[i + 1]). The starts ascend from 0 to the last byte.
  explicit Texts(Lists<char> bytes) : bytes_(std::move(bytes)) {}

  std::string_view operator[](std::size_t id) const {
    const auto text = bytes_[id];
    return {text.data(), text.size()};
  }
  std::size_t size() const { return bytes_.size(); }

  // Takes time in proportion to their number: for what a person chose, not for every band.
  std::optional<ValueId> find(std::string_view value) const;

  // `size` of the texts, from `first` on. They share the bytes.
  Texts slice(std::size_t first, std::size_t size) const;

  const Lists<char>& bytes() const { return bytes_; }
  bool operator==(const Texts&) const = default;

 private:
  Lists<char> bytes_;
};

// Collects the distinct values of a column.
class Interner {
 public:
  ValueId intern(std::string_view value);  // its id, added where it is new
  const std::vector<std::string>& values() const { return values_; }
  std::size_t size() const { return values_.size(); }

 private:
  std::vector<std::string> values_;
  std::unordered_map<std::string, ValueId> ids_;
};

// The values in the order in which people look names up (folded, then as they are), and what each
// id becomes in it. With that a dictionary's ids are also its order.
struct Sorted {
  Texts texts;
  std::vector<ValueId> new_id;
};
Sorted sorted(const Interner& interner);

}  // namespace rangefinder
