#include "export/view_json.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <span>

#include "export/dump.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

Json ends_json(const Ends& ends) {
  return ends.absent() ? Json() : Json::array({round_amount(ends.low), round_amount(ends.high)});
}

Json number_json(double value) { return is_absent(value) ? Json() : Json(round_amount(value)); }

// A share to a hundredth of a percent: what is finer is noise of the arithmetic.
Json share_json(double share) {
  return is_absent(share) ? Json() : Json(std::round(share * 1e4) / 1e4);
}

Json list_json(const auto& ids, const Texts& texts) {
  Json list = Json::array();
  for (const auto id : ids) list.push_back(texts[id]);
  return list;
}

Json findings_json(const Catalog& catalog, BandId band) {
  Json list = Json::array();
  for (const BandFinding& finding : findings_of(catalog, band)) {
    const ProseFinding* words = in_words(catalog, finding);
    list.push_back({{"rule", catalog.rules[finding.rule]},
                    {"severity", name(finding.severity)},
                    {"line", finding.line},
                    {"message", words == nullptr ? Json() : Json(words->message)},
                    {"advice", words == nullptr ? Json() : Json(words->advice)}});
  }
  return list;
}

Json row_json(const Catalog& catalog, const View& view, BandId band) {
  const BandFigures figures = figures_of(catalog, view.query, band);
  const auto facet = [&](Facet which) { return facet_value(catalog, which, band); };
  const RegionId region = catalog.region[band];
  Json row = {{"id", band},
              {"company", facet(Facet::company)},
              {"role", facet(Facet::role)},
              {"role_type", facet(Facet::role_type)},
              {"region", catalog.region_of(band)},
              {"places", list_json(catalog.regions.place[region], catalog.places)},
              {"countries", list_json(catalog.regions.country[region], catalog.countries)},
              {"remote", catalog.regions.remote[region] != 0},
              {"level", facet(Facet::level)},
              {"currency", figures.currency.code()},
              {"printed_currency", facet(Facet::currency)},
              {"converted", figures.converted}};
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    const auto measure = static_cast<Measure>(m);
    row[name(measure)] = ends_json(figures.of(measure, view.query.basis));
  }
  row["gap"] = share_json(figures.gap);
  row["open"] = open_ends(catalog, band);
  row["equity_kind"] = facet(Facet::equity);
  row["quality"] = facet(Facet::quality);
  row["quarter"] = facet(Facet::quarter);
  row["updated"] = catalog.days[catalog.guides.updated[catalog.guide[band]]];
  row["review_due"] = facet(Facet::review_due);
  row["file"] = catalog.file_of(band);
  row["line"] = catalog.line[band];
  if (catalog.is_yours(band)) row["yours"] = true;
  row["findings"] = findings_json(catalog, band);
  return row;
}

// The quartiles of a summary or of a group, behind what it counts.
void add_quartiles(const auto& of, Json& json) {
  json["low"] = number_json(of.low);
  json["q1"] = number_json(of.q1);
  json["q2"] = number_json(of.q2);
  json["q3"] = number_json(of.q3);
  json["high"] = number_json(of.high);
}

Json groups_json(const View& view) {
  Json list = Json::array();
  for (const Group& group : view.groups) {
    Json json = {{"label", group.label},
                 {"first", group.first},
                 {"bands", group.bands},
                 {"without_total", group.without_total},
                 {"currency", group.currency.code()}};
    add_quartiles(group, json);
    list.push_back(std::move(json));
  }
  return list;
}

Json facets_json(const View& view) {
  Json facets = Json::object();
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    Json values = Json::array();
    for (const FacetCount& value : view.facets[f]) {
      values.push_back({{"value", value.value},
                        {"label", value.label},
                        {"count", value.count},
                        {"chosen", value.chosen}});
    }
    facets[name(static_cast<Facet>(f))] = std::move(values);
  }
  return facets;
}

// Those that were asked for.
Json histograms_json(const View& view) {
  Json histograms = Json::object();
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    const Histogram& histogram = view.histograms[m];
    if (histogram.counts.empty()) continue;
    histograms[name(static_cast<Measure>(m))] = {{"width", number_json(histogram.width)},
                                                 {"counts", histogram.counts}};
  }
  return histograms;
}

Json summary_json(const Summary& summary) {
  Json json = {{"bands", summary.bands},
               {"companies", summary.companies},
               {"places", summary.places},
               {"converted", summary.converted},
               {"without_total", summary.without_total},
               {"currency", summary.currency.code()}};
  add_quartiles(summary, json);
  return json;
}

Json reliefs_json(const View& view) {
  Json list = Json::array();
  for (const Relief& relief : view.reliefs) {
    Json json = Json::object();
    if (relief.facet) {
      json["facet"] = name(*relief.facet);
    } else if (relief.range) {
      json["range"] = name(*relief.range);
    } else {
      json["text"] = view.query.text;
    }
    json["bands"] = relief.bands;
    list.push_back(std::move(json));
  }
  return list;
}

Json rates_json(const Catalog& catalog, const View& view) {
  Json worth = Json::object();
  for (const Currency currency : view.converted_from) {
    if (const auto rate = catalog.rates.factor(currency, view.query.currency)) {
      worth[currency.code()] = *rate;
    }
  }
  return {{"date", catalog.rates.date}, {"source", catalog.rates.source}, {"worth", worth}};
}

}  // namespace

std::string view_to_json(const Catalog& catalog, const View& view, std::size_t most,
                         std::size_t from) {
  // Row by row: all of them as Json take nine times the memory of their text.
  std::string json = R"({"rows":[)";
  const auto rows = std::span(view.rows).subspan(std::min(from, view.rows.size()));
  for (const BandId band : rows.first(std::min(most, rows.size()))) {
    json += dump(row_json(catalog, view, band)) + ',';
  }
  if (json.ends_with(',')) json.pop_back();
  Json rest;
  rest["total"] = view.rows.size();
  rest["groups"] = groups_json(view);
  rest["facets"] = facets_json(view);
  rest["histograms"] = histograms_json(view);
  rest["summary"] = summary_json(view.summary);
  rest["reliefs"] = reliefs_json(view);
  rest["unit"] = unit_text(view.query);
  rest["rates"] = rates_json(catalog, view);
  return json + "]," + dump(rest).substr(1);
}

}  // namespace rangefinder
