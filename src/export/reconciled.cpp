#include "export/reconciled.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/money.h"
#include "export/csv.h"
#include "export/dump.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

// Four decimals of a fraction are a hundredth of a percent: more would be noise.
double rounded(double fraction) { return std::round(fraction * 10'000) / 10'000; }

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json ends_json(const Reconciled::Ends& ends) {
  if (!ends) return {};
  return Json::array({round_amount(ends->first), round_amount(ends->second)});
}

Json fraction_json(const std::optional<double>& fraction) {
  return fraction ? Json(rounded(*fraction)) : Json();
}

Json gap_json(const Reconciled& band) {
  if (!band.gap_low && !band.gap_high) return {};
  return Json::array({fraction_json(band.gap_low), fraction_json(band.gap_high)});
}

Json best_json(const std::optional<Reconciled::Best>& best) {
  if (!best) return {};
  return {
      {"reading", best->text},           {"years", best->years > 0 ? Json(best->years) : Json()},
      {"signing", best->signing},        {"bonus", best->bonus},
      {"parts", ends_json(best->parts)}, {"error", rounded(best->error)}};
}

std::string fraction_text(const std::optional<double>& fraction) {
  return fraction ? dump(Json(rounded(*fraction))) : std::string();
}

}  // namespace

std::string reconciled_to_json(const Reconciled& band) {
  const Json json = {{"file", band.file},
                     {"line", band.line},
                     {"company", band.company},
                     {"role", band.role},
                     {"region", text_or_null(band.region)},
                     {"level", text_or_null(band.level)},
                     {"currency", text_or_null(band.currency)},
                     {"stated", ends_json(band.stated)},
                     {"recomputed", ends_json(band.recomputed)},
                     {"gap", gap_json(band)},
                     {"best", best_json(band.best)}};
  return dump(json);
}

std::string reconciled_csv_header() {
  return csv_line({"file", "line", "company", "role", "region", "level", "currency", "stated_low",
                   "stated_high", "recomputed_low", "recomputed_high", "gap_low", "gap_high",
                   "best_reading", "best_low", "best_high", "best_error"});
}

std::string reconciled_to_csv(const Reconciled& band) {
  std::vector<std::string> cells = {
      band.file,    std::to_string(band.line), band.company, band.role, band.region, band.level,
      band.currency};
  const auto add = [&](const Reconciled::Ends& ends) {
    cells.push_back(ends ? std::to_string(round_amount(ends->first)) : "");
    cells.push_back(ends ? std::to_string(round_amount(ends->second)) : "");
  };
  add(band.stated);
  add(band.recomputed);
  cells.push_back(fraction_text(band.gap_low));
  cells.push_back(fraction_text(band.gap_high));
  cells.push_back(band.best ? band.best->text : "");
  add(band.best ? Reconciled::Ends(band.best->parts) : std::nullopt);
  cells.push_back(band.best ? fraction_text(band.best->error) : "");
  return csv_line(cells);
}

}  // namespace rangefinder
