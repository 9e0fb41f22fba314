#include "guide/column.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

std::string meaning(std::string_view header) {
  const ColumnMeaning read = read_header(header);
  constexpr const char* kNames[] = {"region", "level",   "title", "base", "equity",
                                    "bonus",  "signing", "total", "other"};
  std::string text = kNames[static_cast<std::size_t>(read.column)];
  if (read.column == Column::equity) text += ' ' + std::string(name(read.kind));
  if (read.years) text += ", " + std::to_string(*read.years) + "yr";
  if (read.period) text += ", per " + std::string(name(*read.period));
  if (read.currency) text += ", " + std::string(read.currency.code());
  if (read.unit != 1) text += ", x" + std::to_string(static_cast<int>(read.unit));
  if (read.rest) text += ", rest";
  return text;
}

}  // namespace

TEST_CASE("Headers say what their columns mean", "[guide][column]") {
  const std::pair<const char*, const char*> cases[] = {
      {"Region", "region"},
      {"Location", "region"},
      {"Level", "level"},
      {"Base Salary", "base"},
      {"**Base**", "base"},
      {"Base (monthly)", "base, per month"},
      {"Stock (RSU/4yr)", "equity rsu, 4yr"},
      {"RSU (4-year)", "equity rsu, 4yr"},
      {"Equity (Pre-IPO/4yr)", "equity private_equity, 4yr"},
      {"Equity/Profit Sharing (Annual)", "equity profit_sharing, 1yr"},
      {"RSU/yr", "equity rsu, 1yr"},
      {"Options", "equity options"},
      {"Stock (Options/RSU est.)", "equity options+rsu"},
      {"Phantom Equity", "equity phantom"},
      {"Carry", "equity carry"},
      {"Stock", "equity stock"},
      {"Bonus", "bonus"},
      {"Bonus (Annual)", "bonus"},
      {"Sign-On", "signing"},
      {"Signing Bonus", "signing"},
      {"Total Comp", "total"},
      {"Total (monthly)", "total, per month"},
      {"Notes", "other"},
      {"Total RSU (4yr)", "equity rsu, 4yr"},
      {"RSU Total (4yr)", "equity rsu, 4yr"},
      {"Total Equity", "equity stock"},
      {"Total Salary", "total"},
      {"RSU (4Y)", "equity rsu, 4yr"},
      {"Stock (RSU/4y vest)", "equity rsu, 4yr"},
      {"SARs (4yr)", "equity phantom, 4yr"},
      {"Stock (SAR)", "equity stock, SAR"},  // riyals
      {"Bonus SAR", "bonus, SAR"},
      {"GSU (4yr)", "equity stock, 4yr"},
      {"Profits Interest Units", "equity profit_sharing"},
      {"Co-Invest", "equity fund_access"},
      {"Performance Pay", "bonus"},
      {"Deferred Comp", "other"},
      {"Deferred Stock", "equity stock"},
      {"Cash", "base"},
      {"Cash Bonus", "bonus"},
      {"City", "region"},
      {"Office Location", "region"},
      {"Market", "region"},
      {"Relocation", "other"},
      {"Grade", "level"},
      {"Atlas Level", "level"},
      {"Designation", "title"},
      {"Salary", "base"},
      {"Base Pay (GBP)", "base, GBP"},
      {"Base Salary (€)", "base, EUR"},
      {"Base (GBP/USD)", "base"},
      {"Base (LPA)", "base, x100000"},
      {"Base ($K)", "base, USD, x1000"},
      {"Base/mo", "base, per month"},
      {"Hourly Base", "base, per hour"},
      {"Fixed", "base"},
      {"RSUs", "equity rsu"},
      {"RSUs (4 years)", "equity rsu, 4yr"},
      {"Equity (4-year)", "equity stock, 4yr"},
      {"Equity (four-year vest)", "equity stock, 4yr"},
      {"Equity (per year)", "equity stock, 1yr"},
      {"Annual Equity", "equity stock, 1yr"},
      {"Options (Pre-IPO/4yr)", "equity options, 4yr"},
      {"Options (4yr)", "equity options, 4yr"},
      {"Stock (Options/4yr)", "equity options, 4yr"},
      {"Stock (Profit-Sharing)", "equity profit_sharing"},
      {"Profit Share", "equity profit_sharing"},
      {"Carried Interest", "equity carry"},
      {"Fund Access", "equity fund_access"},
      {"Stock/Bonus", "equity stock"},
      {"Stock (RSU/4yr, $50K avg)", "equity rsu, 4yr, USD, rest"},
      {"Bonus (10%)", "bonus, rest"},
      {"Annual Bonus", "bonus"},
      {"Target Bonus", "bonus"},
      {"Variable", "bonus"},
      {"Incentive", "bonus"},
      {"PnL Participation", "other"},
      {"Signing", "signing"},
      {"Joining Bonus", "signing"},
      {"TC", "total"},
      {"Total", "total"},
      {"Total Compensation", "total"},
      {"Total Comp (base + sign-on)", "total"},
      {"OTE", "total"},
      {"Total Comp (Year 1)", "total, rest"},
      {"", "other"},
  };
  for (const auto& [header, means] : cases) {
    INFO(header);
    CHECK(meaning(header) == means);
  }
}

TEST_CASE("Headers of offers are told from those of pay", "[guide][column]") {
  for (const char* header : {"Walk-Away", "Accept-At Floor", "Counter", "Base Counter", "Ask"}) {
    CHECK(is_offer_header(header));
  }
  for (const char* header : {"Base", "Total Comp", "Target Bonus", "Task", "London"}) {
    CHECK_FALSE(is_offer_header(header));
  }
}
