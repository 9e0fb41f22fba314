// The words of a guide, for its own page.
#pragma once

#include "catalog/build.h"
#include "catalog/prose.h"

namespace rangefinder {

Prose prose_of(const CheckedGuide& checked);

}  // namespace rangefinder
