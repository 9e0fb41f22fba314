// What fills a guide's scripts and what of their claims is true, from the command line.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "catalog/prose.h"
#include "offer/spoken_script.h"

namespace rangefinder::cli {

// `fills` are "NAME=VALUE", a name being what stands in the brackets or a placeholder's key
// ("amount:X"); `claims` are words that start words of a claim, or "all". The error names what
// there is.
Result<Telling> telling_of(const Prose& prose, const std::vector<std::string>& fills,
                           const std::vector<std::string>& claims);

}  // namespace rangefinder::cli
