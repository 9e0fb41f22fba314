#include "ui/copied_rows.h"

#include "base/money.h"
#include "catalog/facet_index.h"
#include "catalog/figures.h"

namespace rangefinder::ui {
namespace {

std::string headings(Basis basis) {
  std::string text = "Company\tRole\tRegion\t";
  for (const char* measure : {"Base", "Equity per year", "Bonus"}) {
    text += std::string(measure) + " low\t" + measure + " high\t";
  }
  const std::string total(basis == Basis::stated ? "Total stated" : "Total recomputed");
  return text + total + " low\t" + total + " high\tCurrency\tPer\n";
}

std::string line(const Catalog& catalog, const Query& query, BandId band) {
  const BandFigures figures = figures_of(catalog, query, band);
  std::string text;
  for (const Facet facet : {Facet::company, Facet::role}) {
    text += std::string(facet_value(catalog, facet, band)) + '\t';
  }
  text += std::string(catalog.region_of(band)) + '\t';
  for (const Ends& ends :
       {figures.base, figures.equity, figures.bonus, figures.total(query.basis)}) {
    text += ends.absent() ? "\t\t"
                          : std::to_string(round_amount(ends.low)) + '\t' +
                                std::to_string(round_amount(ends.high)) + '\t';
  }
  return text + std::string(figures.currency.code()) + '\t' + std::string(name(query.period));
}

}  // namespace

std::string rows_as_text(const Catalog& catalog, const Query& query,
                         std::span<const BandId> bands) {
  if (bands.size() == 1) return line(catalog, query, bands.front());
  std::string text = bands.empty() ? std::string() : headings(query.basis);
  for (const BandId band : bands) text += line(catalog, query, band) + '\n';
  return text;
}

}  // namespace rangefinder::ui
