// What a person asks of the catalogue.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/currency.h"
#include "base/money.h"

namespace rangefinder {

// Columns whose values one can choose from.
enum class Facet : std::uint8_t { company, role, place, level, equity, currency, finding };
inline constexpr std::size_t kFacetCount = 7;

// Figures of a band, low to high. `total` is stated or recomputed, as the query's basis says.
enum class Measure : std::uint8_t { base, equity, bonus, signing, total };
inline constexpr std::size_t kMeasureCount = 5;

// Columns that can be sorted by.
enum class Field : std::uint8_t {
  company,
  role,
  place,
  level,
  base,
  equity,
  bonus,
  signing,
  total,
  gap,
};
inline constexpr std::size_t kFieldCount = 10;

enum class Basis : std::uint8_t { stated, recomputed };

std::string_view name(Facet facet);      // "company"
std::string_view name(Measure measure);  // "total"
std::string_view name(Field field);      // "gap"
std::string_view name(Basis basis);      // "stated"
std::optional<Facet> facet_from_name(std::string_view name);
std::optional<Measure> measure_from_name(std::string_view name);
std::optional<Field> field_from_name(std::string_view name);
std::optional<Basis> basis_from_name(std::string_view name);

// A band passes where its range reaches into the bounds: high >= low bound and low <= high bound.
// In the query's currency and per its period.
struct Bounds {
  std::optional<Amount> low, high;

  explicit operator bool() const { return low || high; }
  bool operator==(const Bounds&) const = default;
};

struct SortKey {
  Field field = Field::total;
  bool descending = false;

  bool operator==(const SortKey&) const = default;
};

// Example: text "ml", company in {Meta, Midjourney}, total from 200,000, sorted by total downwards,
// in USD per year. Choices in a facet are OR, facets and everything else AND.
struct Query {
  std::string text;
  std::array<std::vector<std::string>, kFacetCount> facets;  // values as the catalogue spells them
  std::array<Bounds, kMeasureCount> ranges;
  std::vector<SortKey> sort = {{Field::total, true}};
  Currency currency = *Currency::from_code("USD");  // none: as printed
  Period period = Period::year;
  Basis basis = Basis::stated;

  std::vector<std::string>& operator[](Facet facet) {
    return facets[static_cast<std::size_t>(facet)];
  }
  const std::vector<std::string>& operator[](Facet facet) const {
    return facets[static_cast<std::size_t>(facet)];
  }
  Bounds& operator[](Measure measure) { return ranges[static_cast<std::size_t>(measure)]; }
  const Bounds& operator[](Measure measure) const {
    return ranges[static_cast<std::size_t>(measure)];
  }

  // True where something leaves bands out: text, a choice or a bound.
  bool filters() const;

  bool operator==(const Query&) const = default;
};

}  // namespace rangefinder
