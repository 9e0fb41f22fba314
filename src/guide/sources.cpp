#include "guide/sources.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "guide/level_words.h"

namespace rangefinder {
namespace {

bool names_sources(std::string_view label) {
  constexpr std::array<std::string_view, 6> kNames = {"source",    "sources",  "references",
                                                      "citations", "evidence", "bibliography"};
  return std::ranges::any_of(words_of(label), [&](std::string_view word) {
    return std::ranges::any_of(
        kNames, [&](std::string_view name) { return equals_ignoring_case(bare_word(word), name); });
  });
}

// "[1] Blind": a number in brackets that no link follows.
bool is_numbered(std::string_view text) {
  const std::size_t close = text.find(']');
  return text.starts_with('[') && close != std::string_view::npos && close > 1 &&
         text.substr(1, close - 1).find_first_not_of("0123456789^") == std::string_view::npos;
}

// Without brackets around all of it: "[Glassdoor 2025]". "[text](url)" and "[1] ..." stay.
std::string_view without_brackets(std::string_view text) {
  if (text.size() > 2 && text.front() == '[' && text.find(']') == text.size() - 1) {
    return trim(text.substr(1, text.size() - 2));
  }
  return text;
}

// The entry that the line starts; nothing where it starts none.
std::optional<std::string_view> entry_of(std::string_view text) {
  const std::string_view item = without_bullet(text);
  if (item.size() < text.size() && !text.starts_with('>')) return item;
  if (is_numbered(text)) return text;
  if (text.starts_with('[')) return text;
  return std::nullopt;
}

class Reader {
 public:
  void read(const Section& section) {
    // A subheading belongs to the sources; a bold line starts a part of its own.
    const bool inside =
        part_depth_ > 0 && section.depth > part_depth_ && section.depth < kBoldDepth;
    bool open = inside || names_sources(section.heading);
    if (!inside) part_depth_ = open ? section.depth : 0;
    bool goes_on = false;  // the line before belongs to an entry
    for (const Line& line : section.lines) {
      const std::string_view text = trim(line.text);
      const auto label = labelled(text);
      if (text.empty()) {
        goes_on = false;
      } else if (label && text.starts_with("**") && names_sources(label->label)) {
        open = true;
        goes_on = false;
        for (const std::string_view source : split(label->text, "; ")) add(line, source);
      } else if (is_rule(text) || text.starts_with('>') || (label && text.starts_with("**"))) {
        open = false;
      } else if (!open || text.starts_with('|')) {
        goes_on = false;
      } else if (const auto entry = entry_of(text)) {
        add(line, *entry);
        goes_on = true;
      } else if (goes_on) {
        sources_.back().text += ' ' + without_emphasis(text);
      }
    }
  }

  std::vector<Statement> take() { return std::move(sources_); }

 private:
  void add(const Line& line, std::string_view source) {
    source = without_brackets(trim(source));
    if (std::string plain = without_emphasis(source); !plain.empty()) {
      sources_.push_back({std::move(plain), spot_of(line, source)});
    }
  }

  int part_depth_ = 0;  // of the heading "Sources" that the section is below; 0 outside
  std::vector<Statement> sources_;
};

}  // namespace

std::vector<Statement> read_sources(std::span<const Section> sections) {
  Reader reader;
  for (const Section& section : sections) reader.read(section);
  return reader.take();
}

}  // namespace rangefinder
