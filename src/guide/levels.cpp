#include "guide/levels.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/text.h"
#include "guide/level_line.h"
#include "guide/level_table.h"
#include "guide/level_words.h"
#include "guide/table.h"

namespace rangefinder {
namespace {

bool names_mapping(std::string_view label) {
  if (!contains_ignoring_case(label, "level")) return false;  // most lines end here
  for (const std::string_view name :
       {"level mapping", "level-mapping", "level map", "leveling", "levelling", "level equivalen",
        "level comparison", "equivalent levels", "internal level", "level alignment"}) {
    if (contains_ignoring_case(label, name)) return true;
  }
  return false;
}

// "Level Mapping: L4 = L5", bold or not.
std::optional<std::string_view> mapping_of(std::string_view text) {
  constexpr std::size_t kLongestLabel = 60;
  if (const auto label = labelled(text)) {
    if (label->label.size() <= kLongestLabel && names_mapping(label->label)) return label->text;
    return std::nullopt;
  }
  const std::string_view plain = without_bullet(text);
  const std::size_t colon = plain.substr(0, kLongestLabel).find(':');
  if (colon == std::string_view::npos || !names_mapping(plain.substr(0, colon))) {
    return std::nullopt;
  }
  const std::string_view label = bare_word(plain.substr(0, colon));
  const bool short_label = words_of(label).size() <= 4;
  return short_label ? std::optional(trim(plain.substr(colon + 1))) : std::nullopt;
}

class Reader {
 public:
  explicit Reader(const Employer& own) : own_(own) {}

  void read(const Section& section) {
    // A subheading belongs to its part; a bold line starts a part of its own.
    const bool inside =
        part_depth_ > 0 && section.depth > part_depth_ && section.depth < kBoldDepth;
    const bool named = names_mapping(section.heading) || inside;
    if (!inside) part_depth_ = named ? section.depth : 0;
    // "**Level Mapping: A = B**", the whole line bold.
    if (const std::size_t colon = section.heading.find(':');
        named && colon != std::string_view::npos) {
      const std::string_view rest = trim(section.heading.substr(colon + 1));
      add(section.at, rest, read_level_line(section.at, rest, own_, MappingTrust::labelled));
    }
    const std::vector<Table> tables = find_tables(section.lines);
    auto table = tables.begin();
    bool below = named;
    for (const Line& line : section.lines) {
      const std::string_view text = trim(line.text);
      if (table != tables.end() && line.number == table->header.line.number) {
        if (named || ((below || is_level_table(*table)) && !has_money(*table))) add(*table);
        ++table;
      }
      if (text.empty() || text.starts_with('|')) continue;
      if (const auto mapping = mapping_of(text)) {
        below = true;
        if (!mapping->empty()) {
          add(line, *mapping, read_level_line(line, *mapping, own_, MappingTrust::labelled));
        }
      } else if (is_rule(text) || (!named && text.starts_with("**") && labelled(text))) {
        below = false;
      } else if (below) {
        read_line(line, text, named);
      }
    }
  }

  std::optional<LevelMapping> take() {
    if (mapping_.printed.empty()) return std::nullopt;
    return std::move(mapping_);
  }

 private:
  void add(const Line& line, std::string_view printed, std::vector<LevelPair> pairs) {
    if (printed.empty()) return;
    if (mapping_.printed.empty()) {
      mapping_.at = spot_of(line, printed);
    } else {
      mapping_.printed += '\n';
    }
    mapping_.printed += printed;
    for (LevelPair& pair : pairs) {
      if (seen_.emplace(pair.company, pair.level).second) mapping_.pairs.push_back(std::move(pair));
    }
  }

  void add(const Table& table) {
    std::vector<LevelPair> pairs = read_level_table(table, own_);
    if (pairs.empty()) return;
    add(table.header.line, trim(table.header.line.text), std::move(pairs));
    for (const TableRow& row : table.rows) add(row.line, trim(row.line.text), {});
  }

