#include "import/shipped_rates.h"

#include "export/rates_json.h"

namespace rangefinder {
namespace {

constexpr unsigned char kRates[] = {
#embed "rates.json"
};

}  // namespace

const Rates& shipped_rates() {
  static const Rates rates =
      rates_from_json({reinterpret_cast<const char*>(kRates), sizeof kRates}).value();
  return rates;
}

}  // namespace rangefinder
