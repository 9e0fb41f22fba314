#include "guide/strategy.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "guide/asks.h"
#include "guide/outline.h"
#include "guide/passage.h"
#include "guide/quotes.h"

namespace rangefinder {
namespace {

std::string_view without_block_mark(std::string_view line) {
  line = trim(line);
  while (line.starts_with('>')) line = trim(line.substr(1));
  return line;
}

// What stands behind the strategy's label in its line; nothing for other lines.
std::optional<std::string_view> behind_label(std::string_view line) {
  const std::string_view text = without_bullet(without_block_mark(line));
  if (!text.starts_with("**")) return std::nullopt;
  const std::size_t end = text.find("**", 2);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view label = text.substr(2, end - 2);
  std::string_view rest = trim(text.substr(end + 2));
  // "**Negotiate Up Strategy: open at $200K.** Then ..." has its words in the label.
  const std::size_t colon = label.find(':');
  if (!names_strategy(label.substr(0, colon))) return std::nullopt;
  if (colon != std::string_view::npos && !trim(label.substr(colon + 1)).empty()) {
    return trim(text.substr(2 + colon + 1));
  }
  while (label.starts_with('*') && rest.starts_with('*')) rest = trim(rest.substr(1));
  for (const std::string_view mark : {":", "—", "–", "-"}) {
    if (rest.starts_with(mark)) {
      rest = trim(rest.substr(mark.size()));
      break;
    }
  }
  return rest;
}

bool ends_block(std::string_view line) { return is_rule(line) || line.starts_with('|'); }

// The lines of the block: what stands behind the label, and what goes on below it.
Passage words_of(const Section& section, std::size_t first, std::string_view start) {
  Passage passage;
  bool quoted = true;  // the block is a block quote
  if (first > 0) {
    const Line& line = section.lines[first - 1];
    quoted = trim(line.text).starts_with('>');
    passage.append(line, start, "");
  } else {
    quoted = false;
  }
  const bool section_is_it = first == 0;
  bool fresh = false;
  for (const Line& line : section.lines.subspan(first)) {
    const std::string_view raw = trim(line.text);
    if (ends_block(raw)) break;
    const bool block_quote = raw.starts_with('>');
    const std::string_view words = without_block_mark(raw);
    if (raw.empty()) {
      if (!passage.empty() && !quoted && !section_is_it) break;
      fresh = true;
      continue;
    }
    // A block quote goes on with block quotes; an empty label takes what follows.
    if (quoted && !block_quote && (fresh || !passage.empty())) {
      if (!passage.empty()) break;
    }
    if (words.empty()) {
      fresh = true;
      continue;
    }
    passage.append(line, words, fresh ? "\n\n" : " ");
    fresh = false;
  }
  return passage;
}

Strategy strategy_of(const Line& at, Passage words) {
  Strategy strategy;
  const std::string_view start = trim(at.text);
  strategy.where = spot_of(at, start);
  const std::string_view text = words.text();
  strategy.text = without_quotes(text);
  const bool spoken = text.starts_with('"') || text.starts_with("“") || text.starts_with("*\"");
  SpokenAmounts amounts = read_amounts(words, spoken ? Manner::spoken : Manner::prose);
  strategy.asks = std::move(amounts.asks);
  strategy.offers = std::move(amounts.offers);
  strategy.floors = std::move(amounts.floors);
  return strategy;
}

}  // namespace

bool names_strategy(std::string_view heading) {
  constexpr std::array<std::string_view, 5> kNames = {"negotiate up", "negotiate-up",
                                                      "negotiation strategy",
                                                      "negotiating strategy", "negotiating up"};
  // An emoji or a mark of emphasis may stand before the name.
  while (!heading.empty() && !is_ascii_letter(heading.front())) heading.remove_prefix(1);
  if (contains_ignoring_case(heading, "lever") || heading.size() > 60) return false;
  return std::ranges::any_of(kNames, [&](std::string_view name) {
    return equals_ignoring_case(heading.substr(0, name.size()), name);
  });
}

bool is_strategy(std::string_view line) { return behind_label(line).has_value(); }

std::optional<Strategy> read_strategy(std::span<const Section> sections) {
  for (const Section& section : sections) {
    for (std::size_t i = 0; i < section.lines.size(); ++i) {
      const auto rest = behind_label(section.lines[i].text);
      if (rest) return strategy_of(section.lines[i], words_of(section, i + 1, *rest));
    }
    if (section.depth > 0 && names_strategy(section.heading)) {
      Passage words = words_of(section, 0, {});
      if (!words.empty()) return strategy_of(section.at, std::move(words));
    }
  }
  return std::nullopt;
}

}  // namespace rangefinder
