#include "guide/cell_chain.h"

namespace rangefinder {
namespace {

bool is_at(const std::vector<CellToken>& tokens, std::size_t i, CellMark mark) {
  return i < tokens.size() && tokens[i].mark == mark;
}

// "£109K / $137K - £148K / $186K": as many lows as highs, with one dash between them.
bool is_interleaved(std::size_t numbers, const std::vector<CellMark>& joints) {
  const std::size_t half = numbers / 2;
  if (half < 2 || numbers % 2 != 0) return false;
  for (std::size_t i = 0; i < joints.size(); ++i) {
    if (joints[i] != (i + 1 == half ? CellMark::dash : CellMark::slash)) return false;
  }
  return true;
}

// The amount that is all there is in the group at token `i`.
std::optional<CellNumber> amount_in_group(const std::vector<CellToken>& tokens, std::size_t i,
                                          const CurrencyHints& hints) {
  if (!is_at(tokens, i, CellMark::group)) return std::nullopt;
  std::string unknown;
  const std::vector<CellToken> inside = cell_tokens(tokens[i].text, hints, unknown);
  if (inside.size() != 1 || inside[0].mark != CellMark::number) return std::nullopt;
  const CellNumber& number = inside[0].number;
  return number.currency && !number.percent ? std::optional(number) : std::nullopt;
}

// "£109K ($137K) - £148K ($186K)": each end has its second currency in parentheses.
std::optional<CellChain> ends_in_two(const std::vector<CellToken>& tokens, std::size_t i,
                                     const CurrencyHints& hints) {
  if (!is_at(tokens, i + 2, CellMark::dash) || !is_at(tokens, i + 3, CellMark::number)) {
    return std::nullopt;
  }
  const auto low = amount_in_group(tokens, i + 1, hints);
  const auto high = amount_in_group(tokens, i + 4, hints);
  const Currency own = tokens[i].number.currency;
  if (!low || !high || !own || low->currency == own || low->currency != high->currency) {
    return std::nullopt;
  }
  return CellChain{{{tokens[i].number, tokens[i + 3].number}, {*low, *high}}, i + 4, {}};
}

}  // namespace

CellChain chain_at(const std::vector<CellToken>& tokens, std::size_t i,
                   const CurrencyHints& hints) {
  if (auto two = ends_in_two(tokens, i, hints)) return *std::move(two);
  CellChain chain;
  std::vector<CellNumber> numbers{tokens[i].number};
  std::vector<CellMark> joints;  // between them
  for (;;) {
    // "$110K/yr - $180K/yr" is one range.
    std::size_t joint = i + 1;
    const bool timed = is_at(tokens, joint, CellMark::period) && tokens[joint].period.slash;
    if (timed) ++joint;
    if (!is_at(tokens, joint + 1, CellMark::number)) break;
    const CellMark mark = tokens[joint].mark;
    if (mark != CellMark::dash && (mark != CellMark::slash || timed)) break;
    if (timed) chain.period = tokens[i + 1].period;
    joints.push_back(mark);
    numbers.push_back(tokens[joint + 1].number);
    i = joint + 1;
  }
  chain.last = i;
  if (is_interleaved(numbers.size(), joints)) {
    const std::size_t half = numbers.size() / 2;
    for (std::size_t n = 0; n < half; ++n) {
      chain.ranges.emplace_back(numbers[n], numbers[n + half]);
    }
    return chain;
  }
  for (std::size_t n = 0; n < numbers.size(); ++n) {
    const bool range = n < joints.size() && joints[n] == CellMark::dash;
    chain.ranges.emplace_back(numbers[n], numbers[range ? n + 1 : n]);
    if (range) ++n;
  }
  return chain;
}

}  // namespace rangefinder
