#include "guide/front_bands.h"

#include <utility>

namespace rangefinder {
namespace {

class EntryReader {
 public:
  EntryReader(const FrontMatterBand& entry, int index, const std::string& file,
              std::vector<Finding>& findings)
      : entry_(entry), index_(index), file_(file), findings_(findings) {}

  Band read() {
    Band band;
    band.where = entry_.at;
    band.where.line = entry_.line;
    band.region = entry_.region;
    band.place = fold_region(band.region);
    band.level = entry_.level;
    band.currency = currency();
    band.base = range("base", entry_.base_low, entry_.base_high, band.base_at);
    band.total = range("total_comp", entry_.total_low, entry_.total_high, band.total_at);
    band.signing = range("signing_bonus", entry_.signing_low, entry_.signing_high, band.signing_at);
    if (const auto stock = range("stock", entry_.stock_low, entry_.stock_high, band.equity_at)) {
      band.equity = Equity{};
      band.equity->range = stock;
    }
    Bonus bonus;
    bonus.range = range("bonus", entry_.bonus_low, entry_.bonus_high, band.bonus_at);
    if (const auto& low = entry_.bonus_percent) {
      bonus.percent = PercentRange{low->value, low->value};
      if (entry_.bonus_percent_high) bonus.percent->high = entry_.bonus_percent_high->value;
      if (!bonus.range) band.bonus_at = low->at;
    } else if (const auto& high = entry_.bonus_percent_high) {
      one_end("bonus_pct", high->at, "low");
    }
    if (bonus.range || bonus.percent) band.bonus = std::move(bonus);
    return band;
  }

 private:
  using End = std::optional<At<Amount>>;

  std::optional<Range> range(const std::string& part, const End& low, const End& high, Spot& at) {
    if (!low && !high) return std::nullopt;
    at = low ? low->at : high->at;
    if (!low || !high) {
      one_end(part, at, low ? "high" : "low");
      return std::nullopt;
    }
    if (low->value > high->value) {
      report("low-above-high", Severity::error, low->at,
             "Low is above high: " + std::to_string(low->value) + " and " +
                 std::to_string(high->value),
             "Swap \"" + part + "_low\" and \"" + part +
                 "_high\". The row is kept; this range is not charted.");
    }
    return Range{low->value, high->value};
  }

  void one_end(const std::string& part, Spot at, const std::string& missing) {
    report("front-matter-value", Severity::warning, at,
           "\"" + part + "\" has one end only: there is no \"" + part + "_" + missing + "\".",
           "Add the other end; until then it is left out.");
  }

  Currency currency() {
    if (!entry_.currency) return {};
    if (const auto known = Currency::from_code(entry_.currency->value)) return *known;
    report("unknown-currency", Severity::error, entry_.currency->at,
           "\"" + entry_.currency->value + "\" is not a currency.",
           "Use an ISO 4217 code such as EUR.");
    return {};
  }

  void report(const char* rule, Severity severity, Spot at, std::string message,
              std::string advice) {
    findings_.push_back(
        {rule, severity, {file_, at}, std::move(message), std::move(advice), 0, index_});
  }

  const FrontMatterBand& entry_;
  int index_;
  const std::string& file_;
  std::vector<Finding>& findings_;
};

}  // namespace

std::vector<Band> bands_of(const FrontMatter& front, const std::string& file,
                           std::vector<Finding>& findings) {
  std::vector<Band> bands;
  for (const FrontMatterBand& entry : front.compensation) {
    const auto index = static_cast<int>(bands.size());
    bands.push_back(EntryReader(entry, index, file, findings).read());
  }
  return bands;
}

}  // namespace rangefinder
