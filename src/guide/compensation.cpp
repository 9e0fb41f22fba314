#include "guide/compensation.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "guide/cell.h"
#include "guide/place.h"

namespace rangefinder {
namespace {

EquityKind kind_of(std::string_view header) {
  const auto says = [&](std::string_view word) { return contains_ignoring_case(header, word); };
  if (says("profit sharing") || says("profit-sharing")) return EquityKind::profit_sharing;
  if (says("phantom")) return EquityKind::phantom;
  if (says("carry") || says("carried")) return EquityKind::carry;
  if (says("fund access")) return EquityKind::fund_access;
  if (says("option") && says("rsu")) return EquityKind::options_rsu;
  if (says("option")) return EquityKind::options;
  if (says("pre-ipo") || says("private")) return EquityKind::private_equity;
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

// One cell of a band with what its column (or its row, where regions are the columns) means.
struct BandCell {
  ColumnMeaning meaning;
  std::string_view header;
  std::string_view text;
  const Line* line;
};

// The cells of one band on their way to it.
class BandReader {
 public:
  BandReader(Band band, std::vector<Finding>& findings)
      : band_(std::move(band)), findings_(findings), hints_(hints_for_region(band_.region)) {}

  Band read(const std::vector<BandCell>& entries) {
    for (const BandCell& entry : entries) read(entry);
    settle_currencies();
    if (alternative_.currency) band_.alternative = alternative_;
    return std::move(band_);
  }

 private:
  void read(const BandCell& entry) {
    line_ = entry.line;
    switch (entry.meaning.column) {
      case Column::base:
        base(entry.text, entry.meaning);
        break;
      case Column::equity:
        equity(entry.text, entry.meaning);
        break;
      case Column::bonus:
        bonus(entry.text);
        break;
      case Column::signing:
        signing(entry.text);
        break;
      case Column::total:
        total(entry.text, entry.meaning);
        break;
      case Column::region:
      case Column::level:
      case Column::title:
        break;
      case Column::other:
        extra(entry);
        break;
    }
  }

  // Reads a cell and reports what is odd about it; its notes go to the band.
  Cell cell(std::string_view text, std::string_view column) {
    Cell cell = read_cell(text, hints_);
    const auto report = [&](std::string rule, std::string message, std::string advice) {
      Location where = band_.where;
      where.line = line_->number;
      where.column = column_of(*line_, text);
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
    band_.bonus = Bonus{range_of(read.money), read.percent,
                        read.text.empty() ? join(read.notes, "; ") : read.text};
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

  // A column of its own: pay where there are amounts or percentages, else words to keep.
  void extra(const BandCell& entry) {
    const Cell look = read_cell(entry.text, hints_);
    if (look.empty()) return;
    if (!(look.money && look.money->currency) && !look.percent) {
      band_.notes.push_back(without_emphasis(entry.text));
      return;
    }
    const Cell read = cell(entry.text, "extra");
    band_.extra.push_back({without_emphasis(entry.header), range_of(read.money), read.percent,
                           read.years, read.text});
    alternative_.extra = range_of(read.alternative);
  }

  // The row's currency is the base's, or the total's where there is no base; a component in
  // another currency says so itself.
  void settle_currencies() {
    band_.currency = base_currency_ ? base_currency_ : band_.total_currency;
    if (!band_.currency && band_.equity) band_.currency = band_.equity->currency;
    if (band_.total_currency == band_.currency) band_.total_currency = {};
    if (band_.equity && band_.equity->currency == band_.currency) band_.equity->currency = {};
  }

  Band band_;
  std::vector<Finding>& findings_;
  CurrencyHints hints_;
  const Line* line_ = nullptr;  // of the cell that is being read
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
  } else if (says("title")) {
    meaning.column = Column::title;
  } else if (says("sign")) {
    meaning.column = Column::signing;
  } else if (says("total")) {
    meaning.column = Column::total;
  } else if (says("base")) {
    meaning.column = Column::base;
  } else if (says("stock") || says("rsu") || says("equity") || says("option") ||
             says("profit sharing") || says("profit-sharing") || says("phantom") || says("carry") ||
             says("fund access")) {
    meaning.column = Column::equity;
    meaning.kind = kind_of(header);
    meaning.years = years_of(header);
  } else if (says("bonus")) {
    meaning.column = Column::bonus;
  }
  return meaning;
}

Layout layout_of(const Table& table) {
  const std::vector<std::string_view>& head = table.header.cells;
  if (head.empty() || table.rows.empty()) return Layout::none;
  bool has[kColumnCount] = {};
  for (const std::string_view cell : head) {
    has[static_cast<std::size_t>(read_header(cell).column)] = true;
  }
  const auto there = [&](Column column) { return has[static_cast<std::size_t>(column)]; };
  const bool pays = there(Column::base) || there(Column::total);
  if (there(Column::region) && pays) return Layout::region_rows;
  if (there(Column::level) && there(Column::title) && pays) return Layout::level_rows;

  // Regions in columns: every other header names a place.
  const auto places = std::span(head).subspan(1);
  if (places.empty() || !std::ranges::all_of(places, names_place)) return Layout::none;
  if (contains_ignoring_case(head.front(), "level")) return Layout::level_by_region;
  const auto parts = std::ranges::count_if(table.rows, [](const TableRow& row) {
    if (row.cells.empty()) return false;
    const Column column = read_header(row.cells.front()).column;
    return column == Column::base || column == Column::total || column == Column::equity;
  });
  return parts >= 2 ? Layout::component_by_region : Layout::none;
}

namespace {

void check_width(const Table& table, const std::string& file, std::vector<Finding>& findings) {
  const std::size_t columns = table.header.cells.size();
  for (const TableRow& row : table.rows) {
    if (row.cells.size() == columns) continue;
    const bool few = row.cells.size() < columns;
    findings.push_back(
        {few ? "too-few-cells" : "too-many-cells",
         Severity::error,
         {file, row.line.number, 0},
         "This row has " + std::to_string(row.cells.size()) + " cells, its header has " +
             std::to_string(columns) + ".",
         few ? "Add the missing cells; write — for what is not stated. The cells that are there "
               "are read in the header's order."
             : "Remove the cells behind the last column, or name them in the header. They are "
               "kept as notes."});
  }
}

std::vector<Band> read_rows(const Table& table, const std::string& file,
                            std::vector<Finding>& findings) {
  std::vector<ColumnMeaning> columns;
  for (const std::string_view cell : table.header.cells) columns.push_back(read_header(cell));
  std::vector<Band> bands;
  for (const TableRow& row : table.rows) {
    Band band;
    band.where = {file, row.line.number, 0};
    std::vector<BandCell> entries;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (i >= columns.size()) {
        band.notes.push_back(without_emphasis(row.cells[i]));
        continue;
      }
      const std::string plain = without_emphasis(row.cells[i]);
      if (columns[i].column == Column::region) band.region = plain;
      if (columns[i].column == Column::level || columns[i].column == Column::title) {
        band.level += (band.level.empty() ? "" : " / ") + plain;
      }
      entries.push_back({columns[i], table.header.cells[i], row.cells[i], &row.line});
    }
    bands.push_back(BandReader(std::move(band), findings).read(entries));
  }
  return bands;
}

// Each cell is a total of its row's level in its column's region.
std::vector<Band> read_levels_by_region(const Table& table, const std::string& file,
                                        std::vector<Finding>& findings) {
  std::vector<Band> bands;
  for (const TableRow& row : table.rows) {
    for (std::size_t i = 1; i < std::min(row.cells.size(), table.header.cells.size()); ++i) {
      Band band;
      band.where = {file, row.line.number, 0};
      band.region = without_emphasis(table.header.cells[i]);
      band.level = without_emphasis(row.cells.front());
      ColumnMeaning meaning;
      meaning.column = Column::total;
      bands.push_back(BandReader(std::move(band), findings)
                          .read({{meaning, table.header.cells[i], row.cells[i], &row.line}}));
    }
  }
  return bands;
}

// A column is a band; its rows are the parts.
std::vector<Band> read_components_by_region(const Table& table, const std::string& file,
                                            std::vector<Finding>& findings) {
  std::vector<Band> bands;
  for (std::size_t i = 1; i < table.header.cells.size(); ++i) {
    Band band;
    band.where = {file, table.header.line.number, 0};
    band.region = without_emphasis(table.header.cells[i]);
    std::vector<BandCell> entries;
    for (const TableRow& row : table.rows) {
      if (i >= row.cells.size()) continue;
      entries.push_back(
          {read_header(row.cells.front()), row.cells.front(), row.cells[i], &row.line});
    }
    bands.push_back(BandReader(std::move(band), findings).read(entries));
  }
  return bands;
}

}  // namespace

std::vector<Band> read_bands(const Table& table, const std::string& file,
                             std::vector<Finding>& findings) {
  const Layout layout = layout_of(table);
  if (layout == Layout::none) return {};
  check_width(table, file, findings);
  switch (layout) {
    case Layout::none:
      return {};
    case Layout::region_rows:
    case Layout::level_rows:
      return read_rows(table, file, findings);
    case Layout::level_by_region:
      return read_levels_by_region(table, file, findings);
    case Layout::component_by_region:
      return read_components_by_region(table, file, findings);
  }
  return {};
}

}  // namespace rangefinder
