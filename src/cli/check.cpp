#include "cli/check.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "audit/dates.h"
#include "base/text.h"
#include "base/today.h"
#include "cli/commands.h"
#include "cli/load.h"
#include "cli/report.h"
#include "cli/rule_choice.h"
#include "cli/source_lines.h"
#include "export/finding_json.h"
#include "export/sarif.h"

namespace rangefinder::cli {
namespace {

std::string plural(std::size_t count, const std::string& word) {
  return std::to_string(count) + ' ' + word + (count == 1 ? "" : "s");
}

std::string sarif(std::span<const Finding> findings, const LineOf& line_of) {
  std::vector<SarifRule> list;
  for (const Rule& rule : rules()) {
    list.push_back(
        {rule.id, rule.severity, rule.summary, rule.meaning, rule.example, rule.what_to_do});
  }
  std::error_code error;
  const std::string folder = std::filesystem::current_path(error).generic_string();
  return findings_to_sarif(findings, {RANGEFINDER_VERSION, folder, list, line_of});
}

void print_text(std::span<const Finding> findings, const CheckOptions& options,
                const Checked& checked, const LineOf& line_of, const Sink& out) {
  if (!options.quiet) {
    for (const Finding& finding : findings) {
      out(finding_block(finding, line_of, options.look));
      out("\n");
    }
  }
  if (const std::string counts = rule_counts_text(findings, options.look); !counts.empty()) {
    out(counts);
    out("\n");
  }
  out(plural(checked.guides, "guide") + ", " + plural(checked.bands, "band") + ": " +
      summary_text(findings) +
      (checked.not_shown > 0 ? "; " + std::to_string(checked.not_shown) + " not shown" : "") +
      '\n');
  const auto worst = std::ranges::max_element(findings, {}, &Finding::severity);
  if (worst != findings.end() && find_rule(worst->rule) != nullptr) {
    out("For more about a rule: rangefinder check --explain " + worst->rule + '\n');
  }
}

int usage(const Sink& err, const std::string& message) {
  err(message + '\n');
  return exit_usage;
}

}  // namespace

int check(const CheckOptions& options, const Sink& out, const Sink& err) {
  if (options.list_rules) {
    out(rules_text(options.look));
    return exit_ok;
  }
  if (!options.explain.empty()) {
    const auto rule = named_rule(options.explain);
    if (!rule) return usage(err, "--explain: " + rule.error().message);
    out(explanation(**rule, options.look));
    return exit_ok;
  }
  if (options.paths.empty()) return usage(err, "Name the guides to check, or folders of them.");
  const auto choice = RuleChoice::from(options.only, options.skip);
  if (!choice) return usage(err, choice.error().message);
  if (options.quiet && options.format != "text") {
    return usage(err, "--quiet is for text: --format " + options.format + " has its summary.");
  }
  if (!options.today.empty() && !is_date(options.today)) {
    return usage(err, "--today " + options.today + ": write a day of the calendar as 2026-01-15.");
  }

  Checked checked;
  checked.version = RANGEFINDER_VERSION;
  checked.today = options.today.empty() ? today() : options.today;
  Loaded loaded = load_guides(options.paths, {.audit = {.today = checked.today}});
  checked.guides = loaded.guides.size();
  for (const CheckedGuide& guide : loaded.guides) checked.bands += guide.guide.bands.size();
  checked.not_shown = std::erase_if(loaded.findings, [&](const Finding& finding) {
    return finding.severity < options.least || !choice->has(finding.rule);
  });

  SourceLines lines;
  const LineOf line_of = [&](const std::string& file, int number) {
    return lines.line(file, number);
  };
  if (options.format == "json") {
    out(findings_to_json(loaded.findings, checked));
  } else if (options.format == "sarif") {
    out(sarif(loaded.findings, line_of));
  } else {
    print_text(loaded.findings, options, checked, line_of, out);
  }
  const Severity counts = options.strict ? Severity::warning : Severity::error;
  return std::ranges::any_of(loaded.findings,
                             [&](const Finding& finding) { return finding.severity >= counts; })
             ? exit_findings
             : exit_ok;
}

void add_check(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand("check", "Say what is wrong or odd about guides");
  struct Typed : CheckOptions {
    std::string severity = "info", colour = "auto";
  };
  auto options = std::make_shared<Typed>();
  Typed& o = *options;
  command->add_option("PATH", o.paths, "Guides, or folders of them");
  command->add_option("--format", o.format, "text, json or sarif")
      ->check(CLI::IsMember({"text", "json", "sarif"}))
      ->capture_default_str();
  const auto add_rules = [&](const char* name, std::vector<std::string>& into, const char* help) {
    command->add_option(name, into, help)
        ->type_name("RULE,...")
        ->allow_extra_args(false)
        ->take_all()
        ->delimiter(',');
  };
  add_rules("--only", o.only, "Only findings of these rules; may be repeated");
  add_rules("--skip", o.skip, "No findings of these rules; may be repeated");
  command->add_option("--min-severity", o.severity, "No findings below this severity")
      ->check(CLI::IsMember({"info", "warning", "error"}))
      ->capture_default_str();
  command->add_flag("--strict", o.strict, "Warnings make the exit code 1 too");
  command->add_flag("-q,--quiet", o.quiet, "Only the summary, not each finding");
  command->add_option("--today", o.today, "The day that reviews are due against: 2026-01-15")
      ->type_name("DATE");
  command->add_option("--color", o.colour, "When to use colours; auto is on a terminal")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str();
  command->add_flag("--rules", o.list_rules, "List the rules");
  command->add_option("--explain", o.explain, "Say what a rule means, and what to do")
      ->type_name("RULE");
  command->footer(
      "Every finding is printed, also those that are alike. --quiet shows which rules to look at\n"
      "first; --min-severity, --only and --skip choose. What is left out does not count for the\n"
      "exit code: 0 fine, 1 findings of severity error, 2 usage.");
  command->callback([options, &exit_code] {
    options->least = options->severity == "error"     ? Severity::error
                     : options->severity == "warning" ? Severity::warning
                                                      : Severity::info;
    options->look = look_of(stdout, options->colour == "always"  ? ColourChoice::always
                                    : options->colour == "never" ? ColourChoice::never
                                                                 : ColourChoice::automatic);
    exit_code = check(*options, sink_to(stdout), sink_to(stderr));
  });
}

}  // namespace rangefinder::cli
