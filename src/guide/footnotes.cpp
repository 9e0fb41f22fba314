#include "guide/footnotes.h"

#include <array>
#include <optional>

#include "base/text.h"
#include "guide/outline.h"

namespace rangefinder {
namespace {

// What stands between the marks of "*...*" or "_..._".
std::optional<std::string_view> italic(std::string_view text) {
  if (text.size() < 3 || (text.front() != '*' && text.front() != '_')) return std::nullopt;
  const char mark = text.front();
  if (text[1] == mark || text[1] == ' ' || text.back() != mark) return std::nullopt;
  return trim(text.substr(1, text.size() - 2));
}

// Marks that a cell of the table may carry too.
std::optional<std::string_view> marked(std::string_view text) {
  for (const std::string_view mark : {"†", "‡", "¹", "²", "³", "⁴", "⁵", "\\*", "※"}) {
    if (text.starts_with(mark)) return trim(text.substr(mark.size()));
  }
  // "* Sign-on only" is a bullet; "*Sign-on only" is a note whose mark is not closed.
  if (text.size() > 1 && text.front() == '*' && text[1] != '*' && !is_space(text[1])) {
    return trim(text.substr(1));
  }
  return std::nullopt;
}

bool starts_note(std::string_view text) {
  for (const std::string_view start : {"note:", "notes:", "note —", "note -", "nb:", "n.b."}) {
    if (text.size() > start.size() && equals_ignoring_case(text.substr(0, start.size()), start)) {
      return true;
    }
  }
  return false;
}

bool is_about_pay(std::string_view label) {
  constexpr std::array<std::string_view, 13> kWords = {
      "note",   "equity", "stock",  "rsu",     "bonus",        "base",    "total",
      "salary", "vest",   "option", "signing", "compensation", "currency"};
  for (const std::string_view word : kWords) {
    if (contains_ignoring_case(label, word)) return true;
  }
  return false;
}

// The words of a footnote; nothing where the line is none.
std::optional<std::string_view> words_of_note(std::string_view text) {
  if (const auto label = labelled(text)) {
    const bool plain = text.starts_with("**") && !label->text.empty();
    return plain && is_about_pay(label->label) ? std::optional(text) : std::nullopt;
  }
  if (text.starts_with('>')) {
    const std::string_view words = without_bullet(text);
    const bool strategy = contains_ignoring_case(words, "strategy");
    return strategy || words == text ? std::nullopt : std::optional(words);
  }
  if (const auto words = italic(text)) return words;
  if (starts_note(text)) return text;
  return marked(text);
}

}  // namespace

std::vector<Statement> read_footnotes(std::span<const Line> lines) {
  std::vector<Statement> footnotes;
  for (const Line& line : lines) {
    const std::string_view text = trim(line.text);
    if (text.empty()) continue;
    const auto words = words_of_note(text);
    if (!words) break;
    if (!words->empty()) footnotes.push_back({without_emphasis(*words), spot_of(line, *words)});
  }
  return footnotes;
}

}  // namespace rangefinder
