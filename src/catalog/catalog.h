// All bands of all guides as columns, with dictionaries. Built once, then only read.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/currency.h"
#include "base/finding.h"
#include "base/money.h"
#include "catalog/rates.h"

namespace rangefinder {

// The index of a band (a row of every column) or of a dictionary's value.
using BandId = std::uint32_t;
using ValueId = std::uint32_t;

// A figure that is not there. Figures are doubles: annualised equity has no whole units.
inline constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();
inline bool is_absent(double figure) { return std::isnan(figure); }

// The distinct values of a column of text; the column holds their ids.
class Dictionary {
 public:
  ValueId intern(std::string_view value);  // its id, added where it is new
  const std::string& operator[](ValueId id) const { return values_[id]; }
  std::size_t size() const { return values_.size(); }
  const std::vector<std::string>& values() const { return values_; }

  bool operator==(const Dictionary&) const = default;

 private:
  std::vector<std::string> values_;
  std::unordered_map<std::string, ValueId> ids_;
};

// Both ends of a figure, per year and in the band's printed currency; kAbsent where not stated.
struct FigureColumn {
  std::vector<double> low, high;

  bool operator==(const FigureColumn&) const = default;
};

// What only the read-out shows of a band: how a figure came about.
struct Printed {
  double grant_low = kAbsent, grant_high = kAbsent;      // equity as printed, before the years
  std::uint8_t vesting_years = 0;                        // 0 where nothing says
  double percent_low = kAbsent, percent_high = kAbsent;  // bonus, of base
  std::string notes;                                     // the cells' other words
};

// Which figures have an end that the guide leaves open, as bits.
enum OpenEnd : std::uint8_t {
  open_base = 1,
  open_equity = 2,
  open_bonus = 4,
  open_signing = 8,
  open_total = 16,
};

// One guide, as far as its bands share it.
struct CatalogGuide {
  std::string file;
  ValueId company = 0, role = 0, role_type = 0;
  std::string quality, salary_quarter, last_updated, next_review_due;
  std::string search_text;  // folded: company, role, DNA tags, level mapping, sources

  bool operator==(const CatalogGuide&) const = default;
};

// A finding about a band, or about its whole guide (then once for each of its bands).
struct BandFinding {
  BandId band = 0;
  std::string rule;
  Severity severity = Severity::info;
  int line = 0, other_line = 0;
  std::string message, advice;

  bool operator==(const BandFinding&) const = default;
};

struct Catalog {
  Dictionary companies, roles, role_types, places, levels;
  std::vector<CatalogGuide> guides;

  // Columns: one entry for each band.
  std::vector<std::uint32_t> guide;
  std::vector<ValueId> place;  // the region as printed
  std::vector<ValueId> level;
  std::vector<Currency> currency;
  std::vector<std::uint8_t> equity_kind;  // EquityKind; 255 where the band has no equity
  std::vector<std::uint8_t> open_ends;    // OpenEnd
  std::vector<std::int32_t> line;
  FigureColumn base, equity, bonus, signing, stated, recomputed;
  std::vector<Printed> printed;

  std::vector<std::string> folded_places;  // by ValueId, for text search
  std::vector<BandFinding> findings;       // by band
  Rates rates;                             // that the catalogue ships with

  std::size_t size() const { return guide.size(); }
  ValueId company_of(BandId band) const { return guides[guide[band]].company; }
  ValueId role_of(BandId band) const { return guides[guide[band]].role; }
};

inline constexpr std::uint8_t kNoEquity = 255;

}  // namespace rangefinder
