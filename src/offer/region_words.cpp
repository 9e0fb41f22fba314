#include "offer/region_words.h"

#include "base/text.h"

namespace rangefinder {

std::string region_words(const Catalog& catalog, RegionId region) {
  std::string words(catalog.regions.name[region]);
  const auto add = [&](std::string_view text) {
    words += ' ';
    words += text;
  };
  for (const auto place : catalog.regions.place[region]) add(catalog.places[place]);
  for (const auto country : catalog.regions.country[region]) {
    add(catalog.countries[country]);
    add(catalog.country_names[country]);
  }
  return fold(words);
}

std::string_view long_name(std::string_view word) {
  constexpr std::string_view kNames[][2] = {{"uk", "gb"},
                                            {"sf", "san francisco"},
                                            {"ny", "new york"},
                                            {"nyc", "new york"},
                                            {"bengaluru", "bangalore"}};
  for (const auto& [written, name] : kNames) {
    if (word == written) return name;
  }
  return word;
}

}  // namespace rangefinder
