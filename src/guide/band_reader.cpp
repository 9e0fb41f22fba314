#include "guide/band_reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/text.h"
#include "guide/cell.h"
#include "guide/cell_text.h"
#include "guide/cell_words.h"
#include "guide/outline.h"
#include "guide/place.h"

namespace rangefinder {
namespace {

std::optional<Range> range_of(const std::optional<Money>& money) {
  return money ? std::optional(money->range) : std::nullopt;
}

Currency currency_of(const std::optional<Money>& money) {
  return money ? money->currency : Currency();
}

bool is_reversed(const std::optional<Range>& range) { return range && range->low > range->high; }

// The parts of a cell that its column has a place for.
struct Kept {
  bool percent = false;
  bool count = false;
  bool annual = false;
  bool years = false;
  bool period = false;  // a month or an hour
};

class BandReader {
 public:
  BandReader(Band band, Guide& guide, std::vector<Finding>& findings)
      : band_(std::move(band)), guide_(guide), findings_(findings) {
    band_.place = fold_region(band_.region);
    hints_ = hints_for(band_.place);
  }

  void read(const std::vector<BandCell>& cells) {
    for (const BandCell& cell : cells) {
      entry_ = &cell;
      at_ = spot_of(*cell.line, cell.text);
      read();
      // An extra column keeps its header anyway.
      if (cell.meaning.rest && cell.meaning.column != TableColumn::other) {
        band_.notes.push_back(cell_text(cell.header));
      }
    }
    settle_currencies();
    if (alternative_.currency) band_.alternative = alternative_;
    std::ranges::sort(band_.flags);
    guide_.bands.push_back(std::move(band_));
  }

 private:
  void read() {
    const TableColumn column = entry_->meaning.column;
    const bool part = column == TableColumn::base || column == TableColumn::equity ||
                      column == TableColumn::bonus || column == TableColumn::signing ||
                      column == TableColumn::total;
    // A second column of one kind is one of its own, where the first one has said something.
    if (part && said_[static_cast<std::size_t>(column)]) {
      extra();
      return;
    }
    switch (column) {
      case TableColumn::base:
        base();
        break;
      case TableColumn::equity:
        equity();
        break;
      case TableColumn::bonus:
        bonus();
        break;
      case TableColumn::signing:
        signing();
        break;
      case TableColumn::total:
        total();
        break;
      case TableColumn::region:
      case TableColumn::level:
      case TableColumn::title:
        break;
      case TableColumn::other:
        extra();
        break;
    }
  }

  // Reads the cell and reports what is odd about it; its notes go to the band.
  Cell cell(std::string_view column, Spot& at, const Kept& kept) {
    at = at_;
    Cell cell = look();
    said_[static_cast<std::size_t>(entry_->meaning.column)] |= !cell.empty();
    report(cell, column);
    for (const std::string& note : cell.notes) band_.notes.push_back(note);
    bool left = (cell.percent && !kept.percent) || (cell.count && !kept.count) ||
                ((cell.annual || cell.grant) && !kept.annual) ||
                (cell.years.value_or(1) > 1 && !kept.years) ||
                (cell.period.value_or(Period::year) != Period::year && !kept.period);
    if (cell.alternative) {
      if (!alternative_.currency) alternative_.currency = cell.alternative->currency;
      if (alternative_.currency != cell.alternative->currency) {  // a third one in the row
        cell.alternative.reset();
        left = true;
      }
    }
    if (cell.money && cell.money->currency) {
      currencies_.insert(std::string(cell.money->currency.code()));
    }
    if (cell.money && cell.money->range.open) band_.flags.push_back(std::string(column) + ":plus");
    if (left) band_.notes.push_back(written());
    return cell;
  }

  // The cell's own words.
  std::string written() const { return cell_text(entry_->text); }

