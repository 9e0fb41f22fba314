// What a share in the company is called.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rangefinder {

enum class EquityKind : std::uint8_t {
  unknown,  // a column that does not say: "Stock"
  none,     // the guide says that there is none
  rsu,
  options,
  options_rsu,
  private_equity,
  profit_sharing,
  phantom,
  carry,
  fund_access,
};

std::string_view name(EquityKind kind);   // as in files: "rsu", "options+rsu", "profit_sharing"
std::string_view label(EquityKind kind);  // as people read it: "RSU", "Pre-IPO equity"
std::optional<EquityKind> equity_kind_from_name(std::string_view name);

}  // namespace rangefinder
