// What a band's facets are, and how their values read.
#include <array>

#include "base/equity_kind.h"
#include "catalog/facet_index.h"

namespace rangefinder {
namespace {

struct RuleLabel {
  std::string_view rule;
  std::string_view label;
};

constexpr std::array kRuleLabels = {
    RuleLabel{"total-gap", "Total off by over 10%"},
    RuleLabel{"front-matter", "Front matter differs"},
    RuleLabel{"low-above-high", "Low above high"},
    RuleLabel{"mixed-range", "Two currencies in a range"},
    RuleLabel{"unknown-currency", "Unknown currency"},
    RuleLabel{"total-below-base", "Total below base"},
    RuleLabel{"too-few-cells", "Row with too few cells"},
    RuleLabel{"too-many-cells", "Row with too many cells"},
    RuleLabel{"grant-as-yearly", "Grant that fits as yearly"},
    RuleLabel{"yearly-as-grant", "Yearly equity that fits as a grant"},
    RuleLabel{"implied-rates", "Two exchange rates in a row"},
    RuleLabel{"mixed-currencies", "Parts in other currencies"},
    RuleLabel{"currency-unlike-region", "Currency unlike the region"},
    RuleLabel{"unknown-region", "Unknown region"},
    RuleLabel{"unreadable-value", "Unreadable value"},
    RuleLabel{"level-gap", "Gap to the next level"},
    RuleLabel{"identical-rows", "Same figures as another row"},
    RuleLabel{"ask-above-band", "A script asks for more"},
    RuleLabel{"floor-outside-band", "The floor is outside it"},
};

}  // namespace

std::string_view facet_value(const Catalog& catalog, Facet facet, BandId band) {
  const auto& guides = catalog.guides;
  const GuideId guide = catalog.guide[band];
  const RegionId region = catalog.region[band];
  switch (facet) {
    case Facet::company:
      return catalog.companies[guides.company[guide]];
    case Facet::role:
      return catalog.roles[guides.role[guide]];
    case Facet::role_type:
      return catalog.role_types[guides.role_type[guide]];
    case Facet::place:
      return catalog.place_names[catalog.regions.place_name[region]];
    case Facet::country: {
      const auto countries = catalog.regions.country[region];
      return countries.empty() ? std::string_view() : catalog.countries[countries.front()];
    }
    case Facet::remote:
      return catalog.regions.remote[region] != 0 ? "yes" : "no";
    case Facet::level:
      return catalog.levels[catalog.level[band]];
    case Facet::equity: {
      const std::uint8_t kind = catalog.equity_kind[band];
      return kind == kNoEquity ? std::string_view() : name(static_cast<EquityKind>(kind));
    }
    case Facet::currency:
      return catalog.currency_of(band).code();
    case Facet::quality:
      return catalog.qualities[guides.quality[guide]];
    case Facet::quarter:
      return catalog.quarters[guides.quarter[guide]];
    case Facet::review_due:
      return catalog.days[guides.review_due[guide]];
    case Facet::finding: {
      const auto rules = catalog.finding_sets[catalog.finding_set[band]];
      return rules.empty() ? std::string_view("none") : catalog.rules[rules.front()];
    }
  }
  return {};
}

std::string country_label(const Catalog& catalog, ValueId country) {
  const std::string_view name = catalog.country_names[country];
  return std::string(name.empty() ? catalog.countries[country] : name);
}

std::string facet_label(const Catalog& catalog, Facet facet, std::string_view value) {
  if (facet == Facet::equity) {
    if (const auto kind = equity_kind_from_name(value)) return std::string(label(*kind));
  }
  if (facet == Facet::country) {
    if (const auto id = catalog.countries.find(value)) return country_label(catalog, *id);
  }
  if (facet == Facet::remote) return value == "yes" ? "Remote" : "Not remote";
  if (facet == Facet::finding) {
    if (value == "none") return "No findings";
    for (const RuleLabel& known : kRuleLabels) {
      if (known.rule == value) return std::string(known.label);
    }
  }
  return std::string(value);
}

}  // namespace rangefinder
