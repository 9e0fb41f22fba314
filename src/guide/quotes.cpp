#include "guide/quotes.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::string_view kOpen = "“";
constexpr std::string_view kClose = "”";

enum class Mark { none, open, close };

// What the quotation mark at `at` does: a straight one opens before a word and closes behind one.
Mark mark_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with(kOpen)) return Mark::open;
  if (text.substr(at).starts_with(kClose)) return Mark::close;
  if (text[at] != '"') return Mark::none;
  const bool at_end = at + 1 == text.size();
  const bool space_behind = at_end || is_space(text[at + 1]);
  if (space_behind) return Mark::close;
  const char before = at == 0 ? ' ' : text[at - 1];
  const bool starts = is_space(before) || std::string_view("([*_>/\"").contains(before) ||
                      text.substr(0, at).ends_with("—") || text.substr(0, at).ends_with("–");
  return starts ? Mark::open : Mark::close;
}

std::size_t mark_size(std::string_view text, std::size_t at) {
  return text[at] == '"' ? 1 : kOpen.size();
}

struct Quote {
  std::size_t start = 0;  // of the mark that opens
  std::size_t end = 0;    // behind the mark that closes
  std::string_view words;
};

// The passages between outermost marks. One that is never closed ends with the text.
std::vector<Quote> find_quotes(std::string_view text) {
  std::vector<Quote> quotes;
  std::size_t depth = 0;
  std::size_t start = 0;
  std::size_t last_close = 0;
  const auto add = [&](std::size_t close) {
    const std::size_t from = start + mark_size(text, start);
    const std::size_t end = close < text.size() ? close + mark_size(text, close) : close;
    quotes.push_back({start, end, trim(text.substr(from, close - from))});
  };
  for (std::size_t at = text.find_first_of("\"\xE2"); at != std::string_view::npos;
       at = text.find_first_of("\"\xE2", at + 1)) {
    const Mark mark = mark_at(text, at);
    if (mark == Mark::open) {
      if (depth++ == 0) start = at;
    } else if (mark == Mark::close && depth > 0) {
      last_close = at;
      if (--depth == 0) add(at);
    }
  }
  if (depth > 0) add(last_close > start ? last_close : text.size());
  return quotes;
}

bool is_spoken(std::string_view words) {
  if (words.ends_with('.') || words.ends_with('!') || words.ends_with('?')) return true;
  return std::ranges::count(words, ' ') >= 4;
}

// Without the asterisks of "*"words"*" at the ends.
std::string_view without_marks(std::string_view text) {
  text = trim(text);
  while (text.starts_with('*') || text.starts_with('_')) text.remove_prefix(1);
  while (text.ends_with('*') || text.ends_with('_')) text.remove_suffix(1);
  return trim(text);
}

}  // namespace

std::vector<Stretch> split_spoken(std::string_view paragraph) {
  std::vector<Stretch> stretches;
  const auto add = [&](std::string_view text, bool spoken) {
    if (!spoken) text = without_marks(text);
    if (!text.empty()) stretches.push_back({text, spoken});
  };
  std::size_t done = 0;
  for (const Quote& quote : find_quotes(paragraph)) {
    const bool whole = without_marks(paragraph.substr(0, quote.start)).empty() &&
                       without_marks(paragraph.substr(quote.end)).empty();
    if (!whole && !is_spoken(quote.words)) continue;
    add(paragraph.substr(done, quote.start - done), false);
    add(quote.words, true);
    done = quote.end;
  }
  add(paragraph.substr(done), false);
  return stretches;
}

std::string_view without_quotes(std::string_view text) {
  const std::string_view bare = without_marks(text);
  const auto quotes = find_quotes(bare);
  if (quotes.size() == 1 && quotes[0].start == 0 && quotes[0].end == bare.size() &&
      mark_at(bare,
              bare.size() - (bare.ends_with('"') ? 1 : std::min(bare.size(), kClose.size()))) ==
          Mark::close) {
    return quotes[0].words;
  }
  return trim(text);
}

}  // namespace rangefinder
