#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

#include "base/equity_kind.h"
#include "catalog/place_names.h"
#include "catalog/words.h"
#include "catalog_generated.h"
#include "pack/amount_coding.h"
#include "pack/dictionaries.h"
#include "pack/front_coding.h"
#include "pack/pack.h"
#include "pack/prose_coding.h"
#include "pack/varint.h"
#include "pack/wire.h"

namespace rangefinder {
namespace {

// Takes a verified FlatBuffer apart. What FlatBuffers does not verify, and what later code relies
// upon, is checked here: that indices are within their dictionaries, and columns of one length.
class Loader {
 public:
  Loader(const wire::Catalog& wire, std::shared_ptr<const void> owner)
      : wire_(wire), owner_(std::move(owner)) {}

  bool load() {
    return texts() && regions() && guides() && search() && units() && bands() && amounts() &&
           findings() && rare() && rates() && prose();
  }

  Catalog take() && { return std::move(catalog_); }

 private:
  template <typename T>
  bool in_place(Column<T>& column, const flatbuffers::Vector<T>* from, std::size_t size) const {
    if (from->size() != size || !is_aligned(from)) return false;
    column = Column<T>(span_of(from), owner_);
    return true;
  }

  // A column of indices into something of `limit` entries.
  template <typename T>
  bool indices(Column<T>& column, const flatbuffers::Vector<T>* from, std::size_t size,
               std::size_t limit) const {
    return in_place(column, from, size) && all_below(column.span(), limit);
  }

