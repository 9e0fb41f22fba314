// The findings about bands. Few combinations of rules occur, so a band has a pattern (its findings'
// rules in their order); and mostly a finding is about the band's own line.
//
// What a pack has of them is used where it lies: a million bands have two million findings, and
// nobody looks at more than a few.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/finding.h"
#include "catalog/column.h"

namespace rangefinder {

// A finding about one band.
struct BandFinding {
  std::uint32_t band = 0;
  std::uint16_t rule = 0;  // into Catalog::rules
  Severity severity = Severity::info;
  std::int32_t line = 0, other_line = 0;

  bool operator==(const BandFinding&) const = default;
};

class BandFindings {
 public:
  // As they are kept. The first pattern has no finding.
  struct Parts {
    Column<std::uint16_t> pattern;  // by band
    Column<std::uint32_t> starts;   // of patterns, in what follows; one more than there are
    Column<std::uint16_t> rules;
    Column<std::uint8_t> flags;  // severity; 4: not on the band's line; 8: names another line
    Column<std::int32_t> lines, other_lines;  // of those, in their order: minus the band's line

    bool operator==(const Parts&) const = default;
  };

  BandFindings() = default;

  // Of findings in the order of their bands. `line` is the bands', `first_band` the guides'.
  // Nothing where there are more than 65,535 patterns.
  static std::optional<BandFindings> of(std::span<const BandFinding> findings,
                                        const Column<std::int32_t>& line,
                                        const Column<std::uint32_t>& first_band);

  // Nothing where they do not fit together, or name a rule that is not below `rules`.
  static std::optional<BandFindings> from(Parts parts, const Column<std::uint32_t>& first_band,
                                          std::size_t rules);

  const Parts& parts() const { return parts_; }

  // Those of a band of `guide`, which starts with the band `first`; `line` is the band's.
  std::vector<BandFinding> of_band(std::uint32_t band, std::uint32_t guide, std::uint32_t first,
                                   std::int32_t line) const;

  // Those of all bands of `guide`, in their order: as many bands as there are `lines`.
  std::vector<BandFinding> of_guide(std::uint32_t guide, std::uint32_t first,
                                    std::span<const std::int32_t> lines) const;

  // The sets of rules that bands have, each rule once, and the set of each band. They are numbered
  // by the first pattern that has them: the first set is empty.
  struct Sets {
    Column<std::uint16_t> by_band;
    Lists<std::uint16_t> rules;
  };
  Sets sets() const;

  bool operator==(const BandFindings& other) const { return parts_ == other.parts_; }

 private:
  // How many lines a pattern has in `lines` and in `other_lines`.
  struct Lines {
    std::uint32_t own = 0, other = 0;
  };

  bool index(const Column<std::uint32_t>& first_band);
  void add_of(std::uint32_t band, std::int32_t line, Lines& at,
              std::vector<BandFinding>& findings) const;

  Parts parts_;
  std::vector<Lines> in_pattern_;
  std::vector<Lines> before_guide_;
};

}  // namespace rangefinder
