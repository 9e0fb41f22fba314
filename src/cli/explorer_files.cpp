#include "cli/explorer_files.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/load.h"

namespace rangefinder::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kIndex = "index.html";

// "" where the system does not say.
fs::path program_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path();
}

bool is_explorer_file(const fs::path& file) {
  constexpr std::string_view kExplorerKinds[] = {".html", ".js", ".css", ".wasm", ".svg"};
  return std::ranges::find(kExplorerKinds, file.extension().string()) != std::end(kExplorerKinds);
}

}  // namespace

std::string explorer_folder() {
  const fs::path program = program_folder();
  if (program.empty()) return {};
  for (const fs::path& folder :
       {program / "../share/rangefinder/explorer", program / "../web/dist"}) {
    std::error_code error;
    if (fs::exists(folder / kIndex, error)) return folder.lexically_normal().string();
  }
  return {};
}

Result<std::vector<ExplorerFile>> explorer_files(const std::string& folder) {
  std::vector<ExplorerFile> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (!entry.is_regular_file(error) || !is_explorer_file(entry.path())) continue;
    auto bytes = read_file(entry.path().string());
    if (!bytes) return std::unexpected(bytes.error());
    files.push_back({entry.path().filename().string(), *std::move(bytes)});
  }
  std::ranges::sort(files, {}, &ExplorerFile::name);
  const auto index = std::ranges::find(files, kIndex, &ExplorerFile::name);
  const std::size_t end = index == files.end() ? std::string::npos : index->bytes.find("</head>");
  if (end == std::string::npos) {
    return fail(folder + ": This is no folder of the explorer: it has no index.html of it.");
  }
  index->bytes.insert(end,
                      "<link id=\"pack\" rel=\"preload\" href=\"guides.pack\" as=\"fetch\" "
                      "crossorigin />\n");
  return files;
}

}  // namespace rangefinder::cli
