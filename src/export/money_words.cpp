#include "export/money_words.h"

#include <cmath>

#include "base/text.h"

namespace rangefinder {
namespace {

// Large amounts are whole thousands.
int decimals_of(double high) { return high < 20'000 ? 1 : 0; }

}  // namespace

std::string money_text(double amount, Currency currency) {
  return is_absent(amount) ? "—"
                           : short_amount(round_amount(amount), currency, decimals_of(amount));
}

std::string money_text(const Ends& ends, bool open, Currency currency) {
  if (ends.absent()) return "—";
  const int decimals = decimals_of(ends.high);
  std::string text = short_amount(round_amount(ends.low), currency, decimals);
  if (ends.high > ends.low) {
    text += " – " + short_amount(round_amount(ends.high), currency, decimals);
  }
  return open ? text + '+' : text;
}

AmountScale amount_scale(double greatest, bool thousands) {
  AmountScale scale;
  if (greatest >= 100'000'000) {
    scale = {1'000'000, "M", 0};
  } else if (greatest >= 10'000 || thousands) {
    scale = {1000, "K", 0};
  }
  if (scale.divisor > 1 && greatest < 100 * scale.divisor) scale.decimals = 1;
  return scale;
}

std::string scaled_unit(Currency currency, const AmountScale& scale) {
  std::string unit(trim(currency.prefix()));
  if (unit.size() == 3 && is_ascii_letter(unit[2]) && scale.divisor > 1) unit += ' ';
  return unit + scale.suffix;
}

std::string bonus_percent(const Printed& printed) {
  if (is_absent(printed.percent_low)) return {};
  std::string text = format_decimal(printed.percent_low, 1);
  if (printed.percent_high != printed.percent_low) {
    text += "–" + format_decimal(printed.percent_high, 1);
  }
  return text + '%';
}

std::string gap_text(double gap) {
  if (is_absent(gap)) return {};
  const Amount percent = round_amount(gap * 100);
  return (percent > 0 ? "+" : percent < 0 ? "−" : "") + std::to_string(std::abs(percent)) + "%";
}

}  // namespace rangefinder
