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

// The codes of a part: for each band the index of its low, and how many values further its high is.
// Read in blocks that stay in the processor's nearest cache: a loop that only joins bytes is one
// that compilers make wide.
constexpr std::size_t kBlock = 1024;
struct Codes {
  using Block = std::array<std::uint16_t, 2 * kBlock>;

  std::span<const std::uint8_t> low_bytes, high_bytes;
  std::size_t bands, part;

  void read(std::size_t first, std::size_t size, Block& block) const {
    const std::uint8_t* const low = low_bytes.data() + 2 * (part * bands + first);
    const std::uint8_t* const high = high_bytes.data() + 2 * (part * bands + first);
    for (std::size_t i = 0; i < 2 * size; ++i) {
      block[i] = static_cast<std::uint16_t>(low[i] | high[i] << 8);
    }
  }
};

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
  // Long enough for any index and any width: what is out of range is no amount.
  std::vector<std::uint32_t> amounts(2 * kCodes, kNoAmount);
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0 && values[i] == 0) return std::nullopt;
    value += values[i];
    if (value > kNoAmount) return std::nullopt;
    amounts[i] = static_cast<std::uint32_t>(value);
  }

  AmountColumns columns;
  bool fits = true;
  for (std::size_t part = 0; part < kPartCount; ++part) {
    const Codes codes{low_bytes, high_bytes, bands, part};
    const Codes from{low_bytes, high_bytes, bands, 0};
    columns[part].low = Column<std::uint32_t>::filled(bands, [&](std::uint32_t* lows) {
      columns[part].high = Column<std::uint32_t>::filled(bands, [&](std::uint32_t* highs) {
        Codes::Block block;
        Codes::Block base{};
        for (std::size_t first = 0; first < bands; first += kBlock) {
          const std::size_t size = std::min(kBlock, bands - first);
          codes.read(first, size, block);
          if (part == kStated) from.read(first, size, base);
          for (std::size_t i = 0; i < size; ++i) {
            const std::uint32_t low = (base[2 * i] + block[2 * i]) & (kCodes - 1);
            lows[first + i] = amounts[low];
            highs[first + i] = amounts[low + block[2 * i + 1]];
          }
          // Amounts ascend: what is left to see is one end without the other.
          fits = fits && hold({lows + first, size}, {highs + first, size});
        }
      });
    });
  }
  if (!fits) return std::nullopt;
  return columns;
}

bool hold(std::span<const std::uint32_t> low, std::span<const std::uint32_t> high) {
  std::uint32_t wrong = 0;
  for (std::size_t band = 0; band < low.size(); ++band) {
    wrong |= static_cast<std::uint32_t>(low[band] > high[band]) |
             static_cast<std::uint32_t>((low[band] == kNoAmount) != (high[band] == kNoAmount));
  }
  return wrong == 0;
}

}  // namespace rangefinder
