#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <type_traits>

#include "base/equity_kind.h"
#include "base/text.h"
#include "catalog_generated.h"
#include "pack/pack.h"

namespace rangefinder {
namespace {

constexpr std::size_t kHeaderSize = 16;

std::uint32_t integer_at(std::span<const std::byte> bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value |= std::to_integer<std::uint32_t>(bytes[at + i]) << (8 * i);
  return value;
}

// The FlatBuffer behind a header that holds.
Result<std::span<const std::byte>> payload_of(std::span<const std::byte> bytes) {
  constexpr std::string_view kMagic = "RFPK";
  const auto starts = [&](std::size_t length) {
    for (std::size_t i = 0; i < length; ++i) {
      if (bytes[i] != std::byte(kMagic[i])) return false;
    }
    return true;
  };
  if (!starts(std::min(bytes.size(), kMagic.size())) || bytes.empty()) {
    return fail("This is not a Rangefinder pack. Make one with \"rangefinder pack\".");
  }
  if (bytes.size() < kHeaderSize) {
    return fail("The pack is cut off: it ends within its header. Fetch it again.");
  }
  if (const std::uint32_t version = integer_at(bytes, 4); version != kPackVersion) {
    return fail("The pack has format version " + std::to_string(version) +
                ", this program reads version " + std::to_string(kPackVersion) +
                (version > kPackVersion ? ". Use a newer Rangefinder."
                                        : ". Make the pack again from its guides."));
  }
  const std::size_t size = integer_at(bytes, 8);
  const auto payload = bytes.subspan(kHeaderSize);
  if (payload.size() < size) {
    return fail("The pack is cut off: " + std::to_string(bytes.size()) + " of " +
                std::to_string(size + kHeaderSize) + " bytes. Fetch it again.");
  }
  if (payload.size() > size || crc32(payload) != integer_at(bytes, 12)) {
    return fail("The pack is damaged: its checksum does not match. Fetch it again.");
  }
  return payload;
}

// FlatBuffers' verifier does not look at where the numbers of a vector lie; to read one across its
// own alignment is undefined.
template <typename T>
bool is_aligned(const flatbuffers::Vector<T>* vector) {
  using Stored =
      std::remove_cv_t<std::remove_pointer_t<typename flatbuffers::Vector<T>::return_type>>;
  return vector->size() == 0 ||
         reinterpret_cast<std::uintptr_t>(vector->Data()) % alignof(Stored) == 0;
}

template <typename T>
std::vector<T> copy(const flatbuffers::Vector<T>* vector) {
  return {vector->begin(), vector->end()};
}

class Loader {
 public:
  explicit Loader(const wire::Catalog& wire) : wire_(wire) {}

  Result<Catalog> load() {
    if (!dictionaries() || !guides() || !columns() || !findings() || !rates()) {
      return fail("The pack is damaged: its parts do not fit together. Make it again.");
    }
    if (not_utf8_) return fail("The pack is damaged: a text in it is not UTF-8. Make it again.");
    for (const std::string& place : catalog_.places.values()) {
      catalog_.folded_places.push_back(fold(place));
    }
    return std::move(catalog_);
  }

 private:
  using Strings = flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>;

  std::string text(const flatbuffers::String* string) {
    if (string == nullptr) return {};
    not_utf8_ |= find_invalid_utf8(string->string_view()) != std::string_view::npos;
    return string->str();
  }

  bool read(Dictionary& dictionary, const Strings& strings) {
    for (const auto* string : strings) dictionary.intern(text(string));
    return dictionary.size() == strings.size();  // no value twice
  }

  bool dictionaries() {
    return read(catalog_.companies, *wire_.companies()) && read(catalog_.roles, *wire_.roles()) &&
           read(catalog_.role_types, *wire_.role_types()) &&
           read(catalog_.places, *wire_.places()) && read(catalog_.levels, *wire_.levels());
  }

  bool guides() {
    for (const wire::Guide* guide : *wire_.guides()) {
      if (guide->company() >= catalog_.companies.size() || guide->role() >= catalog_.roles.size() ||
          guide->role_type() >= catalog_.role_types.size()) {
        return false;
      }
      catalog_.guides.push_back({text(guide->file()), guide->company(), guide->role(),
                                 guide->role_type(), text(guide->quality()),
                                 text(guide->salary_quarter()), text(guide->last_updated()),
                                 text(guide->next_review_due()), text(guide->search_text())});
    }
    return true;
  }

  // A column of the right length whose entries are all below `limit`.
  template <typename T>
  bool indices(std::vector<T>& column, const flatbuffers::Vector<T>* from, std::size_t limit) {
    if (!is_aligned(from)) return false;
    column = copy(from);
    return column.size() == size_ &&
           std::ranges::all_of(column, [&](T index) { return index < limit; });
  }

