// The YAML that guides are written in: keys, values on the same line, lists of maps. Whatever is
// not quite that is left to yaml-cpp, so that both always agree.
#include <algorithm>

#include "base/text.h"
#include "guide/lines.h"
#include "guide/yaml.h"

namespace rangefinder {
namespace {

constexpr int kMaxDepth = 8;

struct PlainLine {
  int number = 0;
  std::size_t indent = 0;
  std::string_view text;  // from the indentation on, without spaces at the end
};

bool is_name(char c) { return is_ascii_letter(c) || is_digit(c) || c == '_'; }

// The length of the key that `text` starts with; 0 where it starts with none.
std::size_t key_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && length < 200 && is_name(text[length])) ++length;
  if (length == text.size() || text[length] != ':') return 0;
  return length + 1 == text.size() || text[length + 1] == ' ' ? length : 0;
}

bool is_null(std::string_view text) {
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

// A value that means what it says: in quotation marks without any inside, or without any
// indicator of YAML's.
std::optional<std::string_view> plain_scalar(std::string_view text) {
  const char first = text.front();
  if (text == "~") return text;
  // yaml-cpp's reader refuses long runs of these, quoted or not.
  constexpr std::ptrdiff_t kMostBrackets = 8;
  const auto opens = [](char c) { return c == '[' || c == '{'; };
  if (std::ranges::count_if(text, opens) > kMostBrackets) return std::nullopt;
  if (first == '"' || first == '\'') {
    if (text.size() < 2 || text.back() != first) return std::nullopt;
    text = text.substr(1, text.size() - 2);
    if (text.find(first) != std::string_view::npos) return std::nullopt;
    if (first == '"' && text.find('\\') != std::string_view::npos) return std::nullopt;
    return text;
  }
  if (!is_name(first) && first != '$' && first != '(' && first != '/') return std::nullopt;
  if (text.ends_with(':') || text.find(": ") != std::string_view::npos ||
      text.find(" #") != std::string_view::npos) {
    return std::nullopt;
  }
  return text;
}

class PlainReader {
 public:
  explicit PlainReader(std::string_view text) : text_(text) {}

  std::optional<Yaml> read() {
    if (!take_lines() || lines_.empty()) return std::nullopt;
    if (!block(Yaml::kNone, Yaml::kNone, lines_.front().indent, 0)) return std::nullopt;
    if (at_ != lines_.size()) return std::nullopt;
    return std::move(yaml_);
  }

 private:
  bool take_lines() {
    for (const char c : text_) {
      // Tabs and other control characters, and the replacement for foreign ones.
      if (static_cast<unsigned char>(c) < ' ' && c != '\n') return false;
      if (c == '\x7F') return false;
    }
    for (const Line& line : split_lines(text_)) {
      const std::size_t indent = std::min(line.text.find_first_not_of(' '), line.text.size());
      std::string_view text = line.text.substr(indent);
      while (text.ends_with(' ')) text.remove_suffix(1);
      if (text.empty() || text.starts_with('#')) continue;
      lines_.push_back({line.number - 1, indent, text});
    }
    return true;
  }

  bool more(std::size_t indent) const {
    return at_ < lines_.size() && lines_[at_].indent == indent;
  }
  bool more_entries(std::size_t indent) const {
    return more(indent) && lines_[at_].text.starts_with("- ");
  }

  // Adds an item behind `last`, which it becomes. The indexes stay as the items move.
  std::uint32_t add(std::uint32_t parent, std::uint32_t& last, Yaml::Kind kind,
                    const PlainLine& line, std::size_t column, std::string_view scalar = {}) {
    Yaml::Item item;
    item.kind = kind;
    item.line = line.number;
    item.column = static_cast<int>(column);
    item.scalar = scalar;
    return last = yaml_.add(parent, last, item);
  }

  // The list or map whose first line is the next one. False where this is more than plain.
  bool block(std::uint32_t parent, std::uint32_t last, std::size_t indent, int depth) {
    if (depth > kMaxDepth) return false;
    const PlainLine& first = lines_[at_];
    const bool is_list = first.text.starts_with("- ");
    const std::uint32_t made =
        add(parent, last, is_list ? Yaml::Kind::list : Yaml::Kind::map, first, first.indent);
    return is_list ? entries(made, indent, depth) : keys(made, indent, depth);
  }

  bool entries(std::uint32_t list, std::size_t indent, int depth) {
    std::uint32_t last = Yaml::kNone;
    while (more_entries(indent)) {
      PlainLine& line = lines_[at_];
      // The line without its mark is the first of the entry.
      line.text.remove_prefix(2);
      line.indent += 2;
      if (line.text.starts_with(' ') || line.text.starts_with("- ")) return false;
      if (key_length(line.text) > 0) {
        const auto index = add(list, last, Yaml::Kind::map, line, line.indent);
        if (!keys(index, line.indent, depth + 1)) return false;
      } else if (!value(list, last, line, line.indent, line.text)) {
        return false;
      } else if (++at_; at_ < lines_.size() && lines_[at_].indent > indent) {
        return false;  // it goes on
      }
    }
    return at_ == lines_.size() || lines_[at_].indent <= indent;
  }

  bool keys(std::uint32_t map, std::size_t indent, int depth) {
    std::uint32_t last = Yaml::kNone;
    while (more(indent) && !lines_[at_].text.starts_with("- ")) {
      const PlainLine line = lines_[at_++];
      const std::size_t length = key_length(line.text);
      if (length == 0 || is_null(line.text.substr(0, length))) return false;
      add(map, last, Yaml::Kind::scalar, line, indent, line.text.substr(0, length));
      std::size_t start = length + 1;
      while (start < line.text.size() && line.text[start] == ' ') ++start;
      const std::string_view text = line.text.substr(start);
      if (!text.empty()) {
        if (!value(map, last, line, indent + start, text)) return false;
      } else if (at_ < lines_.size() && (lines_[at_].indent > indent || more_entries(indent))) {
        // The block is added behind the key, and is what the next key is added behind.
        const auto index = static_cast<std::uint32_t>(yaml_.size());
        if (!block(map, last, lines_[at_].indent, depth + 1)) return false;
        last = index;
      } else {
        add(map, last, Yaml::Kind::null, line, indent + length);
      }
      if (at_ < lines_.size() && lines_[at_].indent > indent) return false;  // it goes on
    }
    return true;
  }

  bool value(std::uint32_t parent, std::uint32_t& last, const PlainLine& line, std::size_t column,
             std::string_view text) {
    const auto scalar = plain_scalar(text);
    if (!scalar) return false;
    const bool quoted = text.front() == '"' || text.front() == '\'';
    const bool null = !quoted && is_null(text);
    add(parent, last, null ? Yaml::Kind::null : Yaml::Kind::scalar, line, column,
        null ? std::string_view() : *scalar);
    return true;
  }

  std::string_view text_;
  std::vector<PlainLine> lines_;
  std::size_t at_ = 0;
  Yaml yaml_;
};

}  // namespace

std::optional<Yaml> read_plain_yaml(std::string_view text) { return PlainReader(text).read(); }

}  // namespace rangefinder
