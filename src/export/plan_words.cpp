#include "export/plan_words.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/text.h"

namespace rangefinder {
namespace {

std::string money(double amount, Currency currency) {
  return short_amount(round_amount(amount), currency);
}

std::string share_text(double share) {
  if (share == 0) return "low end";
  if (share == 0.5) return "middle";
  if (share == 1) return "high end";
  return format_decimal(share * 100, 0) + "%";
}

std::string reason_text(const PlanFigure& figure, double share) {
  switch (figure.reason) {
    case PlanReason::guide:
      return "line " + std::to_string(figure.line);
    case PlanReason::band:
      return share_text(share) + " of the band";
    case PlanReason::offer:
      return "your offer";
    case PlanReason::halfway:
      return "halfway";
    case PlanReason::none:
      break;
  }
  return {};
}

// Figures with one reason are named together: "Ask and floor: line 76."
std::string reasons_text(const PlanRow& row, const PlanRules& rules) {
  std::vector<std::pair<std::string, std::string>> named;  // reason, figures
  for (const auto& [name, text] : {std::pair{"ask", reason_text(row.ask, rules.ask)},
                                   std::pair{"target", reason_text(row.target, rules.target)},
                                   std::pair{"floor", reason_text(row.floor, rules.floor)}}) {
    if (text.empty()) continue;
    bool found = false;
    for (auto& [reason, names] : named) {
      if (reason != text) continue;
      names += std::string(" and ") + name;
      found = true;
    }
    if (!found) named.emplace_back(text, name);
  }
  std::string all;
  for (auto& [reason, names] : named) {
    names[0] = static_cast<char>(names[0] - 'a' + 'A');
    if (!all.empty()) all += ' ';
    all.append(names).append(": ").append(reason).append(".");
  }
  return all;
}

bool is_all_by_band(const PlanRow& row) {
  return row.ask.reason == PlanReason::band && row.target.reason == PlanReason::band &&
         row.floor.reason == PlanReason::band;
}

}  // namespace

std::string part_title(PayPart part) {
  constexpr std::array kTitles = {"Base", "Equity", "Bonus", "Sign-on"};
  return kTitles[static_cast<std::size_t>(part)];
}

std::string plan_figure(const PlanRow& row, const PlanFigure& figure, Currency currency) {
  if (is_absent(figure.value)) return "—";
  return row.in_percent ? format_decimal(figure.value, 1) + "%" : money(figure.value, currency);
}

std::string plan_why(const PlanRow& row, const Plan& plan) {
  const PlanRules& rules = plan.rules;
  const int vesting_years = plan.vesting_years;
  std::string why;
  if (row.part == PayPart::equity) {
    why = vesting_years > 0 ? "Over " + std::to_string(vesting_years) +
                                  (vesting_years == 1 ? " year. " : " years. ")
                            : "Per year. ";
  }
  if (is_all_by_band(row)) {
    why += "The guide names none: " + share_text(rules.ask) + ", " + share_text(rules.target) +
           ", " + share_text(rules.floor) + " of the band.";
  } else {
    why += reasons_text(row, rules);
  }
  if (!row.note.empty()) why += ' ' + row.note;
  return std::string(trim(why));
}

std::string gap_message(const BaseGap& gap, const OfferReport& report) {
  const Currency currency = report.plan.currency;
  const bool guides = gap.aim.reason == PlanReason::guide;
  return "Base is " + money(gap.amount, currency) + " under the " +
         (guides            ? "guide's "
          : gap.below_floor ? "plan's "
                            : "") +
         (gap.below_floor ? "floor" : "target") + " of " + money(gap.aim.value, currency) +
         (guides ? " (line " + std::to_string(gap.aim.line) + ")." : ".");
}

std::string gap_makers(const BaseGap& gap, const OfferReport& report) {
  const Plan& plan = report.plan;
  const double percent = report.offer.bonus_percent;
  const int years = std::max(plan.vesting_years, 1);
  const std::string span = std::to_string(years) + (years == 1 ? " year" : " years");
  const std::string whole = money(signing_for(gap.amount, years, percent), plan.currency);
  std::string text =
      whole + " more sign-on covers it for " + span + ": " + money(gap.amount, plan.currency);
  if (years > 1) text += " × " + std::to_string(years);
  if (percent > 0) text += ", plus " + format_decimal(percent, 1) + "% bonus on it";
  const std::string yearly = money(signing_for(gap.amount, 1, percent), plan.currency);
  text += plan.vesting_years > 0 ? ". Or " + whole + " more equity over " + span
                                 : ". Or " + yearly + " more equity a year";
  if (years > 1) text += ", which is " + yearly + " a year";
  return text + '.';
}

std::vector<std::string> offer_warnings(const OfferReport& report) {
  std::vector<std::string> warnings;
  if (report.gap) {
    warnings.push_back(gap_message(*report.gap, report) + ' ' + gap_makers(*report.gap, report));
  }
  warnings.insert(warnings.end(), report.doubts.begin(), report.doubts.end());
  return warnings;
}

std::vector<std::string> left_out_words(const OfferReport& report) {
  std::vector<std::string> words;
  for (const std::string& figure : report.plan.left_out) {
    words.push_back("Not used: " + figure + ".");
  }
  for (const int line : report.scripts_for_others) {
    words.push_back("Not in the script: line " + std::to_string(line) +
                    ", whose figures are for other places or currencies.");
  }
  return words;
}

}  // namespace rangefinder
