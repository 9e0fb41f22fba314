#include "export/site_files_json.h"

#include <algorithm>

#include "export/dump.h"

namespace rangefinder {
namespace {

bool is_ours(std::string_view path) {
  constexpr std::string_view kKinds[] = {".html", ".svg", ".xml", ".css",
                                         ".json", ".csv", ".js",  ".wasm"};
  const bool kind =
      std::ranges::any_of(kKinds, [&](std::string_view one) { return path.ends_with(one); });
  // The explorer's pack and shards, and its icons: one anywhere else is someone's own.
  constexpr std::string_view kExplorerKinds[] = {".pack", ".png", ".webmanifest"};
  const bool explorer = path == "explorer/licences.txt" ||
                        (path.starts_with("explorer/") &&
                         std::ranges::any_of(kExplorerKinds, [&](std::string_view one) {
                           return path.ends_with(one);
                         }));
  return (kind || explorer) && !path.starts_with('/') && !path.contains("..") &&
         !path.contains('\\') && !path.contains(':');
}

}  // namespace

std::string site_files_to_json(const std::vector<std::string>& paths) {
  nlohmann::ordered_json json;
  json["files"] = paths;
  // A name in a folder of files may be no UTF-8.
  return json.dump(0, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

std::vector<std::string> site_files_from_json(std::string_view text) {
  const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object() || !json.contains("files") || !json["files"].is_array()) return {};
  std::vector<std::string> paths;
  for (const auto& path : json["files"]) {
    if (!path.is_string()) continue;
    auto text_of = path.get<std::string>();
    if (is_ours(text_of)) paths.push_back(std::move(text_of));
  }
  return paths;
}

}  // namespace rangefinder
