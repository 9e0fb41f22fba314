#include "guide/level_line.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>
#include <utility>

#include "base/text.h"
#include "guide/level_words.h"

namespace rangefinder {
namespace {

using Texts = std::vector<std::string_view>;

// Calls `visit` at each offset outside of parentheses. `visit` gives the number of bytes to skip.
template <typename Visit>
void walk_outside(std::string_view text, Visit visit) {
  int depth = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && depth > 0) --depth;
    i += depth == 0 ? std::max<std::size_t>(visit(i), 1) : 1;
  }
}

Texts split_outside(std::string_view text, std::string_view separator) {
  Texts parts;
  std::size_t start = 0;
  walk_outside(text, [&](std::size_t at) -> std::size_t {
    if (text[at] != separator.front() || !text.substr(at).starts_with(separator)) return 0;
    parts.push_back(text.substr(start, at - start));
    start = at + separator.size();
    return separator.size();
  });
  parts.push_back(text.substr(start));
  return parts;
}

// Whether the stop at `at` ends a word that is cut short: "Sr. TPM", "Eng. Manager".
bool is_short_for(std::string_view text, std::size_t at) {
  const std::size_t space = text.find_last_of(" (/", at);
  const std::size_t start = space == std::string_view::npos ? 0 : space + 1;
  const std::string_view word = text.substr(start, at - start);
  for (const std::string_view cut : {"Sr", "Jr", "Eng", "Mgr", "Dir", "Assoc", "Prin", "Inc", "Co",
                                     "Corp", "Ltd", "St", "vs", "approx", "Prod", "Mr", "equiv"}) {
    if (equals_ignoring_case(word, cut)) return true;
  }
  return false;
}

Texts clauses_of(std::string_view text) {
  Texts clauses;
  std::size_t start = 0;
  const auto close = [&](std::size_t end) {
    if (const auto clause = trim(text.substr(start, end - start)); !clause.empty()) {
      clauses.push_back(clause);
    }
  };
  walk_outside(text, [&](std::size_t at) -> std::size_t {
    const bool stop = text[at] == '.' && at + 2 < text.size() && text[at + 1] == ' ' &&
                      is_ascii_capital(text[at + 2]) && !is_short_for(text, at);
    if (!stop && text[at] != ';') return 0;
    close(at);
    start = at + 1;
    return 1;
  });
  close(text.size());
  return clauses;
}

using Marks = std::span<const std::string_view>;

constexpr std::array<std::string_view, 19> kMarks = {
    "=",   "==",  "≈",  "~",  "≅", "≃",       "↔",      "→",         "⇔",
    "<->", "<=>", "->", "=>", "≡", "maps to", "map to", "mapped to", "maps roughly to",
    "~="};
// Prose has these too.
constexpr std::array<std::string_view, 8> kPhrases = {
    "equals",         "equivalent to", "is equivalent to", "are equivalent to",
    "corresponds to", "aligns with",   "translates to",    "is comparable to"};

// Signs that part also without spaces: "L5=E5".
std::size_t tight_connective(std::string_view rest) {
  for (const std::string_view mark : {"=>", "==", "=", "≈", "↔", "→"}) {
    if (rest.starts_with(mark)) return mark.size();
  }
  return 0;
}

// Length of the connective at `at`, a word of its own or a sign; 0 where none is.
std::size_t connective_at(std::string_view text, std::size_t at, MappingTrust trust) {
  const std::string_view rest = text.substr(at);
  // How any of them starts, or beyond ASCII: most characters end here.
  const char first = text[at];
  if ((first & 0x80) == 0 && !std::string_view("=~<-meiact").contains(first)) return 0;
  if (at > 0 && text[at - 1] != ' ') {
    return trust == MappingTrust::labelled ? tight_connective(rest) : 0;
  }
  std::size_t longest = 0;
  const auto find = [&](Marks marks) {
    for (const std::string_view mark : marks) {
      const bool whole =
          rest.starts_with(mark) && (rest.size() == mark.size() || rest[mark.size()] == ' ');
      if (whole) longest = std::max(longest, mark.size());
    }
  };
  find(kMarks);
  if (trust == MappingTrust::labelled) find(kPhrases);
  if (longest == 0 && trust == MappingTrust::labelled) longest = tight_connective(rest);
  return longest;
}

// "P4 is roughly" gives "P4".
std::string_view without_verb(std::string_view side) {
  for (const std::string_view verb : {" roughly", " approximately", " broadly", " typically",
                                      " generally", " usually", " is", " are"}) {
    if (side.ends_with(verb)) side = trim(side.substr(0, side.size() - verb.size()));
  }
  return side;
}

