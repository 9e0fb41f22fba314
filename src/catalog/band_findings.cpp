#include "catalog/band_findings.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "catalog/texts.h"

namespace rangefinder {
namespace {

constexpr std::uint8_t kSeverity = 3;  // the flags' lowest bits
constexpr std::uint8_t kOwnLine = 4;
constexpr std::uint8_t kOtherLine = 8;
constexpr std::size_t kMostPatterns = 65535;

// Lines as numbers that wrap around: any two have a difference.
std::uint32_t bits(std::int32_t line) { return static_cast<std::uint32_t>(line); }
std::int32_t minus(std::int32_t a, std::int32_t b) {
  return static_cast<std::int32_t>(bits(a) - bits(b));
}
std::int32_t plus(std::int32_t a, std::int32_t b) {
  return static_cast<std::int32_t>(bits(a) + bits(b));
}

}  // namespace

std::optional<BandFindings> BandFindings::of(std::span<const BandFinding> findings,
                                             const Column<std::int32_t>& line,
                                             const Column<std::uint32_t>& first_band) {
  Interner patterns;
  patterns.intern("");
  std::vector<std::uint16_t> pattern;
  std::vector<std::uint32_t> starts = {0, 0};
  std::vector<std::uint16_t> rules;
  std::vector<std::uint8_t> flags;
  std::vector<std::int32_t> lines;
  std::vector<std::int32_t> other_lines;
  std::size_t at = 0;
  std::string key;
  for (std::uint32_t band = 0; band < line.size(); ++band) {
    key.clear();
    const std::size_t first = at;
    for (; at < findings.size() && findings[at].band == band; ++at) {
      const BandFinding& finding = findings[at];
      auto flag = static_cast<std::uint8_t>(finding.severity);
      if (finding.line != line[band]) {
        flag |= kOwnLine;
        lines.push_back(minus(finding.line, line[band]));
      }
      if (finding.other_line != 0) {
        flag |= kOtherLine;
        other_lines.push_back(minus(finding.other_line, line[band]));
      }
      key += static_cast<char>(flag);
      key += static_cast<char>(finding.rule & 255U);
      key += static_cast<char>(finding.rule >> 8);
    }
    const std::size_t known = patterns.size();
    pattern.push_back(static_cast<std::uint16_t>(patterns.intern(key)));
    if (patterns.size() == known) continue;
    if (patterns.size() > kMostPatterns) return std::nullopt;
    for (std::size_t i = first; i < at; ++i) {
      rules.push_back(findings[i].rule);
      flags.push_back(static_cast<std::uint8_t>(key[(i - first) * 3]));
    }
    starts.push_back(static_cast<std::uint32_t>(rules.size()));
  }
  BandFindings made;
  made.parts_ = {std::move(pattern), std::move(starts), std::move(rules),
                 std::move(flags),   std::move(lines),  std::move(other_lines)};
  made.index(first_band);
  return made;
}

std::optional<BandFindings> BandFindings::from(Parts parts, const Column<std::uint32_t>& first_band,
                                               std::size_t rules) {
  const auto is_known = [](std::uint8_t flags) {
    return flags < 16 && (flags & kSeverity) <= static_cast<std::uint8_t>(Severity::error);
  };
  const auto& starts = parts.starts;
  if (starts.size() < 2 || starts.size() - 1 > kMostPatterns || starts[0] != 0 || starts[1] != 0 ||
      !std::ranges::is_sorted(starts) || starts.end()[-1] != parts.rules.size() ||
      parts.flags.size() != parts.rules.size() || !std::ranges::all_of(parts.flags, is_known)) {
    return std::nullopt;
  }
  for (const std::uint16_t rule : parts.rules) {
    if (rule >= rules) return std::nullopt;
  }
  std::uint16_t most = 0;
  for (const std::uint16_t pattern : parts.pattern) most = std::max(most, pattern);
  if (most >= starts.size() - 1 || first_band.empty() ||
      first_band.end()[-1] != parts.pattern.size() || !std::ranges::is_sorted(first_band)) {
    return std::nullopt;
  }
  BandFindings made;
  made.parts_ = std::move(parts);
  if (!made.index(first_band)) return std::nullopt;
  return made;
}

// Counts the lines before each guide. False where there are more or fewer than the bands need.
bool BandFindings::index(const Column<std::uint32_t>& first_band) {
  const std::size_t patterns = parts_.starts.size() - 1;
  in_pattern_.assign(patterns, {});
  for (std::size_t pattern = 0; pattern < patterns; ++pattern) {
    for (std::uint32_t i = parts_.starts[pattern]; i < parts_.starts[pattern + 1]; ++i) {
      if ((parts_.flags[i] & kOwnLine) != 0) ++in_pattern_[pattern].own;
      if ((parts_.flags[i] & kOtherLine) != 0) ++in_pattern_[pattern].other;
    }
  }
  std::uint64_t own = 0;
  std::uint64_t other = 0;
  const std::span<const std::uint16_t> pattern = parts_.pattern.span();
  before_guide_.reserve(first_band.size());
  std::size_t band = 0;
  for (const std::uint32_t end : first_band) {
    for (; band < end; ++band) {
      const std::size_t id = pattern[band];
      own += in_pattern_[id].own;
      other += in_pattern_[id].other;
    }
    before_guide_.push_back({static_cast<std::uint32_t>(own), static_cast<std::uint32_t>(other)});
  }
  return band == pattern.size() && own == parts_.lines.size() && other == parts_.other_lines.size();
}

std::vector<BandFinding> BandFindings::of_band(std::uint32_t band, std::uint32_t guide,
                                               std::uint32_t first, std::int32_t line) const {
  Lines at = before_guide_[guide];
  for (std::uint32_t i = first; i < band; ++i) {
    at.own += in_pattern_[parts_.pattern[i]].own;
    at.other += in_pattern_[parts_.pattern[i]].other;
  }
  std::vector<BandFinding> findings;
  add_of(band, line, at, findings);
  return findings;
}

std::vector<BandFinding> BandFindings::of_guide(std::uint32_t guide, std::uint32_t first,
                                                std::span<const std::int32_t> lines) const {
  Lines at = before_guide_[guide];
  std::vector<BandFinding> findings;
  for (std::uint32_t i = 0; i < lines.size(); ++i) add_of(first + i, lines[i], at, findings);
  return findings;
}

// Appends a band's findings. `at` is where its own lines start, and moves behind them.
void BandFindings::add_of(std::uint32_t band, std::int32_t line, Lines& at,
                          std::vector<BandFinding>& findings) const {
  const std::size_t pattern = parts_.pattern[band];
  for (std::uint32_t i = parts_.starts[pattern]; i < parts_.starts[pattern + 1]; ++i) {
    const std::uint8_t flags = parts_.flags[i];
    BandFinding finding{band, parts_.rules[i], static_cast<Severity>(flags & kSeverity), line, 0};
    if ((flags & kOwnLine) != 0) finding.line = plus(line, parts_.lines[at.own++]);
    if ((flags & kOtherLine) != 0) finding.other_line = plus(line, parts_.other_lines[at.other++]);
    findings.push_back(finding);
  }
}

BandFindings::Sets BandFindings::sets() const {
  Interner interner;
  std::vector<std::uint32_t> starts = {0};
  std::vector<std::uint16_t> rules;
  std::vector<std::uint16_t> set_of;
  for (std::size_t pattern = 0; pattern + 1 < parts_.starts.size(); ++pattern) {
    const auto rules_of = parts_.rules.slice(parts_.starts[pattern],
                                             parts_.starts[pattern + 1] - parts_.starts[pattern]);
    std::vector<std::uint16_t> set(rules_of.begin(), rules_of.end());
    std::ranges::sort(set);
    set.erase(std::unique(set.begin(), set.end()), set.end());
    const std::string_view key(reinterpret_cast<const char*>(set.data()),
                               set.size() * sizeof(std::uint16_t));
    const std::size_t known = interner.size();
    set_of.push_back(static_cast<std::uint16_t>(interner.intern(key)));
    if (interner.size() == known) continue;
    rules.insert(rules.end(), set.begin(), set.end());
    starts.push_back(static_cast<std::uint32_t>(rules.size()));
  }
  const std::span<const std::uint16_t> pattern = parts_.pattern.span();
  auto by_band = Column<std::uint16_t>::filled(pattern.size(), [&](std::uint16_t* set) {
    for (std::size_t band = 0; band < pattern.size(); ++band) set[band] = set_of[pattern[band]];
  });
  return {std::move(by_band), {std::move(starts), std::move(rules)}};
}

}  // namespace rangefinder
