// A band's figures as one string, so that equal rows and tables are found by hashing instead of by
// comparing every pair.
#pragma once

#include <cstdint>
#include <string>

#include "guide/guide.h"

namespace rangefinder {

// The same for bands with the same key, and quick: only bands that share it need their keys. It
// counts the base, the equity and the total.
std::uint64_t figures_hash(const Band& band);

// The same for bands with the very same figures, words in place of figures and currencies, whatever
// they are called and wherever they stand; "" for a band without any figure.
std::string figures_key(const Band& band);

// The same for guides with the same key; 0 for a guide without bands.
std::uint64_t table_hash(const Guide& guide);

// The keys of all rows with their regions and levels, in order: the same for two guides with the
// same table. "" for a guide without any figure.
std::string table_key(const Guide& guide);

}  // namespace rangefinder
