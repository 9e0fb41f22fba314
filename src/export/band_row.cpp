#include "export/band_row.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/money.h"
#include "base/shown.h"
#include "base/text.h"
#include "guide/cell.h"

namespace rangefinder {
namespace {

constexpr std::array<std::string_view, kBandKeyCount> kNames = {
    "file",       "line",          "company",        "role",        "region",      "level",
    "currency",   "base",          "base_low",       "base_high",   "base_period", "equity",
    "equity_low", "equity_high",   "equity_years",   "equity_kind", "bonus",       "bonus_low",
    "bonus_high", "bonus_pct_low", "bonus_pct_high", "signing",     "signing_low", "signing_high",
    "total",      "total_low",     "total_high",     "plus",        "notes"};

struct Other {
  std::string_view name;
  BandKey key;
};
constexpr std::array kOthers = {
    Other{"employer", BandKey::company}, Other{"title", BandKey::role},
    Other{"job_title", BandKey::role},   Other{"job", BandKey::role},
    Other{"location", BandKey::region},  Other{"place", BandKey::region},
    Other{"city", BandKey::region},      Other{"grade", BandKey::level},
    Other{"base_salary", BandKey::base}, Other{"total_comp", BandKey::total},
    Other{"stock", BandKey::equity},     Other{"note", BandKey::notes},
};

// "Base  Min" as "base_low".
std::string spelled(std::string_view name) {
  std::string text;
  for (const char c : to_lower_ascii(trim(name))) {
    const bool gap = is_space(c) || c == '-' || c == '_';
    if (gap && text.ends_with('_')) continue;
    text += gap ? '_' : c;
  }
  if (text.ends_with("_min")) text.replace(text.size() - 3, 3, "low");
  if (text.ends_with("_max")) text.replace(text.size() - 3, 3, "high");
  if (text.starts_with("sign_on")) text.replace(0, 7, "signing");
  if (text.starts_with("stock_")) text.replace(0, 5, "equity");
  return text;
}

class RowReader {
 public:
  RowReader(std::span<const BandValue> values, Spot at, const std::string& file) : file_(file) {
    for (const BandValue& value : values) values_[static_cast<std::size_t>(value.key)] = &value;
    row_.band.where = at;
  }

