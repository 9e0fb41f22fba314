#include "guide/compensation.h"

#include "base/text.h"
#include "guide/cell.h"

namespace rangefinder {
namespace {

EquityKind kind_of(std::string_view header) {
  const auto says = [&](std::string_view word) { return contains_ignoring_case(header, word); };
  if (says("profit sharing")) return EquityKind::profit_sharing;
  if (says("phantom")) return EquityKind::phantom;
  if (says("carry") || says("carried")) return EquityKind::carry;
  if (says("fund access")) return EquityKind::fund_access;
  if (says("pre-ipo") || says("private")) return EquityKind::private_equity;
  if (says("option") && says("rsu")) return EquityKind::options_rsu;
  if (says("option")) return EquityKind::options;
  if (says("rsu")) return EquityKind::rsu;
  return EquityKind::unknown;
}

// "4yr" in "(RSU/4yr)", 1 for "(Annual)" and "/yr".
std::optional<int> years_of(std::string_view header) {
  for (const std::string_view word : {"yr", "year"}) {
    const std::size_t at = find_ignoring_case(header, word);
    if (at == std::string_view::npos) continue;
    std::size_t digit = at;
    while (digit > 0 && (header[digit - 1] == ' ' || header[digit - 1] == '-')) --digit;
    if (digit > 0 && is_digit(header[digit - 1])) {
      const bool two = digit > 1 && is_digit(header[digit - 2]);
      return (two ? (header[digit - 2] - '0') * 10 : 0) + (header[digit - 1] - '0');
    }
    if (at > 0 && header[at - 1] == '/') return 1;
  }
  if (contains_ignoring_case(header, "annual")) return 1;
  return std::nullopt;
}

// One row on its way to a Band.
class RowReader {
 public:
  RowReader(const TableRow& row, const std::string& file, std::vector<Finding>& findings)
      : row_(row), findings_(findings) {
    band_.where = {file, row.line.number, 0};
  }

  Band read(const std::vector<ColumnMeaning>& columns) {
    for (std::size_t i = 0; i < columns.size() && i < row_.cells.size(); ++i) {
      if (columns[i].column == Column::region) band_.region = without_emphasis(row_.cells[i]);
      if (columns[i].column == Column::level) band_.level = without_emphasis(row_.cells[i]);
    }
    hints_ = hints_for_region(band_.region);
    for (std::size_t i = 0; i < columns.size() && i < row_.cells.size(); ++i) {
      const std::string_view text = row_.cells[i];
      switch (columns[i].column) {
        case Column::base:
          base(text, columns[i]);
          break;
        case Column::equity:
          equity(text, columns[i]);
          break;
        case Column::bonus:
          bonus(text);
          break;
        case Column::signing:
          signing(text);
          break;
        case Column::total:
          total(text, columns[i]);
          break;
        case Column::region:
        case Column::level:
          break;
        case Column::other:
          if (!text.empty()) band_.notes.push_back(without_emphasis(text));
          break;
      }
    }
    for (std::size_t i = columns.size(); i < row_.cells.size(); ++i) {
      band_.notes.push_back(without_emphasis(row_.cells[i]));
    }
    settle_currencies();
    if (alternative_.currency) band_.alternative = alternative_;
    return std::move(band_);
  }

 private:
  // Reads a cell and reports what is odd about it; its notes go to the band.
  Cell cell(std::string_view text, std::string_view column) {
    Cell cell = read_cell(text, hints_);
    const auto report = [&](std::string rule, std::string message, std::string advice) {
      Location where = band_.where;
      where.column = column_of(row_.line, text);
      findings_.push_back({std::move(rule), Severity::error, std::move(where), std::move(message),
                           std::move(advice)});
    };
    const std::string written = without_emphasis(text);
    if (!cell.unknown_currency.empty()) {
      report("unknown-currency", "\"" + cell.unknown_currency + "\" is not a currency: " + written,
             "Use an ISO 4217 code such as EUR. The figures are kept without a currency.");
    }
    if (cell.mixed) {
      report("mixed-range", "Two currencies in one range: " + written,
             "The first governs. Write both ends in one currency.");
      band_.flags.push_back(std::string(column) +
                            ":mixed_currency:" + std::string(cell.mixed->first.code()) + "/" +
                            std::string(cell.mixed->second.code()));
    }
    if (cell.too_large) {
      report("unreadable-value", "A number here is larger than any amount: " + written,
             "Check its digits and its suffix. It is kept as a note.");
    }
    const bool reversed = (cell.money && cell.money->range.low > cell.money->range.high) ||
                          (cell.percent && cell.percent->low > cell.percent->high);
    if (reversed) {
      report("low-above-high", "Low is above high: " + written,
             "Swap the two ends. The row is kept; this range is not charted.");
    }
    for (const std::string& note : cell.notes) band_.notes.push_back(note);
    if (cell.alternative) alternative_.currency = cell.alternative->currency;
    return cell;
  }

  static std::optional<Range> range_of(const std::optional<Money>& money) {
    return money ? std::optional(money->range) : std::nullopt;
  }
  static Currency currency_of(const std::optional<Money>& money) {
    return money ? money->currency : Currency();
  }
  void mark_open(const std::optional<Money>& money, std::string_view column) {
    if (money && money->range.open) band_.flags.push_back(std::string(column) + ":plus");
  }

