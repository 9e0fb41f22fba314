// Columns in the making: guides one after another, each with its bands behind it, and a Catalog at
// the end. Where they come from is for who feeds it: build.h has Guides, compose.h other
// catalogues.
//
//   CatalogBuilder builder(rates);
//   builder.start_guide({.file = "acme/ml.md", .company = "Acme", .role = "ML Engineer"});
//   builder.add_band({.region = builder.region("London", meaning), .level = builder.level("L5"),
//   ...}); Result<Catalog> catalog = std::move(builder).finish();
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"

namespace rangefinder {

// Values as the guide says them, "" where it says none.
struct NewGuide {
  std::string_view file = {}, company = {}, role = {}, role_type = {}, quality = {}, quarter = {};
  std::string_view updated = {}, review_due = {};  // days
  std::uint32_t text = 0;                          // an id of CatalogBuilder::text
  bool yours = false;
};

// What a region's name folds to.
struct RegionMeaning {
  struct Country {
    std::string_view code, name;
  };
  std::vector<std::string_view> places;
  std::vector<Country> countries;
  bool remote = false;
};

// Region, level, note, unit and the rules of findings are ids of the CatalogBuilder's, which have
// no default: a band without a note has that of "". Amounts are in the unit, as those of a Catalog.
// `band` of a finding does not count.
struct NewBand {
  ValueId region = 0, level = 0, note = 0;
  std::uint8_t unit = 0, equity_kind = kNoEquity, marks = 0, vesting_years = 0;
  std::uint16_t percent = 0;
  std::int32_t line = 0;
  std::array<std::uint32_t, kPartCount> low = no_amounts(), high = no_amounts();
  std::array<Currency, kPartCount> currencies = {};  // of parts that have their own
  std::uint32_t annual_low = kNoAmount, annual_high = kNoAmount;
  std::span<const BandFinding> findings = {};

  static constexpr std::array<std::uint32_t, kPartCount> no_amounts() {
    std::array<std::uint32_t, kPartCount> none{};
    none.fill(kNoAmount);
    return none;
  }
};

// A dictionary in the making, and the column of its ids.
struct DictionaryBuilder {
  Interner interner;
  std::vector<ValueId> ids;

  void push(std::string_view value) { ids.push_back(interner.intern(value)); }

  // The dictionary in its order, and the column in its new ids.
  template <typename T>
  std::pair<Texts, Column<T>> finish() const {
    Sorted order = sorted(interner);
    std::vector<T> column;
    column.reserve(ids.size());
    for (const ValueId id : ids) column.push_back(static_cast<T>(order.new_id[id]));
    return {std::move(order.texts), std::move(column)};
  }
};

class CatalogBuilder {
 public:
  explicit CatalogBuilder(Rates rates);

  // The ids of values, for start_guide and add_band. `meaning()` gives a RegionMeaning and is
  // called for a region that is new. A text is folded: its words are found by a search.
  template <typename F>
  ValueId region(std::string_view name, F meaning) {
    const std::size_t known = regions_.interner.size();
    const ValueId id = regions_.interner.intern(name);
    if (regions_.interner.size() > known) add_meaning(meaning());
    return id;
  }
  ValueId level(std::string_view name) { return levels_.interner.intern(name); }
  ValueId note(std::string_view text) { return notes_.interner.intern(text); }
  std::uint16_t rule(std::string_view name) {
    return static_cast<std::uint16_t>(rules_.intern(name));
  }
  std::uint32_t text(std::string_view folded) { return texts_.intern(folded); }
  std::uint8_t unit(Unit unit);
  std::uint16_t percent(PercentEnds ends);

  void start_guide(const NewGuide& guide);
  void set_prose(Prose prose);         // of the guide that was started last
  void add_band(const NewBand& band);  // to that guide

  // Fails where there are more than 65,535 different regions, places, levels, percentages or sets
  // of findings, or more than 256 units.
  Result<Catalog> finish() &&;

 private:
  void add_meaning(const RegionMeaning& meaning);
  void finish_guides();
  void finish_regions();
  void finish_bands();
  bool finish_findings();
  void finish_words();

  Catalog catalog_;
  std::vector<std::string> files_;
  DictionaryBuilder companies_, roles_, role_types_, qualities_, quarters_, days_;
  DictionaryBuilder regions_, levels_, notes_;
  std::vector<std::uint8_t> yours_;  // by guide
  // By region, in the order in which they came.
  DictionaryBuilder places_, countries_;
  std::vector<std::uint32_t> place_ends_, country_ends_;
  std::vector<std::uint8_t> remote_;
  std::map<std::string, std::string, std::less<>> country_names_;  // by code
  std::map<std::pair<double, double>, std::uint16_t> percents_;
  Interner rules_, texts_;
  std::vector<std::uint32_t> text_;
  std::vector<BandId> first_band_;
  std::vector<GuideId> guide_;
  std::vector<std::uint8_t> unit_, equity_kind_, marks_, vesting_years_;
  std::vector<std::uint16_t> percent_;
  std::vector<std::int32_t> line_;
  std::array<std::vector<std::uint32_t>, kPartCount> low_, high_;
  std::vector<BandFinding> band_findings_;
};

}  // namespace rangefinder
