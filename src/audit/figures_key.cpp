#include "audit/figures_key.h"

#include <optional>

#include "base/text.h"

namespace rangefinder {
namespace {

// Fields with a byte between them that texts are not written with.
constexpr char kEnd = '\x1f';

class Key {
 public:
  void add(std::string_view text) {
    text_ += text;
    text_ += kEnd;
  }
  void add(const std::optional<Range>& range) {
    if (range) {
      figures_ = true;
      add(std::to_string(range->low) + '-' + std::to_string(range->high) +
          (range->open ? "+" : ""));
    } else {
      add("");
    }
  }
  void add(const std::optional<PercentRange>& percent) {
    if (percent) {
      figures_ = true;
      add(format_decimal(percent->low, 4) + '-' + format_decimal(percent->high, 4) +
          (percent->open ? "%+" : "%"));
    } else {
      add("");
    }
  }
  std::string take() { return figures_ ? std::move(text_) : std::string(); }

 private:
  std::string text_;
  bool figures_ = false;
};

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  return (hash ^ value) * 0x9E3779B97F4A7C15U + (hash >> 29U);
}

std::uint64_t mix(std::uint64_t hash, const std::optional<Range>& range) {
  if (!range) return mix(hash, 1U);
  return mix(mix(hash, static_cast<std::uint64_t>(range->low)),
             static_cast<std::uint64_t>(range->high));
}

}  // namespace

std::uint64_t figures_hash(const Band& band) {
  std::uint64_t hash = mix(mix(0, band.base), band.total);
  return mix(hash, band.equity ? band.equity->range : std::nullopt);
}

std::uint64_t table_hash(const Guide& guide) {
  std::uint64_t hash = 0;
  for (const Band& band : guide.bands) hash = mix(hash, figures_hash(band)) | 1U;
  return hash;
}

std::string figures_key(const Band& band) {
  Key key;
  key.add(band.currency.code());
  key.add(name(band.base_period));
  key.add(name(band.total_period));
  key.add(band.total_currency.code());
  key.add(band.base);
  key.add(band.signing);
  key.add(band.signing_currency.code());
  key.add(band.total);
  const Equity equity = band.equity.value_or(Equity{});
  key.add(equity.range);
  key.add(equity.annual);
  key.add(equity.count);
  key.add(equity.years ? std::to_string(*equity.years) : std::string());
  key.add(equity.text);
  key.add(equity.currency.code());
  const Bonus bonus = band.bonus.value_or(Bonus{});
  key.add(bonus.range);
  key.add(bonus.percent);
  key.add(bonus.text);
  key.add(bonus.currency.code());
  for (const Extra& extra : band.extra) {
    key.add(extra.column);
    key.add(extra.range);
    key.add(extra.percent);
  }
  return key.take();
}

std::string table_key(const Guide& guide) {
  std::string key;
  bool figures = false;
  for (const Band& band : guide.bands) {
    const std::string row = figures_key(band);
    figures |= !row.empty();
    key += fold(band.region) + kEnd + fold(band.level) + kEnd + row + '\n';
  }
  return figures ? key : std::string();
}

}  // namespace rangefinder
