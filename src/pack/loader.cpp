// Dictionaries, guides, regions, search, rates and prose; loader_bands.cpp has the bands.
#include "pack/loader.h"

#include "catalog/place_names.h"
#include "catalog/words.h"
#include "pack/dictionaries.h"
#include "pack/front_coding.h"
#include "pack/prose_coding.h"
#include "pack/varint.h"

namespace rangefinder {

bool Loader::starts(Column<std::uint32_t>& starts, const flatbuffers::Vector<std::uint8_t>* from,
                    std::size_t lists, std::size_t total) {
  VarintReader sizes(span_of(from));
  std::uint64_t at = 0;
  starts = Column<std::uint32_t>::filled(lists + 1, [&](std::uint32_t* start) {
    start[0] = 0;
    for (std::size_t i = 1; i <= lists; ++i) {
      at += sizes.next();
      start[i] = static_cast<std::uint32_t>(at);
    }
  });
  return sizes.done() && at == total;
}

bool Loader::lists(Lists<std::uint16_t>& lists, const wire::Lists* from, std::size_t size,
                   std::size_t limit) const {
  return starts(lists.starts, from->sizes(), size, from->values()->size()) &&
         indices(lists.values, from->values(), from->values()->size(), limit);
}

bool Loader::texts() {
  const wire::Texts& from = *wire_.texts();
  const bool read = from.starts() != nullptr && from.bytes() != nullptr  ? plain_texts()
                    : from.shared() != nullptr && from.rest() != nullptr ? coded_texts()
                                                                         : false;
  return read && catalog_.country_names.size() == catalog_.countries.size();
}

bool Loader::coded_texts() {
  const wire::Texts& from = *wire_.texts();
  std::uint64_t shared = 0;
  for (const std::uint8_t length : span_of(from.shared())) shared += length;
  if (!room_.take(shared)) return false;
  const auto all = from_front_coded(span_of(from.shared()), span_of(from.rest()));
  if (!all) return false;
  VarintReader sizes(span_of(from.sizes()));
  std::size_t at = 0;
  for (Texts* dictionary : dictionaries(catalog_)) {
    const std::size_t size = sizes.next();
    if (size > all->size() - at) return false;
    *dictionary = all->slice(at, size);
    at += size;
  }
  return sizes.done() && at == all->size();
}

bool Loader::plain_texts() {
  const wire::Texts& from = *wire_.texts();
  Column<std::uint32_t> starts;
  Column<char> bytes;
  if (!in_place(starts, from.starts(), from.starts()->size())) return false;
  const std::span<const std::uint8_t> values = span_of(from.bytes());
  bytes = {std::span(reinterpret_cast<const char*>(values.data()), values.size()), owner_};
  VarintReader sizes(span_of(from.sizes()));
  for (Texts* dictionary : dictionaries(catalog_)) {
    const std::size_t size = sizes.next();
    if (size >= starts.size()) return false;
    const auto own = starts.slice(0, size + 1);
    const std::size_t length = own[size];
    if (length > bytes.size() || !are_texts(own.span(), bytes.span().first(length))) return false;
    *dictionary = Texts(Lists<char>{own, bytes.slice(0, length)});
    starts = starts.slice(size + 1, starts.size() - size - 1);
    bytes = bytes.slice(length, bytes.size() - length);
  }
  return sizes.done() && starts.empty() && bytes.empty();
}

bool Loader::regions() {
  const wire::Regions& from = *wire_.regions();
  auto& to = catalog_.regions;
  const std::size_t size = to.name.size();
  if (size > 65536 || !lists(to.place, from.place(), size, catalog_.places.size()) ||
      !lists(to.country, from.country(), size, catalog_.countries.size()) ||
      !indices(to.remote, from.remote(), size, 2)) {
    return false;
  }
  // Whoever reads a region's places together joins their names.
  for (std::size_t region = 0; region < size; ++region) {
    for (const auto place : to.place[region]) room_.take(catalog_.places[place].size());
    for (const auto country : to.country[region]) {
      room_.take(catalog_.country_names[country].size());
    }
  }
  if (!room_.was_enough()) return false;
  PlaceNames whole = place_names(to.place, catalog_.places);
  catalog_.place_names = std::move(whole.names);
  to.place_name = std::move(whole.ids);
  return true;
}

bool Loader::guides() {
  const wire::Guides& from = *wire_.guides();
  const Catalog& c = catalog_;
  auto& to = catalog_.guides;
  const std::size_t size = to.file.size();
  if (!starts(to.first_band, from.bands(), size, wire_.bands()->region()->size())) return false;
  VarintReader steps(span_of(from.text()));
  to.text = Column<std::uint32_t>::filled(size, [&](std::uint32_t* text) {
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < size; ++i) text[i] = at += unzigzag(steps.next());
  });
  return steps.done() && wire_.search()->texts() <= size &&
         all_below(to.text.span(), wire_.search()->texts()) &&
         indices(to.company, from.company(), size, c.companies.size()) &&
         indices(to.role, from.role(), size, c.roles.size()) &&
         indices(to.role_type, from.role_type(), size, c.role_types.size()) &&
         indices(to.quality, from.quality(), size, c.qualities.size()) &&
         indices(to.quarter, from.quarter(), size, c.quarters.size()) &&
         indices(to.updated, from.updated(), size, c.days.size()) &&
         indices(to.review_due, from.review_due(), size, c.days.size()) &&
         (from.yours() == nullptr || indices(to.yours, from.yours(), size, 2));
}

