// Offers as the fragment of a URL carries them, where a person wants that.
//
//   weights-and-biases/ml-ai-engineer@London;base:190k;equity:200k;in:EUR,now;...
//
// Offers with commas between them, each of parts with semicolons: the band's key (band_key.h; empty
// where there is none), then in any order what is typed, "name:text", and what is chosen: "in:EUR",
// "per:month", "as:options", "apart" for equity that is not money today, "amount" for a bonus that
// is no percentage, "now" for the present job.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offer/offer_form.h"

namespace rangefinder::ui {

std::string offers_to_fragment(const Catalog& catalog, const std::vector<OfferForm>& offers);

struct ReadOffers {
  std::vector<OfferForm> offers;
  std::vector<std::string_view> unknown;  // parts that are left out
};
ReadOffers offers_from_fragment(const Catalog& catalog, std::string_view text);

}  // namespace rangefinder::ui
