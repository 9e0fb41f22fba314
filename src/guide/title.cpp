#include "guide/title.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "guide/limits.h"

namespace rangefinder {
namespace {

constexpr std::size_t kLongestTitle = 300;  // bytes; a longer heading is no title

// Words in front of "Guide" that belong to it: "Global Salary Negotiation Guide (2026)".
bool belongs_to_guide(std::string_view word) {
  constexpr std::array<std::string_view, 17> kWords = {
      "guide",         "playbook", "handbook", "negotiation", "global",   "salary",
      "compensation",  "comp",     "offer",    "pay",         "complete", "total",
      "comprehensive", "ultimate", "career",   "package",     "the"};
  return std::ranges::any_of(kWords,
                             [&](std::string_view one) { return equals_ignoring_case(word, one); });
}

bool is_guide(std::string_view word) {
  return equals_ignoring_case(word, "guide") || equals_ignoring_case(word, "playbook") ||
         equals_ignoring_case(word, "handbook");
}

bool is_year(std::string_view word) {
  return word.size() >= 4 && word.starts_with("20") &&
         word.find_first_not_of("0123456789-/") == std::string_view::npos;
}

std::string_view without_separators(std::string_view text) {
  for (bool cut = true; cut;) {
    cut = false;
    text = trim(text);
    for (const std::string_view mark : {"|", "—", "–", "-", ":", ",", "*", "·"}) {
      if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        cut = true;
      }
      if (text.ends_with(mark)) {
        text.remove_suffix(mark.size());
        cut = true;
      }
    }
  }
  return text;
}

std::string_view last_word(std::string_view text) {
  const std::size_t space = text.find_last_of(" \t");
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

std::string_view bare(std::string_view word) {
  while (!word.empty() && std::string_view("(:,").find(word.back()) != std::string_view::npos) {
    word.remove_suffix(1);
  }
  while (word.ends_with(')')) word.remove_suffix(1);
  while (word.starts_with('(')) word.remove_prefix(1);
  return word;
}

// Role and company of a heading without the words of the guide at either end; nothing where it
// does not call itself one.
std::optional<std::string_view> without_guide(std::string_view heading) {
  std::string_view rest = trim(heading);
  while (is_year(bare(last_word(rest)))) {
    rest = trim(rest.substr(0, rest.size() - last_word(rest).size()));
  }
  if (is_guide(bare(last_word(rest)))) {
    while (!rest.empty() && belongs_to_guide(last_word(rest))) {
      rest = trim(rest.substr(0, rest.size() - last_word(rest).size()));
    }
    return without_separators(rest);
  }
  // "Negotiation Guide: Data Engineer at Wise".
  std::string_view start = rest;
  while (!start.empty() && belongs_to_guide(bare(first_word(start)))) {
    const std::string_view word = first_word(start);
    start = trim(start.substr(word.size()));
    if (!is_guide(bare(word))) continue;
    for (const std::string_view mark : {"for ", "|", "—", "–", "-", ""}) {
      const bool marked = mark.empty() ? word.ends_with(':') : start.starts_with(mark);
      if (marked) return without_separators(start.substr(mark.size()));
    }
    return std::nullopt;
  }
  return std::nullopt;
}

// How well `text` is one of `hints`: 2 for the same words, 1 where one starts with the other.
int likeness(std::string_view text, const std::vector<std::string>& hints) {
  // A file's name runs words together and spells "&".
  const auto joined = [](const std::string& folded) { return replace_all(folded, " ", ""); };
  const std::string folded = fold(replace_all(std::string(text), "&", " and "));
  int best = 0;
  for (const std::string& hint : hints) {
    // Every way to part the title is held against it.
    if (hint.size() > kMaxNameBytes) continue;
    const std::string known = fold(replace_all(hint, "&", " and "));
    if (known.empty() || folded.empty()) continue;
    if (joined(folded) == joined(known)) return 2;
    if (folded.starts_with(known + ' ') || known.starts_with(folded + ' ')) best = 1;
  }
  return best;
}

struct Split {
  std::string_view left, right;
};

// Every way to part `text` in two, the most likely first: at the last bar, then at dashes.
std::vector<Split> splits_of(std::string_view text) {
  std::vector<Split> splits;
  for (const std::string_view mark : {"|", " — ", " – ", " @ ", " at ", ": ", " - ", "—", ", "}) {
    for (std::size_t at = text.rfind(mark); at != std::string_view::npos && at > 0;
         at = text.rfind(mark, at - 1)) {
      const Split split{trim(text.substr(0, at)), trim(text.substr(at + mark.size()))};
      if (!split.left.empty() && !split.right.empty()) splits.push_back(split);
    }
  }
  return splits;
}

std::string plain(std::string_view text) { return without_emphasis(without_separators(text)); }

std::optional<Title> title_of(std::string_view heading, const TitleHints& hints, bool is_first) {
  if (heading.size() > kLongestTitle) return std::nullopt;
  const auto named = without_guide(heading);
  if (!named && !is_first) return std::nullopt;
  const std::string_view text = named ? *named : trim(heading);
  const std::vector<Split> splits = splits_of(text);
  std::optional<Title> best;
  int best_score = -1;
  for (const auto& [left, right] : splits) {
    for (const bool swapped : {false, true}) {
      const std::string_view role = swapped ? right : left;
      const std::string_view company = swapped ? left : right;
      const int of_company = likeness(company, hints.companies);
      const int of_role = likeness(role, hints.roles);
      if (!named && (of_company == 0 || of_role == 0)) continue;
      // Without a hint the first way counts, and the role stands on the left.
      if (swapped && of_company == 0 && of_role < 2) continue;
      if (const int score = 2 * of_company + of_role; score > best_score) {
        best_score = score;
        best = Title{plain(role), plain(company)};
      }
    }
  }
  if (best || !named) return best;
  // "Wise Data Engineer Negotiation Guide": only a hint can part it.
  for (const std::string& hint : hints.companies) {
    if (hint.empty() || text.size() < hint.size() + 2) continue;
    const std::size_t rest = text.size() - hint.size();
    if (text[hint.size()] == ' ' && equals_ignoring_case(text.substr(0, hint.size()), hint)) {
      return Title{plain(text.substr(hint.size())), std::string(text.substr(0, hint.size()))};
    }
    if (text[rest - 1] == ' ' && equals_ignoring_case(text.substr(rest), hint)) {
      return Title{plain(text.substr(0, rest)), std::string(text.substr(rest))};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Title> read_title(std::span<const Section> sections, const TitleHints& hints) {
  bool is_first = true;
  for (const Section& section : sections) {
    if (section.heading.empty()) {
      // A title without any mark, as the first line of the text.
      for (const Line& line : section.lines) {
        const std::string_view text = trim(line.text);
        if (text.empty()) continue;
        if (!text.starts_with('|') && text.size() <= kLongestTitle && without_guide(text)) {
          if (auto title = title_of(text, hints, false)) return title;
        }
        break;
      }
      continue;
    }
    if (auto title = title_of(section.heading, hints, is_first)) return title;
    is_first = false;
  }
  return std::nullopt;
}

}  // namespace rangefinder
