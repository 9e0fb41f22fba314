// Queries by chance, for what must hold of all of them.
#pragma once

#include "catalog/query.h"

namespace rangefinder::tests {

// The same for the same seed, on every machine. Values are made of what writers trip over: commas,
// quotes, %, +, &, #, line ends, control characters, other scripts, nothing at all; all UTF-8.
// Bounds are below 10^15 and in order. One in ten is the query of the start.
Query random_query(unsigned seed);

}  // namespace rangefinder::tests