  void base(std::string_view text, const ColumnMeaning& meaning) {
    const Cell read = cell(text, "base");
    band_.base = range_of(read.money);
    band_.base_text = read.text;
    band_.base_period = read.period.value_or(meaning.period.value_or(Period::year));
    base_currency_ = currency_of(read.money);
    alternative_.base = range_of(read.alternative);
    mark_open(read.money, "base");
  }

  void equity(std::string_view text, const ColumnMeaning& meaning) {
    const Cell read = cell(text, "equity");
    if (read.empty()) return;
    Equity equity;
    equity.range = range_of(read.money);
    equity.kind = equals_ignoring_case(read.text, "none") ? EquityKind::none : meaning.kind;
    equity.years = read.years ? read.years : meaning.years;
    equity.annual = read.annual;
    equity.count = read.count;
    equity.unit = read.unit;
    equity.currency = currency_of(read.money);
    equity.text = read.text;
    band_.equity = std::move(equity);
    alternative_.equity = range_of(read.alternative);
    mark_open(read.money, "equity");
  }

  void bonus(std::string_view text) {
    const Cell read = cell(text, "bonus");
    if (read.empty()) return;
    band_.bonus = Bonus{range_of(read.money), read.percent, read.text};
    alternative_.bonus = range_of(read.alternative);
    mark_open(read.money, "bonus");
    if (read.percent && read.percent->open) band_.flags.emplace_back("bonus:plus");
  }

  void signing(std::string_view text) {
    const Cell read = cell(text, "signing");
    band_.signing = range_of(read.money);
    if (!read.text.empty()) band_.notes.push_back(read.text);
    alternative_.signing = range_of(read.alternative);
    mark_open(read.money, "signing");
  }

  void total(std::string_view text, const ColumnMeaning& meaning) {
    const Cell read = cell(text, "total");
    band_.total = range_of(read.money);
    band_.total_text = read.text;
    band_.total_period = read.period.value_or(meaning.period.value_or(Period::year));
    band_.total_currency = currency_of(read.money);
    alternative_.total = range_of(read.alternative);
    mark_open(read.money, "total");
  }

  // The row's currency is the base's, or the total's where there is no base; a component in
  // another currency says so itself.
  void settle_currencies() {
    band_.currency = base_currency_ ? base_currency_ : band_.total_currency;
    if (!band_.currency && band_.equity) band_.currency = band_.equity->currency;
    if (band_.total_currency == band_.currency) band_.total_currency = {};
    if (band_.equity && band_.equity->currency == band_.currency) band_.equity->currency = {};
  }

  const TableRow& row_;
  std::vector<Finding>& findings_;
  CurrencyHints hints_;
  Band band_;
  Alternative alternative_;
  Currency base_currency_;
};

}  // namespace

ColumnMeaning read_header(std::string_view header_cell) {
  const std::string header = without_emphasis(header_cell);
  const auto says = [&](std::string_view word) { return contains_ignoring_case(header, word); };
  ColumnMeaning meaning;
  if (says("month") || says("/mo")) meaning.period = Period::month;
  if (says("region") || says("location") || says("city") || says("office")) {
    meaning.column = Column::region;
  } else if (says("level")) {
    meaning.column = Column::level;
  } else if (says("sign")) {
    meaning.column = Column::signing;
  } else if (says("total")) {
    meaning.column = Column::total;
  } else if (says("base")) {
    meaning.column = Column::base;
  } else if (says("stock") || says("rsu") || says("equity") || says("option") ||
             says("profit sharing") || says("phantom") || says("carry") || says("fund access")) {
    meaning.column = Column::equity;
    meaning.kind = kind_of(header);
    meaning.years = years_of(header);
  } else if (says("bonus")) {
    meaning.column = Column::bonus;
  }
  return meaning;
}

bool is_compensation(const Table& table) {
  bool region = false;
  bool pay = false;
  for (const std::string_view cell : table.header.cells) {
    const Column column = read_header(cell).column;
    region |= column == Column::region;
    pay |= column == Column::base || column == Column::total;
  }
  return region && pay;
}

std::vector<Band> read_bands(const Table& table, const std::string& file,
                             std::vector<Finding>& findings) {
  std::vector<ColumnMeaning> columns;
  columns.reserve(table.header.cells.size());
  for (const std::string_view cell : table.header.cells) columns.push_back(read_header(cell));
  std::vector<Band> bands;
  for (const TableRow& row : table.rows) {
    if (row.cells.size() != columns.size()) {
      const bool few = row.cells.size() < columns.size();
      findings.push_back(
          {few ? "too-few-cells" : "too-many-cells",
           Severity::error,
           {file, row.line.number, 0},
           "This row has " + std::to_string(row.cells.size()) + " cells, its header has " +
               std::to_string(columns.size()) + ".",
           few ? "Add the missing cells; write — for what is not stated. The cells that are there "
                 "are read in the header's order."
               : "Remove the cells behind the last column, or name them in the header. They are "
                 "kept as "
                 "notes."});
    }
    bands.push_back(RowReader(row, file, findings).read(columns));
  }
  return bands;
}

}  // namespace rangefinder
