#include "export/offer_json.h"

#include "catalog/facet_index.h"
#include "export/dump.h"
#include "export/plan_words.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value) { return is_absent(value) ? Json() : Json(value); }

// Four decimals: a share to a hundredth of a percent.
Json share(double value) {
  if (is_absent(value)) return {};
  return static_cast<double>(round_amount(value * 10'000)) / 10'000;
}

Json amount(double value) { return is_absent(value) ? Json() : Json(round_amount(value)); }

Json position_json(const OfferPosition& one) {
  Json json;
  json["measure"] = name(one.measure);
  if (one.measure == Measure::total) json["basis"] = name(one.basis);
  json["offer"] = amount(one.pay);
  json["reported_low"] = amount(one.band.low);
  json["reported_high"] = amount(one.band.high);
  json["penetration"] = share(one.position.penetration);
  json["compa_ratio"] = share(one.position.compa_ratio);
  json["to_low"] = amount(one.position.to_low);
  json["to_middle"] = amount(one.position.to_middle);
  json["to_high"] = amount(one.position.to_high);
  json["among"] = {{"bands", one.standing.bands},
                   {"below", one.standing.below},
                   {"percentile", share(one.standing.percentile)}};
  return json;
}

Json year_json(const OfferYear& year) {
  Json json;
  json["base"] = amount(year.base);
  json["equity"] = amount(year.equity);
  json["bonus"] = amount(year.bonus);
  json["signing"] = amount(year.signing);
  json["total"] = amount(year.total());
  json["not_money_today"] = amount(year.apart);
  return json;
}

Json figure_json(const PlanFigure& figure) {
  constexpr const char* kReasons[] = {"none", "guide", "band", "offer", "halfway"};
  Json json;
  json["value"] = number(figure.value);
  json["reason"] = kReasons[static_cast<std::size_t>(figure.reason)];
  if (figure.line > 0) json["line"] = figure.line;
  return json;
}

Json plan_json(const Plan& plan) {
  Json json;
  json["vesting_years"] = plan.vesting_years;
  json["parts"] = Json::array();
  for (const PlanRow& row : plan.rows) {
    Json part;
    part["part"] = name(row.part);
    part["unit"] = row.in_percent ? "percent" : "amount";
    part["ask"] = figure_json(row.ask);
    part["target"] = figure_json(row.target);
    part["floor"] = figure_json(row.floor);
    if (!row.note.empty()) part["note"] = row.note;
    json["parts"].push_back(std::move(part));
  }
  json["left_out"] = plan.left_out;
  return json;
}

Json script_json(const SpokenScript& one, const Ticked& ticked) {
  Json json;
  json["title"] = one.title;
  json["line"] = one.line;
  json["text"] = one.text;
  json["to_fill_in"] = Json::array();
  for (const Question& question : one.unfilled) {
    Json asked{{"key", question.key}, {"label", question.label}};
    if (!question.choices.empty()) asked["choices"] = question.choices;
    if (question.currency) asked["currency"] = question.currency.code();
    json["to_fill_in"].push_back(std::move(asked));
  }
  json["claims"] = Json::array();
  for (const Claim& claim : one.claims) {
    json["claims"].push_back({{"id", claim.id},
                              {"label", fill(script_pieces(claim.label), one.answers)},
                              {"said", ticked.contains(claim.id)}});
  }
  return json;
}

}  // namespace

std::string offer_to_json(const Catalog& catalog, const OfferReport& report, const Prose& prose) {
  Json json;
  json["company"] = facet_value(catalog, Facet::company, report.band);
  json["role"] = facet_value(catalog, Facet::role, report.band);
  json["region"] = catalog.region_of(report.band);
  json["file"] = catalog.file_of(report.band);
  json["line"] = catalog.line[report.band];
  json["currency"] = report.offer.currency.code();
  if (report.rate != 1) {
    json["converted"] = {
        {"from", report.typed.code()}, {"rate", report.rate}, {"date", catalog.rates.date}};
  }
  json["offer"] = {{"base", amount(report.figures.base)},
                   {"bonus", amount(report.figures.bonus)},
                   {"equity", amount(report.figures.equity)},
                   {"not_money_today", amount(report.figures.apart)},
                   {"signing", amount(report.figures.signing)},
                   {"cash", amount(report.figures.cash)},
                   {"total", amount(report.figures.total)}};
  json["positions"] = Json::array();
  for (const OfferPosition& one : report.positions) json["positions"].push_back(position_json(one));
  json["years"] = Json::array();
  for (const OfferYear& year : report.years) json["years"].push_back(year_json(year));
  json["plan"] = plan_json(report.plan);
  json["levers"] = Json::array();
  for (const LeverGain& gain : report.gains) {
    const ProseLever& lever = prose.levers[gain.lever];
    json["levers"].push_back({{"title", lever.title},
                              {"line", lever.line},
                              {"per_year", amount(gain.per_year)},
                              {"once", amount(gain.once)}});
  }
  json["scripts"] = Json::array();
  for (const SpokenScript& one : report.scripts) {
    json["scripts"].push_back(script_json(one, report.ticked));
  }
  json["scripts_for_others"] = report.scripts_for_others;
  json["warnings"] = offer_warnings(report);
  json["caveats"] = report.caveats;
  return dump(json);
}

}  // namespace rangefinder