  // What the cell says, where it leaves them open with the currency and scale that its header or
  // its region names.
  Cell look() const {
    const ColumnMeaning& meaning = entry_->meaning;
    CurrencyHints hints = hints_;
    for (const std::string_view code : {"JPY", "CNY"}) {
      if (meaning.currency.code() == code) hints.yen = meaning.currency;
    }
    for (const std::string_view code : {"SEK", "DKK", "NOK"}) {
      if (meaning.currency.code() == code) hints.krone = meaning.currency;
    }
    Cell cell = read_cell(entry_->text, hints);
    if (!cell.money) return cell;
    const bool named = cell.money->currency || !cell.unknown_currency.empty();
    const std::vector<Currency>& label = band_.place.currencies;
    if (!named) {
      cell.money->currency = meaning.currency    ? meaning.currency
                             : label.size() == 1 ? label.front()
                                                 : Currency();
    }
    // Nobody writes 120,000 thousands.
    constexpr Amount kScaled = 100'000;
    if (meaning.unit != 1 && cell.unscaled && cell.money->range.high < kScaled) {
      for (Amount* end : {&cell.money->range.low, &cell.money->range.high}) {
        *end = round_amount(static_cast<double>(*end) * meaning.unit);
      }
    }
    return cell;
  }

  void report(const Cell& cell, std::string_view column) {
    const std::string text = written();
    const auto add = [&](const char* rule, Severity severity, std::string message,
                         const char* advice) {
      findings_.push_back({rule, severity, guide_.at(at_), std::move(message), advice, 0,
                           static_cast<int>(guide_.bands.size())});
    };
    if (!cell.unknown_currency.empty()) {
      const bool code = is_ascii_capital(cell.unknown_currency.front());
      add("unknown-currency", Severity::error,
          "\"" + cell.unknown_currency + "\" is " +
              (code ? "not a currency: " : "of several countries, and the region names none: ") +
              text,
          "Use an ISO 4217 code such as EUR. The figures are kept without a currency.");
    }
    if (cell.mixed) {
      const std::string both =
          std::string(cell.mixed->first.code()) + "/" + std::string(cell.mixed->second.code());
      add("mixed-range", Severity::error, "Two currencies in one range: " + text,
          "The first governs. Write both ends in one currency.");
      band_.flags.push_back(std::string(column) + ":mixed_currency:" + both);
      currencies_.insert(std::string(cell.mixed->second.code()));
    }
    if (cell.too_large) {
      add("unreadable-value", Severity::error, "A number here is larger than any amount: " + text,
          "Check its digits and its suffix. It is kept as a note.");
    }
    if (!cell.slip.empty()) {
      add("unreadable-value", Severity::warning, "This looks like a slip: " + cell.slip,
          "Check its digits, points and suffix, such as K for M. It is read as it is written.");
    }
    const bool reversed = is_reversed(range_of(cell.money)) || is_reversed(cell.annual) ||
                          is_reversed(range_of(cell.alternative)) || is_reversed(cell.count) ||
                          (cell.percent && cell.percent->low > cell.percent->high);
    if (reversed) {
      add("low-above-high", Severity::error, "Low is above high: " + text,
          "Swap the two ends. The row is kept; this range is not charted.");
    }
  }

  // The cell's words where it has no amount.
  std::string text_of(const Cell& read) const {
    const bool figures = read.percent || read.count;
    return read.money ? std::string() : figures ? written() : read.text;
  }

  void base() {
    const Cell read = cell("base", band_.base_at, {.period = true});
    band_.base = range_of(read.money);
    band_.base_text = text_of(read);
    band_.base_period = read.period.value_or(entry_->meaning.period.value_or(Period::year));
    base_currency_ = currency_of(read.money);
    base_unknown_ = !read.unknown_currency.empty();
    alternative_.base = range_of(read.alternative);
  }

  void equity() {
    const Cell read =
        cell("equity", band_.equity_at, {.count = true, .annual = true, .years = true});
    if (read.empty()) return;
    Equity equity;
    equity.range = range_of(read.money);
    equity.kind = says_none(read.text) ? EquityKind::none : entry_->meaning.kind;
    const std::optional<int> header = entry_->meaning.years;
    equity.years = read.period ? read.years : header;
    equity.annual = read.annual;
    if (read.grant) {  // "$10K-$15K/yr ($40K-$60K/4yr)"
      equity.annual = equity.range;
      equity.range = read.grant;
      equity.years = read.grant_years ? read.grant_years : header;
    }
    if (header.value_or(1) > 1 && equity.years != header) {
      band_.notes.push_back(cell_text(entry_->header));  // the cell overrides it
    }
    equity.count = read.count;
    equity.unit = read.unit;
    equity.currency = currency_of(read.money);
    equity.text = read.count ? read.text : text_of(read);
    band_.equity = std::move(equity);
    alternative_.equity = range_of(read.alternative);
  }

