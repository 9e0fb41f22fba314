// Takes a verified FlatBuffer apart. What FlatBuffers does not verify, and what later code relies
// upon, is checked here: that indices are within their dictionaries, and columns of one length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

#include "catalog/catalog.h"
#include "catalog_generated.h"
#include "pack/text_room.h"
#include "pack/wire.h"

namespace rangefinder {

// Example: Loader loader(*table, owner); if (loader.load()) use(std::move(loader).take());
class Loader {
 public:
  // `owner` keeps the bytes that `wire` is in; there are `size` of them.
  Loader(const wire::Catalog& wire, std::shared_ptr<const void> owner, std::size_t size)
      : wire_(wire), owner_(std::move(owner)), room_(size) {}

  // False where the parts do not fit together, or their texts do not fit into the room.
  bool load() {
    return texts() && regions() && guides() && search() && units() && bands() && amounts() &&
           findings() && rare() && rates() && prose();
  }

  const TextRoom& room() const { return room_; }
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
                     std::size_t lists, std::size_t total);
  bool lists(Lists<std::uint16_t>& lists, const wire::Lists* from, std::size_t size,
             std::size_t limit) const;

  bool texts();
  bool coded_texts();
  bool plain_texts();
  bool regions();
  bool guides();
  bool search();
  bool units();
  bool bands();
  bool amounts();
  bool findings();
  bool rare();
  bool rates();
  bool prose();

  const wire::Catalog& wire_;
  std::shared_ptr<const void> owner_;
  TextRoom room_;
  Catalog catalog_;
};

}  // namespace rangefinder