  BandRow read() {
    Band& band = row_.band;
    row_.file = text(BandKey::file);
    row_.line = static_cast<int>(number(BandKey::line, 1, 1'000'000'000, "a line").value_or(0));
    row_.company = text(BandKey::company);
    row_.role = text(BandKey::role);
    band.region = text(BandKey::region);
    band.place = fold_region(band.region);
    band.level = text(BandKey::level);
    band.notes = split_notes(text(BandKey::notes));
    read_currency();
    read_base();
    read_equity();
    read_bonus();
    const Part signing =
        part(BandKey::signing, BandKey::signing_low, BandKey::signing_high, band.signing_at);
    band.signing = signing.range;
    const Part total = part(BandKey::total, BandKey::total_low, BandKey::total_high, band.total_at);
    band.total = total.range;
    band.total_text = total.cell.text;
    if (total.cell.period) band.total_period = *total.cell.period;
    settle_currencies(signing.currency, total.currency);
    read_plus();
    return std::move(row_);
  }

 private:
  // What stands for one part of the pay.
  struct Part {
    std::optional<Range> range;
    Currency currency;  // that the amounts name
    Cell cell;          // where the value is a cell with both ends
  };

  const BandValue* value(BandKey key) const {
    const BandValue* found = values_[static_cast<std::size_t>(key)];
    return found == nullptr || trim(found->text).empty() ? nullptr : found;
  }

  std::string text(BandKey key) const {
    const BandValue* found = value(key);
    return found == nullptr ? std::string() : std::string(trim(found->text));
  }

  void report(const char* rule, Severity severity, Spot at, std::string message,
              std::string advice) {
    row_.findings.push_back(
        {rule, severity, {file_, at}, std::move(message), std::move(advice), 0, -1});
  }

  void unreadable(const BandValue& value, const std::string& what, std::string advice) {
    report("band-value", Severity::error, value.at, shown(value.text) + " is not " + what + '.',
           std::move(advice));
  }

  std::optional<std::int64_t> number(BandKey key, std::int64_t least, std::int64_t most,
                                     const std::string& what) {
    const BandValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    const std::string_view digits = trim(found->text);
    std::int64_t read = 0;
    const char* end = digits.data() + digits.size();
    const auto [at, error] = std::from_chars(digits.data(), end, read);
    if (error == std::errc() && at == end && read >= least && read <= most) return read;
    unreadable(*found, what, "Write a whole number from " + std::to_string(least) + '.');
    return std::nullopt;
  }

  void read_currency() {
    const BandValue* found = value(BandKey::currency);
    if (found == nullptr) return;
    if (const auto currency = Currency::from_code(trim(found->text))) {
      row_.band.currency = *currency;
      return;
    }
    const auto mark = currency_mark_at_start(trim(found->text));
    if (mark && !mark->ambiguous && mark->length == trim(found->text).size()) {
      row_.band.currency = mark->currency;
      return;
    }
    report("unknown-currency", Severity::error, found->at,
           shown(found->text) + " is not a currency.",
           "Use an ISO 4217 code such as EUR. The figures are kept without a currency.");
  }

  CurrencyHints hints() const {
    CurrencyHints hints = hints_for(row_.band.place);
    for (const std::string_view code : {"JPY", "CNY"}) {
      if (row_.band.currency.code() == code) hints.yen = row_.band.currency;
    }
    for (const std::string_view code : {"SEK", "DKK", "NOK"}) {
      if (row_.band.currency.code() == code) hints.krone = row_.band.currency;
    }
    return hints;
  }

  // One end of a range; nothing where there is none, and where it cannot be read.
  std::optional<Amount> amount(BandKey key, Currency& currency) {
    const BandValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    const std::string_view written = trim(found->text);
    Amount whole = 0;
    const char* end = written.data() + written.size();
    const auto [at, error] = std::from_chars(written.data(), end, whole);
    if (error == std::errc() && at == end && whole >= 0 && whole <= kMostBandAmount) return whole;
    const Cell cell = read_cell(written, hints());
    if (cell.empty() && cell.notes.empty()) return std::nullopt;  // a dash
    const bool negative = written.size() > 1 && written.front() == '-';
    const bool one = !negative && cell.money && cell.money->range.low == cell.money->range.high &&
                     !cell.alternative && !cell.period && !cell.mixed;
    if (one && cell.money->range.high <= kMostBandAmount) {
      if (cell.money->currency) currency = cell.money->currency;
      return cell.money->range.high;
    }
    unreadable(*found, "an amount", "Write whole units: 200000, 200,000 or $200K.");
    return std::nullopt;
  }

  Part part(BandKey both, BandKey low, BandKey high, Spot& at) {
    Part part;
    if (const BandValue* cell = value(both)) {
      at = cell->at;
      part.cell = read_cell(trim(cell->text), hints());
      if (part.cell.money && part.cell.money->range.high <= kMostBandAmount) {
        part.range = part.cell.money->range;
        part.currency = part.cell.money->currency;
        check_ends(*part.range, name(both), at, file_, row_.findings);
      }
      for (const std::string& note : part.cell.notes) row_.band.notes.push_back(note);
    }
    const auto from = amount(low, part.currency);
    const auto to = amount(high, part.currency);
    if (!from && !to) return part;
    at = value(from ? low : high)->at;
    if (from && to) {
      part.range = Range{*from, *to};
      check_ends(*part.range, name(both), at, file_, row_.findings);
    } else if (value(from ? high : low) == nullptr) {
      report("band-value", Severity::warning, at,
             "There is one end only: no " + std::string(name(from ? high : low)) + '.',
             "Write the other end, too; until then this range is left out.");
    }
    return part;
  }

  void read_base() {
    Band& band = row_.band;
    const Part base = part(BandKey::base, BandKey::base_low, BandKey::base_high, band.base_at);
    band.base = base.range;
    band.base_text = base.cell.text;
    base_currency_ = base.currency;
    if (base.cell.period) band.base_period = *base.cell.period;
    if (const BandValue* found = value(BandKey::base_period)) {
      if (const auto period = period_of(trim(found->text))) {
        band.base_period = *period;
      } else {
        unreadable(*found, "a period", "Write year, month or hour.");
      }
    }
  }

  void read_equity() {
    Band& band = row_.band;
    const Part part =
        this->part(BandKey::equity, BandKey::equity_low, BandKey::equity_high, band.equity_at);
    const auto years = number(BandKey::equity_years, 1, 50, "a number of years");
    const BandValue* kind = value(BandKey::equity_kind);
    if (!part.range && !years && kind == nullptr && part.cell.empty()) return;
    Equity equity;
    equity.range = part.range;
    equity.currency = part.currency;
    equity.annual = part.cell.annual;
    equity.count = part.cell.count;
    equity.unit = part.cell.unit;
    equity.text = part.cell.text;
    if (equals_ignoring_case(equity.text, "none")) equity.kind = EquityKind::none;
    equity.years = part.cell.years;
    if (years) equity.years = static_cast<int>(*years);
    if (kind != nullptr) {
      if (const auto known = equity_kind_from_name(to_lower_ascii(trim(kind->text)))) {
        equity.kind = *known;
      } else {
        unreadable(*kind, "a kind of equity",
                   "Write rsu, options, options+rsu, private_equity, profit_sharing, phantom, "
                   "carry, fund_access, none, or stock where nothing says.");
      }
    }
    band.equity = std::move(equity);
  }

  std::optional<double> percent(BandKey key) {
    const BandValue* found = value(key);
    if (found == nullptr) return std::nullopt;
    std::string_view written = trim(found->text);
    if (written.ends_with('%')) written = trim(written.substr(0, written.size() - 1));
    const auto read = parse_decimal(written);
    if (read && *read >= 0 && *read <= kMostPercent) return read;
    unreadable(*found, "a percentage", "Write a number such as 12.5.");
    return std::nullopt;
  }

  void read_bonus() {
    Band& band = row_.band;
    const Part part =
        this->part(BandKey::bonus, BandKey::bonus_low, BandKey::bonus_high, band.bonus_at);
    Bonus bonus{part.range, part.cell.percent, part.cell.text, part.currency};
    const auto low = percent(BandKey::bonus_pct_low);
    const auto high = percent(BandKey::bonus_pct_high);
    if (low || high)
      bonus.percent =
          PercentRange{low.value_or(*(low ? low : high)), high.value_or(*(high ? high : low))};
    if (bonus.percent && bonus.percent->low > bonus.percent->high) {
      const BandValue* first = value(BandKey::bonus_pct_low);
      report("low-above-high", Severity::error, first == nullptr ? band.bonus_at : first->at,
             "Low is above high: " + format_decimal(bonus.percent->low, 2) + "% and " +
                 format_decimal(bonus.percent->high, 2) + '%',
             "Swap the two ends. The row is kept; this range is not charted.");
    }
    if (bonus.range || bonus.percent || !bonus.text.empty()) band.bonus = std::move(bonus);
  }

  // The band is in the currency that it says, else in that of its amounts, else in its region's.
  void settle_currencies(Currency signing, Currency total) {
    Band& band = row_.band;
    const Currency equity = band.equity ? band.equity->currency : Currency();
    if (!band.currency && value(BandKey::currency) == nullptr) {
      for (const Currency named : {base_currency_, total, equity, signing}) {
        if (!band.currency) band.currency = named;
      }
      const bool amounts =
          band.base || band.total || band.signing || (band.equity && band.equity->range);
      if (!band.currency && amounts) band.currency = band.place.currency();
    }
    const auto own = [&](Currency named) { return named == band.currency ? Currency() : named; };
    band.signing_currency = own(signing);
    band.total_currency = own(total);
    if (band.equity) band.equity->currency = own(equity);
    if (band.bonus) band.bonus->currency = own(band.bonus->currency);
    if (own(base_currency_)) {
      report("mixed-currencies", Severity::error, band.base_at,
             "The base is in " + std::string(base_currency_.code()) + ", the band in " +
                 std::string(band.currency.code()) + '.',
             "Write both in one currency. The band's counts.");
    }
  }

  void read_plus() {
    const BandValue* found = value(BandKey::plus);
    if (found == nullptr) return;
    for (const std::string& part : split_notes(replace_all(std::string(found->text), ",", "; "))) {
      if (mark_open(row_.band, part)) continue;
      report("band-value", Severity::warning, found->at, shown(part) + " is no part of the pay.",
             "Write base, equity, bonus, signing or total.");
    }
  }

  const std::string& file_;
  std::array<const BandValue*, kBandKeyCount> values_{};
  BandRow row_;
  Currency base_currency_;
};

}  // namespace

std::optional<BandKey> band_key_from_name(std::string_view name) {
  constexpr std::size_t kLongest = 40;
  if (name.size() > kLongest) return std::nullopt;
  const std::string text = spelled(name);
  const auto found = std::ranges::find(kNames, text);
  if (found != kNames.end()) return static_cast<BandKey>(found - kNames.begin());
  const auto other = std::ranges::find(kOthers, text, &Other::name);
  if (other != kOthers.end()) return other->key;
  return std::nullopt;
}

std::string_view name(BandKey key) { return kNames[static_cast<std::size_t>(key)]; }

BandRow read_band_row(std::span<const BandValue> values, Spot at, const std::string& file) {
  return RowReader(values, at, file).read();
}

void check_ends(const Range& range, std::string_view part, Spot at, const std::string& file,
                std::vector<Finding>& findings) {
  if (range.low <= range.high) return;
  findings.push_back(
      {"low-above-high",
       Severity::error,
       {file, at},
       "Low is above high: " + std::to_string(range.low) + " and " + std::to_string(range.high),
       "Swap the two ends of " + std::string(part) +
           ". The row is kept; this range is not charted.",
       0,
       -1});
}

bool mark_open(Band& band, std::string_view part) {
  const auto open = [](std::optional<Range>& range) {
    if (range) range->open = true;
  };
  if (part == "base") {
    open(band.base);
  } else if (part == "equity") {
    if (band.equity) open(band.equity->range);
  } else if (part == "bonus") {
    if (band.bonus && band.bonus->range) {
      band.bonus->range->open = true;
    } else if (band.bonus && band.bonus->percent) {
      band.bonus->percent->open = true;
    }
  } else if (part == "signing") {
    open(band.signing);
  } else if (part == "total") {
    open(band.total);
  } else {
    return false;
  }
  return true;
}

std::vector<std::string> split_notes(std::string_view text) {
  std::vector<std::string> notes;
  for (const std::string_view note : split(text, "; ")) {
    if (!trim(note).empty()) notes.emplace_back(trim(note));
  }
  return notes;
}

std::optional<Period> period_of(std::string_view text) {
  const std::string lower = to_lower_ascii(text);
  if (lower == "yr") return Period::year;
  if (lower == "mo") return Period::month;
  if (lower == "hr") return Period::hour;
  return period_from_name(lower);
}

}  // namespace rangefinder
