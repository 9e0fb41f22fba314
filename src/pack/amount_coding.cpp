#include "pack/amount_coding.h"

#include <algorithm>

namespace rangefinder {
namespace {

constexpr std::size_t kCodes = 65536;
constexpr auto kStated = static_cast<std::size_t>(Part::stated);

// The amounts that there are, ascending; nothing where they are too many.
std::optional<std::vector<std::uint32_t>> different(const AmountColumns& columns) {
  std::vector<std::uint32_t> all;
  for (const AmountColumn& column : columns) {
    for (const Column<std::uint32_t>* end : {&column.low, &column.high}) {
      std::vector<std::uint32_t> values(end->begin(), end->end());
      std::ranges::sort(values);
      values.erase(std::unique(values.begin(), values.end()), values.end());
      std::vector<std::uint32_t> both;
      std::ranges::set_union(all, values, std::back_inserter(both));
      all = std::move(both);
      if (all.size() > kCodes) return std::nullopt;
    }
  }
  return all;
}

void put(CodedAmounts& coded, std::uint32_t code) {
  coded.low_bytes.push_back(static_cast<std::uint8_t>(code & 255U));
  coded.high_bytes.push_back(static_cast<std::uint8_t>(code >> 8 & 255U));
}

}  // namespace

std::optional<CodedAmounts> code_amounts(const AmountColumns& columns) {
  const auto values = different(columns);
  if (!values) return std::nullopt;
  const auto code_of = [&](std::uint32_t amount) {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(*values, amount) - values->begin());
  };
  CodedAmounts coded;
  std::uint32_t before = 0;
  for (const std::uint32_t value : *values) {
    coded.values.push_back(value - before);
    before = value;
  }
  const std::size_t bands = columns[0].low.size();
  coded.low_bytes.reserve(bands * 2 * kPartCount);
  coded.high_bytes.reserve(bands * 2 * kPartCount);
  for (std::size_t part = 0; part < kPartCount; ++part) {
    for (std::size_t band = 0; band < bands; ++band) {
      const std::uint32_t low = code_of(columns[part].low[band]);
      put(coded, part == kStated ? low - code_of(columns[0].low[band]) : low);
      put(coded, code_of(columns[part].high[band]) - low);
    }
  }
  return coded;
}

std::optional<AmountColumns> decode_amounts(std::span<const std::uint32_t> values,
                                            std::span<const std::uint8_t> low_bytes,
                                            std::span<const std::uint8_t> high_bytes,
                                            std::size_t bands) {
  const std::size_t cells = bands * 2 * kPartCount;
  if (low_bytes.size() != cells || high_bytes.size() != cells || values.size() > kCodes) {
    return std::nullopt;
  }
  // Long enough for any two bytes: whether codes are in range is asked once, at the end.
  std::vector<std::uint32_t> amounts(kCodes, kNoAmount);
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0 && values[i] == 0) return std::nullopt;
    value += values[i];
    if (value > kNoAmount) return std::nullopt;
    amounts[i] = static_cast<std::uint32_t>(value);
  }

  AmountColumns columns;
  std::uint32_t most = 0;
  std::uint32_t halves = 0;  // bands with one end only
  const auto code_at = [&](std::size_t at) {
    return low_bytes[at] | static_cast<std::uint32_t>(high_bytes[at]) << 8;
  };
  for (std::size_t part = 0; part < kPartCount; ++part) {
    const std::size_t first = part * bands * 2;
    columns[part].low = Column<std::uint32_t>::filled(bands, [&](std::uint32_t* lows) {
      columns[part].high = Column<std::uint32_t>::filled(bands, [&](std::uint32_t* highs) {
        for (std::size_t band = 0; band < bands; ++band) {
          const std::uint32_t from = part == kStated ? code_at(band * 2) : 0;
          const std::uint32_t low = (from + code_at(first + band * 2)) & (kCodes - 1);
          const std::uint32_t high = low + code_at(first + band * 2 + 1);
          most = std::max(most, high);
          lows[band] = amounts[low];
          highs[band] = amounts[high & (kCodes - 1)];
          halves |=
              static_cast<std::uint32_t>((lows[band] == kNoAmount) != (highs[band] == kNoAmount));
        }
      });
    });
  }
  // Amounts ascend: with every code in range, no low is above its high.
  if (bands > 0 && (most >= values.size() || halves != 0)) return std::nullopt;
  return columns;
}

bool hold(const AmountColumn& column) {
  std::uint32_t wrong = 0;
  for (std::size_t band = 0; band < column.low.size(); ++band) {
    const std::uint32_t low = column.low[band];
    const std::uint32_t high = column.high[band];
    wrong |= static_cast<std::uint32_t>(low > high) |
             static_cast<std::uint32_t>((low == kNoAmount) != (high == kNoAmount));
  }
  return wrong == 0;
}

}  // namespace rangefinder
