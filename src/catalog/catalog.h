// All bands of all guides as columns, with dictionaries. Built once, then only read: by views,
// which compute with it, and by whoever shows a band.
//
// What a guide says once is a column of guides, what a region's name says a column of regions; a
// band has the index of its guide and of its region. The bands of a guide are neighbours.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "base/currency.h"
#include "base/equity_kind.h"
#include "base/finding.h"
#include "base/money.h"
#include "catalog/band_findings.h"
#include "catalog/column.h"
#include "catalog/postings.h"
#include "catalog/prose.h"
#include "catalog/rates.h"
#include "catalog/texts.h"

namespace rangefinder {

// The index of a band, of a guide, of a region: of a row of their columns.
using BandId = std::uint32_t;
using GuideId = std::uint32_t;
using RegionId = std::uint16_t;

// A figure that is not there. Figures are doubles: annualised equity has no whole units.
inline constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();
inline bool is_absent(double figure) { return std::isnan(figure); }

// What a guide prints an amount for. `equity` is the grant, before the years.
enum class Part : std::uint8_t { base, equity, bonus, signing, stated };
inline constexpr std::size_t kPartCount = 5;

// Both ends of a part, in the band's unit; kNoAmount where the guide states none. Base and stated
// total are per year, whatever the guide's period.
inline constexpr std::uint32_t kNoAmount = 0xFFFFFFFF;
struct AmountColumn {
  Column<std::uint32_t> low, high;

  bool operator==(const AmountColumn&) const = default;
};

// What a band's amounts are counted in: `scale` units of the currency. The scale is 1 but where an
// amount is too large for 32 bits (billions of dong): then a power of ten.
struct Unit {
  Currency currency;
  double scale = 1;

  bool operator==(const Unit&) const = default;
};

// Of base: 5–15%.
struct PercentEnds {
  double low = kAbsent, high = kAbsent;

  bool operator==(const PercentEnds& other) const { return low == other.low && high == other.high; }
};

// Bits of `Catalog::marks`.
enum BandFlag : std::uint8_t {
  open_base = 1,  // the guide leaves the high end open
  open_equity = 2,
  open_bonus = 4,
  open_signing = 8,
  open_total = 16,
  uncounted_equity = 32,  // there is equity or a bonus, but no amount that a sum could count
  uncounted_bonus = 64,
};
inline constexpr std::uint8_t kOpenEnds = 31;

// A part of a band that the guide prints in another currency than the row's.
struct PartCurrency {
  BandId band = 0;
  Part part = Part::base;
  Currency currency;

  bool operator==(const PartCurrency&) const = default;
};

// A year's worth of equity that a cell prints beside the grant, in the band's unit.
struct PrintedAnnual {
  BandId band = 0;
  std::uint32_t low = 0, high = 0;

  bool operator==(const PrintedAnnual&) const = default;
};

struct Catalog {
  // Dictionaries, in the order in which people look names up. Each has "" where a guide says none.
  Texts companies, roles, role_types, levels, qualities, quarters, days, notes;
  Texts rules;  // of findings

  // Guides.
  struct {
    Texts file;
    Column<ValueId> company, role, role_type, quality, quarter;
    Column<ValueId> updated, review_due;  // into `days`
    Column<std::uint32_t> text;           // of `postings`, for search
    Column<BandId> first_band;            // one more than there are guides
    Column<std::uint8_t> yours;           // 1 where a person imported it; empty where none is
  } guides;

  // Regions as printed, and what they fold to.
  struct {
    Texts name;                        // as printed
    Column<std::uint16_t> place_name;  // into place_names: the whole of it, "London / Paris"
    Lists<std::uint16_t> place;        // into `places`: "London", "Paris"
    Lists<std::uint16_t> country;      // into `countries`
    Column<std::uint8_t> remote;       // 1 where it says so
  } regions;
  Texts places, place_names;
  Texts countries, country_names;  // ISO 3166 codes, and as people write them, in the same order

