#include "pack/finding_coding.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "pack/varint.h"

namespace rangefinder {
namespace {

constexpr std::uint8_t kSeverity = 3;  // the flags' lowest bits
constexpr std::uint8_t kOwnLine = 4;
constexpr std::uint8_t kOtherLine = 8;
constexpr std::size_t kMostFindings = std::size_t{1} << 26;

struct Item {
  std::uint16_t rule = 0;
  std::uint8_t flags = 0;
};

struct Pattern {
  std::uint32_t first = 0, size = 0;  // among the items
  std::uint16_t set = 0;
};

std::uint32_t bits(std::int32_t line) { return static_cast<std::uint32_t>(line); }

// The patterns with their sets, which go into `sets`.
class Patterns {
 public:
  bool read(const CodedFindingsView& coded, std::size_t rules) {
    if (coded.flags.size() != coded.rules.size()) return false;
    starts_.push_back(0);
    set_of({});
    VarintReader sizes(coded.sizes);
    std::uint32_t first = 0;
    while (!sizes.at_end()) {
      const std::uint32_t size = sizes.next();
      if (!sizes.good() || size > coded.rules.size() - first) return false;
      const auto own = coded.rules.subspan(first, size);
      if (patterns_.empty() != own.empty()) return false;
      if (std::ranges::any_of(own, [&](std::uint16_t rule) { return rule >= rules; })) return false;
      patterns_.push_back({first, size, set_of({own.begin(), own.end()})});
      first += size;
    }
    const auto is_known = [](std::uint8_t flags) {
      return flags < 16 && (flags & kSeverity) <= static_cast<std::uint8_t>(Severity::error);
    };
    for (std::size_t i = 0; i < coded.rules.size(); ++i) {
      items_.push_back({coded.rules[i], coded.flags[i]});
    }
    return first == coded.rules.size() && starts_.size() <= 65536 &&
           std::ranges::all_of(coded.flags, is_known);
  }

  std::size_t size() const { return patterns_.size(); }
  const Pattern& operator[](std::size_t pattern) const { return patterns_[pattern]; }
  std::span<const Item> items(std::size_t pattern) const {
    return {items_.data() + patterns_[pattern].first, patterns_[pattern].size};
  }
  Lists<std::uint16_t> sets() && { return {std::move(starts_), std::move(rules_)}; }

 private:
  std::uint16_t set_of(std::vector<std::uint16_t> rules) {
    std::ranges::sort(rules);
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    const std::string_view key(reinterpret_cast<const char*>(rules.data()),
                               rules.size() * sizeof(std::uint16_t));
    const std::size_t known = interner_.size();
    const ValueId set = interner_.intern(key);
    if (interner_.size() > known) {
      rules_.insert(rules_.end(), rules.begin(), rules.end());
      starts_.push_back(static_cast<std::uint32_t>(rules_.size()));
    }
    return static_cast<std::uint16_t>(set);
  }

  std::vector<Item> items_;
  std::vector<Pattern> patterns_;
  Interner interner_;
  std::vector<std::uint32_t> starts_;
  std::vector<std::uint16_t> rules_;
};

}  // namespace

CodedFindings code_findings(std::span<const BandFinding> findings,
                            const Column<std::int32_t>& line) {
  CodedFindings coded;
  Interner patterns;
  patterns.intern("");
  put_varint(coded.sizes, 0);
  std::size_t at = 0;
  std::string key;
  for (BandId band = 0; band < line.size(); ++band) {
    key.clear();
    const std::size_t first = at;
    for (; at < findings.size() && findings[at].band == band; ++at) {
      const BandFinding& finding = findings[at];
      auto flags = static_cast<std::uint8_t>(finding.severity);
      if (finding.line != line[band]) {
        flags |= kOwnLine;
        put_varint(coded.lines, zigzag(bits(finding.line) - bits(line[band])));
      }
      if (finding.other_line != 0) {
        flags |= kOtherLine;
        put_varint(coded.other_lines, zigzag(bits(finding.other_line) - bits(line[band])));
      }
      key += static_cast<char>(flags);
      key += static_cast<char>(finding.rule & 255U);
      key += static_cast<char>(finding.rule >> 8);
    }
    const std::size_t known = patterns.size();
    put_varint(coded.pattern, patterns.intern(key));
    if (patterns.size() == known) continue;
    put_varint(coded.sizes, static_cast<std::uint32_t>(at - first));
    for (std::size_t i = first; i < at; ++i) {
      coded.rules.push_back(findings[i].rule);
      coded.flags.push_back(static_cast<std::uint8_t>(key[(i - first) * 3]));
    }
  }
  return coded;
}

std::optional<FindingColumns> decode_findings(const CodedFindingsView& coded,
                                              const Column<std::int32_t>& line, std::size_t rules) {
  Patterns patterns;
  if (!patterns.read(coded, rules)) return std::nullopt;
  const std::size_t bands = line.size();
  FindingColumns columns;
  std::uint64_t count = 0;
  bool fits = true;
  VarintReader pattern_of(coded.pattern);
  columns.set = Column<std::uint16_t>::filled(bands, [&](std::uint16_t* set) {
    for (std::size_t band = 0; band < bands; ++band) {
      const std::uint32_t id = pattern_of.next();
      fits = fits && id < patterns.size();
      if (!fits) return;
      set[band] = patterns[id].set;
      count += patterns[id].size;
    }
  });
  if (!fits || !pattern_of.done() || count > kMostFindings) return std::nullopt;

  VarintReader lines(coded.lines);
  VarintReader other_lines(coded.other_lines);
  std::uint32_t all = 0;  // a line below none has the highest bit
  columns.findings = Column<BandFinding>::filled(count, [&](BandFinding* finding) {
    VarintReader again(coded.pattern);
    for (BandId band = 0; band < bands; ++band) {
      const std::uint32_t own = bits(line[band]);
      for (const Item& item : patterns.items(again.next())) {
        std::uint32_t at = own;
        std::uint32_t other = 0;
        if ((item.flags & kOwnLine) != 0) at += unzigzag(lines.next());
        if ((item.flags & kOtherLine) != 0) other = own + unzigzag(other_lines.next());
        all |= at | other;
        *finding++ = {band, item.rule, static_cast<Severity>(item.flags & kSeverity),
                      static_cast<std::int32_t>(at), static_cast<std::int32_t>(other)};
      }
    }
  });
  if (!lines.done() || !other_lines.done() || static_cast<std::int32_t>(all) < 0) {
    return std::nullopt;
  }
  columns.sets = std::move(patterns).sets();
  return columns;
}

}  // namespace rangefinder
