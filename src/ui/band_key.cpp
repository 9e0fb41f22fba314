#include "ui/band_key.h"

#include <charconv>

#include "base/text.h"
#include "export/fragment_text.h"

namespace rangefinder::ui {
namespace {

constexpr std::string_view kEnding = ".md";

std::optional<GuideId> guide_of(const Catalog& catalog, const std::string& path) {
  auto guide = catalog.guides.file.find(path + std::string(kEnding));
  if (!guide) guide = catalog.guides.file.find(path);
  return guide;
}

// The number behind "~", which it takes away; 1 where there is none, 0 where it is no number.
std::size_t take_number(std::string_view& region) {
  const std::size_t tilde = region.rfind('~');
  if (tilde == std::string_view::npos) return 1;
  std::size_t number = 0;
  const char* end = region.data() + region.size();
  const auto [read, error] = std::from_chars(region.data() + tilde + 1, end, number);
  region = region.substr(0, tilde);
  return error == std::errc() && read == end ? number : 0;
}

}  // namespace

std::string band_key(const Catalog& catalog, BandId band) {
  std::string_view file = catalog.file_of(band);
  if (file.ends_with(kEnding)) file.remove_suffix(kEnding.size());
  std::size_t number = 1;
  for (BandId other = catalog.guides.first_band[catalog.guide[band]]; other < band; ++other) {
    number += catalog.region[other] == catalog.region[band];
  }
  std::string key = replace_all(to_fragment_text(file), "%2F", "/") + '@' +
                    to_fragment_text(catalog.region_of(band));
  if (number > 1) key += '~' + std::to_string(number);
  return key;
}

std::optional<BandId> band_from_key(const Catalog& catalog, std::string_view key) {
  const std::size_t at = key.find('@');
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view rest = key.substr(at + 1);
  std::size_t number = take_number(rest);
  const auto path = from_fragment_text(key.substr(0, at));
  const auto region = from_fragment_text(rest);
  if (!path || !region) return std::nullopt;
  const auto guide = guide_of(catalog, *path);
  if (!guide || number == 0) return std::nullopt;
  const BandId end = catalog.guides.first_band[*guide + 1];
  for (BandId band = catalog.guides.first_band[*guide]; band < end; ++band) {
    if (catalog.region_of(band) == *region && --number == 0) return band;
  }
  return std::nullopt;
}

}  // namespace rangefinder::ui
