// The columns of amounts as indices into the few amounts that there are: guides round, and 15,802
// bands have some thousand different ones. The schema (catalog.fbs, Amounts) says how they lie.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "catalog/catalog.h"

namespace rangefinder {

using AmountColumns = std::array<AmountColumn, kPartCount>;

struct CodedAmounts {
  std::vector<std::uint32_t> values;  // each minus the one before
  std::vector<std::uint8_t> low_bytes, high_bytes;
};

// Nothing where there are more than 65,536 different amounts.
std::optional<CodedAmounts> code_amounts(const AmountColumns& columns);

// The columns of `bands` bands. An index of no value is no amount. Nothing where they do not fit
// together, or do not `hold`.
std::optional<AmountColumns> decode_amounts(std::span<const std::uint32_t> values,
                                            std::span<const std::uint8_t> low_bytes,
                                            std::span<const std::uint8_t> high_bytes,
                                            std::size_t bands);

// Whether every low is at most its high, and none of the two is there without the other.
bool hold(std::span<const std::uint32_t> low, std::span<const std::uint32_t> high);

}  // namespace rangefinder
