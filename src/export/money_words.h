// Ranges of money and gaps in words, as labels of charts and sentences have them.
#pragma once

#include <string>

#include "catalog/figures.h"

namespace rangefinder {

// "$210K – $300K", "$17.5K – $19K+"; "—" for what is absent.
std::string money_text(const Ends& ends, bool open, Currency currency);
std::string money_text(double amount, Currency currency);

// "+20%", "0%"; "" where there is none.
std::string gap_text(double gap);

}  // namespace rangefinder
