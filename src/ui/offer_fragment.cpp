#include "ui/offer_fragment.h"

#include <utility>

#include "base/text.h"
#include "export/fragment_text.h"
#include "ui/band_key.h"
#include "ui/offers.h"

namespace rangefinder::ui {
namespace {

constexpr std::size_t kLongest = 200;  // bytes of a field; nobody types more

std::optional<EquityForm> equity_from_name(std::string_view text) {
  for (const EquityForm form : {EquityForm::none, EquityForm::grant, EquityForm::yearly,
                                EquityForm::options, EquityForm::profit_sharing}) {
    if (text == name(form)) return form;
  }
  return std::nullopt;
}

std::string to_fragment(const Catalog& catalog, const OfferForm& offer) {
  std::string text = offer.band ? band_key(catalog, *offer.band) : std::string();
  const auto add = [&](std::string_view part, std::string_view value = {}) {
    text += ';' + std::string(part);
    if (!value.empty()) text += ':' + to_fragment_text(value);
  };
  if (offer.present) add("now");
  if (offer.currency) add("in", offer.currency.code());
  if (offer.period != Period::year) add("per", name(offer.period));
  if (offer.equity != EquityForm::grant) add("as", name(offer.equity));
  if (!offer.equity_is_money) add("apart");
  if (!offer.bonus_in_percent) add("amount");
  for (std::size_t i = 0; i < kOfferFieldCount; ++i) {
    if (!offer.typed[i].empty()) add(name(static_cast<OfferField>(i)), offer.typed[i]);
  }
  return text;
}

// False where the part says nothing that is known here.
bool read_part(OfferForm& offer, std::string_view part) {
  if (part == "now") return offer.present = true;
  if (part == "apart") return !(offer.equity_is_money = false);
  if (part == "amount") return !(offer.bonus_in_percent = false);
  const std::size_t colon = part.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view key = part.substr(0, colon);
  const auto value = from_fragment_text(part.substr(colon + 1));
  if (!value || value->size() > kLongest) return false;
  if (key == "in") {
    const auto currency = Currency::from_code(*value);
    offer.currency = currency.value_or(offer.currency);
    return currency.has_value();
  }
  if (key == "per") {
    const auto period = period_from_name(*value);
    offer.period = period.value_or(offer.period);
    return period.has_value();
  }
  if (key == "as") {
    const auto equity = equity_from_name(*value);
    offer.equity = equity.value_or(offer.equity);
    return equity.has_value();
  }
  const auto field = offer_field_from_name(key);
  if (field) offer[*field] = *value;
  return field.has_value();
}

}  // namespace

std::string offers_to_fragment(const Catalog& catalog, const std::vector<OfferForm>& offers) {
  std::vector<std::string> texts;
  for (const OfferForm& offer : offers) texts.push_back(to_fragment(catalog, offer));
  return join(texts, ",");
}

ReadOffers offers_from_fragment(const Catalog& catalog, std::string_view text) {
  ReadOffers read;
  for (const std::string_view piece : split(text, ",")) {
    if (read.offers.size() == kMostOffers) {
      read.unknown.push_back(piece);
      continue;
    }
    OfferForm offer;
    bool first = true;
    for (const std::string_view part : split(piece, ";")) {
      if (std::exchange(first, false)) {
        if (!part.empty()) offer.band = band_from_key(catalog, part);
        if (!part.empty() && !offer.band) read.unknown.push_back(part);
      } else if (!read_part(offer, part)) {
        read.unknown.push_back(part);
      }
    }
    read.offers.push_back(std::move(offer));
  }
  return read;
}

}  // namespace rangefinder::ui
