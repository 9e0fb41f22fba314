#include "export/occupation_json.h"

#include "catalog/figures.h"
#include "export/dump.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

void add_amount(Json& salaries, const char* what, const Ends& ends, Currency currency) {
  if (ends.absent()) return;
  salaries.push_back({{"@type", "MonetaryAmount"},
                      {"name", what},
                      {"currency", currency.code()},
                      {"unitText", "YEAR"},
                      {"minValue", round_amount(ends.low)},
                      {"maxValue", round_amount(ends.high)}});
}

}  // namespace

std::string occupation_json(const Catalog& catalog, GuideId guide) {
  Json graph = Json::array();
  const BandId end = catalog.guides.first_band[guide + 1];
  for (BandId band = catalog.guides.first_band[guide]; band < end; ++band) {
    const BandFigures figures = printed_figures(catalog, band);
    Json salaries = Json::array();
    add_amount(salaries, "base", figures.base, figures.currency);
    add_amount(salaries, "total", figures.stated.absent() ? figures.recomputed : figures.stated,
               figures.currency);
    if (salaries.empty()) continue;
    Json one;
    one["@type"] = "Occupation";
    one["name"] = catalog.roles[catalog.guides.role[guide]];
    one["occupationLocation"] = {{"@type", "AdministrativeArea"},
                                 {"name", catalog.region_of(band)}};
    one["estimatedSalary"] = std::move(salaries);
    graph.push_back(std::move(one));
  }
  if (graph.empty()) return {};
  Json json;
  json["@context"] = "https://schema.org";
  json["@graph"] = std::move(graph);
  return dump(json);
}

}  // namespace rangefinder
