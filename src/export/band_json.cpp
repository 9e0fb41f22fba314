#include "export/band_json.h"

#include <nlohmann/json.hpp>

#include "export/dump.h"

#include "export/csv.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

Json range_json(const std::optional<Range>& range) {
  return range ? Json::array({range->low, range->high}) : Json();
}

Json equity_json(const std::optional<Equity>& equity) {
  if (!equity) return {};
  return {{"range", range_json(equity->range)},
          {"years", equity->years ? Json(*equity->years) : Json()},
          {"kind", name(equity->kind)},
          {"annual", range_json(equity->annual)},
          {"count", range_json(equity->count)},
          {"unit", text_or_null(equity->unit)},
          {"currency", text_or_null(equity->currency.code())},
          {"text", text_or_null(equity->text)}};
}

Json bonus_json(const std::optional<Bonus>& bonus) {
  if (!bonus) return {};
  Json percent;
  if (bonus->percent) percent = Json::array({bonus->percent->low, bonus->percent->high});
  Json json = {{"range", range_json(bonus->range)},
               {"pct", std::move(percent)},
               {"text", text_or_null(bonus->text)}};
  if (bonus->currency) json["currency"] = bonus->currency.code();
  return json;
}

Json extra_json(const std::vector<Extra>& extra) {
  Json list = Json::array();
  for (const Extra& one : extra) {
    Json percent;
    if (one.percent) percent = Json::array({one.percent->low, one.percent->high});
    list.push_back({{"column", one.column},
                    {"range", range_json(one.range)},
                    {"pct", std::move(percent)},
                    {"years", one.years ? Json(*one.years) : Json()},
                    {"text", text_or_null(one.text)}});
    if (one.currency) list.back()["currency"] = one.currency.code();
  }
  return list;
}

Json alternative_json(const std::optional<Alternative>& alternative) {
  if (!alternative) return {};
  return {{"currency", alternative->currency.code()},    {"base", range_json(alternative->base)},
          {"equity", range_json(alternative->equity)},   {"bonus", range_json(alternative->bonus)},
          {"signing", range_json(alternative->signing)}, {"total", range_json(alternative->total)},
          {"extra", range_json(alternative->extra)}};
}

Json period_json(Period period) {
  return period == Period::year ? Json() : Json(period == Period::month ? "mo" : "hr");
}

Json place_json(const Place& place) {
  return {{"name", place.name},
          {"cities", place.cities},
          {"countries", place.countries},
          {"remote", place.remote},
          {"hq", place.headquarters}};
}

// The parts whose high end is open, by name.
std::vector<std::string> open_parts(const Band& band) {
  std::vector<std::string> open;
  const auto add = [&](bool is_open, const char* part) {
    if (is_open) open.emplace_back(part);
  };
  const auto is_open = [](const std::optional<Range>& range) { return range && range->open; };
  const auto percent = band.bonus ? band.bonus->percent : std::nullopt;
  add(is_open(band.base), "base");
  add(band.equity && is_open(band.equity->range), "equity");
  add((band.bonus && is_open(band.bonus->range)) || (percent && percent->open), "bonus");
  add(is_open(band.signing), "signing");
  add(is_open(band.total), "total");
  return open;
}

}  // namespace

std::string band_to_json(const Guide& guide, const Band& band) {
  std::string notes;
  for (const std::string& note : band.notes) notes += (notes.empty() ? "" : "; ") + note;
  Json json = {{"file", guide.file},
               {"line", band.where.line},
               {"company", guide.company},
               {"role", guide.role},
               {"region", band.region},
               {"level", text_or_null(band.level)},
               {"currency", text_or_null(band.currency.code())},
               {"base", range_json(band.base)},
               {"base_period", period_json(band.base_period)},
               {"base_text", text_or_null(band.base_text)},
               {"equity", equity_json(band.equity)},
               {"bonus", bonus_json(band.bonus)},
               {"signing", range_json(band.signing)},
               {"total", range_json(band.total)},
               {"total_currency", text_or_null(band.total_currency.code())},
               {"total_period", period_json(band.total_period)},
               {"total_text", text_or_null(band.total_text)},
               {"alt", alternative_json(band.alternative)},
               {"plus", open_parts(band)},
               {"extra", extra_json(band.extra)},
               {"notes", notes},
               {"flags", band.flags}};
  if (band.signing_currency) json["signing_currency"] = band.signing_currency.code();
  if (band.place.known) json["place"] = place_json(band.place);
  return dump(json);
}

std::string bands_csv_header() {
  return csv_line({"file",       "line",          "company",        "role",        "region",
                   "level",      "currency",      "base_low",       "base_high",   "base_period",
                   "equity_low", "equity_high",   "equity_years",   "equity_kind", "bonus_low",
                   "bonus_high", "bonus_pct_low", "bonus_pct_high", "signing_low", "signing_high",
                   "total_low",  "total_high",    "plus",           "notes"});
}

std::string band_to_csv(const Guide& guide, const Band& band) {
  std::vector<std::string> cells = {
      guide.file, std::to_string(band.where.line),  guide.company, guide.role, band.region,
      band.level, std::string(band.currency.code())};
  const auto add = [&](const std::optional<Range>& range) {
    cells.push_back(range ? std::to_string(range->low) : "");
    cells.push_back(range ? std::to_string(range->high) : "");
  };
  add(band.base);
  cells.emplace_back(name(band.base_period));
  const Equity equity = band.equity.value_or(Equity{});
  add(equity.range);
  cells.push_back(equity.years ? std::to_string(*equity.years) : "");
  cells.emplace_back(band.equity ? name(equity.kind) : "");
  const Bonus bonus = band.bonus.value_or(Bonus{});
  add(bonus.range);
  cells.push_back(bonus.percent ? format_decimal(bonus.percent->low, 2) : "");
  cells.push_back(bonus.percent ? format_decimal(bonus.percent->high, 2) : "");
  add(band.signing);
  add(band.total);
  cells.push_back(join(open_parts(band), "; "));
  cells.push_back(join(band.notes, "; "));
  return csv_line(cells);
}

}  // namespace rangefinder
