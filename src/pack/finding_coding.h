// The findings of bands as patterns: few combinations of rules occur, and many bands share one.
// The schema (catalog.fbs, Findings) says how they lie.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "catalog/catalog.h"

namespace rangefinder {

struct CodedFindings {
  std::vector<std::uint8_t> pattern;  // varints
  std::vector<std::uint8_t> sizes;    // varints
  std::vector<std::uint16_t> rules;
  std::vector<std::uint8_t> flags;
  std::vector<std::uint8_t> lines, other_lines;  // zigzag
};

// The same, where it lies.
struct CodedFindingsView {
  std::span<const std::uint8_t> pattern, sizes;
  std::span<const std::uint16_t> rules;
  std::span<const std::uint8_t> flags, lines, other_lines;
};

// What a catalogue keeps of them.
struct FindingColumns {
  Column<BandFinding> findings;
  Column<std::uint16_t> set;
  Lists<std::uint16_t> sets;
};

// Of findings in the order of their bands; `line` is that of the bands.
CodedFindings code_findings(std::span<const BandFinding> findings,
                            const Column<std::int32_t>& line);

// The sets are numbered by the first band that has them, after the empty one, as build_catalog does
// it. Nothing where the parts do not fit together, or name a rule that is not below `rules`.
std::optional<FindingColumns> decode_findings(const CodedFindingsView& coded,
                                              const Column<std::int32_t>& line, std::size_t rules);

}  // namespace rangefinder
