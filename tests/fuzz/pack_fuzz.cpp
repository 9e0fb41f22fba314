#include <memory>
#include <vector>

#include "fuzz/targets.h"
#include "pack/pack.h"
#include "pack/sections.h"
#include "pack/shard.h"

namespace rangefinder::fuzz {
namespace {

std::vector<std::byte> packed(PackKind kind, std::string_view payload) {
  return with_header(kind, std::as_bytes(std::span(payload)));
}

// Looks at everything that later code reads without checks of its own.
void walk(const Catalog& catalog) {
  std::size_t sum = 0;
  for (BandId band = 0; band < catalog.size(); ++band) {
    sum += catalog.file_of(band).size() + catalog.region_of(band).size();
    sum += catalog.levels[catalog.level[band]].size() + catalog.currency_of(band).code().size();
    sum += printed(catalog, band).notes.size();
    sum += catalog.finding_sets[catalog.finding_set[band]].size();
    for (const BandFinding& finding : findings_of(catalog, band)) {
      sum += catalog.rules[finding.rule].size();
      in_words(catalog, finding);
    }
    for (const std::uint16_t place : catalog.regions.place[catalog.region[band]]) {
      sum += catalog.places[place].size();
    }
    for (const AmountColumn& part : catalog.amounts) {
      expect(part.low[band] <= part.high[band], "low above high");
    }
  }
  for (std::size_t word = 0; word < catalog.words.size(); ++word) {
    catalog.postings.each(word, [&](std::uint32_t text) {
      expect(text < catalog.postings.texts(), "a text that is not there");
    });
  }
  for (GuideId guide = 0; guide < catalog.guide_count(); ++guide) {
    sum += catalog.companies[catalog.guides.company[guide]].size();
    expect(catalog.guides.text[guide] < catalog.postings.texts(), "a guide without its text");
  }
  expect(catalog.prose.empty() || catalog.prose.size() == catalog.guide_count(), "half the prose");
  static volatile std::size_t looked_at = 0;  // or the reading would be left out
  looked_at = looked_at + sum;
}

void catalogue(std::string_view payload) {
  const auto bytes =
      std::make_shared<const std::vector<std::byte>>(packed(PackKind::catalogue, payload));
  const auto catalog = load_pack(*bytes, bytes);
  if (!catalog) {
    expect(catalog.error().message.starts_with("The pack is damaged: "), "an error of no damage");
    return;
  }
  walk(*catalog);
  expect(sections_of(*bytes).has_value(), "a catalogue without sections");
  const auto again = load_pack(save_pack(*catalog));
  expect(again.has_value(), "what was loaded is not packed again");
  expect(again->findings == catalog->findings && again->amounts == catalog->amounts &&
             again->words == catalog->words && again->prose == catalog->prose,
         "another catalogue");
}

}  // namespace

void pack(std::string_view input) {
  catalogue(input);
  (void)load_shard(packed(PackKind::shard, input));
}

}  // namespace rangefinder::fuzz
