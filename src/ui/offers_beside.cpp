// All offers and the present job side by side, in one currency: a column for each, or where those
// do not fit a block for each.
#include <algorithm>

#include "export/position_words.h"
#include "export/view_words.h"
#include "ui/figure_table.h"
#include "ui/offer_sections.h"
#include "ui/position_rows.h"

namespace rangefinder::ui {
namespace {

constexpr float kLeastColumn = 96;
constexpr float kWidestColumn = 150;

// An offer in the currency of all.
struct Column {
  std::string letter, title, company, place;
  bool converted = false;  // at the catalogue's rates
  bool shown = false;
  OfferFigures figures;      // absent where there is no rate
  double four_years = 0;     // with the sign-on
  Position stated, counted;  // of the total, against the stated band and the recomputed one
  bool has_stated = false, has_counted = false;
};

// What the figures are in: the view's currency; as printed, that of the offer that is shown.
Currency currency_of(const Frame& frame) {
  const Offers& offers = *frame.session.offers;
  if (frame.view.query.currency) return frame.view.query.currency;
  if (const OfferReport* report = offers.report()) return report->typed;
  return offers.form().currency;
}

void convert(OfferFigures& figures, double rate) {
  for (double* figure : {&figures.base, &figures.bonus, &figures.equity, &figures.signing,
                         &figures.cash, &figures.total, &figures.apart}) {
    *figure *= rate;
  }
}

Column column_of(const Frame& frame, std::size_t index, Currency currency) {
  const Offers& offers = *frame.session.offers;
  const Offer& offer = offers.results.read[index].offer;
  const std::optional<BandId> band = offers.forms[index].band;
  Column column;
  column.letter = offer_letter(offers, index);
  column.title = offer_title(offers, index);
  column.shown = index == offers.shown;
  column.company = band ? facet_value(frame.catalog, Facet::company, *band) : "";
  column.place = band ? frame.catalog.region_of(*band) : "";
  const auto& report = offers.results.reports[index];
  // An offer without a currency and a band is taken to be in that of the others.
  const Currency typed = report ? report->typed : offer.currency ? offer.currency : currency;
  const double rate = frame.catalog.rates.factor(typed, currency).value_or(kAbsent);
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

class Beside {
 public:
  Beside(Flow& flow, std::vector<Column> columns, Currency currency)
      : flow_(flow), columns_(std::move(columns)), currency_(currency) {}

  void draw() {
    flow_.title("Side by side", std::string(currency_.code()) + " a year");
    const auto count = static_cast<float>(columns_.size());
    FigureTable table = empty_table();
    if (flow_.width() >= table.labels + kLeastColumn * count) {
      for (std::size_t i = 0; i < columns_.size(); ++i) add_column(table, i);
      draw_figure_table(flow_, table);
    } else {
      for (std::size_t i = 0; i < columns_.size(); ++i) {
        FigureTable block = empty_table();
        block.widest = flow_.width();
        add_column(block, i);
        draw_figure_table(flow_, block);
        flow_.y += 8;
      }
    }
    notes();
  }

 private:
  FigureTable empty_table() const {
    FigureTable table{.kind = "beside", .corner = {}, .widest = kWidestColumn, .labels = 96};
    for (const RowSpec& row : kRows) {
      if (is_shown(row, columns_)) table.rows.push_back({.label = row.label, .cells = {}});
    }
    return table;
  }

  void add_column(FigureTable& table, std::size_t index) const {
    const Column& column = columns_[index];
    std::string head = column.title;
    for (const std::string& line : {column.company, column.place}) {
      if (!line.empty()) head += "\n" + line;
    }
    table.columns.push_back({column.letter, head});
    std::size_t at = 0;
    for (const RowSpec& row : kRows) {
      if (!is_shown(row, columns_)) continue;
      table.rows[at++].cells.push_back({.text = text_of(row, column), .strong = best(row, index)});
    }
  }

  std::string text_of(const RowSpec& row, const Column& column) const {
    const double value = row.value(column);
    if (is_absent(value)) return "—";
    if (row.unit == Unit::share) return std::to_string(round_amount(value * 100)) + "%";
    if (row.unit == Unit::ratio) return two_decimals(value);
    return (column.converted && value > 0 ? "≈ " : "") + offer_money(value, currency_);
  }

  // The greatest of its row, where it is not what all of them are.
  bool best(const RowSpec& row, std::size_t index) const {
    const double value = row.value(columns_[index]);
    bool less = false;
    for (const Column& other : columns_) {
      const double theirs = row.value(other);
      if (theirs > value) return false;
      less |= theirs < value;
    }
    return less;
  }

  void notes() {
    const auto any = [&](auto is) { return std::ranges::any_of(columns_, is); };
    std::string text = "The most of each row is bold. The four-year total has the sign-on.";
    if (any([](const Column& column) { return column.converted; })) {
      text += " ≈ Converted at the rates of " + date_text(flow_.frame.catalog.rates.date) + ".";
    }
    if (any([](const Column& column) { return is_absent(column.figures.total); })) {
      text += " An offer whose currency has no rate has no figures here.";
    }
    flow_.text(text, flow_.style(flow_.caption(), flow_.frame.theme.text2));
  }

  Flow& flow_;
  std::vector<Column> columns_;
  Currency currency_;
};

}  // namespace

void draw_offers_beside(Flow& flow) {
  const Offers& offers = *flow.frame.session.offers;
  const OfferResults& results = offers.results;
  const Currency currency = currency_of(flow.frame);
  std::vector<Column> columns;
  for (std::size_t i = 0; i < results.read.size() && i < offers.forms.size(); ++i) {
    if (results.read[i].blank) continue;
    columns.push_back(column_of(flow.frame, i, currency));
  }
  if (columns.size() > 1) Beside(flow, std::move(columns), currency).draw();
}

}  // namespace rangefinder::ui
