#include "catalog/query.h"

#include <algorithm>

namespace rangefinder {
namespace {

constexpr std::array<std::string_view, kFacetCount> kFacetNames = {
    "company", "role", "place", "level", "equity", "currency", "finding"};
constexpr std::array<std::string_view, kMeasureCount> kMeasureNames = {"base", "equity", "bonus",
                                                                       "signing", "total"};
constexpr std::array<std::string_view, kFieldCount> kFieldNames = {
    "company", "role", "place", "level", "base", "equity", "bonus", "signing", "total", "gap"};
constexpr std::array<std::string_view, 2> kBasisNames = {"stated", "recomputed"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string_view name(Facet facet) { return kFacetNames[static_cast<std::size_t>(facet)]; }
std::string_view name(Measure measure) { return kMeasureNames[static_cast<std::size_t>(measure)]; }
std::string_view name(Field field) { return kFieldNames[static_cast<std::size_t>(field)]; }
std::string_view name(Basis basis) { return kBasisNames[static_cast<std::size_t>(basis)]; }

std::optional<Facet> facet_from_name(std::string_view name) {
  return find<Facet>(kFacetNames, name);
}
std::optional<Measure> measure_from_name(std::string_view name) {
  return find<Measure>(kMeasureNames, name);
}
std::optional<Field> field_from_name(std::string_view name) {
  return find<Field>(kFieldNames, name);
}
std::optional<Basis> basis_from_name(std::string_view name) {
  return find<Basis>(kBasisNames, name);
}

bool Query::filters() const {
  return !text.empty() || std::ranges::any_of(facets, [](const auto& f) { return !f.empty(); }) ||
         std::ranges::any_of(ranges, [](const Bounds& b) { return static_cast<bool>(b); });
}

}  // namespace rangefinder
