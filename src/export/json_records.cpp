#include "export/json_records.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {
namespace {

// Steps over the values of a text. Past its end it stays there.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  bool at_end() const { return at_ >= text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[at_]; }
  std::size_t offset() const { return at_; }

  void skip_space() {
    while (!at_end() && is_space(text_[at_])) ++at_;
  }

  // Whether it was there.
  bool take(char c) {
    skip_space();
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  std::string_view value() {
    skip_space();
    const std::size_t from = at_;
    std::size_t depth = 0;
    while (!at_end()) {
      const char c = text_[at_];
      if (c == '"') {
        skip_string();
      } else if (c == '{' || c == '[') {
        ++depth;
        ++at_;
      } else if (c == '}' || c == ']') {
        if (depth == 0) break;
        --depth;
        ++at_;
      } else if (depth == 0 && (c == ',' || c == ':' || is_space(c))) {
        break;
      } else {
        ++at_;
        continue;
      }
      if (depth == 0) break;
    }
    return text_.substr(from, at_ - from);
  }

 private:
  void skip_string() {
    for (++at_; !at_end() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    at_ = std::min(at_ + 1, text_.size());
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::vector<std::string_view> elements(std::string_view array) {
  std::vector<std::string_view> records;
  Scanner scanner(array);
  scanner.take('[');
  if (scanner.take(']')) return records;
  for (;;) {
    records.push_back(scanner.value());
    if (scanner.take(',')) continue;
    if (!scanner.take(']')) records.push_back(array.substr(scanner.offset(), 0));
    return records;
  }
}

std::vector<std::string_view> lines(std::string_view text) {
  std::vector<std::string_view> records;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim(text.substr(0, end));
    if (!line.empty()) records.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return records;
}

}  // namespace

std::vector<std::string_view> json_records(std::string_view text, std::string_view name) {
  Scanner scanner(text);
  scanner.skip_space();
  if (scanner.peek() == '[') return elements(text.substr(scanner.offset()));
  const std::string_view first = scanner.value();
  scanner.skip_space();
  if (!scanner.at_end()) return lines(text);
  for (const JsonMember& member : json_members(first)) {
    if (member.key == name && member.value.starts_with('[')) return elements(member.value);
  }
  return {first};
}

std::vector<JsonMember> json_members(std::string_view object) {
  std::vector<JsonMember> members;
  Scanner scanner(object);
  if (!scanner.take('{')) return members;
  do {
    const std::string_view key = scanner.value();
    if (key.size() < 2 || key.front() != '"' || key.back() != '"' || !scanner.take(':')) break;
    members.push_back({key.substr(1, key.size() - 2), scanner.value()});
  } while (scanner.take(','));
  return members;
}

TextSpots::TextSpots(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n' || (text[at] == '\r' && !text.substr(at + 1).starts_with('\n'))) {
      starts_.push_back(at + 1);
    }
  }
}

Spot TextSpots::at(std::size_t offset, std::size_t length) const {
  offset = std::min(offset, text_.size());
  const auto ends_line = [&](std::size_t i) { return text_[i] == '\n' || text_[i] == '\r'; };
  // The end of the text is that of its last line, and a CRLF starts with its CR.
  while (offset == text_.size() && offset > 0 && ends_line(offset - 1)) --offset;
  if (text_.substr(offset).starts_with('\n') && text_.substr(0, offset).ends_with('\r')) --offset;
  const auto line = std::ranges::upper_bound(starts_, offset) - starts_.begin();
  const std::size_t start = starts_[static_cast<std::size_t>(line) - 1];
  std::size_t end = offset;
  while (end < text_.size() && end - offset < length && !ends_line(end)) ++end;
  return {static_cast<int>(line), static_cast<int>(offset - start) + 1,
          static_cast<int>(end - offset)};
}

}  // namespace rangefinder