// What stands around the connectives; one part where there is none.
Texts sides_of(std::string_view clause, MappingTrust trust) {
  Texts sides;
  std::size_t start = 0;
  walk_outside(clause, [&](std::size_t at) -> std::size_t {
    const std::size_t length = connective_at(clause, at, trust);
    if (length == 0) return 0;
    sides.push_back(without_verb(trim(clause.substr(start, at - start))));
    start = at + length;
    return length;
  });
  sides.push_back(trim(clause.substr(start)));
  return sides;
}

// Whether the first word is a name rather than a level or a word of prose.
bool starts_name(std::string_view text) {
  const auto words = words_of(text);
  return !words.empty() && !is_level_word(words.front()) && bare_word(words.front()).size() > 1 &&
         std::ranges::any_of(words.front(), is_ascii_capital);
}

bool names_company(std::string_view item, const Employer& own) {
  item = trim(item);
  return find_at(item) != std::string_view::npos || split_segment(item, own).sure ||
         !company_behind(item).empty();
}

bool all_name_companies(const Texts& items, const Employer& own) {
  return std::ranges::all_of(items,
                             [&](std::string_view item) { return names_company(item, own); });
}

std::string_view span_of(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

// The items of "a, b and c", with slashes also of "a / b".
Texts list_items(std::string_view text, bool slashes) {
  Texts parts;
  std::size_t start = 0;
  const auto close = [&](std::size_t end) {
    if (const auto part = trim(text.substr(start, end - start)); !part.empty()) {
      parts.push_back(part);
    }
  };
  walk_outside(text, [&](std::size_t at) -> std::size_t {
    if (text[at] != ',' && text[at] != ' ') return 0;
    for (const std::string_view mark : {", and ", ", or ", ", ", " and ", " or ", " / "}) {
      if (!text.substr(at).starts_with(mark) || (mark == " / " && !slashes)) continue;
      close(at);
      start = at + mark.size();
      return mark.size();
    }
    return 0;
  });
  close(text.size());
  return parts;
}

// "L5 at Google, VP, Data at Citi and E5 at Meta" by its items; "VP" goes with what follows.
Texts at_items(std::string_view text) {
  Texts items;
  bool open = false;
  for (const std::string_view part : list_items(text, true)) {
    if (open) {
      items.back() = span_of(items.back(), part);
    } else {
      items.push_back(part);
    }
    const auto words = words_of(part);
    open = find_at(part) == std::string_view::npos && !is_no_level(part) &&
           is_level_word(words.front()) && !equals_ignoring_case(words.front(), "equivalent");
  }
  return items;
}

class Side {
 public:
  Side(const Line& line, const Employer& own, std::vector<LevelPair>& pairs)
      : line_(line), own_(own), pairs_(pairs) {}

  void read(std::string_view text) {
    for (const std::string_view bar : {" | ", " · ", " • "}) {
      if (const Texts items = split_outside(text, bar); items.size() > 1) {
        for (const std::string_view item : items) read_item(trim(item));
        return;
      }
    }
    if (find_at(text) != std::string_view::npos) {
      read_at_list(text);
      return;
    }
    for (const bool slashes : {false, true}) {
      const Texts items = list_items(text, slashes);
      if (items.size() > 1 && all_name_companies(items, own_)) {
        for (const std::string_view item : items) read_item(item);
        return;
      }
    }
    read_item(text);
  }

  void read_at_list(std::string_view text) {
    for (const std::string_view item : at_items(text)) {
      const auto words = words_of(item);
      const bool at = find_at(item) != std::string_view::npos;
      const bool hedged = equals_ignoring_case(words.front(), "equivalent");
      // "gaming and media roles" is neither a company nor a level.
      if (!at && !hedged && !starts_name(item)) continue;
      const bool name_only = !at && !hedged && !split_segment(item, own_).sure &&
                             words.size() < 4 && !pairs_.empty() && !is_no_level(item);
      if (name_only) {
        add_name(item, pairs_.back().level);
      } else {
        read_item(item);
      }
    }
  }

 private:
  // One segment, with the list that its parentheses may hold.
  void read_item(std::string_view item) {
    const std::size_t open = item.find('(');
    const std::size_t close = item.rfind(')');
    if (open != std::string_view::npos && open > 0 && close != std::string_view::npos &&
        close > open) {
      const std::string_view head = trim(item.substr(0, open));
      const std::string_view inside = item.substr(open + 1, close - open - 1);
      const Texts inner = split_outside(inside, ", ");
      const bool several = ends_with_many(head);
      if (several || inside.find(" at ") != std::string_view::npos) {
        read_segment(line_, head, own_, false, pairs_);
        const std::string level = pairs_.empty() ? std::string() : pairs_.back().level;
        for (const std::string_view part : inner) read_inner(trim(part), several, level);
        return;
      }
    }
    read_segment(line_, item, own_, false, pairs_);
  }

  // `level` is the one in front of the parentheses: "SWE at peers (Intel, AMD)".
  void read_inner(std::string_view item, bool named, const std::string& level) {
    for (const std::string_view start : {"and ", "or "}) {
      if (item.starts_with(start)) item = trim(item.substr(start.size()));
    }
    if (names_company(item, own_)) {
      read_segment(line_, item, own_, false, pairs_);
    } else if (named && starts_name(item)) {
      add_name(item, level);
    }
  }

  void add_name(std::string_view name, const std::string& level) {
    while (name.ends_with('.')) name.remove_suffix(1);
    add_pair(line_, name, company_name(name, own_), level, pairs_);
  }

  // "at peer security companies": the parentheses list them.
  static bool ends_with_many(std::string_view head) {
    const auto words = words_of(head);
    if (words.empty()) return false;
    for (const std::string_view many : {"companies", "firms", "peers", "banks", "funds",
                                        "providers", "startups", "competitors", "employers"}) {
      if (equals_ignoring_case(words.back(), many)) return true;
    }
    return false;
  }

  const Line& line_;
  const Employer& own_;
  std::vector<LevelPair>& pairs_;
};

// Whether a clause found in prose is a mapping after all: a short level on the left, and on the
// right a company by its name.
bool is_convincing(const Texts& sides, const Employer& own) {
  constexpr std::size_t kLongestLeft = 8;  // words
  const std::string_view left = sides.front();
  const auto words = words_of(left);
  if (words.empty() || words.size() > kLongestLeft) return false;
  if (std::ranges::none_of(words, is_level_word)) return false;
  if (const std::size_t at = find_at(left); at != std::string_view::npos) {
    if (company_name(trim(left.substr(at + 4)), own) != own.company) return false;
  }
  return std::ranges::any_of(sides.begin() + 1, sides.end(), [&](std::string_view side) {
    const std::size_t at = find_at(side);
    if (at != std::string_view::npos) return starts_name(side.substr(at + 4));
    return starts_name(side) && split_segment(side, own).sure;
  });
}

// "A = B | C = D": bars between whole mappings part them; bars within one part its right side.
Texts mappings_of(std::string_view clause, MappingTrust trust) {
  Texts parts = split_outside(clause, " | ");
  const bool whole = parts.size() > 1 && std::ranges::all_of(parts, [&](std::string_view part) {
                       return sides_of(part, trust).size() > 1;
                     });
  return whole ? parts : Texts{clause};
}

}  // namespace

