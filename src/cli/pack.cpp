#include <cstdio>
#include <map>
#include <memory>

#include "cli/commands.h"
#include "cli/load.h"
#include "cli/report.h"
#include "cli/write_pack.h"
#include "import/shipped_rates.h"

namespace rangefinder::cli {
namespace {

struct PackOptions {
  std::vector<std::string> paths;
  std::string output;
  ProseChoice prose = ProseChoice::automatic;
};

// Taking the guides of a large corpus apart takes a tenth of the whole time, and the process ends
// right behind it: what is kept here goes with it.
const Loaded& kept(Loaded loaded) {
  static Loaded* const place = new Loaded;
  return *place = std::move(loaded);
}

int pack(const PackOptions& options) {
  const auto failed = [](const Error& error) {
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return exit_findings;
  };
  const Loaded& loaded = kept(load_guides(options.paths, {.least = Severity::error}));
  report(loaded.findings, Severity::error);
  if (loaded.guides.empty()) return failed({"No guide to pack: nothing is written."});
  auto catalog = build_catalog(loaded.guides, shipped_rates());
  if (!catalog) return failed(catalog.error());
  const std::size_t guides = catalog->guide_count();
  const std::size_t bands = catalog->size();
  const auto written = write_pack(std::move(*catalog), options.output, options.prose);
  if (!written) return failed(written.error());
  std::printf("%zu guides, %zu bands, %zu bytes: %s\n", guides, bands, written->bytes,
              options.output.c_str());
  if (written->shards > 0) {
    std::printf("%zu shards, %zu bytes, %zu of them new\n", written->shards, written->shard_bytes,
                written->fresh_shards);
  }
  return loaded.failed ? exit_findings : exit_ok;
}

}  // namespace

void add_pack(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand("pack", "Write the catalogue of guides as a pack");
  auto options = std::make_shared<PackOptions>();
  command->add_option("PATH", options->paths, "Guides, or folders of them")->required();
  command->add_option("-o,--output", options->output, "The file to write: NAME.pack")->required();
  const std::map<std::string, ProseChoice> choices = {{"auto", ProseChoice::automatic},
                                                      {"inside", ProseChoice::inside},
                                                      {"shards", ProseChoice::shards}};
  command
      ->add_option("--prose", options->prose,
                   "Where the guides' texts go: inside the pack, into shards in NAME-prose/, or "
                   "auto: into shards from 256 KB")
      ->transform(CLI::CheckedTransformer(choices).description("{auto,inside,shards}"))
      ->default_str("auto");
  command->callback([options, &exit_code] { exit_code = pack(*options); });
}

}  // namespace rangefinder::cli
