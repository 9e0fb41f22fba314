// YAML as nodes, read within limits: a text that nests or repeats itself without end is refused
// before it takes stack, time or memory.
//
//   const auto yaml = read_yaml("company: acme\nroles: [sre, ml]\n");
//   yaml->root()["company"].scalar()  // "acme"
//
// Lines and columns count from 0, as yaml-cpp's do. Looking up a key of what is no map, or one that
// is not there, gives a node that is false.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rangefinder {

class YamlNode;

// Why a text is refused.
struct YamlFault {
  std::string rule;  // invalid-yaml, yaml-too-deep, yaml-aliases
  int line = -1;     // -1 where the parser does not say
  int column = 0;
  std::string message;  // "it nests deeper than 64"
};

class Yaml {
 public:
  enum class Kind : std::uint8_t { null, scalar, list, map };
  static constexpr std::uint32_t kNone = ~0U;

  // A map's children are its keys and values in turns.
  struct Item {
    Kind kind = Kind::null;
    int line = 0;
    int column = 0;
    std::string_view scalar = {};
    std::uint32_t first = kNone;  // its first child
    std::uint32_t next = kNone;   // its parent's next child
  };

  Yaml() = default;
  Yaml(Yaml&&) = default;
  Yaml& operator=(Yaml&&) = default;
  Yaml(const Yaml&) = delete;
  Yaml& operator=(const Yaml&) = delete;
  ~Yaml() = default;

  YamlNode root() const;
  std::size_t size() const { return items_.size(); }
  const Item& item(std::uint32_t index) const { return items_[index]; }
  Item& item(std::uint32_t index) { return items_[index]; }
  // Adds an item behind `last`, or as the first child of `parent` where `last` is kNone.
  std::uint32_t add(std::uint32_t parent, std::uint32_t last, const Item& item);
  // A copy that lives as long as this.
  std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

 private:
  std::vector<Item> items_;  // the root first
  std::deque<std::string> texts_;
};

// A node of a Yaml that must outlive it. Iterating goes over a list's entries, or over a map's
// pairs:  for (const auto& pair : map) use(pair.first, pair.second);
class YamlNode {
 public:
  class Iterator;

  YamlNode(const Yaml* yaml, std::uint32_t index) : yaml_(yaml), index_(index) {}

  explicit operator bool() const { return index_ != Yaml::kNone; }
  bool is_null() const { return is(Yaml::Kind::null); }
  bool is_scalar() const { return is(Yaml::Kind::scalar); }
  bool is_list() const { return is(Yaml::Kind::list); }
  bool is_map() const { return is(Yaml::Kind::map); }
  std::string_view scalar() const { return yaml_->item(index_).scalar; }
  std::string text() const { return std::string(scalar()); }
  std::optional<double> number() const;  // of a scalar that is nothing but a finite one
  int line() const { return yaml_->item(index_).line; }
  int column() const { return yaml_->item(index_).column; }
  YamlNode operator[](std::string_view key) const;

  Iterator begin() const;
  Iterator end() const;

 private:
  bool is(Yaml::Kind kind) const { return *this && yaml_->item(index_).kind == kind; }

  const Yaml* yaml_;
  std::uint32_t index_;
};

class YamlNode::Iterator {
 public:
  // A list's entry is the node itself.
  struct Entry : YamlNode {
    YamlNode first, second;
  };

  Iterator(const Yaml* yaml, std::uint32_t index, bool pairs)
      : yaml_(yaml), index_(index), pairs_(pairs) {}
  Entry operator*() const {
    const YamlNode node(yaml_, index_);
    return {node, node, {yaml_, pairs_ ? yaml_->item(index_).next : Yaml::kNone}};
  }
  Iterator& operator++() {
    if (pairs_) index_ = yaml_->item(index_).next;
    index_ = yaml_->item(index_).next;
    return *this;
  }
  bool operator==(const Iterator& other) const { return index_ == other.index_; }

 private:
  const Yaml* yaml_;
  std::uint32_t index_;
  bool pairs_;
};

// Reads `text`, which must outlive the result. An alias is a copy of the node that it names.
std::expected<Yaml, YamlFault> read_yaml(std::string_view text);

// The same, by yaml-cpp or by the reader of plain lines alone: read_yaml uses the latter where it
// can, which is ten times as fast and enough for nearly every guide.
std::expected<Yaml, YamlFault> read_any_yaml(std::string_view text);
std::optional<Yaml> read_plain_yaml(std::string_view text);

}  // namespace rangefinder