  // `starts` for lists of the sizes that are written, which make `total`.
  static bool starts(Column<std::uint32_t>& starts, const flatbuffers::Vector<std::uint8_t>* from,
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

  bool lists(Lists<std::uint16_t>& lists, const wire::Lists* from, std::size_t size,
             std::size_t limit) const {
    return starts(lists.starts, from->sizes(), size, from->values()->size()) &&
           indices(lists.values, from->values(), from->values()->size(), limit);
  }

  bool texts() {
    const wire::Texts& from = *wire_.texts();
    const bool read = from.starts() != nullptr && from.bytes() != nullptr  ? plain_texts()
                      : from.shared() != nullptr && from.rest() != nullptr ? coded_texts()
                                                                           : false;
    return read && catalog_.country_names.size() == catalog_.countries.size();
  }

  bool coded_texts() {
    const wire::Texts& from = *wire_.texts();
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

  bool plain_texts() {
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

  bool regions() {
    const wire::Regions& from = *wire_.regions();
    auto& to = catalog_.regions;
    const std::size_t size = to.name.size();
    if (!lists(to.place, from.place(), size, catalog_.places.size()) ||
        !lists(to.country, from.country(), size, catalog_.countries.size()) ||
        !indices(to.remote, from.remote(), size, 2)) {
      return false;
    }
    PlaceNames whole = place_names(to.place, catalog_.places);
    catalog_.place_names = std::move(whole.names);
    to.places = std::move(whole.ids);
    return size <= 65536;
  }

  bool guides() {
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
           indices(to.review_due, from.review_due(), size, c.days.size());
  }

  bool search() {
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
    c.texts = std::move(*postings);
    c.company_words = words_of(c.companies, c.words);
    c.role_words = words_of(c.roles, c.words);
    c.region_words = words_of(c.regions.name, c.words);
    return true;
  }

  bool units() {
    if (!is_aligned(wire_.units()) || !is_aligned(wire_.percents())) return false;
    for (const wire::Unit* unit : *wire_.units()) {
      const auto currency = currency_of(unit->currency());
      if (!currency || !std::isfinite(unit->scale()) || unit->scale() <= 0) return false;
      catalog_.units.push_back({*currency, unit->scale()});
    }
    for (const wire::Percent* percent : *wire_.percents()) {
      const bool absent = std::isnan(percent->low()) && std::isnan(percent->high());
      const bool there = std::isfinite(percent->low()) && std::isfinite(percent->high());
      if (catalog_.percents.empty() ? !absent : !there) return false;
      catalog_.percents.push_back({percent->low(), percent->high()});
    }
    return !catalog_.percents.empty();
  }

  bool bands() {
    const wire::Bands& from = *wire_.bands();
    Catalog& c = catalog_;
    const std::size_t size = from.region()->size();
    if (!indices(c.region, from.region(), size, c.regions.name.size()) ||
        !indices(c.level, from.level(), size, c.levels.size()) ||
        !indices(c.unit, from.unit(), size, c.units.size()) ||
        !indices(c.marks, from.marks(), size, 128) ||
        !in_place(c.vesting_years, from.vesting_years(), size) ||
        !indices(c.percent, from.percent(), size, c.percents.size()) ||
        !indices(c.note, from.note(), size, c.notes.size()) ||
        !in_place(c.equity_kind, from.equity_kind(), size)) {
      return false;
    }
    constexpr auto kLast = static_cast<std::uint8_t>(EquityKind::fund_access);
    std::uint32_t unknown = 0;
    for (const std::uint8_t kind : c.equity_kind) {
      unknown |=
          static_cast<std::uint32_t>(kind > kLast) & static_cast<std::uint32_t>(kind != kNoEquity);
    }
    if (unknown != 0) return false;

    VarintReader steps(span_of(from.line()));
    const std::span<const BandId> first = c.guides.first_band.span();
    std::uint32_t all = 0;  // a line below none has the highest bit
    c.guide = Column<GuideId>::filled(size, [&](GuideId* guides) {
      c.line = Column<std::int32_t>::filled(size, [&](std::int32_t* lines) {
        for (GuideId guide = 0; guide + 1 < first.size(); ++guide) {
          std::uint32_t line = 0;
          for (BandId band = first[guide]; band < first[guide + 1]; ++band) {
            line += unzigzag(steps.next());
            all |= line;
            lines[band] = static_cast<std::int32_t>(line);
            guides[band] = guide;
          }
        }
      });
    });
    return steps.done() && static_cast<std::int32_t>(all) >= 0;
  }

  bool amounts() {
    const wire::Amounts& from = *wire_.bands()->amounts();
    const std::size_t size = catalog_.size();
    if (const auto* plain = from.plain()) {
      if (plain->size() != size * 2 * kPartCount || !is_aligned(plain)) return false;
      for (std::size_t part = 0; part < kPartCount; ++part) {
        AmountColumn& column = catalog_.amounts[part];
        column.low = {span_of(plain).subspan(2 * part * size, size), owner_};
        column.high = {span_of(plain).subspan((2 * part + 1) * size, size), owner_};
        if (!hold(column.low.span(), column.high.span())) return false;
      }
      return true;
    }
    if (from.values() == nullptr || from.low_bytes() == nullptr || from.high_bytes() == nullptr ||
        !is_aligned(from.values())) {
      return false;
    }
    auto columns = decode_amounts(span_of(from.values()), span_of(from.low_bytes()),
                                  span_of(from.high_bytes()), size);
    if (columns) catalog_.amounts = std::move(*columns);
    return columns.has_value();
  }

  bool findings() {
    const wire::Findings& from = *wire_.bands()->findings();
    BandFindings::Parts parts;
    std::size_t patterns = 0;
    for (VarintReader sizes(span_of(from.sizes())); !sizes.at_end(); sizes.next()) ++patterns;
    if (!in_place(parts.pattern, from.pattern(), catalog_.size()) ||
        !starts(parts.starts, from.sizes(), patterns, from.rules()->size()) ||
        !in_place(parts.rules, from.rules(), from.rules()->size()) ||
        !in_place(parts.flags, from.flags(), from.flags()->size()) ||
        !in_place(parts.lines, from.lines(), from.lines()->size()) ||
        !in_place(parts.other_lines, from.other_lines(), from.other_lines()->size())) {
      return false;
    }
    auto findings =
        BandFindings::from(std::move(parts), catalog_.guides.first_band, catalog_.rules.size());
    if (!findings) return false;
    catalog_.findings = std::move(*findings);
    BandFindings::Sets sets = catalog_.findings.sets();
    catalog_.finding_set = std::move(sets.by_band);
    catalog_.finding_sets = std::move(sets.rules);
    return true;
  }

  // What few of the bands have.
  bool rare() {
    const wire::Bands& from = *wire_.bands();
    const std::size_t size = catalog_.size();
    BandId last = 0;
    const auto in_order = [&](BandId band) {
      const bool fits = band < size && band >= last;
      last = band;
      return fits;
    };
    if (const auto* list = from.part_currencies()) {
      if (!is_aligned(list)) return false;
      for (const wire::PartCurrency* one : *list) {
        const auto currency = currency_of(one->currency());
        if (!in_order(one->band()) || one->part() >= kPartCount || !currency || !*currency) {
          return false;
        }
        catalog_.part_currencies.push_back(
            {one->band(), static_cast<Part>(one->part()), *currency});
      }
    }
    last = 0;
    if (const auto* list = from.printed_annual()) {
      if (!is_aligned(list)) return false;
      for (const wire::PrintedAnnual* one : *list) {
        if (!in_order(one->band()) || one->low() > one->high() || one->high() == kNoAmount) {
          return false;
        }
        catalog_.printed_annual.push_back({one->band(), one->low(), one->high()});
      }
    }
    return true;
  }

  bool rates() {
    const wire::Rates& from = *wire_.rates();
    auto date = load_string(from.date());
    auto source = load_string(from.source());
    if (!date || !source || !is_aligned(from.rates())) return false;
    catalog_.rates.date = std::move(*date);
    catalog_.rates.source = std::move(*source);
    for (const wire::Rate* rate : *from.rates()) {
      const auto currency = currency_of(rate->currency());
      if (!currency || !*currency || !std::isfinite(rate->per_dollar()) ||
          rate->per_dollar() <= 0) {
        return false;
      }
      catalog_.rates.per_dollar[currency->index()] = rate->per_dollar();
    }
    return true;
  }

  bool prose() {
    if (const auto* shards = wire_.shards()) {
      if (!in_place(catalog_.shards, shards, catalog_.companies.size())) return false;
    }
    if (wire_.prose() == nullptr) return true;
    const auto& first = catalog_.guides.first_band;
    if (wire_.prose()->size() != catalog_.guide_count()) return false;
    for (GuideId guide = 0; guide < catalog_.guide_count(); ++guide) {
      auto prose = load_prose(*wire_.prose()->Get(guide), first[guide + 1] - first[guide]);
      if (!prose) return false;
      catalog_.prose.push_back(std::move(*prose));
    }
    return true;
  }

  const wire::Catalog& wire_;
  std::shared_ptr<const void> owner_;
  Catalog catalog_;
};

}  // namespace

Result<Catalog> load_pack(std::span<const std::byte> bytes, std::shared_ptr<const void> owner) {
  auto payload = payload_of(bytes, PackKind::catalogue);
  if (!payload) return std::unexpected(payload.error());
  if (!owner || !is_aligned(*payload)) {
    const AlignedCopy copy = aligned_copy(*payload);
    payload = copy.bytes;
    owner = copy.owner;
  }
  const auto* catalog = verified<wire::Catalog>(*payload);
  if (catalog == nullptr) {
    return fail("The pack is damaged: its structure does not hold. Make it again.");
  }
  Loader loader(*catalog, std::move(owner));
  if (!loader.load()) {
    return fail("The pack is damaged: its parts do not fit together. Make it again.");
  }
  return std::move(loader).take();
}

std::shared_ptr<const void> owner_of_static_bytes() {
  static const char always_there = 0;
  return {std::shared_ptr<const void>(), &always_there};
}

}  // namespace rangefinder
