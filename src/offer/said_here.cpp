#include "offer/said_here.h"

#include "base/text.h"
#include "offer/region_words.h"

namespace rangefinder {
SaidHere::SaidHere(const Catalog& catalog, BandId band)
    : currency_(catalog.currency_of(band)),
      where_(" " + region_words(catalog, catalog.region[band]) + " ") {}

bool SaidHere::operator()(const ProseAsk& said) const {
  if (said.currency != currency_) return false;
  if (said.region.empty()) return true;
  const std::string region = fold(said.region);
  for (const std::string_view word : split(region, " ")) {
    if (!has_word(word) && !has_word(long_name(word))) return false;
  }
  return true;
}

bool SaidHere::has_word(std::string_view word) const {
  return where_.find(" " + std::string(word) + " ") != std::string::npos;
}

}  // namespace rangefinder