  bool figures(FigureColumn& column, const wire::Figures* from) const {
    if (!is_aligned(from->low()) || !is_aligned(from->high())) return false;
    column = {copy(from->low()), copy(from->high())};
    // What is not there is a NaN; nothing else but an amount is in a column.
    const auto is_figure = [](double value) {
      return std::isnan(value) || (value >= 0 && std::isfinite(value));
    };
    return column.low.size() == size_ && column.high.size() == size_ &&
           std::ranges::all_of(column.low, is_figure) &&
           std::ranges::all_of(column.high, is_figure);
  }

  bool columns() {
    size_ = wire_.guide()->size();
    std::vector<std::uint8_t> currency;
    if (!indices(catalog_.guide, wire_.guide(), catalog_.guides.size()) ||
        !indices(catalog_.place, wire_.place(), catalog_.places.size()) ||
        !indices(catalog_.level, wire_.level(), catalog_.levels.size()) ||
        !indices(currency, wire_.currency(), wire_.currencies()->size()) ||
        !indices(catalog_.equity_kind, wire_.equity_kind(), 256) ||
        !indices(catalog_.open_ends, wire_.open_ends(), 256) || wire_.line()->size() != size_ ||
        wire_.printed()->size() != size_ || wire_.notes()->size() != size_ ||
        !is_aligned(wire_.line()) || !is_aligned(wire_.printed())) {
      return false;
    }
    catalog_.line = copy(wire_.line());
    for (const std::uint8_t index : currency) {
      const std::string_view code = wire_.currencies()->Get(index)->string_view();
      const auto known = Currency::from_code(code);
      if (!known && !code.empty()) return false;
      catalog_.currency.push_back(known.value_or(Currency()));
    }
    for (const std::uint8_t kind : catalog_.equity_kind) {
      if (kind != kNoEquity && kind > static_cast<std::uint8_t>(EquityKind::fund_access)) {
        return false;
      }
    }
    for (std::uint32_t i = 0; i < size_; ++i) {
      const wire::Printed& row = *wire_.printed()->Get(i);
      catalog_.printed.push_back({row.grant_low(), row.grant_high(), row.vesting_years(),
                                  row.percent_low(), row.percent_high(),
                                  text(wire_.notes()->Get(i))});
    }
    return figures(catalog_.base, wire_.base()) && figures(catalog_.equity, wire_.equity()) &&
           figures(catalog_.bonus, wire_.bonus()) && figures(catalog_.signing, wire_.signing()) &&
           figures(catalog_.stated, wire_.stated()) &&
           figures(catalog_.recomputed, wire_.recomputed());
  }

  bool findings() {
    BandId last = 0;
    for (const wire::Finding* finding : *wire_.findings()) {
      if (finding->band() >= size_ || finding->band() < last || finding->severity() > 2) {
        return false;
      }
      last = finding->band();
      catalog_.findings.push_back({finding->band(), text(finding->rule()),
                                   static_cast<Severity>(finding->severity()), finding->line(),
                                   finding->other_line(), text(finding->message()),
                                   text(finding->advice())});
    }
    return true;
  }

  bool rates() {
    if (!is_aligned(wire_.rates()->rates())) return false;
    catalog_.rates.date = text(wire_.rates()->date());
    catalog_.rates.source = text(wire_.rates()->source());
    for (const wire::Rate* rate : *wire_.rates()->rates()) {
      const auto* code = reinterpret_cast<const char*>(rate->currency()->Data());
      const auto currency = Currency::from_code(std::string_view(code, 3));
      if (!currency || !(rate->per_dollar() > 0)) return false;
      catalog_.rates.per_dollar[currency->index()] = rate->per_dollar();
    }
    return true;
  }

  const wire::Catalog& wire_;
  std::size_t size_ = 0;
  bool not_utf8_ = false;
  Catalog catalog_;
};

}  // namespace

Result<Catalog> load_pack(std::span<const std::byte> bytes) {
  const auto payload = payload_of(bytes);
  if (!payload) return std::unexpected(payload.error());
  // FlatBuffers reads numbers in place: they must lie on their own alignment.
  const std::vector<std::uint64_t> aligned = [&] {
    std::vector<std::uint64_t> words((payload->size() + 7) / 8);
    std::ranges::copy(*payload, reinterpret_cast<std::byte*>(words.data()));
    return words;
  }();
  const auto* data = reinterpret_cast<const std::uint8_t*>(aligned.data());
  flatbuffers::Verifier verifier(data, payload->size());
  if (!wire::VerifyCatalogBuffer(verifier)) {
    return fail("The pack is damaged: its structure does not hold. Make it again.");
  }
  return Loader(*wire::GetCatalog(data)).load();
}

}  // namespace rangefinder
