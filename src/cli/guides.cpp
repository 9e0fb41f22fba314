#include <cstdio>

#include "cli/commands.h"
#include "cli/load.h"
#include "cli/report.h"
#include "export/guide_json.h"

namespace rangefinder::cli {
namespace {

int run(const std::vector<std::string>& paths) {
  const Loaded loaded = load_guides(paths);
  for (const CheckedGuide& checked : loaded.guides) {
    std::fputs((guide_to_json(checked.guide) + '\n').c_str(), stdout);
  }
  return report(loaded.findings, Severity::error) ? exit_findings : exit_ok;
}

}  // namespace

void add_guides(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand(
      "guides", "Print all that was read of guides: levels, levers, strategy, ... as JSON lines");
  auto paths = std::make_shared<std::vector<std::string>>();
  command->add_option("PATH", *paths, "Guides, or folders of them")->required();
  command->callback([paths, &exit_code] { exit_code = run(*paths); });
}

}  // namespace rangefinder::cli
