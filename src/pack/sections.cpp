#include "pack/sections.h"

#include "catalog_generated.h"
#include "pack/header.h"
#include "pack/wire.h"

namespace rangefinder {
namespace {

// The values of all these vectors; those that are not there count nothing.
template <typename... T>
std::size_t values(const flatbuffers::Vector<T>*... vectors) {
  return ((vectors == nullptr ? std::size_t{0} : vectors->size() * sizeof(T)) + ... + 0);
}

template <typename T>
std::size_t structs(const flatbuffers::Vector<const T*>* vector) {
  return vector == nullptr ? 0 : vector->size() * sizeof(T);
}

std::size_t lists(const wire::Lists* table) { return values(table->sizes(), table->values()); }

}  // namespace

Result<std::vector<PackSection>> sections_of(std::span<const std::byte> bytes) {
  auto payload = payload_of(bytes, PackKind::catalogue);
  if (!payload) return std::unexpected(payload.error());
  const AlignedCopy copy = aligned_copy(*payload);
  const auto* catalog = verified<wire::Catalog>(copy.bytes);
  if (catalog == nullptr) {
    return fail("The pack is damaged: its structure does not hold. Make it again.");
  }
  const wire::Catalog& c = *catalog;
  const wire::Bands& bands = *c.bands();
  const wire::Amounts& amounts = *bands.amounts();
  const wire::Findings& findings = *bands.findings();
  const wire::Guides& guides = *c.guides();
  const wire::Regions& regions = *c.regions();
  const wire::Search& search = *c.search();

  std::vector<PackSection> sections = {
      {"bands",
       values(bands.region(), bands.level(), bands.unit(), bands.equity_kind(), bands.marks(),
              bands.vesting_years(), bands.percent(), bands.note(), bands.line(), bands.ordinal()) +
           structs(bands.part_currencies()) + structs(bands.printed_annual()) + structs(c.units()) +
           structs(c.percents())},
      {"amounts",
       values(amounts.values(), amounts.low_bytes(), amounts.high_bytes(), amounts.plain())},
      {"findings", values(findings.pattern(), findings.sizes(), findings.rules(), findings.flags(),
                          findings.lines(), findings.other_lines())},
      {"guides", values(guides.bands(), guides.text(), guides.company(), guides.role(),
                        guides.role_type(), guides.quality(), guides.quarter(), guides.updated(),
                        guides.review_due(), guides.yours(), c.shards(), c.your_shards())},
      {"regions", values(regions.remote()) + lists(regions.place()) + lists(regions.country())},
      {"texts", values(c.texts()->sizes(), c.texts()->shared(), c.texts()->rest(),
                       c.texts()->starts(), c.texts()->bytes())},
      {"search", values(search.sizes(), search.gaps())},
      {"prose", 0},
      {"rest", bytes.size()}};
  // Prose is written first, and FlatBuffers go from the end to the start.
  if (c.prose() != nullptr) {
    const auto* const end =
        reinterpret_cast<const std::uint8_t*>(copy.bytes.data()) + copy.bytes.size();
    sections[sections.size() - 2].bytes = static_cast<std::size_t>(end - c.prose()->Data());
  }
  for (std::size_t i = 0; i + 1 < sections.size(); ++i) {
    sections.back().bytes -= sections[i].bytes;
  }
  return sections;
}

}  // namespace rangefinder
