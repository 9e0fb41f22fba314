// One band of a file of bands (band_file.h): from named values to a Band.
//
//   company: "Acme", region: "London", currency: "GBP", base_low: "93000", base_high: "£128K"
//
// An amount is whole units, or whatever the cell of a guide may say that is one: "200,000",
// "$200K". `base`, `equity`, `bonus`, `signing` and `total` take a cell with both ends:
// "$200K–$300K", "10%".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "guide/guide.h"

namespace rangefinder {

enum class BandKey : std::uint8_t {
  file,
  line,
  company,
  role,
  region,
  level,
  currency,
  base,
  base_low,
  base_high,
  base_period,
  equity,
  equity_low,
  equity_high,
  equity_years,
  equity_kind,
  bonus,
  bonus_low,
  bonus_high,
  bonus_pct_low,
  bonus_pct_high,
  signing,
  signing_low,
  signing_high,
  total,
  total_low,
  total_high,
  plus,
  notes,
};
inline constexpr std::size_t kBandKeyCount = 29;

// More than anyone is paid, and small enough to compute with: what is above is no amount.
inline constexpr Amount kMostBandAmount = 1'000'000'000'000'000;

// By the name that `rangefinder bands` gives it: "base_low". Case does not count, nor white space
// or
// "-" for "_". Also by what people call it: "base min", "employer", "job title", "location",
// "sign-on". Nothing for a name that is none.
std::optional<BandKey> band_key_from_name(std::string_view name);
std::string_view name(BandKey key);

struct BandValue {
  BandKey key = BandKey::company;
  std::string_view text;
  Spot at;
};

// A band, and which guide it is of.
struct BandRow {
  std::string file;  // "" where it says none
  int line = 0;      // of that file; 0 where it says none
  std::string company, role;
  Band band;                      // its spots are those of the values
  std::vector<Finding> findings;  // where in `file`; without the band's index
};

// Reads what it can: what cannot be read is a finding, and the rest is there. Several values of one
// key: the last counts. `at` is the record's spot, `file` the name of the file that it is in.
BandRow read_band_row(std::span<const BandValue> values, Spot at, const std::string& file);

// "Low is above high", where it is, in the range of a part.
void check_ends(const Range& range, std::string_view part, Spot at, const std::string& file,
                std::vector<Finding>& findings);

// Marks the part whose high end is open by its name, "equity". False for what is no part.
bool mark_open(Band& band, std::string_view part);

// The texts between "; ".
std::vector<std::string> split_notes(std::string_view text);

// "year", "month", "hour"; "yr", "mo", "hr".
std::optional<Period> period_of(std::string_view text);

}  // namespace rangefinder
