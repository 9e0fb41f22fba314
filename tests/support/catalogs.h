// Small catalogues, built as real ones are.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/build.h"
#include "catalog/catalog.h"
#include "catalog/rates.h"
#include "catalog/view.h"

namespace rangefinder::tests {

// One band with round figures. Amounts are per year; equity is a year's worth.
struct Row {
  std::string company = "Acme";
  std::string place = "London";
  std::string currency = "USD";
  std::optional<Range> base = {};
  std::optional<Range> total = {};
  std::optional<Range> equity = {};
  EquityKind kind = EquityKind::rsu;  // where there is equity
  std::string role = "Engineer";
  std::string level = {};
  std::vector<std::string> findings = {};  // rules
  std::optional<Range> signing = {};
  std::string equity_currency = {}, total_currency = {};  // where it is not the row's
};

// A dollar is 0.5 pounds, 0.8 euros and 150 yen: £1 is $2, €1 is $1.25.
Rates round_rates();

// Each run of rows with one company and role is a guide.
std::vector<CheckedGuide> guides_of(const std::vector<Row>& rows);
Catalog catalog_of(const std::vector<Row>& rows);

// Of one guide, as it is written.
Catalog catalog_of_guide(const std::string& text);

// Totals in dollars per year: Acme London 200–400, Acme Paris 125–250, Meta London 300–500, Meta
// Austin 100–200, Zeta Tokyo none. In this order, in pounds, euros, dollars and yen.
Catalog five_bands();

Range k(Amount low, Amount high);  // in thousands

// The catalogue of data/guides with the rates that are shipped: 18 bands of five companies.
const Catalog& shipped_catalog();

// The view; the test fails where the query is refused.
View view_of(const Catalog& catalog, const Query& query);

// "Meta, London" for each row of the view: the company and the region as printed.
std::vector<std::string> names(const Catalog& catalog, const View& view);

// "Meta 7, Midjourney 2": a facet's values that count something, in order.
std::string counts(const View& view, Facet facet);

// The first band of the company that stands in the region; "" for any. The test fails where none
// does.
BandId band_of(const Catalog& catalog, std::string_view company, std::string_view region = {});

}  // namespace rangefinder::tests
