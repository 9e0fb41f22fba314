// What search engines read of a guide: schema.org's Occupation, as JSON-LD.
#pragma once

#include <string>

#include "catalog/catalog.h"

namespace rangefinder {

// One Occupation for each band, with the base and the total that the guide reports as
// `estimatedSalary`: MonetaryAmount with minValue and maxValue, per year, in the printed currency.
// Never percentiles, and no baseSalary: that is the employer's own, and no guide says that it is.
std::string occupation_json(const Catalog& catalog, GuideId guide);

}  // namespace rangefinder
