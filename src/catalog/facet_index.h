// The values of one facet and which of them each band has: through its guide, its region, or a
// column of its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/bits.h"
#include "catalog/catalog.h"
#include "catalog/query.h"

namespace rangefinder {

// How many bands of a set have each key: what facets are counted from. Made once for a set, in one
// pass over its bands, whatever the number of facets.
struct GuideCount {
  GuideId guide = 0;
  std::uint32_t bands = 0;
};
struct KeyCounts {
  std::vector<GuideCount> guide;  // those that have any, in their order
  std::vector<std::uint32_t> region, level, unit, equity_kind, finding_set;  // by key
};

// Which columns a facet's values depend on.
enum class KeyColumn : std::uint8_t { guide, region, level, unit, equity_kind, finding_set };

// Of the bands of `set`: for every column, or for one.
KeyCounts count_keys(const Catalog& catalog, const Bits& set);
void count_key(const Catalog& catalog, const Bits& set, KeyColumn column, KeyCounts& counts);

class FacetIndex {
 public:
  FacetIndex(const Catalog& catalog, Facet facet);

  // Values in the order of their names; kinds of equity in that of EquityKind.
  std::size_t size() const { return values_.size(); }
  const std::string& value(std::size_t id) const { return values_[id]; }  // as queries spell it
  const std::string& label(std::size_t id) const { return labels_[id]; }  // as people read it
  std::optional<std::size_t> find(std::string_view value) const;

  // The values that words start: each word a word of the value or of its label. All are folded.
  std::vector<std::uint8_t> matching(const std::vector<std::vector<std::string>>& any_of) const;

  // The bands that have one of the accepted values; by value, 1 for yes.
  Bits bands_with(const std::vector<std::uint8_t>& accepted) const;

  KeyColumn column() const { return column_; }
  // The number of bands with each value.
  std::vector<std::uint32_t> counts(const KeyCounts& keys) const;

 private:
  void add_values_of(const Texts& texts);
  // The key has these values.
  void add_key(std::span<const std::uint16_t> values);
  void add_key(std::size_t value);
  void identity(const Texts& texts);

  const Catalog& catalog_;
  KeyColumn column_ = KeyColumn::guide;
  const Column<ValueId>* of_guide_ = nullptr;  // the key of each guide, where column_ is guide
  std::vector<std::string> values_, labels_;
  std::vector<std::uint32_t> starts_ = {0};  // by key, into value_ids_
  std::vector<std::uint32_t> value_ids_;
};

// The value of a facet that a band has: "Meta", "rsu"; of several the first; "" where it has none.
// The place is the whole of it: "London / Paris".
std::string_view facet_value(const Catalog& catalog, Facet facet, BandId band);

// As people read it: "RSU" for "rsu", "Total off by over 10%" for "total-gap", "United Kingdom".
// Looks a country up among all of them.
std::string facet_label(const Catalog& catalog, Facet facet, std::string_view value);

// The same of a country by its index.
std::string country_label(const Catalog& catalog, ValueId country);

}  // namespace rangefinder
