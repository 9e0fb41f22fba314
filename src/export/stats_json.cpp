#include "export/stats_json.h"

#include <nlohmann/json.hpp>

#include "pack/header.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

Json counts(const std::vector<Tally>& tallies) {
  Json json = Json::object();
  for (const Tally& tally : tallies) json[tally.name] = tally.count;
  return json;
}

}  // namespace

std::string stats_to_json(const CatalogStats& stats, std::span<const PackSection> sections) {
  Json json = {{"guides", stats.guides},
               {"bands", stats.bands},
               {"companies", stats.companies},
               {"roles", stats.roles},
               {"levels", stats.levels},
               {"regions", stats.regions},
               {"places", stats.places},
               {"words", stats.words},
               {"quarters", counts(stats.quarters)},
               {"countries", counts(stats.countries)},
               {"currencies", counts(stats.currencies)},
               {"equity", counts(stats.equity_kinds)}};
  Json findings = Json::array();
  for (const RuleTally& tally : stats.findings) {
    findings.push_back({{"rule", tally.rule},
                        {"severity", std::string(name(tally.severity))},
                        {"count", tally.count}});
  }
  json["findings"] = std::move(findings);
  json["rates"] = stats.rates_date;
  json["guides_with_prose"] = stats.guides_with_prose;
  json["shards"] = stats.shards;
  if (!sections.empty()) {
    Json bytes = Json::object();
    std::size_t total = 0;
    for (const PackSection& section : sections) {
      bytes[std::string(section.name)] = section.bytes;
      total += section.bytes;
    }
    json["pack"] = {{"version", kPackVersion}, {"bytes", total}, {"sections", std::move(bytes)}};
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace rangefinder
