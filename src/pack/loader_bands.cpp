// The columns of bands.
#include <cmath>

#include "base/equity_kind.h"
#include "base/money.h"
#include "pack/amount_coding.h"
#include "pack/loader.h"
#include "pack/varint.h"

namespace rangefinder {

bool Loader::units() {
  if (!is_aligned(wire_.units()) || !is_aligned(wire_.percents())) return false;
  for (const wire::Unit* unit : *wire_.units()) {
    const auto currency = currency_of(unit->currency());
    constexpr double kMostScale = 1e9;  // kMostAmount needs 1e7
    if (!currency || !(unit->scale() > 0 && unit->scale() <= kMostScale)) return false;
    catalog_.units.push_back({*currency, unit->scale()});
  }
  for (const wire::Percent* percent : *wire_.percents()) {
    const bool absent = std::isnan(percent->low()) && std::isnan(percent->high());
    const auto fits = [](double part) { return part >= 0 && part <= kMostPercent; };
    const bool there = fits(percent->low()) && fits(percent->high());
    if (catalog_.percents.empty() ? !absent : !there) return false;
    catalog_.percents.push_back({percent->low(), percent->high()});
  }
  return !catalog_.percents.empty();
}

bool Loader::bands() {
  const wire::Bands& from = *wire_.bands();
  Catalog& c = catalog_;
  const std::size_t size = from.region()->size();
  if (!indices(c.region, from.region(), size, c.regions.name.size()) ||
      !indices(c.level, from.level(), size, c.levels.size()) ||
      !indices(c.unit, from.unit(), size, c.units.size()) ||
      !indices(c.marks, from.marks(), size, 128) ||
      !in_place(c.vesting_years, from.vesting_years(), size) ||
      !indices(c.percent, from.percent(), size, c.percents.size()) ||
      !indices(c.note, from.note(), size, c.notes.size()) ||
      !in_place(c.equity_kind, from.equity_kind(), size) ||
      (from.ordinal() != nullptr && !in_place(c.ordinal, from.ordinal(), size))) {
    return false;
  }
  constexpr auto kLast = static_cast<std::uint8_t>(EquityKind::fund_access);
  std::uint32_t unknown = 0;
  for (const std::uint8_t kind : c.equity_kind) {
    unknown |=
        static_cast<std::uint32_t>(kind > kLast) & static_cast<std::uint32_t>(kind != kNoEquity);
  }
  if (unknown != 0) return false;

  VarintReader steps(span_of(from.line()));
  const std::span<const BandId> first = c.guides.first_band.span();
  std::uint32_t all = 0;  // a line below none has the highest bit
  c.guide = Column<GuideId>::filled(size, [&](GuideId* guides) {
    c.line = Column<std::int32_t>::filled(size, [&](std::int32_t* lines) {
      for (GuideId guide = 0; guide + 1 < first.size(); ++guide) {
        std::uint32_t line = 0;
        for (BandId band = first[guide]; band < first[guide + 1]; ++band) {
          line += unzigzag(steps.next());
          all |= line;
          lines[band] = static_cast<std::int32_t>(line);
          guides[band] = guide;
        }
      }
    });
  });
  return steps.done() && static_cast<std::int32_t>(all) >= 0;
}

bool Loader::amounts() {
  const wire::Amounts& from = *wire_.bands()->amounts();
  const std::size_t size = catalog_.size();
  if (const auto* plain = from.plain()) {
    if (plain->size() != size * 2 * kPartCount || !is_aligned(plain)) return false;
    for (std::size_t part = 0; part < kPartCount; ++part) {
      AmountColumn& column = catalog_.amounts[part];
      column.low = {span_of(plain).subspan(2 * part * size, size), owner_};
      column.high = {span_of(plain).subspan((2 * part + 1) * size, size), owner_};
      if (!hold(column.low.span(), column.high.span())) return false;
    }
    return true;
  }
  if (from.values() == nullptr || from.low_bytes() == nullptr || from.high_bytes() == nullptr ||
      !is_aligned(from.values())) {
    return false;
  }
  auto columns = decode_amounts(span_of(from.values()), span_of(from.low_bytes()),
                                span_of(from.high_bytes()), size);
  if (columns) catalog_.amounts = std::move(*columns);
  return columns.has_value();
}

bool Loader::findings() {
  const wire::Findings& from = *wire_.bands()->findings();
  BandFindings::Parts parts;
  std::size_t patterns = 0;
  for (VarintReader sizes(span_of(from.sizes())); !sizes.at_end(); sizes.next()) ++patterns;
  if (!in_place(parts.pattern, from.pattern(), catalog_.size()) ||
      !starts(parts.starts, from.sizes(), patterns, from.rules()->size()) ||
      !in_place(parts.rules, from.rules(), from.rules()->size()) ||
      !in_place(parts.flags, from.flags(), from.flags()->size()) ||
      !in_place(parts.lines, from.lines(), from.lines()->size()) ||
      !in_place(parts.other_lines, from.other_lines(), from.other_lines()->size())) {
    return false;
  }
  auto findings =
      BandFindings::from(std::move(parts), catalog_.guides.first_band, catalog_.rules.size());
  if (!findings) return false;
  set_findings(catalog_, std::move(*findings));
  return true;
}

// What few of the bands have.
bool Loader::rare() {
  const wire::Bands& from = *wire_.bands();
  const std::size_t size = catalog_.size();
  BandId last = 0;
  const auto in_order = [&](BandId band) {
    const bool fits = band < size && band >= last;
    last = band;
    return fits;
  };
  if (const auto* list = from.part_currencies()) {
    if (!is_aligned(list)) return false;
    for (const wire::PartCurrency* one : *list) {
      const auto currency = currency_of(one->currency());
      if (!in_order(one->band()) || one->part() >= kPartCount || !currency || !*currency) {
        return false;
      }
      catalog_.part_currencies.push_back({one->band(), static_cast<Part>(one->part()), *currency});
    }
  }
  last = 0;
  if (const auto* list = from.printed_annual()) {
    if (!is_aligned(list)) return false;
    for (const wire::PrintedAnnual* one : *list) {
      if (!in_order(one->band()) || one->low() > one->high() || one->high() == kNoAmount) {
        return false;
      }
      catalog_.printed_annual.push_back({one->band(), one->low(), one->high()});
    }
  }
  return true;
}

}  // namespace rangefinder
