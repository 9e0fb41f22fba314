#include "ui/beside_table.h"

#include <algorithm>

#include "catalog/facet_index.h"
#include "export/position_words.h"
#include "export/view_words.h"

namespace rangefinder::ui {
namespace {

// An offer in the currency of all.
struct Column {
  BesideColumn head;
  bool converted = false;    // at the catalogue's rates
  OfferFigures figures;      // absent where there is no rate
  double four_years = 0;     // with the sign-on
  Position stated, counted;  // of the total, against the stated band and the recomputed one
  bool has_stated = false, has_counted = false;
};

// What the figures are in: the view's currency; as printed, that of the offer that is shown.
Currency currency_of(const View& view, const Offers& offers) {
  if (view.query.currency) return view.query.currency;
  if (const OfferReport* report = offers.report()) return report->typed;
  return offers.form().currency;
}

void convert(OfferFigures& figures, double rate) {
  for (double* figure : {&figures.base, &figures.bonus, &figures.equity, &figures.signing,
                         &figures.cash, &figures.total, &figures.apart}) {
    *figure *= rate;
  }
}

Column column_of(const Catalog& catalog, const Offers& offers, std::size_t index,
                 Currency currency) {
  const Offer& offer = offers.results.read[index].offer;
  const std::optional<BandId> band = offers.forms[index].band;
  Column column;
  column.head.letter = offer_letter(offers, index);
  column.head.title = offer_title(offers, index);
  column.head.company = band ? facet_value(catalog, Facet::company, *band) : "";
  column.head.place = band ? catalog.region_of(*band) : "";
  const auto& report = offers.results.reports[index];
  // An offer without a currency and a band is taken to be in that of the others.
  const Currency typed = report ? report->typed : offer.currency ? offer.currency : currency;
  const double rate = catalog.rates.factor(typed, currency).value_or(kAbsent);
  column.converted = typed != currency;
  column.figures = figures_of(offer);
  convert(column.figures, rate);
  for (const OfferYear& year : years_of(offer)) column.four_years += year.total() * rate;
  if (!report) return column;
  for (const OfferPosition& one : report->positions) {
    if (one.measure != Measure::total) continue;
    const bool stated = one.basis == Basis::stated;
    (stated ? column.stated : column.counted) = one.position;
    (stated ? column.has_stated : column.has_counted) = true;
  }
  return column;
}

// What makes a row: the figure that says which is best, and how it is written.
enum class Unit : std::uint8_t { money, share, ratio };
struct RowSpec {
  const char* label;
  Unit unit;
  double (*value)(const Column& column);
};

double penetration(const Position& position, bool there) {
  return there ? position.penetration : kAbsent;
}

// Against the stated band where there is one.
const Position& main_position(const Column& column) {
  return column.has_stated ? column.stated : column.counted;
}

constexpr RowSpec kRows[] = {
    {"Base", Unit::money, [](const Column& one) { return one.figures.base; }},
    {"Bonus", Unit::money, [](const Column& one) { return one.figures.bonus; }},
    {"Equity per year", Unit::money, [](const Column& one) { return one.figures.equity; }},
    {"Not money today", Unit::money, [](const Column& one) { return one.figures.apart; }},
    {"Sign-on", Unit::money, [](const Column& one) { return one.figures.signing; }},
    {"Total per year", Unit::money, [](const Column& one) { return one.figures.total; }},
    {"Four-year total", Unit::money, [](const Column& one) { return one.four_years; }},
    {"In the band", Unit::share,
     [](const Column& one) {
       return penetration(main_position(one), one.has_stated || one.has_counted);
     }},
    {"In the recomputed band", Unit::share,
     [](const Column& one) { return penetration(one.counted, one.has_stated && one.has_counted); }},
    {"× middle", Unit::ratio,
     [](const Column& one) {
       return one.has_stated || one.has_counted ? main_position(one).compa_ratio : kAbsent;
     }},
};

// Rows that say nothing of most offers are there where they do of one.
bool is_shown(const RowSpec& row, const std::vector<Column>& columns) {
  const std::string_view label = row.label;
  if (label != "Not money today" && label != "In the recomputed band") return true;
  return std::ranges::any_of(columns, [&](const Column& column) {
    const double value = row.value(column);
    return row.unit == Unit::money ? value > 0 : !is_absent(value);
  });
}

std::string text_of(const RowSpec& row, const Column& column, Currency currency) {
  const double value = row.value(column);
  if (is_absent(value)) return "—";
  if (row.unit == Unit::share) return std::to_string(round_amount(value * 100)) + "%";
  if (row.unit == Unit::ratio) return two_decimals(value);
  return (column.converted && value > 0 ? "≈ " : "") + offer_money(value, currency);
}

// The greatest of its row, where it is not what all of them are.
bool best(const RowSpec& row, const std::vector<Column>& columns, std::size_t index) {
  const double value = row.value(columns[index]);
  bool less = false;
  for (const Column& other : columns) {
    const double theirs = row.value(other);
    if (theirs > value) return false;
    less |= theirs < value;
  }
  return less;
}

std::string notes_on(const Catalog& catalog, const std::vector<Column>& columns) {
  const auto any = [&](auto is) { return std::ranges::any_of(columns, is); };
  std::string text = "The most of each row is bold. The four-year total has the sign-on.";
  if (any([](const Column& column) { return column.converted; })) {
    text += " ≈ Converted at the rates of " + date_text(catalog.rates.date) + ".";
  }
  if (any([](const Column& column) { return is_absent(column.figures.total); })) {
    text += " An offer whose currency has no rate has no figures here.";
  }
  return text;
}

}  // namespace

BesideTable offers_beside(const Catalog& catalog, const View& view, const Offers& offers) {
  const OfferResults& results = offers.results;
  BesideTable table{.currency = currency_of(view, offers), .columns = {}, .rows = {}, .notes = {}};
  std::vector<Column> columns;
  for (std::size_t i = 0; i < results.read.size() && i < offers.forms.size(); ++i) {
    if (results.read[i].blank) continue;
    columns.push_back(column_of(catalog, offers, i, table.currency));
  }
  if (columns.size() < 2) return table;
  for (const RowSpec& spec : kRows) {
    if (!is_shown(spec, columns)) continue;
    BesideRow& row = table.rows.emplace_back(spec.label);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      row.cells.push_back({text_of(spec, columns[i], table.currency), best(spec, columns, i)});
    }
  }
  table.notes = notes_on(catalog, columns);
  for (Column& column : columns) table.columns.push_back(std::move(column.head));
  return table;
}

}  // namespace rangefinder::ui
