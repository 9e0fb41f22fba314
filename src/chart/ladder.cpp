#include "chart/ladder.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr int kUsual = 5;
constexpr int kMost = 7;

// A number of one or two digits at `at`, which moves behind it; -1 where there is none.
int number_at(std::string_view text, std::size_t& at) {
  std::size_t end = at;
  int number = 0;
  while (end < text.size() && is_digit(text[end])) number = number * 10 + (text[end++] - '0');
  if (end == at || end - at > 2) return -1;
  at = end;
  return number;
}

std::size_t separator_at(std::string_view text, std::size_t at) {
  for (const std::string_view separator : {"-", "–", "/"}) {
    if (text.substr(at).starts_with(separator)) return separator.size();
  }
  return 0;
}

std::optional<Rungs> rungs_at(std::string_view text, std::size_t at) {
  const std::size_t start = at;
  while (at < text.size() && is_ascii_capital(text[at])) ++at;
  const std::string_view prefix = text.substr(start, at - start);
  if (prefix.empty() || prefix.size() > 3) return std::nullopt;
  Rungs rungs{std::string(prefix), number_at(text, at), 0};
  if (rungs.low < 0) return std::nullopt;
  rungs.high = rungs.low;
  if (const std::size_t size = separator_at(text, at); size > 0) {
    std::size_t next = at + size;
    if (text.substr(next).starts_with(prefix)) next += prefix.size();
    if (const int high = number_at(text, next); high > rungs.low) {
      rungs.high = high;
      at = next;
    }
  }
  const bool ends = at == text.size() || !is_ascii_letter(text[at]);
  return ends ? std::optional(std::move(rungs)) : std::nullopt;
}

}  // namespace

std::optional<Rungs> rungs_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && (is_ascii_letter(text[at - 1]) || is_digit(text[at - 1]))) continue;
    if (auto rungs = rungs_at(text, at)) return rungs;
  }
  return std::nullopt;
}

std::optional<Rungs> ladder_around(const std::vector<Rungs>& marked) {
  if (marked.empty()) return std::nullopt;
  Rungs ladder = marked.front();
  for (const Rungs& rungs : marked) {
    ladder.low = std::min(ladder.low, rungs.low);
    ladder.high = std::max(ladder.high, rungs.high);
  }
  if (ladder.high - ladder.low >= kMost) return std::nullopt;
  // A neighbour below, but none below the first; then above, as far as there is room.
  if (ladder.high - ladder.low + 1 < kMost && ladder.low > 1) --ladder.low;
  ladder.high =
      std::max(ladder.low + kUsual - 1, std::min(ladder.high + 1, ladder.low + kMost - 1));
  return ladder;
}

}  // namespace rangefinder
