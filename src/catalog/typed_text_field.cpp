#include "catalog/typed_text_field.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace rangefinder {
namespace {

struct Alias {
  std::string_view typed;
  std::optional<Facet> facet;
  std::optional<Measure> measure;
};

constexpr std::array kAliases = {
    Alias{"region", Facet::place, {}},     Alias{"type", Facet::role_type, {}},
    Alias{"kind", Facet::equity, {}},      Alias{"due", Facet::review_due, {}},
    Alias{"findings", Facet::finding, {}}, Alias{"sign-on", {}, Measure::signing},
    Alias{"signon", {}, Measure::signing},
};

constexpr std::array<std::string_view, kFacetCount> kExamples = {
    "meta", "engineer", "standard", "london",  "gb",         "yes",      "l5",
    "rsu",  "eur",      "high",     "2025-q4", "2026-04-15", "total-gap"};

// Longer than any name, and short enough that typing a novel costs nothing.
constexpr std::size_t kLongest = 20;

// Letters to insert, leave out, replace, or swap with their neighbour.
std::size_t edits(std::string_view a, std::string_view b) {
  std::array<std::array<std::size_t, kLongest + 1>, kLongest + 1> cost{};
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({replaced, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[a.size()][b.size()];
}

std::string as_spelled(std::string_view name) {
  std::string spelled = to_lower_ascii(name);
  std::ranges::replace(spelled, '_', '-');
  return spelled;
}

}  // namespace

std::optional<TypedField> typed_field(std::string_view name) {
  if (name.size() > kLongest) return std::nullopt;
  const std::string spelled = as_spelled(name);
  const auto alias = std::ranges::find(kAliases, spelled, &Alias::typed);
  if (alias != kAliases.end()) return TypedField{alias->facet, alias->measure};
  const TypedField field{facet_from_name(spelled), measure_from_name(spelled)};
  return field.facet || field.measure ? std::optional(field) : std::nullopt;
}

std::string_view nearest_field(std::string_view typed) {
  if (typed.size() < 3 || typed.size() > kLongest) return "";
  const std::string spelled = as_spelled(typed);
  std::size_t least = 1 + std::max<std::size_t>(1, spelled.size() / 3);
  std::string_view nearest;
  std::string_view begun;
  const auto consider = [&](std::string_view candidate) {
    if (begun.empty() && candidate.starts_with(spelled)) begun = candidate;
    const std::size_t distance = edits(spelled, candidate);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  };
  for (std::size_t i = 0; i < kFacetCount; ++i) consider(name(static_cast<Facet>(i)));
  for (std::size_t i = 0; i < kMeasureCount; ++i) consider(name(static_cast<Measure>(i)));
  for (const Alias& alias : kAliases) consider(alias.typed);
  return begun.empty() ? nearest : begun;
}

std::string example_of(const TypedField& field) {
  if (field.facet) {
    return std::string(name(*field.facet)) + ':' +
           std::string(kExamples[static_cast<std::size_t>(*field.facet)]);
  }
  return std::string(name(*field.measure)) + ">=200k";
}

}  // namespace rangefinder
