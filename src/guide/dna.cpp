#include "guide/dna.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "guide/level_words.h"

namespace rangefinder {
namespace {

constexpr std::string_view kName = "Negotiation DNA";
constexpr std::string_view kLevels[] = {"level mapping", "level equivalen", "leveling",
                                        "levelling"};

// Sentences rather than tags: nothing parts it, and it is long or ends like a sentence.
bool is_prose(std::string_view text) {
  if (text.find('|') != std::string_view::npos || text.find('`') != std::string_view::npos) {
    return false;
  }
  constexpr std::size_t kLongestTag = 160;  // bytes
  return text.size() > kLongestTag || text.find(". ") != std::string_view::npos ||
         (text.ends_with('.') && words_of(text).size() > 6);
}

void add_tag(const Line& line, std::string_view printed, bool emphasis, std::vector<DnaTag>& tags) {
  printed = trim(printed);
  if (std::string plain = replace_all(without_emphasis(printed), "`", ""); !plain.empty()) {
    tags.push_back(
        {std::move(plain), emphasis || printed.starts_with("**"), spot_of(line, printed)});
  }
}

// `a` **`b`** by their marks; nothing where there are no two marks.
std::vector<DnaTag> code_tags(const Line& line, std::string_view text) {
  std::vector<DnaTag> tags;
  for (std::size_t open = text.find('`'); open != std::string_view::npos;) {
    const std::size_t close = text.find('`', open + 1);
    if (close == std::string_view::npos) break;
    add_tag(line, text.substr(open + 1, close - open - 1), text.substr(0, open).ends_with("**"),
            tags);
    open = text.find('`', close + 1);
  }
  return tags;
}

// By code marks, else by bars, else by " / " or dots.
std::vector<DnaTag> tags_of(const Line& line, std::string_view text) {
  if (const auto tags = code_tags(line, text); !tags.empty()) return tags;
  std::string_view mark = "|";
  if (text.find('|') == std::string_view::npos) {
    // Only where no bar parts them: "Equity-Heavy / No Bonus | ..." is one tag.
    for (const std::string_view other : {" · ", " • ", " / "}) {
      if (text.find(other) != std::string_view::npos) {
        mark = other;
        break;
      }
    }
  }
  std::vector<DnaTag> tags;
  for (const std::string_view tag : split(text, mark)) add_tag(line, tag, false, tags);
  return tags;
}

class Reader {
 public:
  void read(const Section& section) {
    const bool named = contains_ignoring_case(section.heading, kName);
    // "**Negotiation DNA: Premium | London**", the whole line bold.
    if (const std::size_t colon = section.heading.find(':');
        named && colon != std::string_view::npos) {
      if (const auto rest = trim(section.heading.substr(colon + 1)); !is_prose(rest)) {
        add_tags(section.at, rest);
      }
    }
    bool open = named;
    for (const Line& line : section.lines) {
      const std::string_view text = trim(line.text);
      const auto label = labelled(text);
      if (label && equals_ignoring_case(label->label, kName)) {
        close_paragraph();
        open = true;
        read_text(line, label->text);
      } else if (label ? names_levels(label->label) : is_marked(text) && names_levels(text)) {
        close_paragraph();
        open = false;
      } else if (ends_part(text) || (label && !named)) {
        close_paragraph();
        if (!named || is_rule(text)) open = false;
      } else if (text.empty()) {
        close_paragraph();
      } else if (open) {
        read_text(line, text);
      }
    }
    close_paragraph();
  }

  Dna take() { return std::move(dna_); }

 private:
  // "Level Mapping", "*Level Equivalents:*": the line belongs to the levels.
  static bool is_marked(std::string_view text) {
    return text.starts_with('*') || text.starts_with('_');
  }
  static bool names_levels(std::string_view label) {
    while (label.starts_with('*') || label.starts_with('_')) label.remove_prefix(1);
    return std::ranges::any_of(kLevels, [&](std::string_view name) {
      return equals_ignoring_case(label.substr(0, name.size()), name);
    });
  }

  // A table, a quotation, a rule: no text of the DNA.
  static bool ends_part(std::string_view text) {
    return text.starts_with('|') || text.starts_with('>') || is_rule(text);
  }

  void read_text(const Line& line, std::string_view text) {
    if (text.empty()) return;
    const bool tagged = paragraph_.empty() && (text.starts_with('`') || text.starts_with("**`") ||
                                               text.find(" | ") != std::string_view::npos);
    const bool labelled_tag = labelled(line.text).has_value() && !is_prose(text);
    if (dna_.tags.empty() && (labelled_tag || tagged)) {
      add_tags(line, text);
      return;
    }
    const bool item = without_bullet(text).size() < text.size();
    if (!paragraph_.empty()) paragraph_ += item ? "\n" : " ";
    paragraph_ += text;
  }

  void add_tags(const Line& line, std::string_view text) {
    std::ranges::move(tags_of(line, text), std::back_inserter(dna_.tags));
  }

  void close_paragraph() {
    if (paragraph_.empty()) return;
    if (!dna_.text.empty()) dna_.text += "\n\n";
    dna_.text += paragraph_;
    paragraph_.clear();
  }

  Dna dna_;
  std::string paragraph_;
};

}  // namespace

Dna read_dna(std::span<const Section> sections) {
  Reader reader;
  for (const Section& section : sections) reader.read(section);
  return reader.take();
}

Dna read_dna_summary(std::string_view summary, int number) {
  summary = trim(summary);
  if (is_prose(summary)) return {{}, std::string(summary)};
  Dna dna{tags_of({number, summary}, summary), {}};
  for (DnaTag& tag : dna.tags) tag.at = {number, 0, 0};
  return dna;
}

}  // namespace rangefinder
