#include "offer/said_here.h"

#include "base/text.h"

namespace rangefinder {

SaidHere::SaidHere(const Catalog& catalog, BandId band) : currency_(catalog.currency_of(band)) {
  const RegionId region = catalog.region[band];
  std::string words(catalog.region_of(band));
  const auto add = [&](std::string_view text) {
    words += ' ';
    words += text;
  };
  for (const auto place : catalog.regions.place[region]) add(catalog.places[place]);
  for (const auto country : catalog.regions.country[region]) {
    add(catalog.countries[country]);
    add(catalog.country_names[country]);
  }
  where_ = fold(words);
}

bool SaidHere::operator()(const ProseAsk& said) const {
  if (said.currency != currency_) return false;
  if (said.region.empty()) return true;
  const std::string region = fold(said.region);
  std::vector<std::string> words;
  for (const std::string_view word : split(region, " ")) words.emplace_back(word);
  return has_words_starting_with(where_, words);
}

}  // namespace rangefinder
