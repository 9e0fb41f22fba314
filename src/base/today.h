// The day here.
#pragma once

#include <ctime>
#include <string>

namespace rangefinder {

// Of this machine's clock and zone, as "2026-11-26".
std::string today();
std::string day_of(std::time_t moment);

}  // namespace rangefinder
