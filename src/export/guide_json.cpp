#include "export/guide_json.h"

#include <nlohmann/json.hpp>

#include "export/band_json.h"
#include "export/dump.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

// `json` with the spot's line and column behind its other keys.
Json placed(Json json, Spot spot) {
  json["line"] = spot.line == 0 ? Json() : Json(spot.line);
  json["column"] = spot.column == 0 ? Json() : Json(spot.column);
  return json;
}

Json ask_json(const Ask& ask) {
  return placed({{"what", text_or_null(ask.what)},
                 {"range", {ask.amount.low, ask.amount.high}},
                 {"open", ask.amount.open},
                 {"currency", text_or_null(ask.currency.code())},
                 {"region", text_or_null(ask.region)}},
                ask.at);
}

// A list of what `one` makes of each of `values`.
template <typename Values, typename One>
Json list(const Values& values, One one) {
  Json json = Json::array();
  for (const auto& value : values) json.push_back(one(value));
  return json;
}

Json statement_json(const Statement& statement) {
  return placed({{"text", statement.text}}, statement.at);
}

Json tag_json(const DnaTag& tag) {
  return placed({{"text", tag.text}, {"emphasis", tag.emphasis}}, tag.at);
}

Json level_json(const LevelPair& pair) {
  return placed({{"company", pair.company}, {"level", pair.level}}, pair.at);
}

Json lever_json(const Lever& lever) {
  return placed({{"number", lever.number},
                 {"topic", text_or_null(lever.topic)},
                 {"title", lever.title},
                 {"script", text_or_null(lever.script)},
                 {"text", text_or_null(lever.text)},
                 {"asks", list(lever.asks, ask_json)}},
                lever.where);
}

Json offer_json(const CompetingOffer& offer) {
  return placed(
      {{"company", text_or_null(offer.company)}, {"amounts", list(offer.amounts, ask_json)}},
      offer.at);
}

Json strategy_json(const std::optional<Strategy>& strategy) {
  if (!strategy) return {};
  return placed({{"text", strategy->text},
                 {"asks", list(strategy->asks, ask_json)},
                 {"offers", list(strategy->offers, offer_json)},
                 {"floors", list(strategy->floors, ask_json)}},
                strategy->where);
}

}  // namespace

std::string guide_to_json(const Guide& guide) {
  const auto band = [&](const Band& one) {
    Json json = Json::parse(band_to_json(guide, one));
    for (const char* key : {"file", "company", "role"}) json.erase(key);
    return json;
  };
  const Json json = {
      {"file", guide.file},
      {"company", guide.company},
      {"role", guide.role},
      {"company_key", guide.company_key},
      {"role_key", guide.role_key},
      {"role_type", text_or_null(guide.role_type)},
      {"salary_data_quarter", text_or_null(guide.salary_quarter)},
      {"last_updated", text_or_null(guide.last_updated)},
      {"next_review_due", text_or_null(guide.next_review_due)},
      {"data_quality", text_or_null(guide.quality)},
      {"dna", {{"tags", list(guide.dna_tags, tag_json)}, {"text", text_or_null(guide.dna_text)}}},
      {"bands", list(guide.bands, band)},
      {"footnotes", list(guide.footnotes, statement_json)},
      {"level_mapping", placed({{"text", text_or_null(guide.level_mapping)},
                                {"levels", list(guide.levels, level_json)}},
                               guide.level_mapping_at)},
      {"levers", list(guide.levers, lever_json)},
      {"strategy", strategy_json(guide.strategy)},
      {"sources", list(guide.sources, statement_json)},
  };
  return dump(json);
}

}  // namespace rangefinder