  // A bullet or a line of the mapping's section; prose gives no pairs.
  void read_line(const Line& line, std::string_view text, bool named) {
    const std::string_view item = without_bullet(text);
    const bool bullet = item.size() < text.size() || labelled(text);
    std::vector<LevelPair> pairs = read_level_line(line, item, own_, MappingTrust::nearby);
    if (pairs.empty() && bullet) pairs = read_bullet(line, item);
    // A section that holds prose only is a mapping all the same, though without pairs.
    if (!pairs.empty() || (named && mapping_.printed.empty())) add(line, item, std::move(pairs));
  }

  // "Google: L5 / Senior SWE", "**Senior (L5):** Google L5, Meta E5", "L5 at Google", "Google L5".
  std::vector<LevelPair> read_bullet(const Line& line, std::string_view item) {
    constexpr std::size_t kLongest = 120;  // bytes; a longer bullet is prose
    if (item.size() > kLongest) return {};
    std::string_view left;
    std::string_view right = item;
    if (const auto label = labelled(item)) {
      left = label->label;
      right = label->text;
    } else {
      for (const std::string_view mark : {": ", " — ", " – "}) {
        const std::size_t at = item.find(mark);
        if (at == std::string_view::npos) continue;
        left = trim(item.substr(0, at));
        right = trim(item.substr(at + mark.size()));
        break;
      }
    }
    std::vector<LevelPair> pairs;
    if (left.empty()) {
      pairs = read_level_list(line, right, own_);
      if (pairs.empty() && names_company(right)) read_segment(line, right, own_, false, pairs);
      return pairs;
    }
    std::vector<LevelPair> others = read_level_list(line, right, own_);
    if (others.empty()) {
      others = read_level_line(line, right, own_, MappingTrust::labelled);
    }
    const bool is_name = is_company(left);
    if (others.empty() && !is_name && names_company(right)) {
      read_segment(line, right, own_, false, others);
    }
    if (!others.empty()) {
      read_segment(line, left, own_, true, pairs);
      std::ranges::move(others, std::back_inserter(pairs));
    } else if (is_name && is_level(right)) {
      add_pair(line, item, company_name(left, own_), without_emphasis(right), pairs);
    }
    return pairs;
  }

  bool names_company(std::string_view text) const {
    return find_at(text) != std::string_view::npos || split_segment(text, own_).sure;
  }

  // "Goldman Sachs" in front of a colon; not "Senior" nor "Note".
  static bool is_company(std::string_view text) {
    constexpr std::size_t kLongestName = 4;  // words
    const auto words = words_of(text);
    if (words.empty() || words.size() > kLongestName) return false;
    for (const std::string_view other : {"note", "notes", "tip", "scope", "timing", "experience",
                                         "typical", "focus", "why", "key", "strategy"}) {
      if (equals_ignoring_case(bare_word(words.front()), other)) return false;
    }
    return known_name(text) > 0 || std::ranges::none_of(words, is_level_word);
  }

  // A few words, the first or the second a level's.
  static bool is_level(std::string_view text) {
    constexpr std::size_t kLongestLevel = 8;  // words
    const auto words = words_of(text);
    if (words.empty() || words.size() > kLongestLevel || is_no_level(text)) return false;
    return is_level_word(words[0]) || (words.size() > 1 && is_level_word(words[1]));
  }

  const Employer& own_;
  int part_depth_ = 0;  // of the heading whose part this is; 0 outside
  LevelMapping mapping_;
  std::set<std::pair<std::string, std::string>> seen_;
};

}  // namespace

std::optional<LevelMapping> read_level_mapping(std::span<const Section> sections,
                                               const Employer& own) {
  Reader reader(own);
  for (const Section& section : sections) reader.read(section);
  return reader.take();
}

std::vector<LevelPair> read_level_summary(std::string_view raw, int number, const Employer& own) {
  if (trim(raw).starts_with('|')) return {};
  const Line line{number, raw};
  std::vector<LevelPair> pairs = read_level_line(line, raw, own, MappingTrust::labelled);
  for (LevelPair& pair : pairs) pair.at = {number, 0, 0};
  return pairs;
}

}  // namespace rangefinder
