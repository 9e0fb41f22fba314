#include "pack/pack.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "cli/commands.h"
#include "cli/load.h"
#include "cli/report.h"

namespace rangefinder::cli {
namespace {

struct Options {
  std::vector<std::string> paths;
  std::string output;
};

// Writes beside the file and renames, so that a failure leaves an older pack as it was.
Result<void> write_file(const std::string& path, std::span<const std::byte> bytes) {
  const std::string unfinished = path + ".unfinished";
  const auto failed = [&] {
    const std::string reason = std::strerror(errno);
    std::remove(unfinished.c_str());
    return fail(path + ": This file cannot be written: " + reason + ".");
  };
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(unfinished.c_str(), "wb"),
                                                       std::fclose);
  if (!file) return failed();
  if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) return failed();
  if (std::fclose(file.release()) != 0) return failed();
  if (std::rename(unfinished.c_str(), path.c_str()) != 0) return failed();
  return {};
}

// Taking the guides of a large corpus apart takes a tenth of the whole time, and the process ends
// right behind it: what is kept here goes with it.
const Loaded& kept(Loaded loaded) {
  static Loaded* const place = new Loaded;
  return *place = std::move(loaded);
}

int run(const Options& options) {
  const Loaded& loaded = kept(load_guides(options.paths, {.least = Severity::error}));
  report(loaded.findings, Severity::error);
  if (loaded.guides.empty()) {
    std::fputs("No guide to pack: nothing is written.\n", stderr);
    return exit_findings;
  }
  const Catalog catalog = build_catalog(loaded.guides, shipped_rates());
  const std::vector<std::byte> bytes = save_pack(catalog);
  if (const auto written = write_file(options.output, bytes); !written) {
    std::fprintf(stderr, "%s\n", written.error().message.c_str());
    return exit_findings;
  }
  std::printf("%zu guides, %zu bands, %zu bytes: %s\n", catalog.guides.size(), catalog.size(),
              bytes.size(), options.output.c_str());
  return loaded.failed ? exit_findings : exit_ok;
}

}  // namespace

void add_pack(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand("pack", "Write the catalogue of guides as a pack");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->paths, "Guides, or folders of them")->required();
  command->add_option("-o,--output", options->output, "The file to write")->required();
  command->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace rangefinder::cli
