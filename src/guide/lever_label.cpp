#include "guide/lever_label.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace rangefinder {
namespace {

// Takes "12.", "12)" or "#12:" and the space behind it from the start of `text`.
std::optional<int> take_number(std::string_view& text) {
  const bool hash = text.starts_with('#');
  std::size_t digits = hash ? 1 : 0;
  const std::size_t start = digits;
  int number = 0;
  while (digits < text.size() && digits < 3 && is_digit(text[digits])) {
    number = number * 10 + (text[digits++] - '0');
  }
  if (digits == start || digits >= text.size()) return std::nullopt;
  const bool marked = text[digits] == '.' || text[digits] == ')';
  if (!marked && !(hash && (text[digits] == ':' || is_space(text[digits])))) return std::nullopt;
  const std::string_view rest = text.substr(digits + 1);
  // "1.5 of base" and "2.0" are numbers of a text.
  if (!hash && !rest.empty() && is_digit(rest[0])) return std::nullopt;
  text = trim(rest);
  return number;
}

// Takes a dash, a colon or a full stop from the start of `text`.
bool take_separator(std::string_view& text) {
  constexpr std::array<std::string_view, 8> kSeparators = {":", "—", "–", "--", "-", ".", ")", "|"};
  for (const std::string_view separator : kSeparators) {
    if (!text.starts_with(separator)) continue;
    text = trim(text.substr(separator.size()));
    return true;
  }
  return false;
}

// Takes "Lever 2 —", "Global Lever #2:" from the start of `text`.
std::optional<int> take_lever_number(std::string_view& text) {
  std::string_view rest = text;
  for (const std::string_view word : {"Global ", "Key ", "Negotiation "}) {
    if (find_ignoring_case(rest.substr(0, word.size()), word) == 0) {
      rest = trim(rest.substr(word.size()));
    }
  }
  if (!equals_ignoring_case(rest.substr(0, 5), "lever")) return std::nullopt;
  rest = trim(rest.substr(5));
  if (rest.starts_with('#')) rest.remove_prefix(1);
  std::size_t digits = 0;
  int number = 0;
  while (digits < rest.size() && digits < 3 && is_digit(rest[digits])) {
    number = number * 10 + (rest[digits++] - '0');
  }
  if (digits == 0) return std::nullopt;
  rest = trim(rest.substr(digits));
  if (!rest.empty() && !take_separator(rest) && !rest.starts_with("**")) return std::nullopt;
  text = rest;
  return number;
}

std::string_view without_colon(std::string_view title) {
  title = trim(title);
  while (title.starts_with('*')) title.remove_prefix(1);
  while (title.ends_with('*')) title.remove_suffix(1);
  if (title.ends_with(':') || (title.ends_with('.') && !title.ends_with(".."))) {
    title.remove_suffix(1);
  }
  return trim(title);
}

// The number and the title in the words of a label.
void read_words(std::string_view words, LeverLabel& label) {
  words = trim(words);
  if (const auto number = take_number(words)) label.number = *number;
  if (const auto number = take_lever_number(words)) {
    label.number = *number;
    label.says_lever = true;
  }
  label.title = without_colon(words);
}

std::string_view behind_label(std::string_view rest) {
  rest = trim(rest);
  take_separator(rest);
  return rest;
}

// Where the title ends that is not set off: at the first colon before the script, or else at the
// first dash. "(NASDAQ: ACME)" ends none.
std::size_t title_end(std::string_view text) {
  const std::size_t script = std::min(text.find('"'), text.find("“"));
  int depth = 0;
  for (std::size_t at = 0; at < std::min(script, text.size()); ++at) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')' && depth > 0) --depth;
    if (depth == 0 && text.substr(at).starts_with(": ")) return at;
  }
  std::size_t end = std::string_view::npos;
  for (const std::string_view dash : {" — ", " – ", " - "}) end = std::min(end, text.find(dash));
  return end < script ? end : std::string_view::npos;
}

// `1. Title: words`, `1) Title — words`.
void read_plain(std::string_view text, LeverLabel& label) {
  const std::size_t end = title_end(text);
  const std::size_t size = text.substr(std::min(end, text.size())).find(' ', 1) + 1;
  label.rest = end == std::string_view::npos ? std::string_view{} : trim(text.substr(end + size));
  const int number = label.number;
  read_words(text.substr(0, end), label);
  if (label.number == 0) label.number = number;
}

// What follows a number that is bold alone.
std::optional<LeverLabel> label_behind_number(std::string_view rest, LeverLabel label) {
  rest = trim(rest);
  const int number = label.number;
  if (const std::size_t end = rest.find("**", 2); rest.starts_with("**") && end < rest.size()) {
    label.rest = behind_label(rest.substr(end + 2));
    read_words(rest.substr(2, end - 2), label);
    if (label.number == 0) label.number = number;
  } else {
    read_plain(rest, label);
  }
  return label.title.empty() ? std::nullopt : std::optional(label);
}

}  // namespace

std::optional<LeverLabel> label_of_line(std::string_view line) {
  std::string_view text = trim(line);
  LeverLabel label;
  bool bullet = false;
  if ((text.starts_with("- ") || text.starts_with("* ")) && text.size() > 2) {
    bullet = true;
    text = trim(text.substr(2));
  }
  const auto number = bullet ? std::nullopt : take_number(text);
  if (number) label.number = *number;
  if (text.starts_with("**")) {
    const std::size_t end = text.find("**", 2);
    if (end == std::string_view::npos) return std::nullopt;
    label.style = bullet ? LabelStyle::bullet : LabelStyle::bold_number;
    label.rest = behind_label(text.substr(end + 2));
    read_words(text.substr(2, end - 2), label);
    // "**1.** **Title:** words", "**1.** Title: words"
    if (label.title.empty() && label.number > 0 && !label.says_lever) {
      return label_behind_number(text.substr(end + 2), label);
    }
    // "**Lever 1:** Title" keeps its title as words.
    if (label.number == 0 && !bullet) return std::nullopt;
    if (label.title.empty() && !label.says_lever) return std::nullopt;
    return label;
  }
  if (!number || text.empty()) return std::nullopt;
  label.style = LabelStyle::plain_number;
  read_plain(text, label);
  if (label.title.empty()) return std::nullopt;
  return label;
}

std::optional<LeverLabel> label_of_heading(std::string_view heading) {
  LeverLabel label;
  read_words(heading, label);
  if (label.number == 0 || (label.title.empty() && !label.says_lever)) return std::nullopt;
  return label;
}

}  // namespace rangefinder
