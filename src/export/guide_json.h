// A whole guide as JSON: everything that the reader found in it, with its lines and columns. The
// shape is listed in docs/guides.md.
#pragma once

#include <string>

#include "guide/guide.h"

namespace rangefinder {

// One line without its end. Its bands are as in `band_to_json`, without file, company and role.
std::string guide_to_json(const Guide& guide);

}  // namespace rangefinder
