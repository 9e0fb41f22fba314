#include "offer/band_choice.h"

#include <algorithm>

#include "base/text.h"
#include "catalog/facet_index.h"
#include "catalog/words.h"
#include "offer/region_words.h"

namespace rangefinder {
namespace {

constexpr std::size_t kMost = 12;

// Each by the start of a word of the region's, or in full where it is written in short.
bool is_at(const std::string& region, const std::vector<std::string>& words) {
  return std::ranges::all_of(words, [&](const std::string& word) {
    return has_words_starting_with(region, {word}) ||
           has_words_starting_with(region, {std::string(long_name(word))});
  });
}

}  // namespace

std::string guide_label(const Catalog& catalog, BandId band) {
  return std::string(facet_value(catalog, Facet::company, band)) + ", " +
         std::string(facet_value(catalog, Facet::role, band));
}

std::vector<BandId> guides_named(const Catalog& catalog, std::string_view typed, std::size_t most) {
  const std::vector<std::string> words = folded_words(typed);
  std::vector<BandId> first;
  std::vector<BandId> rest;
  if (words.empty()) return first;
  const std::string start = fold(trim(typed));
  for (GuideId guide = 0; guide + 1 < catalog.guides.first_band.size(); ++guide) {
    const BandId band = catalog.guides.first_band[guide];
    if (band == catalog.guides.first_band[guide + 1]) continue;  // a guide without a band
    const std::string label = fold(guide_label(catalog, band));
    if (!has_words_starting_with(label, words)) continue;
    (label.starts_with(start) ? first : rest).push_back(band);
  }
  first.insert(first.end(), rest.begin(), rest.end());
  if (first.size() > most) first.resize(most);
  return first;
}

PlaceChoice bands_at(const Catalog& catalog, BandId of_guide, std::string_view place) {
  PlaceChoice choice;
  const std::vector<std::string> words = folded_words(place);
  const GuideId guide = catalog.guide[of_guide];
  const BandId begin = catalog.guides.first_band[guide];
  const BandId end = catalog.guides.first_band[guide + 1];
  const auto add = [](std::vector<BandId>& list, BandId band) {
    if (list.size() < kMost) list.push_back(band);
  };
  for (BandId band = begin; band < end; ++band) {
    if (is_at(region_words(catalog, catalog.region[band]), words)) add(choice.there, band);
  }
  if (!choice.there.empty()) return choice;
  for (BandId band = begin; band < end; ++band) add(choice.elsewhere, band);
  // A region's name is folded once, not for each of its bands.
  std::vector<std::int8_t> meant(catalog.regions.name.size(), -1);
  for (BandId band = 0; band < catalog.size() && choice.others.size() < kMost; ++band) {
    std::int8_t& known = meant[catalog.region[band]];
    if (known < 0) known = is_at(region_words(catalog, catalog.region[band]), words) ? 1 : 0;
    if (known == 1) choice.others.push_back(band);
  }
  return choice;
}

}  // namespace rangefinder
