#include "export/rates_json.h"

#include <nlohmann/json.hpp>

namespace rangefinder {

Result<Rates> rates_from_json(std::string_view text) {
  const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded() || !json.is_object()) {
    return fail("The exchange rates are not a JSON object. Make them again: scripts/update-rates.");
  }
  const auto is_text = [&](const char* key) { return json.contains(key) && json[key].is_string(); };
  if (!is_text("date") || !is_text("source") || !is_text("base") || json["base"] != "USD" ||
      !json.contains("rates") || !json["rates"].is_object()) {
    return fail(
        "The exchange rates need \"base\": \"USD\", \"date\", \"source\" and \"rates\". Make them "
        "again: scripts/update-rates.");
  }
  Rates rates;
  rates.date = json["date"].get<std::string>();
  rates.source = json["source"].get<std::string>();
  for (const auto& [code, rate] : json["rates"].items()) {
    const auto currency = Currency::from_code(code);
    if (!rate.is_number() || !(rate.get<double>() > 0)) {
      return fail("The exchange rate of " + code + " is not a number above zero.");
    }
    if (currency) rates.per_dollar[currency->index()] = rate.get<double>();
  }
  return rates;
}

}  // namespace rangefinder
