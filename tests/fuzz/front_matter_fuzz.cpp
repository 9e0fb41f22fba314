#include "guide/front_matter.h"

#include "fuzz/targets.h"
#include "guide/yaml.h"

namespace rangefinder::fuzz {
namespace {

// Both nodes hold the same, at the same places.
void expect_same(YamlNode plain, YamlNode any) {
  expect(plain.is_null() == any.is_null(), "null in one reading only");
  if (plain.is_null()) return;
  expect(plain.is_scalar() == any.is_scalar() && plain.is_list() == any.is_list(),
         "nodes of different kinds");
  expect(plain.line() == any.line() && plain.column() == any.column(), "different places");
  if (plain.is_scalar()) {
    expect(plain.scalar() == any.scalar(), "different scalars");
    return;
  }
  auto other = any.begin();
  for (const auto& entry : plain) {
    expect(other != any.end(), "more entries in the plain reading");
    const auto pair = *other;
    expect_same(entry.first, pair.first);
    if (plain.is_map()) expect_same(entry.second, pair.second);
    ++other;
  }
  expect(other == any.end(), "fewer entries in the plain reading");
}

}  // namespace

void front_matter(std::string_view input) {
  if (input.size() > 1 << 14) return;
  if (const auto plain = read_plain_yaml(input)) {
    const auto any = read_any_yaml(input);
    expect(any.has_value(), "plain lines that yaml-cpp refuses");
    expect_same(plain->root(), any->root());
  }
  std::vector<Finding> findings;
  const auto read = read_front_matter(input, "a.md", 2, findings);
  expect(read || !findings.empty(), "refused without a word");
  const auto lines = static_cast<int>(split_lines(input).size());
  for (const Finding& finding : findings) {
    expect(finding.where.line >= 2 && finding.where.line <= lines + 3, "a finding is outside");
    expect(finding.where.column >= 0, "a finding left of its line");
  }
  if (!read) return;
  for (const FrontMatterBand& band : read->compensation) {
    expect(band.line >= 2 && band.line <= lines + 2, "a band is outside");
  }
}

}  // namespace rangefinder::fuzz