  void bonus() {
    const Cell read = cell("bonus", band_.bonus_at, {.percent = true});
    if (read.empty()) return;
    std::vector<std::string> words = read.notes;
    std::erase_if(
        words, [](std::string_view word) { return is_footnote(word) || is_footnote_number(word); });
    band_.bonus = Bonus{range_of(read.money), read.percent,
                        read.text.empty() ? join(words, "; ") : read.text, currency_of(read.money)};
    alternative_.bonus = range_of(read.alternative);
    if (read.percent && read.percent->open) band_.flags.emplace_back("bonus:plus");
  }

  void signing() {
    const Cell read = cell("signing", band_.signing_at, {});
    band_.signing = range_of(read.money);
    band_.signing_currency = currency_of(read.money);
    if (!read.text.empty()) band_.notes.push_back(read.text);
    alternative_.signing = range_of(read.alternative);
  }

  void total() {
    const Cell read = cell("total", band_.total_at, {.period = true});
    band_.total = range_of(read.money);
    band_.total_text = text_of(read);
    band_.total_period = read.period.value_or(entry_->meaning.period.value_or(Period::year));
    band_.total_currency = currency_of(read.money);
    alternative_.total = range_of(read.alternative);
  }

  // A column of its own: pay where there are amounts or percentages, else words to keep.
  void extra() {
    const Cell first = look();
    if (first.empty()) return;
    const bool known = entry_->meaning.column != TableColumn::other;
    if (!(first.money && first.money->currency) && !first.percent) {
      const std::string header = known ? cell_text(entry_->header) + ": " : std::string();
      band_.notes.push_back(header + written());
      return;
    }
    Spot at;
    const bool more = first.alternative && alternative_.extra;  // of another extra column
    const Cell read = cell("extra", at, {.percent = true, .years = true});
    if (more) band_.notes.push_back(written());
    band_.extra.push_back({cell_text(entry_->header), range_of(read.money), read.percent,
                           read.years, read.text, at, currency_of(read.money)});
    if (read.alternative && !more) alternative_.extra = read.alternative->range;
  }

  // The row's currency is the base's, or the total's where there is no base; a component in
  // another currency says so itself.
  void settle_currencies() {
    // A base in a currency that nobody knows is not in that of its total.
    if (!base_unknown_) band_.currency = base_currency_ ? base_currency_ : band_.total_currency;
    if (!base_unknown_ && !band_.currency && band_.equity) band_.currency = band_.equity->currency;
    const auto settle = [&](Currency& currency) {
      if (currency == band_.currency) currency = {};
    };
    settle(band_.total_currency);
    settle(band_.signing_currency);
    if (band_.equity) settle(band_.equity->currency);
    if (band_.bonus) settle(band_.bonus->currency);
    for (Extra& extra : band_.extra) settle(extra.currency);
    if (currencies_.size() > 1) {
      band_.flags.push_back("row_currency_mixed:" +
                            join({currencies_.begin(), currencies_.end()}, "/"));
    }
  }

  Band band_;
  Guide& guide_;
  std::vector<Finding>& findings_;
  CurrencyHints hints_;
  const BandCell* entry_ = nullptr;  // that is being read
  Spot at_;                          // of it
  bool said_[kColumnCount] = {};     // columns with a value
  Alternative alternative_;
  Currency base_currency_;
  bool base_unknown_ = false;         // the base is in a currency that is none, or one of several
  std::set<std::string> currencies_;  // codes that the row prints, without alternatives
};

}  // namespace

void add_band(Band band, const std::vector<BandCell>& cells, Guide& guide,
              std::vector<Finding>& findings) {
  BandReader(std::move(band), guide, findings).read(cells);
}

}  // namespace rangefinder
