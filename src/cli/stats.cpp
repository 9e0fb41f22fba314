#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "catalog/stats.h"
#include "cli/commands.h"
#include "cli/display.h"
#include "cli/load.h"
#include "cli/report.h"
#include "cli/table.h"
#include "export/stats_json.h"
#include "pack/pack.h"
#include "pack/sections.h"

namespace rangefinder::cli {
namespace {

struct StatsOptions {
  std::vector<std::string> paths;
  std::string format = "text";
};

using Rows = std::vector<std::vector<std::string>>;

// "bands by currency" and its lines: "  USD  1,234".
std::string table(const std::string& title, const Rows& rows) {
  if (rows.empty()) return "";
  Rows indented;
  for (const auto& row : rows) {
    indented.push_back(row);
    indented.back().front() = "  " + row.front();
  }
  std::vector<bool> right(rows.front().size(), true);
  right.front() = false;
  return '\n' + title + '\n' + aligned(indented, right);
}

std::string table(const std::string& title, const std::vector<Tally>& tallies) {
  Rows rows;
  for (const Tally& tally : tallies) {
    rows.push_back({tally.name.empty() ? "none" : visible(tally.name), grouped(tally.count)});
  }
  return table(title, rows);
}

std::string text_of(const CatalogStats& stats, const std::vector<PackSection>& sections) {
  Rows head = {
      {"guides", grouped(stats.guides)},       {"bands", grouped(stats.bands)},
      {"companies", grouped(stats.companies)}, {"roles", grouped(stats.roles)},
      {"levels", grouped(stats.levels)},       {"regions", grouped(stats.regions)},
      {"places", grouped(stats.places)},       {"countries", grouped(stats.countries.size())},
      {"words", grouped(stats.words)},         {"rates", visible(stats.rates_date)}};
  Rows bytes;
  if (!sections.empty()) {
    head.insert(head.begin(), {"format version", std::to_string(kPackVersion)});
    head.push_back({"guides with prose inside", grouped(stats.guides_with_prose)});
    head.push_back({"shards", grouped(stats.shards)});
    std::size_t total = 0;
    for (const PackSection& section : sections) {
      bytes.push_back({std::string(section.name), grouped(section.bytes)});
      total += section.bytes;
    }
    bytes.push_back({"all", grouped(total)});
  }
  Rows findings;
  for (const RuleTally& tally : stats.findings) {
    findings.push_back(
        {visible(tally.rule), std::string(name(tally.severity)), grouped(tally.count)});
  }
  return aligned(head, {false, true}) + table("bytes", bytes) +
         table("guides by quarter", stats.quarters) + table("bands by currency", stats.currencies) +
         table("bands by country", stats.countries) + table("bands by equity", stats.equity_kinds) +
         table("findings about bands", findings);
}

// What the pack's bytes are spent on; none where the paths are no pack.
std::vector<PackSection> sections_at(const std::vector<std::string>& paths) {
  if (paths.size() != 1) return {};
  const auto text = read_file(paths.front());
  if (!text) return {};
  return sections_of(std::as_bytes(std::span(*text))).value_or(std::vector<PackSection>());
}

int stats(const StatsOptions& options) {
  std::vector<Finding> findings;
  const auto catalog = load_catalog(options.paths, findings);
  if (!catalog) {
    std::fprintf(stderr, "%s\n", catalog.error().message.c_str());
    return exit_findings;
  }
  const bool failed = report(findings, Severity::error);
  const CatalogStats stats = stats_of(*catalog);
  const std::vector<PackSection> sections = sections_at(options.paths);
  const std::string text =
      options.format == "json" ? stats_to_json(stats, sections) : text_of(stats, sections);
  std::fputs(text.c_str(), stdout);
  return failed ? exit_findings : exit_ok;
}

}  // namespace

void add_stats(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand("stats", "Say what is in a pack, or in guides");
  auto options = std::make_shared<StatsOptions>();
  command->add_option("PATH", options->paths, "Guides, folders of them, or one pack")->required();
  command->add_option("--format", options->format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->callback([options, &exit_code] { exit_code = stats(*options); });
}

}  // namespace rangefinder::cli
