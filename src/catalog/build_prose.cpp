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

std::vector<ProseAsk> asks_of(const std::vector<Ask>& asks) {
  std::vector<ProseAsk> list;
  for (const Ask& ask : asks) list.push_back({ask.amount, ask.currency, ask.what, ask.region});
  return list;
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
    prose.levers.push_back({lever.number, lever.where.line, lever.topic, lever.title, lever.script,
                            lever.text, asks_of(lever.asks)});
  }
  if (guide.strategy) {
    prose.strategy = guide.strategy->text;
    prose.strategy_line = guide.strategy->where.line;
    prose.strategy_asks = asks_of(guide.strategy->asks);
    prose.strategy_floors = asks_of(guide.strategy->floors);
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
