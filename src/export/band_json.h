// Bands as JSON lines and CSV, in the shape that docs/bands.md lists.
#pragma once

#include <span>
#include <string>

#include "guide/guide.h"

namespace rangefinder {

// One line without its end. Keys that do not apply are null.
std::string band_to_json(const Guide& guide, const Band& band);

// RFC 4180, with a header line; one line for each band.
std::string bands_csv_header();
std::string band_to_csv(const Guide& guide, const Band& band);

}  // namespace rangefinder