  // Words for text search, folded and sorted; those of names, and the texts that have them.
  Texts words;
  Lists<std::uint32_t> company_words, role_words, region_words;  // by value of the dictionary
  Postings postings;  // of texts: DNA tags, level mapping and sources of a guide

  // Bands.
  std::vector<Unit> units;
  std::vector<PercentEnds> percents;  // the first is that of no percentage
  Column<GuideId> guide;
  Column<RegionId> region;
  Column<std::uint16_t> level;
  Column<std::uint8_t> unit;           // into `units`
  Column<std::uint8_t> equity_kind;    // EquityKind; kNoEquity where the band has no equity
  Column<std::uint8_t> marks;          // BandFlag
  Column<std::uint8_t> vesting_years;  // 0 where nothing says
  Column<std::uint16_t> percent;       // of the bonus: into `percents`
  Column<std::uint16_t> finding_set;   // into `finding_sets`
  Column<std::uint32_t> note;          // into `notes`: the cells' other words
  Column<std::int32_t> line;
  // Its place among the bands that its guide has, from 0, where some were left out (compose.h);
  // empty where none were, and without `shards`, which know it by that.
  Column<std::uint32_t> ordinal;
  std::array<AmountColumn, kPartCount> amounts;
  BandFindings findings;
  Lists<std::uint16_t> finding_sets;  // rules of a band, each once; the first set is empty

  // Few of the bands have these. By band, and by part.
  std::vector<PartCurrency> part_currencies;
  std::vector<PrintedAnnual> printed_annual;

  std::vector<Prose> prose;  // by guide; empty where it is elsewhere
  // By company: the number in the name of the shard with its guides' prose (pack/shard.h); and of
  // the one with that of its guides that are yours. Each is empty where there are no such shards:
  // then the prose is here.
  Column<std::uint32_t> shards, your_shards;
  Rates rates;  // that the catalogue ships with

  std::size_t size() const { return guide.size(); }
  std::size_t guide_count() const { return guides.company.size(); }
  const AmountColumn& operator[](Part part) const {
    return amounts[static_cast<std::size_t>(part)];
  }
  Currency currency_of(BandId band) const { return units[unit[band]].currency; }
  std::uint8_t open_ends(BandId band) const { return marks[band] & kOpenEnds; }
  std::string_view quarter_of(BandId band) const { return quarters[guides.quarter[guide[band]]]; }
  std::string_view quality_of(BandId band) const { return qualities[guides.quality[guide[band]]]; }
  bool has_findings(BandId band) const { return !finding_sets[finding_set[band]].empty(); }
  bool is_yours(BandId band) const { return is_your_guide(guide[band]); }
  bool is_your_guide(GuideId id) const { return !guides.yours.empty() && guides.yours[id] != 0; }
  std::string_view file_of(BandId band) const { return guides.file[guide[band]]; }
  std::string_view region_of(BandId band) const { return regions.name[region[band]]; }
  // The prose of the band's guide; null where it is not read.
  const Prose* prose_of(BandId band) const {
    return guide[band] < prose.size() ? &prose[guide[band]] : nullptr;
  }
};

inline constexpr std::uint8_t kNoEquity = 255;

// How a band's figures are printed, for whoever explains one. Amounts in the band's currency.
struct Printed {
  double grant_low = kAbsent, grant_high = kAbsent;      // equity before the years
  int vesting_years = 0;                                 // 0 where nothing says
  double percent_low = kAbsent, percent_high = kAbsent;  // bonus, of base
  std::string_view notes;                                // the cells' other words
};
Printed printed(const Catalog& catalog, BandId band);

// The currency of a part of a band: its own where it has one, else the row's.
Currency currency_of(const Catalog& catalog, BandId band, Part part);

// Sets the findings, and the sets of rules that follow from them.
void set_findings(Catalog& catalog, BandFindings findings);

// The findings about a band, in their order; and one of them in words, where the prose is there.
std::vector<BandFinding> findings_of(const Catalog& catalog, BandId band);
const ProseFinding* in_words(const Catalog& catalog, const BandFinding& finding);

}  // namespace rangefinder
