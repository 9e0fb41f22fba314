#include "guide/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <sstream>

#include "base/text.h"
#include "guide/limits.h"

namespace rangefinder {
namespace {

// Makes items of the parser's events. Throws a YamlFault at a limit: the parser calls it once for
// each level that it goes down, so it goes no deeper than that.
class Builder : public YAML::EventHandler {
 public:
  explicit Builder(Yaml& yaml) : yaml_(yaml) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add({Yaml::Kind::null, mark.line, mark.column}, anchor);
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                const std::string& value) override {
    add({Yaml::Kind::scalar, mark.line, mark.column, yaml_.keep(value)}, anchor);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open({Yaml::Kind::list, mark.line, mark.column}, anchor);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open({Yaml::Kind::map, mark.line, mark.column}, anchor);
  }
  void OnSequenceEnd() override { open_.pop_back(); }
  void OnMapEnd() override { open_.pop_back(); }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    if (++aliases_ > kMaxYamlAliases) {
      throw YamlFault{"yaml-aliases", mark.line, mark.column,
                      "it has more than " + std::to_string(kMaxYamlAliases) + " aliases"};
    }
    Yaml::Item item{Yaml::Kind::null, mark.line, mark.column};
    // A node that names itself stays null: what it holds is not known yet.
    const auto is_open = [&](const Open& open) { return open.item == named(anchor); };
    if (named(anchor) != Yaml::kNone && std::ranges::none_of(open_, is_open)) {
      item = yaml_.item(named(anchor));
      item.line = mark.line;
      item.column = mark.column;
      item.next = Yaml::kNone;
    }
    add(item, YAML::NullAnchor);
  }

 private:
  struct Open {
    std::uint32_t item;
    std::uint32_t last = Yaml::kNone;  // of its children
  };

  std::uint32_t named(YAML::anchor_t anchor) const {
    return anchor < anchors_.size() ? anchors_[anchor] : Yaml::kNone;
  }

  std::uint32_t add(const Yaml::Item& item, YAML::anchor_t anchor) {
    const std::uint32_t parent = open_.empty() ? Yaml::kNone : open_.back().item;
    const std::uint32_t last = open_.empty() ? Yaml::kNone : open_.back().last;
    const std::uint32_t added = yaml_.add(parent, last, item);
    if (!open_.empty()) open_.back().last = added;
    if (anchor != YAML::NullAnchor) {
      anchors_.resize(std::max(anchors_.size(), anchor + 1), Yaml::kNone);
      anchors_[anchor] = added;
    }
    return added;
  }

  void open(const Yaml::Item& item, YAML::anchor_t anchor) {
    if (open_.size() >= kMaxYamlNesting) {
      throw YamlFault{"yaml-too-deep", item.line, item.column,
                      "it nests deeper than " + std::to_string(kMaxYamlNesting)};
    }
    open_.push_back({add(item, anchor)});
  }

  Yaml& yaml_;
  std::vector<Open> open_;
  std::vector<std::uint32_t> anchors_;
  int aliases_ = 0;
};

// The parser looks ahead for as long as brackets open, and keeps what it saw: a line of nothing
// else is refused before that takes memory. Only runs count, as prose has brackets too.
std::optional<YamlFault> opening_run(std::string_view text) {
  int line = 0;
  int run = 0;
  for (const char c : text) {
    if (c == '\n') ++line;
    if (c == '[' || c == '{') {
      if (++run > kMaxYamlNesting) {
        return YamlFault{"yaml-too-deep", line, 0,
                         "it nests deeper than " + std::to_string(kMaxYamlNesting)};
      }
    } else if (c != ' ' && c != '\n' && c != '\t') {
      run = 0;
    }
  }
  return std::nullopt;
}

}  // namespace

YamlNode Yaml::root() const { return {this, items_.empty() ? kNone : 0}; }

std::uint32_t Yaml::add(std::uint32_t parent, std::uint32_t last, const Item& item) {
  const auto index = static_cast<std::uint32_t>(items_.size());
  items_.push_back(item);
  if (last != kNone) {
    items_[last].next = index;
  } else if (parent != kNone) {
    items_[parent].first = index;
  }
  return index;
}

std::optional<double> YamlNode::number() const {
  if (!is_scalar() || scalar().empty() || is_space(scalar().front())) return std::nullopt;
  const std::string printed = text();
  char* end = nullptr;
  const double value = std::strtod(printed.c_str(), &end);
  if (end != printed.c_str() + printed.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

YamlNode YamlNode::operator[](std::string_view key) const {
  if (is_map()) {
    for (const auto& pair : *this) {
      if (pair.first.is_scalar() && pair.first.scalar() == key) return pair.second;
    }
  }
  return {yaml_, Yaml::kNone};
}

YamlNode::Iterator YamlNode::begin() const {
  const bool holds = is_list() || is_map();
  return {yaml_, holds ? yaml_->item(index_).first : Yaml::kNone, is_map()};
}

YamlNode::Iterator YamlNode::end() const { return {yaml_, Yaml::kNone, false}; }

std::expected<Yaml, YamlFault> read_yaml(std::string_view text) {
  if (auto plain = read_plain_yaml(text)) return std::move(*plain);
  return read_any_yaml(text);
}

std::expected<Yaml, YamlFault> read_any_yaml(std::string_view text) {
  if (auto fault = opening_run(text)) return std::unexpected(std::move(*fault));
  try {
    std::istringstream stream{std::string(text)};
    Yaml yaml;
    Builder builder(yaml);
    YAML::Parser(stream).HandleNextDocument(builder);
    return yaml;
  } catch (const YAML::Exception& error) {
    YamlFault fault{"invalid-yaml", -1, 0, error.msg};
    if (!error.mark.is_null()) {
      fault.line = error.mark.line;
      fault.column = error.mark.column;
    }
    return std::unexpected(std::move(fault));
  } catch (YamlFault& fault) {
    return std::unexpected(std::move(fault));
  }
}

}  // namespace rangefinder
