#include "export/view_cells.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

constexpr std::string_view kBetween = "; ";

std::string joined(const auto& ids, const Texts& texts) {
  std::string text;
  for (const auto id : ids) {
    if (!text.empty()) text += kBetween;
    text += texts[id];
  }
  return text;
}

std::string percent_text(double fraction) {
  if (is_absent(fraction)) return {};
  // Rounded first, so that there is no "-0%".
  const double percent = std::round(fraction * 1000) / 10;
  if (percent == 0) return "0%";
  return (percent > 0 ? "+" : "") + format_decimal(percent, 1) + '%';
}

// What a unit is worth, with six digits that say something; "" without a rate.
std::string rate_text(const Rates& rates, Currency from, Currency to) {
  const auto rate = rates.factor(from, to);
  if (!rate) return {};
  int decimals = 6;
  for (double scaled = *rate; scaled < 0.1 && decimals < 12; scaled *= 10) ++decimals;
  return format_decimal(*rate, decimals);
}

// "equity EUR 1.174115": the rates of the parts that have their own.
std::string part_rates(const Catalog& catalog, const Query& query, BandId band) {
  constexpr std::array kParts = {"base", "equity", "bonus", "signing", "stated"};  // by Part
  std::string text;
  if (!query.currency) return text;  // as printed: such parts are not there
  for (const PartCurrency& one :
       std::ranges::equal_range(catalog.part_currencies, band, {}, &PartCurrency::band)) {
    if (one.currency == query.currency) continue;
    if (!text.empty()) text += kBetween;
    text += kParts[static_cast<std::size_t>(one.part)];
    text += ' ' + std::string(one.currency.code()) + ' ' +
            rate_text(catalog.rates, one.currency, query.currency);
  }
  return text;
}

constexpr std::string_view kNone = "—";

// "≈ 210K–300K+": thousands where they are shorter.
std::string ends_text(const Ends& ends, bool open, bool converted) {
  if (ends.absent()) return std::string(kNone);
  const Range range{round_amount(ends.low), round_amount(ends.high), open};
  return (converted ? "≈ " : "") + replace_all(short_range(range, Currency()), " – ", "–");
}

// Those of a table where nobody chooses.
constexpr std::array kUsual = {ViewColumn::company, ViewColumn::role,  ViewColumn::region,
                               ViewColumn::level,   ViewColumn::base,  ViewColumn::equity,
                               ViewColumn::bonus,   ViewColumn::total, ViewColumn::gap,
                               ViewColumn::currency};

// Leaves out the columns of which no row has anything.
void drop_empty(const View& view, ViewRows& rows) {
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < rows.columns.size(); ++i) {
    // All in the query's currency, which the footer names.
    const bool currency = rows.columns[i] == ViewColumn::currency && view.query.currency;
    const bool empty = std::ranges::all_of(rows.cells, [&](const auto& row) {
      return row[i].empty() || row[i] == kNone ||
             (currency && row[i] == view.query.currency.code());
    });
    if (!empty) kept.push_back(i);
  }
  const auto keep = [&](auto& row) {
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (kept[i] != i) row[i] = std::move(row[kept[i]]);
    }
    row.resize(kept.size());
  };
  for (auto& row : rows.cells) {
    if (kept.size() < row.size()) keep(row);
  }
  if (kept.size() < rows.columns.size()) keep(rows.columns);
}

}  // namespace

