#include "audit/parts.h"

namespace rangefinder::rule {
namespace {

void missing(const Guide& guide, const char* rule, const char* what, const char* advice,
             std::vector<Finding>& findings) {
  findings.push_back({rule, Severity::info, guide.at({}), what, advice});
}

}  // namespace

void no_dna(const Guide& guide, std::vector<Finding>& findings) {
  if (!guide.dna_tags.empty() || !guide.dna_text.empty()) return;
  missing(guide, "no-dna", "No negotiation DNA.", "Add a line \"**Negotiation DNA:** tag | tag\".",
          findings);
}

void no_level_mapping(const Guide& guide, std::vector<Finding>& findings) {
  if (!guide.level_mapping.empty() || !guide.levels.empty()) return;
  missing(guide, "no-level-mapping", "No level mapping.",
          "Add a line \"**Level Mapping:** L4 = Google L5\".", findings);
}

void no_levers(const Guide& guide, std::vector<Finding>& findings) {
  if (!guide.levers.empty()) return;
  missing(guide, "no-levers", "No levers.",
          "Add \"**Global Levers**\" and numbered levers below it.", findings);
}

void no_sources(const Guide& guide, std::vector<Finding>& findings) {
  if (!guide.sources.empty()) return;
  missing(guide, "no-sources", "No sources.",
          "Add \"**Evidence & Sources**\" and a bullet list below it.", findings);
}

void lever_without_script(const Guide& guide, std::vector<Finding>& findings) {
  for (const Lever& lever : guide.levers) {
    if (!lever.script.empty()) continue;
    findings.push_back({"lever-without-script", Severity::info, guide.at(lever.where),
                        "The lever \"" + lever.title + "\" has no script.",
                        "Add the words to say, in quotation marks, behind its title."});
  }
}

}  // namespace rangefinder::rule
