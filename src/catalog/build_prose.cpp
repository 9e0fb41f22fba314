#include "catalog/build_prose.h"

namespace rangefinder {
namespace {

std::vector<ProseLine> lines_of(const std::vector<Statement>& statements) {
  std::vector<ProseLine> lines;
  for (const Statement& statement : statements) {
    lines.push_back({statement.text, statement.at.line});
  }
  return lines;
}

}  // namespace

Prose prose_of(const CheckedGuide& checked) {
  const Guide& guide = checked.guide;
  Prose prose;
  for (const DnaTag& tag : guide.dna_tags) {
    prose.dna_tags.push_back({tag.text, tag.at.line, tag.emphasis});
  }
  prose.dna_text = guide.dna_text;
  prose.level_mapping = guide.level_mapping;
  for (const LevelPair& pair : guide.levels) {
    prose.levels.push_back({pair.company, pair.level, pair.at.line});
  }
  for (const Lever& lever : guide.levers) {
    prose.levers.push_back(
        {lever.number, lever.where.line, lever.topic, lever.title, lever.script, lever.text});
  }
  if (guide.strategy) {
    prose.strategy = guide.strategy->text;
    prose.strategy_line = guide.strategy->where.line;
  }
  prose.footnotes = lines_of(guide.footnotes);
  prose.sources = lines_of(guide.sources);
  for (const Finding& finding : checked.findings) {
    prose.findings.push_back({finding.band, finding.rule, finding.severity, finding.where.line,
                              finding.other_line, finding.message, finding.advice});
  }
  return prose;
}

}  // namespace rangefinder
