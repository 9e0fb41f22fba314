#include "support/catalogs.h"

#include <catch2/catch_test_macros.hpp>

#include "cli/load.h"
#include "guide/reader.h"
#include "support/describe.h"
#include "support/files.h"

namespace rangefinder::tests {

Rates round_rates() {
  Rates rates;
  rates.date = "2025-12-31";
  rates.source = "round numbers";
  rates.per_dollar[currency("USD").index()] = 1;
  rates.per_dollar[currency("GBP").index()] = 0.5;
  rates.per_dollar[currency("EUR").index()] = 0.8;
  rates.per_dollar[currency("JPY").index()] = 150;
  return rates;
}

std::vector<CheckedGuide> guides_of(const std::vector<Row>& rows) {
  std::vector<CheckedGuide> guides;
  for (const Row& row : rows) {
    if (guides.empty() || guides.back().guide.company != row.company ||
        guides.back().guide.role != row.role) {
      CheckedGuide& fresh = guides.emplace_back();
      fresh.guide.file = row.company + "/" + row.role + ".md";
      fresh.guide.company = row.company;
      fresh.guide.role = row.role;
      fresh.guide.salary_quarter = "2025-Q4";
    }
    CheckedGuide& checked = guides.back();
    Band band;
    const auto index = static_cast<int>(checked.guide.bands.size());
    band.where = {index + 3, 0, 0};
    band.region = row.place;
    band.level = row.level;
    if (!row.currency.empty()) band.currency = currency(row.currency);
    band.base = row.base;
    band.total = row.total;
    band.signing = row.signing;
    if (!row.total_currency.empty()) band.total_currency = currency(row.total_currency);
    if (row.equity || row.kind == EquityKind::none) {
      band.equity = Equity{};
      band.equity->range = row.equity;
      band.equity->kind = row.kind;
      band.equity->years = 1;
      if (!row.equity_currency.empty()) band.equity->currency = currency(row.equity_currency);
    }
    for (const std::string& rule : row.findings) {
      checked.findings.push_back(
          {rule, Severity::warning, checked.guide.at(band.where), "Odd.", "Look.", 0, index});
    }
    checked.guide.bands.push_back(std::move(band));
  }
  return guides;
}

Catalog catalog_of(const std::vector<Row>& rows) {
  auto catalog = build_catalog(guides_of(rows), round_rates());
  REQUIRE(catalog);
  return *std::move(catalog);
}

Range k(Amount low, Amount high) { return {low * 1000, high * 1000}; }

Catalog five_bands() {
  return catalog_of({
      {.company = "Acme",
       .place = "London",
       .currency = "GBP",
       .base = k(80, 150),
       .total = k(100, 200),
       .level = "E4"},
      {.company = "Acme",
       .place = "Paris",
       .currency = "EUR",
       .base = k(90, 150),
       .total = k(100, 200),
       .equity = k(10, 20),
       .kind = EquityKind::options},
      {.company = "Meta",
       .place = "London",
       .currency = "USD",
       .base = k(200, 300),
       .total = k(300, 500),
       .equity = k(50, 100),
       .findings = {"total-gap"}},
      {.company = "Meta",
       .place = "Austin",
       .currency = "USD",
       .base = k(90, 180),
       .total = k(100, 200),
       .equity = k(10, 20),
       .findings = {"total-gap", "front-matter"}},
      {.company = "Zeta",
       .place = "Tokyo",
       .currency = "JPY",
       .base = k(9000, 15000),
       .role = "Manager"},
  });
}

Catalog catalog_of_guide(const std::string& text) {
  ReadGuide read = read_guide(text, "acme/ml.md");
  REQUIRE(read.guide);
  std::vector<CheckedGuide> guides;
  guides.push_back({std::move(*read.guide), std::move(read.findings)});
  auto catalog = build_catalog(guides, round_rates());
  REQUIRE(catalog);
  return *std::move(catalog);
}

const Catalog& shipped_catalog() {
  static const Catalog catalog = [] {
    std::vector<Finding> findings;
    auto loaded = cli::load_catalog({(source_folder() / "data" / "guides").string()}, findings);
    REQUIRE(loaded);
    return *loaded;
  }();
  return catalog;
}

View view_of(const Catalog& catalog, const Query& query) {
  auto view = build_view(catalog, query);
  INFO((view ? std::string() : view.error().message));
  REQUIRE(view);
  return *view;
}

std::vector<std::string> names(const Catalog& catalog, const View& view) {
  std::vector<std::string> list;
  for (const BandId band : view.rows) {
    list.push_back(std::string(facet_value(catalog, Facet::company, band)) + ", " +
                   std::string(catalog.region_of(band)));
  }
  return list;
}

std::string counts(const View& view, Facet facet) {
  std::string text;
  for (const FacetCount& value : view[facet]) {
    if (value.count == 0) continue;
    text += (text.empty() ? "" : ", ") + value.value + ' ' + std::to_string(value.count);
  }
  return text;
}

BandId band_of(const Catalog& catalog, std::string_view company, std::string_view region) {
  for (BandId band = 0; band < catalog.size(); ++band) {
    if (facet_value(catalog, Facet::company, band) == company &&
        (region.empty() || catalog.region_of(band) == region)) {
      return band;
    }
  }
  FAIL("no band of " << company << " in " << region);
  return 0;
}

}  // namespace rangefinder::tests
