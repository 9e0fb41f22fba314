#include "export/finding_json.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

#include "export/dump.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

Json number_or_null(int number) { return number > 0 ? Json(number) : Json(); }

Json finding_json(const Finding& finding) {
  const Location& where = finding.where;
  const bool has_column = where.line > 0 && where.column > 0;
  return {{"rule", finding.rule},
          {"severity", name(finding.severity)},
          {"file", where.file},
          {"line", number_or_null(where.line)},
          {"column", number_or_null(has_column ? where.column : 0)},
          {"length", has_column ? Json(where.length) : Json()},
          {"message", finding.message},
          {"advice", finding.advice},
          {"other_line", number_or_null(finding.other_line)}};
}

Json summary_json(std::span<const Finding> findings, const Checked& checked) {
  const auto count = [&](Severity severity) {
    return std::ranges::count(findings, severity, &Finding::severity);
  };
  Json rules = Json::array();
  for (const RuleCount& rule : count_by_rule(findings)) {
    rules.push_back({{"rule", rule.rule},
                     {"severity", name(rule.severity)},
                     {"findings", rule.findings},
                     {"guides", rule.files}});
  }
  return {{"errors", count(Severity::error)},
          {"warnings", count(Severity::warning)},
          {"notes", count(Severity::info)},
          {"not_shown", checked.not_shown},
          {"rules", std::move(rules)}};
}

}  // namespace

std::vector<RuleCount> count_by_rule(std::span<const Finding> findings) {
  struct Seen {
    std::size_t findings = 0;
    std::size_t files = 0;
    std::string_view file;
  };
  std::map<std::pair<std::string_view, Severity>, Seen> by_rule;
  for (const Finding& finding : findings) {
    Seen& seen = by_rule[{finding.rule, finding.severity}];
    if (seen.findings++ == 0 || seen.file != finding.where.file) ++seen.files;
    seen.file = finding.where.file;
  }
  std::vector<RuleCount> counts;
  for (const auto& [key, seen] : by_rule) {
    counts.push_back({std::string(key.first), key.second, seen.findings, seen.files});
  }
  std::ranges::stable_sort(counts, [](const RuleCount& a, const RuleCount& b) {
    return std::tie(a.findings, a.severity) > std::tie(b.findings, b.severity);
  });
  return counts;
}

std::string findings_to_json(std::span<const Finding> findings, const Checked& checked) {
  std::string text = "{\"version\":" + dump(Json(checked.version)) +
                     ",\"today\":" + dump(Json(checked.today)) +
                     ",\"guides\":" + std::to_string(checked.guides) +
                     ",\"bands\":" + std::to_string(checked.bands) + ",\"findings\":[";
  for (std::size_t i = 0; i < findings.size(); ++i) {
    text += (i == 0 ? "\n" : ",\n") + dump(finding_json(findings[i]));
  }
  return text + "\n],\"summary\":" + dump(summary_json(findings, checked)) + "}\n";
}

}  // namespace rangefinder
