#include "import/file_kind.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "export/band_file.h"

namespace rangefinder {
namespace {

constexpr std::string_view kPackStart = "RFPK";

bool is_hidden(std::string_view part) {
  return part.starts_with('.') || part == "node_modules" || part == "__MACOSX";
}

// "md" of "meta/ml.MD"; "" where there is none.
std::string ending_of(std::string_view name) {
  const std::string_view last = name.substr(name.rfind('/') + 1);
  const std::size_t dot = last.rfind('.');
  return dot == std::string_view::npos ? std::string() : to_lower_ascii(last.substr(dot + 1));
}

// Text has no NUL in it, as pictures and archives have early on.
bool is_text(std::string_view bytes) {
  return bytes.substr(0, 4096).find('\0') == std::string_view::npos;
}

template <std::size_t N>
bool is_one_of(std::string_view ending, const std::array<std::string_view, N>& endings) {
  return std::ranges::find(endings, ending) != endings.end();
}

}  // namespace

FileKind file_kind(std::string_view name, std::string_view bytes) {
  const std::string path = plain_path(name);
  for (const std::string_view part : split(path, "/")) {
    if (is_hidden(part)) return FileKind::hidden;
  }
  if (bytes.starts_with(kPackStart)) return FileKind::pack;
  constexpr std::array<std::string_view, 5> kBands = {"csv", "tsv", "json", "jsonl", "ndjson"};
  const std::string ending = ending_of(path);
  if (ending == "md" || ending == "markdown") return FileKind::guide;
  if (ending == "pack") return FileKind::pack;
  if (is_one_of(ending, kBands)) return FileKind::bands;
  if ((!ending.empty() && ending != "txt") || !is_text(bytes)) return FileKind::other;
  return is_band_file(bytes) ? FileKind::bands : FileKind::guide;
}

std::string plain_path(std::string_view name) {
  std::string path;
  for (const std::string_view part : split(replace_all(std::string(name), "\\", "/"), "/")) {
    if (part.empty() || part == "." || part == "..") continue;
    if (!path.empty()) path += '/';
    path += part;
  }
  return path;
}

}  // namespace rangefinder
