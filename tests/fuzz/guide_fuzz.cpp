#include "audit/audit.h"
#include "base/text.h"
#include "export/guide_json.h"
#include "fuzz/targets.h"
#include "guide/reader.h"

namespace rangefinder::fuzz {
namespace {

void check_spots(const Guide& guide, std::span<const Line> lines) {
  const auto check = [&](Spot spot, const char* what) {
    expect(lies_in(spot, lines), std::string(what) + " is outside of the text");
  };
  for (const Band& band : guide.bands) {
    check(band.where, "a band");
    for (const Spot spot :
         {band.base_at, band.equity_at, band.bonus_at, band.signing_at, band.total_at}) {
      check(spot, "a cell");
    }
    for (const Extra& extra : band.extra) check(extra.at, "an extra cell");
  }
  for (const DnaTag& tag : guide.dna_tags) check(tag.at, "a tag");
  for (const Statement& note : guide.footnotes) check(note.at, "a footnote");
  for (const Statement& source : guide.sources) check(source.at, "a source");
  for (const LevelPair& pair : guide.levels) check(pair.at, "a level");
  check(guide.level_mapping_at, "the level mapping");
  for (const Lever& lever : guide.levers) {
    check(lever.where, "a lever");
    for (const Ask& ask : lever.asks) check(ask.at, "an ask");
  }
  if (!guide.strategy) return;
  check(guide.strategy->where, "the strategy");
  for (const Ask& ask : guide.strategy->asks) check(ask.at, "an ask");
  for (const CompetingOffer& offer : guide.strategy->offers) check(offer.at, "an offer");
  for (const Ask& floor : guide.strategy->floors) check(floor.at, "a floor");
}

}  // namespace

void guide(std::string_view input) {
  if (input.size() > 1 << 16) return;
  const ReadGuide read = read_guide(input, "acme/ml.md");
  const std::vector<Line> lines = split_lines(input);
  std::vector<Finding> findings = read.findings;
  for (Finding& finding : audit(read)) findings.push_back(std::move(finding));
  for (const Finding& finding : findings) {
    // yaml-cpp places what is missing at the line behind its text, and counts columns in
    // characters.
    expect(
        finding.where.line >= 0 && static_cast<std::size_t>(finding.where.line) <= lines.size() + 1,
        finding.rule + " is outside of the text");
    expect(!finding.rule.empty() && !finding.message.empty(), "a finding says nothing");
    expect(find_invalid_utf8(finding.message) == std::string::npos, finding.rule + " is not UTF-8");
  }
  const ReadGuide again = read_guide(input, "acme/ml.md");
  expect(again.findings == read.findings, "the second reading finds something else");
  expect(again.guide.has_value() == read.guide.has_value(), "the second reading differs");
  if (!read.guide) {
    expect(!read.findings.empty(), "refused without a word");
    return;
  }
  check_spots(*read.guide, lines);
  const std::string json = guide_to_json(*read.guide);
  expect(json == guide_to_json(*again.guide), "the second reading gives another guide");
  expect(find_invalid_utf8(json) == std::string::npos, "JSON that is not UTF-8");
}

}  // namespace rangefinder::fuzz
