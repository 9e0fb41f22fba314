#include "offer/script.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace rangefinder {
namespace {

// Before a "K" a small number counts thousands.
std::optional<double> read_amount(const Placeholder& placeholder, std::string_view typed) {
  const Result<Amount> amount = parse_typed_amount(typed);
  if (!amount) return std::nullopt;
  const auto value = static_cast<double>(*amount);
  return value < placeholder.unit ? value * placeholder.unit : value;
}

std::string amount_text(const Placeholder& placeholder, double value) {
  const double low = value + placeholder.more_low;
  const double high = value + placeholder.more_high;
  if (placeholder.unit > 1) {
    std::string text = format_decimal(low / placeholder.unit, 1);
    if (high != low) text += "–" + format_decimal(high / placeholder.unit, 1);
    return placeholder.before + text + placeholder.after;
  }
  const auto short_text = [&](double amount) {
    return placeholder.currency ? short_amount(round_amount(amount), placeholder.currency)
                                : placeholder.before + grouped(round_amount(amount));
  };
  return short_text(low) + (high != low ? " – " + short_text(high) : std::string());
}

std::string percent_text(const Placeholder& placeholder, std::string_view typed) {
  typed = trim(typed);
  if (typed.ends_with('%')) typed = trim(typed.substr(0, typed.size() - 1));
  const std::optional<double> value = parse_decimal(typed);
  if (!value) return {};
  std::string text = format_decimal(*value + placeholder.more_low, 1);
  if (placeholder.more_high != placeholder.more_low) {
    text += "–" + format_decimal(*value + placeholder.more_high, 1);
  }
  return text + "%";
}

}  // namespace

std::vector<Question> questions_in(std::span<const ScriptPiece> pieces) {
  std::vector<Question> questions;
  for (const ScriptPiece& piece : pieces) {
    if (!piece.placeholder) continue;
    const Placeholder& asked = *piece.placeholder;
    const std::string key = asked.key();
    if (std::ranges::find(questions, key, &Question::key) != questions.end()) continue;
    questions.push_back({key, asked.name, asked.kind, asked.choices, asked.currency});
  }
  return questions;
}

std::string filled(const Placeholder& placeholder, const Answers& answers) {
  const auto answer = answers.find(placeholder.key());
  if (answer == answers.end()) return {};
  const std::string_view typed = trim(answer->second);
  if (typed.empty()) return {};
  switch (placeholder.kind) {
    case PlaceholderKind::amount: {
      const std::optional<double> value = read_amount(placeholder, typed);
      return value ? amount_text(placeholder, *value) : std::string();
    }
    case PlaceholderKind::percent:
      return percent_text(placeholder, typed);
    case PlaceholderKind::choice:
    case PlaceholderKind::words:
      break;
  }
  return placeholder.before + std::string(typed) + placeholder.after;
}

std::string fill(std::span<const ScriptPiece> pieces, const Answers& answers) {
  std::string text;
  for (const ScriptPiece& piece : pieces) {
    const std::string own = piece.placeholder ? filled(*piece.placeholder, answers) : std::string();
    text += own.empty() ? piece.text : own;
  }
  return text;
}

Answers answers_from(const Plan& plan) {
  Answers answers;
  const auto base = std::ranges::find(plan.rows, PayPart::base, &PlanRow::part);
  if (base == plan.rows.end()) return answers;
  for (const auto& [name, figure] :
       {std::pair{"ask", &base->ask}, std::pair{"target", &base->target},
        std::pair{"floor", &base->floor}}) {
    if (is_absent(figure->value)) continue;
    answers.emplace(std::string("amount:") + name, std::to_string(round_amount(figure->value)));
  }
  return answers;
}

}  // namespace rangefinder
