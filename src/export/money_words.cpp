#include "export/money_words.h"

#include <cmath>

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

std::string gap_text(double gap) {
  if (is_absent(gap)) return {};
  const Amount percent = round_amount(gap * 100);
  return (percent > 0 ? "+" : percent < 0 ? "−" : "") + std::to_string(std::abs(percent)) + "%";
}

}  // namespace rangefinder
