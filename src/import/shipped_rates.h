// The exchange rates that a program was built with.
#pragma once

#include "catalog/rates.h"

namespace rangefinder {

// data/rates.json.
const Rates& shipped_rates();

}  // namespace rangefinder
