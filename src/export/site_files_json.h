// The list of a site's files that a run leaves for the next.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rangefinder {

std::string site_files_to_json(const std::vector<std::string>& paths);

// Only paths that stay inside of the site and that are of its kinds (html, svg, xml, css, json,
// csv, js, wasm; in explorer/ pack, png and webmanifest, too): nothing else is ours to remove. None
// where it is no such list.
std::vector<std::string> site_files_from_json(std::string_view json);

}  // namespace rangefinder
