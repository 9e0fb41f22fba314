// What a table of places says: its figures, its legend, its caption.
#pragma once

#include <array>
#include <string>

#include "catalog/heat_table.h"

namespace rangefinder {

// What the figures of a table are counted in: thousands or millions where they are large.
struct HeatUnit {
  double divisor = 1;
  int decimals = 0;
  std::string text;  // "$K per year"
};
HeatUnit heat_unit(const HeatTable& table, Period period);

// "331"; "–" where there are too few figures.
std::string heat_text(const HeatCell& cell, const HeatUnit& unit);

// "under 150", "150", "225", "300", "375 and more". Empty where no cell has a Q2.
std::array<std::string, kHeatClasses> heat_legend(const HeatTable& table, const HeatUnit& unit);

// The caption without its first words, "2,403 bands": "of 2,503; the others name no single place.
// Each cell: bands, then Q2 of their middles, $K per year. Under 5 bands: count only. 16 rates of
// 31 Dec 2025."
std::string places_caption(const Catalog& catalog, const View& view, const HeatTable& table);

// "All 50 companies"
std::string all_rows_text(const HeatTable& table);

// "Company", above the rows' names; and one of those: "Meta", or that guides name none.
std::string rows_title(const HeatTable& table);
std::string row_title(const HeatTable::Row& row);

// "14 bands; Q2 $331K, Q1 $294K, Q3 $370K", over how many where some have no figure.
std::string heat_words(const HeatTable& table, const HeatCell& cell);

}  // namespace rangefinder
