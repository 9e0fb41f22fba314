// What a header cell says about its column of a compensation table.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/currency.h"
#include "base/equity_kind.h"
#include "base/money.h"

namespace rangefinder {

enum class TableColumn : std::uint8_t {
  region,
  level,
  title,
  base,
  equity,
  bonus,
  signing,
  total,
  other,
};
inline constexpr std::size_t kColumnCount = 9;

// What a header cell says about its column: "Stock (RSU/4yr)" is equity of kind rsu over 4 years.
struct ColumnMeaning {
  TableColumn column = TableColumn::other;
  EquityKind kind = EquityKind::unknown;  // of TableColumn::equity
  std::optional<int> years;               // of TableColumn::equity
  std::optional<Period> period;           // "Base (monthly)"
  Currency currency;                      // "Base (GBP)"; none where it names none or several
  double unit = 1;    // "Base (in K)", "Base (LPA)": of numbers without a suffix
  bool rest = false;  // it has figures that are none of these: "Bonus (10%)"
  // TableColumn::region that may be something else ("Market", "Country"), or TableColumn::total
  // that is one where no other column says so better: "Cash Comp", "Total Cash", "OTE".
  bool vague = false;
};
ColumnMeaning read_header(std::string_view header);

// Whether a header asks for or answers an offer, so that its table is no compensation: "Counter",
// "Accept-At Floor", "Walk-Away".
bool is_offer_header(std::string_view header);

// Whether a header says that its table speaks of other companies: "Company", "Competitor".
bool is_other_subject(std::string_view header);

// Whether a table whose first column is so headed goes through time or cases: "Year", "Scenario".
bool is_sequence(std::string_view header);

}  // namespace rangefinder
