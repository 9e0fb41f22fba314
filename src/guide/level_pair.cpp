#include "guide/level_pair.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "base/text.h"
#include "guide/level_words.h"
#include "guide/limits.h"
#include "guide/outline.h"

namespace rangefinder {
namespace {

bool has_upper(std::string_view word) { return std::ranges::any_of(word, is_ascii_capital); }

bool is_abbreviation(std::string_view word) {
  return word.size() > 1 && word.size() < 5 && std::ranges::all_of(word, is_ascii_capital);
}

bool ends_name(std::string_view rest) {
  return rest.empty() || std::string_view(" (,/:'").find(rest.front()) != std::string_view::npos ||
         rest.starts_with("’");
}

bool starts_with_ignoring_case(std::string_view text, std::string_view start) {
  return text.size() >= start.size() && equals_ignoring_case(text.substr(0, start.size()), start);
}

bool is_role_word(std::string_view word, const Employer& own) {
  for (const std::string_view part : words_of(own.role)) {
    if (part.size() > 2 && equals_ignoring_case(bare_word(word), bare_word(part))) return true;
  }
  return false;
}

bool starts_level(std::string_view word, const Employer& own) {
  return is_level_word(word) || is_role_word(word, own);
}

// Whether what follows a short form of the own name is a level: "HF Enterprise ML Engineer".
bool level_follows(std::string_view rest, const Employer& own) {
  const auto words = words_of(rest);
  return words.empty() || words.front().starts_with('(') || starts_level(words.front(), own);
}

// "W&B" of "Weights & Biases", "GS" of "Goldman Sachs", also the first letters only: "HF".
bool are_initials(std::string_view word, std::string_view name) {
  std::string initials;
  std::string without_and;
  for (const std::string_view part : words_of(name)) {
    initials += part.front();
    if (part != "&" && !equals_ignoring_case(part, "of")) without_and += part.front();
  }
  return word.size() > 1 && has_upper(word) && to_upper_ascii(word) == word &&
         (initials.starts_with(word) || without_and.starts_with(word));
}

// Length of a short form of `name` at the start of `text`.
std::size_t short_name(std::string_view text, std::string_view name, const Employer& own) {
  const auto words = words_of(text);
  const auto names = words_of(name);
  if (words.empty() || names.empty()) return 0;
  const auto end_of = [&](std::size_t count) {
    return static_cast<std::size_t>(words[count - 1].data() + words[count - 1].size() -
                                    text.data());
  };
  std::size_t same = 0;
  while (same < words.size() && same < names.size() &&
         equals_ignoring_case(bare_word(words[same]), bare_word(names[same]))) {
    ++same;
  }
  if (same > 0 && !is_level_word(words[0]) && level_follows(text.substr(end_of(same)), own)) {
    return end_of(same);
  }
  if (is_level_word(words[0])) return 0;
  const bool initials = are_initials(words[0], name);
  // "JPMC" of "JPMorgan": it starts with the capital letters.
  std::string capitals;
  std::ranges::copy_if(names[0], std::back_inserter(capitals), is_ascii_capital);
  const bool letters =
      capitals.size() > 2 && is_abbreviation(words[0]) && words[0].starts_with(capitals);
  const bool clipped = words[0].size() > 3 && names[0].size() > words[0].size() &&
                       starts_with_ignoring_case(names[0], words[0]);
  if (!initials && !letters && !clipped) return 0;
  // "HF Enterprise": the name goes on after its initials.
  std::size_t count = 1;
  if (words.size() > 1 && names.size() > 1 && !is_level_word(words[1]) &&
      equals_ignoring_case(words[1], names.back())) {
    count = 2;
  }
  return level_follows(text.substr(end_of(count)), own) ? end_of(count) : 0;
}

// Without "equivalent to a", "roughly", "approximately" in front.
std::string_view without_hedge(std::string_view text) {
  constexpr std::array<std::string_view, 16> kHedges = {"equivalent to ",
                                                        "comparable to ",
                                                        "similar to ",
                                                        "equivalent ",
                                                        "roughly ",
                                                        "approximately ",
                                                        "approx. ",
                                                        "about ",
                                                        "and ",
                                                        "or ",
                                                        "an ",
                                                        "a ",
                                                        "the ",
                                                        "typically ",
                                                        "≈",
                                                        "~"};
  for (std::size_t i = 0; i < kHedges.size(); ++i) {
    if (!starts_with_ignoring_case(text, kHedges[i])) continue;
    text = trim(text.substr(kHedges[i].size()));
    i = static_cast<std::size_t>(-1);
  }
  return text;
}

// Without the punctuation at the end; "Sr." keeps its stop.
std::string_view without_end(std::string_view text) {
  text = trim(text);
  const std::string_view bare = trim(text.substr(0, text.find_last_not_of(".,; ") + 1));
  const std::size_t space = bare.find_last_of(' ');
  if (space == std::string_view::npos || text.substr(bare.size()) != ".") return bare;
  const std::string_view last = bare.substr(space + 1);
  const bool cut_short = last.size() < 4 && is_ascii_capital(last.front()) &&
                         !is_abbreviation(last) && std::ranges::all_of(last, is_ascii_letter);
  return cut_short ? text : bare;
}

std::string level_text(std::string_view text) {
  std::string level = without_emphasis(trim(text));
  for (const std::string_view end : {" equivalent", " equiv."}) {
    if (level.size() > end.size() && level.ends_with(end)) level.resize(level.size() - end.size());
  }
  // "Google (L5)": the level is all that stands in the parentheses.
  if (level.size() > 2 && level.front() == '(' && level.find(')') == level.size() - 1) {
    level = level.substr(1, level.size() - 2);
  }
  return level;
}

// Names in "Google/Meta", "DeepMind/Anthropic and Mistral"; one where the slash is a name's own.
std::vector<std::string_view> names_of(std::string_view text) {
  std::vector<std::string_view> names;
  for (const std::string_view part : split(text, "/")) {
    for (const std::string_view by_and : split(part, " and ")) {
      for (const std::string_view name : split(by_and, " or ")) names.push_back(trim(name));
    }
  }
  const bool all_named = std::ranges::all_of(names, [](std::string_view name) {
    return name.size() > 1 && has_upper(words_of(name).front());
  });
  return all_named ? names : std::vector<std::string_view>{text};
}

// "L5 at Google", "Engineer at Meta (E4)", "PM at Figma/Airbnb (Senior)".
void read_at(const Line& line, std::string_view text, std::size_t at, const Employer& own,
             std::vector<LevelPair>& pairs) {
  constexpr std::string_view kAt = " at ";
  std::string level = level_text(without_hedge(trim(text.substr(0, at))));
  std::string_view company = trim(text.substr(at + kAt.size()));
  // Parentheses behind the name are the level's, unless they are a part of the own name.
  if (const std::size_t open = company.find('(');
      open != std::string_view::npos && open > 0 && own_name(company, own) < company.size()) {
    level += ' ';
    level += company.substr(open);
    company = trim(company.substr(0, open));
  }
  for (const std::string_view name : names_of(company)) {
    add_pair(line, text, company_name(name, own), level, pairs);
  }
}

}  // namespace

std::size_t own_name(std::string_view text, const Employer& own) {
  const std::string_view whole = own.company;
  if (whole.empty() || text.empty()) return 0;
  std::vector<std::string_view> names = {whole};
  if (const std::size_t open = whole.find('('); open != std::string_view::npos && open > 0) {
    names.push_back(trim(whole.substr(0, open)));
    names.push_back(trim(whole.substr(open + 1, whole.find(')', open) - open - 1)));
  }
  for (const std::string_view name : names) {
    if (!name.empty() && starts_with_ignoring_case(text, name) &&
        ends_name(text.substr(name.size()))) {
      return name.size();
    }
  }
  for (const std::string_view name : names) {
    if (const std::size_t length = short_name(text, name, own)) return length;
  }
  return 0;
}

std::string company_name(std::string_view name, const Employer& own) {
  std::string plain = replace_all(without_emphasis(name), "`", "");
  return own_name(plain, own) == plain.size() && !plain.empty() ? own.company : plain;
}

void add_pair(const Line& line, std::string_view where, std::string_view company,
              std::string_view level, std::vector<LevelPair>& pairs) {
  if (company.size() > kMaxNameBytes || level.size() > kMaxNameBytes) return;
  pairs.push_back({std::string(company), std::string(level), spot_of(line, where)});
}

LevelSegment split_segment(std::string_view text, const Employer& own) {
  const auto cut = [&](std::size_t length, bool sure) {
    std::string_view level = text.substr(length);
    for (const std::string_view genitive : {"'s ", "’s ", ": "}) {
      if (level.starts_with(genitive)) level.remove_prefix(genitive.size());
    }
    return LevelSegment{text.substr(0, length), trim(level), sure};
  };
  if (const std::size_t length = own_name(text, own)) return cut(length, true);
  if (const std::size_t length = known_name(text)) return cut(length, true);
  const auto words = words_of(text);
  if (words.empty() || starts_level(words[0], own) || words[0].starts_with('(')) {
    return {{}, text, false};
  }
  // A name has a capital letter, or a dot such as "monday.com"; "top-tier" is no name.
  if (!has_upper(words[0]) && words[0].find('.') == std::string_view::npos)
    return {{}, text, false};
  constexpr std::size_t kLongestName = 5;
  for (std::size_t i = 1; i < words.size() && i <= kLongestName; ++i) {
    const bool joins =
        words[i] == "&" || words[i] == "of" || words[i] == "and" || words[i] == "the";
    const bool starts =
        words[i].starts_with('(') || starts_level(words[i], own) || is_field_word(words[i]) ||
        (!joins && !has_upper(words[i]) && words[i].find('.') == std::string_view::npos);
    if (!starts) continue;
    // "Deloitte SM (SA)": capital letters in front of parentheses are a title.
    const bool title = words[i].starts_with('(') && i > 1 && is_abbreviation(words[i - 1]);
    const std::string_view start = words[title ? i - 1 : i];
    const auto at = static_cast<std::size_t>(start.data() - text.data());
    // "Zorb AI Staff Engineer": a rank behind these words shows that they end the name.
    const bool of_name = i == 1 && words.size() > 2 && is_rank(words[2]) &&
                         (words[1] == "AI" || words[1] == "Analytics" || words[1] == "Systems");
    if (!of_name) return cut(at, true);
  }
  return cut(words[0].size(), false);
}

std::string_view company_behind(std::string_view text) {
  constexpr std::size_t kLongestName = 3;  // words
  const std::size_t open = text.find('(');
  if (open == std::string_view::npos || open == 0 || !text.ends_with(')')) return {};
  const auto before = words_of(text.substr(0, open));
  if (before.empty() || !is_level_word(before.front())) return {};
  const std::string_view name = trim(text.substr(open + 1, text.size() - open - 2));
  const auto words = words_of(name);
  if (words.empty() || words.size() > kLongestName || !has_upper(words.front())) return {};
  const bool other = std::ranges::any_of(
      words, [](std::string_view word) { return is_level_word(word) || is_field_word(word); });
  return other ? std::string_view() : name;
}

bool is_no_level(std::string_view text) {
  const std::string plain = without_emphasis(text);
  const std::string_view bare = bare_word(trim(plain));
  if (bare.empty() || bare == "-" || bare == "—" || bare == "–") return true;
  for (const std::string_view none : {"n/a", "na", "none", "tbd", "unknown", "not applicable"}) {
    if (equals_ignoring_case(bare, none)) return true;
  }
  if (!starts_with_ignoring_case(bare, "no ") && !starts_with_ignoring_case(bare, "not ") &&
      !starts_with_ignoring_case(bare, "without ")) {
    return false;
  }
  for (const std::string_view what : {"equivalent", "counterpart", "match", "comparable", "analog",
                                      "direct", "parallel", "mapped", "published"}) {
    if (contains_ignoring_case(bare, what)) return true;
  }
  return false;
}

std::size_t find_at(std::string_view text) {
  int depth = 0;
  std::size_t found = std::string_view::npos;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && depth > 0) --depth;
    if (depth == 0 && i > 0 && text.substr(i).starts_with(" at ")) found = i;
  }
  return found;
}

