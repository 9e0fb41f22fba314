#include "cli/rule_choice.h"

#include <algorithm>

#include "base/text.h"
#include "catalog/nearest.h"
#include "cli/table.h"

namespace rangefinder::cli {
namespace {

// At most three names that are a slip away from `id`, or that have it in them; nearest first.
std::vector<std::string> near_names(std::string_view id) {
  const std::string wanted = to_lower_ascii(id.substr(0, 64));
  std::vector<std::pair<std::size_t, std::string_view>> near;
  for (const Rule& rule : rules()) {
    const std::size_t slips = edit_distance(wanted, rule.id);
    const bool within = wanted.size() >= 3 && rule.id.find(wanted) != std::string_view::npos;
    if (within || slips <= std::max<std::size_t>(1, rule.id.size() / 3)) {
      near.emplace_back(slips, rule.id);
    }
  }
  std::ranges::stable_sort(near, {}, [](const auto& name) { return name.first; });
  if (near.size() > 3) near.resize(3);
  std::vector<std::string> names;
  for (const auto& [slips, name] : near) names.emplace_back(name);
  return names;
}

bool contains(std::span<const std::string_view> names, std::string_view id) {
  return std::ranges::find(names, id) != names.end();
}

std::string heading(std::string_view text, const Look& look) {
  return painted(text, Paint::bold, look) + '\n';
}

}  // namespace

Result<const Rule*> named_rule(std::string_view id) {
  id = trim(id);
  if (const Rule* rule = find_rule(id)) return rule;
  std::string message = "There is no rule \"" + std::string(id) + "\".";
  const std::vector<std::string> near = near_names(id);
  if (!near.empty()) message += " Did you mean " + join(near, " or ") + "?";
  return fail(message + " \"rangefinder check --rules\" lists them.");
}

Result<RuleChoice> RuleChoice::from(std::span<const std::string> only,
                                    std::span<const std::string> skip) {
  RuleChoice choice;
  const auto read = [](std::span<const std::string> names,
                       std::vector<std::string_view>& into) -> Result<void> {
    for (const std::string& name : names) {
      const auto rule = named_rule(name);
      if (!rule) return std::unexpected(rule.error());
      into.push_back((*rule)->id);
    }
    return {};
  };
  if (auto done = read(only, choice.only_); !done) return std::unexpected(done.error());
  if (auto done = read(skip, choice.skip_); !done) return std::unexpected(done.error());
  return choice;
}

bool RuleChoice::has(std::string_view id) const {
  return (only_.empty() || contains(only_, id)) && !contains(skip_, id);
}

std::string rules_text(const Look& look) {
  std::vector<std::vector<std::string>> rows = {{"Rule", "Severity", "Summary"}};
  for (const Rule& rule : rules()) {
    rows.push_back(
        {std::string(rule.id), std::string(name(rule.severity)), std::string(rule.summary)});
  }
  const std::string table = aligned(rows, {false, false, false});
  const std::size_t head = table.find('\n');
  return painted(std::string_view(table).substr(0, head), Paint::bold, look) + table.substr(head) +
         "\nThe severity is the worst that a rule reports. "
         "rangefinder check --explain RULE says more.\n";
}

std::string explanation(const Rule& rule, const Look& look) {
  // Lines longer than this are hard to read, however wide the terminal.
  const std::size_t columns = std::min<std::size_t>(look.columns, 80);
  const Paint paint = rule.severity == Severity::error     ? Paint::error
                      : rule.severity == Severity::warning ? Paint::warning
                                                           : Paint::info;
  std::string example;
  for (const std::string_view line : split(rule.example, "\n")) {
    example += line.empty() ? "\n" : "  " + std::string(line) + '\n';
  }
  return painted(std::string(name(rule.severity)) + '[' + std::string(rule.id) + ']', paint, look) +
         '\n' + wrapped(rule.summary, columns) + '\n' + heading("What it means", look) +
         wrapped(rule.meaning, columns, "  ") + '\n' + heading("An example", look) + example +
         '\n' + heading("What to do", look) + wrapped(rule.what_to_do, columns, "  ");
}

}  // namespace rangefinder::cli
