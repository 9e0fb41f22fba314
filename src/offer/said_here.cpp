#include "offer/said_here.h"

#include "base/text.h"

namespace rangefinder {
namespace {

// What people write for a place or country, and what its name has in a catalogue, both folded.
std::string_view other_name(std::string_view word) {
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

}  // namespace

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
  where_ = " " + fold(words) + " ";
}

bool SaidHere::operator()(const ProseAsk& said) const {
  if (said.currency != currency_) return false;
  if (said.region.empty()) return true;
  const std::string region = fold(said.region);
  for (const std::string_view word : split(region, " ")) {
    if (!has_word(word) && !has_word(other_name(word))) return false;
  }
  return true;
}

bool SaidHere::has_word(std::string_view word) const {
  return where_.find(" " + std::string(word) + " ") != std::string::npos;
}

}  // namespace rangefinder