void read_segment(const Line& line, std::string_view text, const Employer& own, bool first,
                  std::vector<LevelPair>& pairs) {
  text = without_bullet(without_end(text));
  if (is_no_level(text)) return;
  if (const std::size_t at = find_at(text); at != std::string_view::npos) {
    // "top performers at ICT5" names no company.
    if (!is_level_code(words_of(text.substr(at + 4)).front())) read_at(line, text, at, own, pairs);
    return;
  }
  const std::string_view plain = without_hedge(text);
  if (plain.empty()) return;
  const bool hedged = starts_with_ignoring_case(text, "equivalent");
  LevelSegment segment = split_segment(plain, own);
  // "equivalent CrowdStrike/Palo Alto" names companies only.
  if (hedged && !segment.sure && !segment.company.empty()) segment = {plain, {}, true};
  const auto words = words_of(segment.level);
  // "equivalent fintech roles" is at no company.
  if (hedged && segment.company.empty() && !is_level_word(words.front())) return;
  const bool is_own = segment.company.empty() || own_name(segment.company, own) > 0;
  // On the left a word before "Engineer" is rather a part of the own title than a company.
  const bool doubtful = first && !is_own && known_name(plain) == 0 &&
                        (words.empty() || !(is_level_code(words[0]) || is_rank(words[0])));
  if (const auto behind = company_behind(plain); !first && !behind.empty()) {
    const std::string level = level_text(plain.substr(0, plain.find('(')));
    for (const std::string_view name : names_of(behind)) {
      add_pair(line, plain, company_name(name, own), level, pairs);
    }
    return;
  }
  if (segment.company.empty() || doubtful) {
    add_pair(line, plain, own.company, level_text(plain), pairs);
    return;
  }
  if (is_own) {
    add_pair(line, plain, own.company, level_text(segment.level), pairs);
    return;
  }
  std::string level = level_text(segment.level);
  // The same level there, without a word for it.
  if (level.empty() && hedged) level = "equivalent";
  for (const std::string_view name : names_of(segment.company)) {
    add_pair(line, plain, company_name(name, own), level, pairs);
  }
}

}  // namespace rangefinder
