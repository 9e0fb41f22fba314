#include "offer/offered_answers.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "offer/clause.h"
#include "offer/plan.h"

namespace rangefinder {
namespace {

// Whether what comes next is still of the offer that is spoken of.
bool speaks_of_offer(std::string_view text, bool before) {
  const std::string words = lowered(text);
  const std::size_t end = words.find_last_of(".!?");
  const std::string_view rest =
      end == std::string::npos ? std::string_view(words) : std::string_view(words).substr(end);
  for (const std::string_view opening : {"the offer of ", "your offer of ", "the offer: "}) {
    if (rest.contains(opening)) return true;
  }
  return before && end == std::string::npos;
}

// "base" and "RSUs" directly behind an amount say what it is.
std::optional<PayPart> part_named(std::string_view behind) {
  static constexpr std::pair<std::string_view, PayPart> kNames[] = {
      {"base", PayPart::base},          {"rsu", PayPart::equity},
      {"equity", PayPart::equity},      {"stock", PayPart::equity},
      {"signing", PayPart::signing},    {"sign-on", PayPart::signing},
      {"sign on", PayPart::signing},    {"bonus", PayPart::bonus},
      {"target bonus", PayPart::bonus},
  };
  std::string_view words = trim(behind);
  if (words.starts_with("in ")) words.remove_prefix(3);
  const std::string lower = to_lower_ascii(words);
  const auto* named =
      std::ranges::find_if(kNames, [&](const auto& one) { return lower.starts_with(one.first); });
  return named == std::end(kNames) ? std::nullopt : std::optional(named->second);
}

// "RSUs over four years", where the grant does not vest over four.
bool over_other_years(std::string_view behind, double years) {
  static constexpr std::string_view kNumbers[] = {"one", "two", "three", "four", "five", "six"};
  const std::string words = lowered(behind.substr(0, behind.find_first_of(",.;:!?")));
  const std::size_t over = words.find(" over ");
  if (over == std::string::npos || !words.contains(" year")) return false;
  const std::string_view said = std::string_view(words).substr(over + 6);
  if (said.starts_with(format_decimal(years, 1) + " ")) return false;
  const auto number =
      std::ranges::find_if(kNumbers, [&](std::string_view name) { return said.starts_with(name); });
  return number == std::end(kNumbers) || static_cast<double>(number - kNumbers + 1) != years;
}

std::optional<std::string> answer(const Placeholder& asked, std::string_view behind,
                                  const Offer& offer) {
  const std::optional<PayPart> part = part_named(behind);
  if (!part || asked.depends()) return std::nullopt;
  if (asked.kind == PlaceholderKind::percent) {
    if (*part != PayPart::bonus || offer.bonus_percent <= 0) return std::nullopt;
    return format_decimal(offer.bonus_percent, 1);
  }
  if (asked.kind != PlaceholderKind::amount) return std::nullopt;
  if (!asked.takes(offer.currency)) return std::nullopt;
  const OfferFigures figures = figures_of(offer);
  double amount = 0;
  switch (*part) {
    case PayPart::base:
      amount = figures.base;
      break;
    case PayPart::equity:
      if (offer.equity.form != EquityForm::grant) return std::nullopt;
      if (over_other_years(behind, offer.equity.vesting.years)) return std::nullopt;
      amount = static_cast<double>(offer.equity.amount);
      break;
    case PayPart::signing:
      amount = figures.signing;
      break;
    case PayPart::bonus:
      amount = figures.bonus;
      break;
  }
  if (amount <= 0) return std::nullopt;
  return std::to_string(round_amount(amount));
}

}  // namespace

Answers offered_answers(std::span<const ScriptPiece> pieces, const Offer& offer) {
  Answers answers;
  bool of_offer = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!pieces[i].placeholder) {
      of_offer = speaks_of_offer(pieces[i].text, of_offer);
      continue;
    }
    if (!of_offer || i + 1 == pieces.size() || pieces[i + 1].placeholder) continue;
    const Placeholder& asked = *pieces[i].placeholder;
    if (auto said = answer(asked, pieces[i + 1].text, offer)) {
      answers.emplace(asked.key(), *std::move(said));
    }
  }
  return answers;
}

}  // namespace rangefinder