bool Loader::search() {
  const wire::Search& from = *wire_.search();
  Catalog& c = catalog_;
  VarintReader reader(span_of(from.sizes()));
  auto sizes = Column<std::uint32_t>::filled(c.words.size(), [&](std::uint32_t* size) {
    for (std::size_t i = 0; i < c.words.size(); ++i) size[i] = reader.next();
  });
  Column<std::uint8_t> gaps;
  if (!reader.done() || !in_place(gaps, from.gaps(), from.gaps()->size())) return false;
  auto postings = Postings::from(std::move(sizes), std::move(gaps), from.texts());
  if (!postings) return false;
  // Texts are put together from their words again (catalog/compose.h): a byte says of one text at
  // most that it has the word.
  for (std::size_t word = 0; word < c.words.size(); ++word) {
    room_.take(c.words[word].size(), postings->sizes()[word]);
  }
  if (!room_.was_enough()) return false;
  c.postings = std::move(*postings);
  c.company_words = words_of(c.companies, c.words);
  c.role_words = words_of(c.roles, c.words);
  c.region_words = words_of(c.regions.name, c.words);
  return true;
}

bool Loader::rates() {
  const wire::Rates& from = *wire_.rates();
  auto date = load_string(from.date());
  auto source = load_string(from.source());
  if (!date || !source || !is_aligned(from.rates())) return false;
  catalog_.rates.date = std::move(*date);
  catalog_.rates.source = std::move(*source);
  for (const wire::Rate* rate : *from.rates()) {
    const auto currency = currency_of(rate->currency());
    constexpr double kFurthest = 1e7;  // amounts have to stay amounts
    const double per_dollar = rate->per_dollar();
    if (!currency || !*currency || !(per_dollar >= 1 / kFurthest && per_dollar <= kFurthest)) {
      return false;
    }
    catalog_.rates.per_dollar[currency->index()] = rate->per_dollar();
  }
  return true;
}

bool Loader::prose() {
  if (const auto* shards = wire_.shards()) {
    if (!in_place(catalog_.shards, shards, catalog_.companies.size())) return false;
  }
  if (const auto* shards = wire_.your_shards()) {
    if (!in_place(catalog_.your_shards, shards, catalog_.companies.size())) return false;
  }
  if (wire_.prose() == nullptr) return true;
  const auto& first = catalog_.guides.first_band;
  if (wire_.prose()->size() != catalog_.guide_count()) return false;
  for (GuideId guide = 0; guide < catalog_.guide_count(); ++guide) {
    auto prose = load_prose(*wire_.prose()->Get(guide), first[guide + 1] - first[guide], room_);
    if (!prose) return false;
    catalog_.prose.push_back(std::move(*prose));
  }
  return true;
}

}  // namespace rangefinder
