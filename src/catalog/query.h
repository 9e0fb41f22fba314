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

// What one can choose from. A band may have several places ("London / Paris"), countries and
// findings.
enum class Facet : std::uint8_t {
  company,
  role,
  role_type,   // "standard", "specialty"
  place,       // that its region folds to: "London", "New York, NY"
  country,     // ISO 3166: "GB"
  remote,      // "yes", "no"
  level,       // where the table has levels
  equity,      // its kind: "rsu"
  currency,    // as printed, ISO 4217
  quality,     // the guide's own word: "high"
  quarter,     // of the salary data: "2025-Q4"
  review_due,  // the day, as the guide says it: "2026-04-15"
  finding,     // rules of the audit; "none" where there is no finding
};
inline constexpr std::size_t kFacetCount = 13;

// Figures of a band, low to high. `signing` is paid once, the others per year.
enum class Measure : std::uint8_t {
  base,
  equity,      // annualised: grant / vesting years
  bonus,       // target
  signing,     // the sign-on
  cash,        // total target cash: base + target bonus
  stated,      // the total that the guide prints
  recomputed,  // base + equity per year + bonus
  total,       // stated or recomputed, as the query's basis says
};
inline constexpr std::size_t kMeasureCount = 8;

// Where in a range: `middle` is (low + high) / 2.
enum class End : std::uint8_t { low, middle, high };

// What can be sorted by. `gap` is how far the stated total lies above the recomputed one.
enum class Field : std::uint8_t {
  company,
  role,
  place,  // the region as printed
  level,
  currency,  // as printed
  base,
  equity,
  bonus,
  signing,
  cash,
  stated,
  recomputed,
  total,
  gap,
};
inline constexpr std::size_t kFieldCount = 14;

// The measure that a field sorts by; nothing for text and for the gap.
std::optional<Measure> measure_of(Field field);

enum class Basis : std::uint8_t { stated, recomputed };

enum class Grouping : std::uint8_t { none, company, role, place, country };
inline constexpr std::size_t kGroupingCount = 5;

// As queries spell them: "role-type", "cash", "place". Each has its inverse below.
std::string_view name(Facet facet);
std::string_view name(Measure measure);
std::string_view name(End end);
std::string_view name(Field field);
std::string_view name(Basis basis);
std::string_view name(Grouping grouping);
std::optional<Facet> facet_from_name(std::string_view name);
std::optional<Measure> measure_from_name(std::string_view name);
std::optional<End> end_from_name(std::string_view name);
std::optional<Field> field_from_name(std::string_view name);
std::optional<Basis> basis_from_name(std::string_view name);
std::optional<Grouping> grouping_from_name(std::string_view name);

// A band passes where its range reaches into the bounds: high >= low bound and low <= high bound.
// In the query's currency and per its period. A band without the figure does not pass.
struct Bounds {
  std::optional<Amount> low, high;

  explicit operator bool() const { return low || high; }
  bool operator==(const Bounds&) const = default;
};

// Example: {Field::total, true}, the greatest high ends first. Bands without the figure
// come last in either direction. `end` says nothing for text and for the gap.
struct SortKey {
  Field field = Field::total;
  bool descending = false;
  End end = End::high;

  bool operator==(const SortKey&) const = default;
};

// Example: text "ml", company in {Meta, Midjourney}, total from 200,000, sorted by total downwards,
// in USD per year. Choices in a facet are OR, facets and everything else AND.
struct Query {
  std::string text;  // as typed, with its operators: see typed_text.h
  std::array<std::vector<std::string>, kFacetCount> facets;  // values as the catalogue spells them
  std::array<Bounds, kMeasureCount> ranges;
  std::vector<SortKey> sort = {{Field::total, true}};
  Grouping group = Grouping::none;
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
