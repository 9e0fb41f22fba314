#include <cstdio>

#include "cli/commands.h"
#include "cli/load.h"
#include "cli/report.h"
#include "export/band_json.h"

namespace rangefinder::cli {
namespace {

struct BandsOptions {
  std::vector<std::string> paths;
  std::string format = "jsonl";
};

int bands(const BandsOptions& options) {
  const Loaded loaded = load_guides(options.paths);
  const bool csv = options.format == "csv";
  if (csv) std::fputs(bands_csv_header().c_str(), stdout);
  for (const CheckedGuide& checked : loaded.guides) {
    for (const Band& band : checked.guide.bands) {
      const std::string line =
          csv ? band_to_csv(checked.guide, band) : band_to_json(checked.guide, band) + '\n';
      std::fputs(line.c_str(), stdout);
    }
  }
  return report(loaded.findings, Severity::error) ? exit_findings : exit_ok;
}

}  // namespace

void add_bands(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand("bands", "Print the bands of guides, one a line");
  auto options = std::make_shared<BandsOptions>();
  command->add_option("PATH", options->paths, "Guides, or folders of them")->required();
  command->add_option("--format", options->format, "jsonl or csv")
      ->check(CLI::IsMember({"jsonl", "csv"}))
      ->capture_default_str();
  command->callback([options, &exit_code] { exit_code = bands(*options); });
}

}  // namespace rangefinder::cli
