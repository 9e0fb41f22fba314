#include "catalog/query.h"

#include <algorithm>

namespace rangefinder {
namespace {

constexpr std::array<std::string_view, kFacetCount> kFacetNames = {
    "company", "role",     "role-type", "place",   "country",    "remote", "level",
    "equity",  "currency", "quality",   "quarter", "review-due", "finding"};
constexpr std::array<std::string_view, kMeasureCount> kMeasureNames = {
    "base", "equity", "bonus", "signing", "cash", "stated", "recomputed", "total"};
constexpr std::array<std::string_view, 3> kEndNames = {"low", "middle", "high"};
constexpr std::array<std::string_view, kFieldCount> kFieldNames = {
    "company", "role",    "place", "level",  "currency",   "base",  "equity",
    "bonus",   "signing", "cash",  "stated", "recomputed", "total", "gap"};
constexpr std::array<std::string_view, 2> kBasisNames = {"stated", "recomputed"};
constexpr std::array<std::string_view, kGroupingCount> kGroupingNames = {"none", "company", "role",
                                                                         "place", "country"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::optional<Measure> measure_of(Field field) {
  if (field < Field::base || field > Field::total) return std::nullopt;
  // The measures are a stretch of the fields, in the same order.
  return static_cast<Measure>(static_cast<int>(field) - static_cast<int>(Field::base));
}

std::string_view name(Facet facet) { return kFacetNames[static_cast<std::size_t>(facet)]; }
std::string_view name(Measure measure) { return kMeasureNames[static_cast<std::size_t>(measure)]; }
std::string_view name(End end) { return kEndNames[static_cast<std::size_t>(end)]; }
std::string_view name(Field field) { return kFieldNames[static_cast<std::size_t>(field)]; }
std::string_view name(Basis basis) { return kBasisNames[static_cast<std::size_t>(basis)]; }
std::string_view name(Grouping grouping) {
  return kGroupingNames[static_cast<std::size_t>(grouping)];
}

std::optional<Facet> facet_from_name(std::string_view name) {
  return find<Facet>(kFacetNames, name);
}
std::optional<Measure> measure_from_name(std::string_view name) {
  return find<Measure>(kMeasureNames, name);
}
std::optional<End> end_from_name(std::string_view name) { return find<End>(kEndNames, name); }
std::optional<Field> field_from_name(std::string_view name) {
  return find<Field>(kFieldNames, name);
}
std::optional<Basis> basis_from_name(std::string_view name) {
  return find<Basis>(kBasisNames, name);
}
std::optional<Grouping> grouping_from_name(std::string_view name) {
  return find<Grouping>(kGroupingNames, name);
}

bool Query::filters() const {
  return !text.empty() || std::ranges::any_of(facets, [](const auto& f) { return !f.empty(); }) ||
         std::ranges::any_of(ranges, [](const Bounds& b) { return static_cast<bool>(b); });
}

}  // namespace rangefinder