std::string cell_text(const Catalog& catalog, const Query& query, BandId band,
                      const BandFigures& figures, ViewColumn column) {
  const auto facet = [&](Facet which) { return std::string(facet_value(catalog, which, band)); };
  const RegionId region = catalog.region[band];
  switch (column) {
    case ViewColumn::company:
      return facet(Facet::company);
    case ViewColumn::role:
      return facet(Facet::role);
    case ViewColumn::role_type:
      return facet(Facet::role_type);
    case ViewColumn::region:
      return std::string(catalog.region_of(band));
    case ViewColumn::place:
      return facet(Facet::place);
    case ViewColumn::country:
      return joined(catalog.regions.country[region], catalog.countries);
    case ViewColumn::remote:
      return facet(Facet::remote);
    case ViewColumn::level:
      return facet(Facet::level);
    case ViewColumn::gap:
      return percent_text(figures.gap);
    case ViewColumn::kind:
      return facet_label(catalog, Facet::equity, facet_value(catalog, Facet::equity, band));
    case ViewColumn::open:
      return join(open_ends(catalog, band), kBetween);
    case ViewColumn::printed_currency:
      return facet(Facet::currency);
    case ViewColumn::currency:
      return std::string(figures.currency.code());
    case ViewColumn::rate:
      return figures.converted && catalog.currency_of(band) != figures.currency
                 ? rate_text(catalog.rates, catalog.currency_of(band), figures.currency)
                 : std::string();
    case ViewColumn::rate_date:
      return figures.converted ? catalog.rates.date : std::string();
    case ViewColumn::part_rates:
      return part_rates(catalog, query, band);
    case ViewColumn::quality:
      return facet(Facet::quality);
    case ViewColumn::quarter:
      return facet(Facet::quarter);
    case ViewColumn::updated:
      return std::string(catalog.days[catalog.guides.updated[catalog.guide[band]]]);
    case ViewColumn::review_due:
      return facet(Facet::review_due);
    case ViewColumn::findings:
      return joined(catalog.finding_sets[catalog.finding_set[band]], catalog.rules);
    case ViewColumn::notes:
      return std::string(printed(catalog, band).notes);
    case ViewColumn::file:
      return std::string(catalog.file_of(band));
    case ViewColumn::line:
      return std::to_string(catalog.line[band]);
    default:
      return {};  // amounts
  }
}

bool is_open(const Catalog& catalog, BandId band, Measure measure, Basis basis) {
  const auto any = [&](int ends) { return (catalog.marks[band] & ends) != 0; };
  switch (measure) {
    case Measure::base:
      return any(open_base);
    case Measure::equity:
      return any(open_equity);
    case Measure::bonus:
      return any(open_bonus);
    case Measure::signing:
      return any(open_signing);
    case Measure::cash:
      return any(open_base | open_bonus);
    case Measure::stated:
      return any(open_total);
    case Measure::recomputed:
      return any(open_base | open_equity | open_bonus);
    case Measure::total:
      break;
  }
  return is_open(catalog, band, basis == Basis::stated ? Measure::stated : Measure::recomputed,
                 basis);
}

ViewRows view_rows(const Catalog& catalog, const View& view, std::span<const ViewColumn> columns,
                   std::size_t most) {
  const Query& query = view.query;
  ViewRows rows;
  const bool usual = columns.empty();
  if (usual) columns = kUsual;
  for (const ViewColumn column : columns) {
    const bool grouped = (column == ViewColumn::company && query.group == Grouping::company) ||
                         (column == ViewColumn::role && query.group == Grouping::role);
    if (!usual || !grouped) rows.columns.push_back(column);
  }
  const bool has_currency = std::ranges::find(columns, ViewColumn::currency) != columns.end();
  const std::size_t count = std::min(most, view.rows.size());
  rows.cells.reserve(count);
  for (const BandId band : std::span(view.rows).first(count)) {
    const BandFigures figures = figures_of(catalog, query, band);
    std::vector<std::string>& row = rows.cells.emplace_back();
    row.reserve(rows.columns.size());
    for (const ViewColumn column : rows.columns) {
      if (const auto measure = measure_of(column)) {
        const Ends& ends = figures.of(*measure, query.basis);
        const bool open = is_open(catalog, band, *measure, query.basis);
        rows.open |= open && !ends.absent();
        row.push_back(ends_text(ends, open, figures.converted && !has_currency));
      } else {
        row.push_back(cell_text(catalog, query, band, figures, column));
        if (column == ViewColumn::currency && figures.converted) row.back().insert(0, "≈ ");
      }
    }
  }
  if (usual) drop_empty(view, rows);
  return rows;
}

}  // namespace rangefinder
