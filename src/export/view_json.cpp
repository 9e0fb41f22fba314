#include "export/view_json.h"

#include <nlohmann/json.hpp>

#include "export/dump.h"

#include "base/text.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

Json ends_json(const Ends& ends) {
  return ends.absent() ? Json() : Json::array({round_amount(ends.low), round_amount(ends.high)});
}

Json number_json(double value) { return is_absent(value) ? Json() : Json(round_amount(value)); }

Json findings_json(const Catalog& catalog, BandId band) {
  Json findings = Json::array();
  for (const BandFinding& finding : catalog.findings) {
    if (finding.band != band) continue;
    findings.push_back({{"rule", finding.rule},
                        {"severity", name(finding.severity)},
                        {"line", finding.line},
                        {"message", finding.message}});
  }
  return findings;
}

Json row_json(const Catalog& catalog, const View& view, BandId band) {
  const BandFigures figures = figures_of(catalog, view.query, band);
  return {{"id", band},
          {"company", facet_value(catalog, Facet::company, band)},
          {"role", facet_value(catalog, Facet::role, band)},
          {"place", facet_value(catalog, Facet::place, band)},
          {"level", facet_value(catalog, Facet::level, band)},
          {"currency", figures.currency.code()},
          {"printed_currency", catalog.currency[band].code()},
          {"converted", figures.converted},
          {"base", ends_json(figures.base)},
          {"equity", ends_json(figures.equity)},
          {"bonus", ends_json(figures.bonus)},
          {"signing", ends_json(figures.signing)},
          {"total", ends_json(figures.total(view.query.basis))},
          {"stated", ends_json(figures.stated)},
          {"recomputed", ends_json(figures.recomputed)},
          {"open", open_ends(catalog, band)},
          {"file", catalog.guides[catalog.guide[band]].file},
          {"line", catalog.line[band]},
          {"findings", findings_json(catalog, band)}};
}

}  // namespace

std::string view_to_json(const Catalog& catalog, const View& view) {
  Json json;
  json["rows"] = Json::array();
  for (const BandId band : view.rows) json["rows"].push_back(row_json(catalog, view, band));
  json["total"] = view.rows.size();
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    Json values = Json::array();
    for (const FacetCount& value : view.facets[f]) {
      values.push_back({{"value", value.value},
                        {"label", value.label},
                        {"count", value.count},
                        {"chosen", value.chosen}});
    }
    json["facets"][name(static_cast<Facet>(f))] = std::move(values);
  }
  const Summary& summary = view.summary;
  json["summary"] = {{"bands", summary.bands},
                     {"companies", summary.companies},
                     {"places", summary.places},
                     {"converted", summary.converted},
                     {"without_total", summary.without_total},
                     {"low", number_json(summary.low)},
                     {"q1", number_json(summary.q1)},
                     {"q2", number_json(summary.q2)},
                     {"q3", number_json(summary.q3)},
                     {"high", number_json(summary.high)}};
  json["unit"] = unit_text(view.query);
  json["rates"] = {{"date", catalog.rates.date}, {"source", catalog.rates.source}};
  return dump(json);
}

}  // namespace rangefinder
