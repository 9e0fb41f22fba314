#include <cstdio>

#include "cli/commands.h"
#include "cli/load.h"
#include "cli/report.h"

namespace rangefinder::cli {
namespace {

int run(const std::vector<std::string>& paths) {
  const Loaded loaded = load_guides(paths);
  for (const Finding& finding : loaded.findings) {
    std::fputs(finding_text(finding).c_str(), stdout);
  }
  std::size_t bands = 0;
  for (const CheckedGuide& checked : loaded.guides) bands += checked.guide.bands.size();
  std::printf("%zu %s, %zu %s: %s\n", loaded.guides.size(),
              loaded.guides.size() == 1 ? "guide" : "guides", bands, bands == 1 ? "band" : "bands",
              summary_text(loaded.findings).c_str());
  return loaded.failed ? exit_findings : exit_ok;
}

}  // namespace

void add_check(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand("check", "Say what is wrong or odd about guides");
  auto paths = std::make_shared<std::vector<std::string>>();
  command->add_option("PATH", *paths, "Guides, or folders of them")->required();
  command->callback([paths, &exit_code] { exit_code = run(*paths); });
}

}  // namespace rangefinder::cli
