#include "cli/explorer_files.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/load.h"

namespace rangefinder::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kIndex = "index.html";
constexpr const char* kProtocol = "embed-protocol.schema.json";  // for who talks to a frame
constexpr const char* kLicences = "licences.txt";   // of what is inside: they go where it goes
constexpr const char* kFrame = "embed-frame.html";  // the same, as embed.js has it in other pages

// "" where the system does not say.
fs::path program_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path();
}

bool is_explorer_file(const fs::path& file) {
  constexpr std::string_view kExplorerKinds[] = {".html", ".js",  ".css",        ".wasm",
                                                 ".svg",  ".png", ".webmanifest"};
  return file.filename() == kLicences || file.filename() == kProtocol ||
         std::ranges::find(kExplorerKinds, file.extension().string()) != std::end(kExplorerKinds);
}

// Has the page open the pack beside it; false where it has no head.
bool open_pack(std::string& html) {
  const std::size_t end = html.find("</head>");
  if (end == std::string::npos) return false;
  html.insert(end,
              "<link id=\"pack\" rel=\"preload\" href=\"guides.pack\" as=\"fetch\" "
              "crossorigin />\n");
  return true;
}

// Until its program runs, the page shows the first of the bands that are linked into it: those of a
// site are on its pages.
void lead_to_pages(std::string& html) {
  constexpr std::string_view kStart = "<div id=\"first-rows\">", kEnd = "</div>";
  const std::size_t start = html.find(kStart);
  if (start == std::string::npos) return;
  const std::size_t from = start + kStart.size();
  const std::size_t end = html.find(kEnd, from);
  if (end == std::string::npos) return;
  html.replace(from, end - from,
               "<noscript><p>These bands are there as pages, too: <a href=\"../index.html\" "
               "target=\"_blank\" rel=\"noopener\">all companies, roles and places</a>.</p>"
               "</noscript>");
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
  for (const char* prefix : {"", "icons/"}) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(fs::path(folder) / prefix, error)) {
      if (!entry.is_regular_file(error) || !is_explorer_file(entry.path())) continue;
      auto bytes = read_file(entry.path().string());
      if (!bytes) return std::unexpected(bytes.error());
      files.push_back({prefix + entry.path().filename().string(), *std::move(bytes)});
    }
  }
  std::ranges::sort(files, {}, &ExplorerFile::name);
  bool has_index = false;
  for (ExplorerFile& file : files) {
    if (file.name != kIndex && file.name != kFrame) continue;
    if (!open_pack(file.bytes)) continue;
    lead_to_pages(file.bytes);
    has_index = has_index || file.name == kIndex;
  }
  if (!has_index) {
    return fail(folder + ": This is no folder of the explorer: it has no index.html of it.");
  }
  return files;
}

}  // namespace rangefinder::cli
