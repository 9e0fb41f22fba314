#include "cli/site_explorer.h"

#include <algorithm>

#include "cli/sha256.h"

namespace rangefinder::cli {
namespace {

// False where it opens no pack.
bool take_only(std::string& html, std::string_view pack) {
  constexpr std::string_view kLink = "<link id=\"pack\"";
  const std::size_t at = html.find(kLink);
  if (at == std::string::npos) return false;
  html.insert(at + kLink.size(), " data-integrity=\"" + integrity_of(pack) + '"');
  return true;
}

void put_inside(std::string& html, std::string_view pack) {
  const std::size_t end = html.rfind("</body>");
  if (end == std::string::npos) return;
  const auto* const data = reinterpret_cast<const std::uint8_t*>(pack.data());
  html.insert(end, "<script id=\"guides.pack\" type=\"text/plain\">" + base64({data, pack.size()}) +
                       "</script>\n");
}

// Nothing in a name of ours, or in base64, would have to be escaped.
std::string line(std::string_view kind, std::string_view name, std::string_view bytes) {
  return std::string(kind) + "(\"" + std::string(name) + "\", \"" + integrity_of(bytes) + "\");\n";
}

}  // namespace

void put_guides(std::vector<ExplorerFile>& files, const SiteGuides& guides) {
  std::string lines;
  for (ExplorerFile& file : files) {
    if (file.name == "rangefinder.html") {
      put_inside(file.bytes, guides.whole);
    } else if (file.name.ends_with(".html") && take_only(file.bytes, guides.pack)) {
      lines += line("page", file.name, file.bytes);
    }
  }
  lines += line("page", "guides.pack", guides.pack);
  for (const ExplorerFile& shard : guides.shards) lines += line("later", shard.name, shard.bytes);
  const auto list = std::ranges::find(files, "precache.js", &ExplorerFile::name);
  if (list != files.end()) list->bytes += lines;
}

}  // namespace rangefinder::cli
