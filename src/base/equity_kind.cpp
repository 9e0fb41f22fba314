#include "base/equity_kind.h"

#include <array>

namespace rangefinder {
namespace {

struct Kind {
  EquityKind kind;
  std::string_view name;
  std::string_view label;
};

constexpr std::array kKinds = {
    Kind{EquityKind::unknown, "stock", "Stock, kind not said"},
    Kind{EquityKind::none, "none", "No equity"},
    Kind{EquityKind::rsu, "rsu", "RSU"},
    Kind{EquityKind::options, "options", "Options"},
    Kind{EquityKind::options_rsu, "options+rsu", "Options and RSU"},
    Kind{EquityKind::private_equity, "private_equity", "Pre-IPO equity"},
    Kind{EquityKind::profit_sharing, "profit_sharing", "Profit sharing"},
    Kind{EquityKind::phantom, "phantom", "Phantom equity"},
    Kind{EquityKind::carry, "carry", "Carry"},
    Kind{EquityKind::fund_access, "fund_access", "Fund access"},
};

}  // namespace

std::string_view name(EquityKind kind) { return kKinds[static_cast<std::size_t>(kind)].name; }
std::string_view label(EquityKind kind) { return kKinds[static_cast<std::size_t>(kind)].label; }

std::optional<EquityKind> equity_kind_from_name(std::string_view name) {
  for (const Kind& known : kKinds) {
    if (known.name == name) return known.kind;
  }
  return std::nullopt;
}

}  // namespace rangefinder