std::vector<LevelPair> read_level_list(const Line& line, std::string_view text,
                                       const Employer& own) {
  std::vector<LevelPair> pairs;
  for (const std::string_view mark : {" | ", " · ", " • ", ", ", " / "}) {
    const Texts items = split_outside(text, mark);
    // Bars may part a ladder of the employer's own: "Junior (L1) | Senior (L2)".
    const bool bars = mark != ", " && mark != " / ";
    const bool ladder = bars && std::ranges::all_of(items, [](std::string_view item) {
                          const auto words = words_of(item);
                          return !words.empty() && is_level_word(words.front());
                        });
    if (items.size() < 2 || !(ladder || all_name_companies(items, own))) continue;
    if (find_at(text) != std::string_view::npos) {
      Side(line, own, pairs).read_at_list(text);
    } else {
      Side(line, own, pairs).read(text);
    }
    break;
  }
  return pairs;
}

std::vector<LevelPair> read_level_line(const Line& line, std::string_view text, const Employer& own,
                                       MappingTrust trust) {
  std::vector<LevelPair> pairs;
  const auto read = [&](std::string_view mapping) {
    const Texts sides = sides_of(mapping, trust);
    if (sides.size() < 2) {
      if (trust == MappingTrust::labelled) {
        std::ranges::move(read_level_list(line, mapping, own), std::back_inserter(pairs));
      }
      return;
    }
    if (trust == MappingTrust::nearby && !is_convincing(sides, own)) return;
    if (!sides.front().empty()) read_segment(line, sides.front(), own, true, pairs);
    for (const std::string_view side : std::span(sides).subspan(1)) {
      if (!side.empty()) Side(line, own, pairs).read(side);
    }
  };
  for (const std::string_view clause : clauses_of(text)) {
    for (const std::string_view mapping : mappings_of(clause, trust)) read(trim(mapping));
  }
  return pairs;
}

}  // namespace rangefinder
