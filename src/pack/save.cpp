#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "catalog_generated.h"
#include "pack/pack.h"

namespace rangefinder {
namespace {

using flatbuffers::Offset;
using Builder = flatbuffers::FlatBufferBuilder;

Offset<wire::Figures> figures(Builder& builder, const FigureColumn& column) {
  const auto low = builder.CreateVector(column.low);
  const auto high = builder.CreateVector(column.high);
  return wire::CreateFigures(builder, low, high);
}

Offset<wire::Rates> rates(Builder& builder, const Rates& rates) {
  std::vector<wire::Rate> list;
  for (const Currency currency : Currency::all()) {
    if (!rates.has(currency)) continue;
    std::array<std::uint8_t, 3> code{};
    std::ranges::copy(currency.code(), code.begin());
    list.emplace_back(flatbuffers::span<const std::uint8_t, 3>(code.data(), code.size()),
                      rates.per_dollar[currency.index()]);
  }
  const auto vector = builder.CreateVectorOfStructs(list);
  const auto date = builder.CreateString(rates.date);
  const auto source = builder.CreateString(rates.source);
  return wire::CreateRates(builder, date, source, vector);
}

Offset<flatbuffers::Vector<Offset<wire::Guide>>> guides(Builder& builder, const Catalog& catalog) {
  std::vector<Offset<wire::Guide>> list;
  for (const CatalogGuide& guide : catalog.guides) {
    const auto file = builder.CreateString(guide.file);
    const auto quality = builder.CreateString(guide.quality);
    const auto quarter = builder.CreateString(guide.salary_quarter);
    const auto updated = builder.CreateString(guide.last_updated);
    const auto due = builder.CreateString(guide.next_review_due);
    const auto search = builder.CreateString(guide.search_text);
    list.push_back(wire::CreateGuide(builder, file, guide.company, guide.role, guide.role_type,
                                     quality, quarter, updated, due, search));
  }
  return builder.CreateVector(list);
}

Offset<flatbuffers::Vector<Offset<wire::Finding>>> findings(Builder& builder,
                                                            const Catalog& catalog) {
  std::vector<Offset<wire::Finding>> list;
  for (const BandFinding& finding : catalog.findings) {
    const auto rule = builder.CreateSharedString(finding.rule);
    const auto message = builder.CreateSharedString(finding.message);
    const auto advice = builder.CreateSharedString(finding.advice);
    list.push_back(wire::CreateFinding(builder, finding.band, rule,
                                       static_cast<std::uint8_t>(finding.severity), finding.line,
                                       finding.other_line, message, advice));
  }
  return builder.CreateVector(list);
}

Offset<wire::Catalog> write(Builder& builder, const Catalog& catalog) {
  const auto strings = [&](const Dictionary& dictionary) {
    return builder.CreateVectorOfStrings(dictionary.values());
  };
  Dictionary currencies;
  std::vector<std::uint8_t> currency;
  currency.reserve(catalog.size());
  for (const Currency value : catalog.currency) {
    currency.push_back(static_cast<std::uint8_t>(currencies.intern(value.code())));
  }
  std::vector<wire::Printed> printed;
  std::vector<Offset<flatbuffers::String>> notes;
  for (const Printed& row : catalog.printed) {
    printed.emplace_back(row.grant_low, row.grant_high, row.percent_low, row.percent_high,
                         row.vesting_years);
    notes.push_back(builder.CreateSharedString(row.notes));
  }
  const auto companies = strings(catalog.companies);
  const auto roles = strings(catalog.roles);
  const auto role_types = strings(catalog.role_types);
  const auto places = strings(catalog.places);
  const auto levels = strings(catalog.levels);
  const auto codes = strings(currencies);
  const auto guide_list = guides(builder, catalog);
  const auto guide = builder.CreateVector(catalog.guide);
  const auto place = builder.CreateVector(catalog.place);
  const auto level = builder.CreateVector(catalog.level);
  const auto currency_column = builder.CreateVector(currency);
  const auto equity_kind = builder.CreateVector(catalog.equity_kind);
  const auto open_ends = builder.CreateVector(catalog.open_ends);
  const auto line = builder.CreateVector(catalog.line);
  const auto base = figures(builder, catalog.base);
  const auto equity = figures(builder, catalog.equity);
  const auto bonus = figures(builder, catalog.bonus);
  const auto signing = figures(builder, catalog.signing);
  const auto stated = figures(builder, catalog.stated);
  const auto recomputed = figures(builder, catalog.recomputed);
  const auto printed_column = builder.CreateVectorOfStructs(printed);
  const auto note_column = builder.CreateVector(notes);
  const auto finding_list = findings(builder, catalog);
  const auto rate_table = rates(builder, catalog.rates);
  return wire::CreateCatalog(builder, companies, roles, role_types, places, levels, codes,
                             guide_list, guide, place, level, currency_column, equity_kind,
                             open_ends, line, base, equity, bonus, signing, stated, recomputed,
                             printed_column, note_column, finding_list, rate_table);
}

void put(std::vector<std::byte>& bytes, std::uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) bytes.push_back(std::byte(value >> shift & 0xFF));
}

}  // namespace

std::vector<std::byte> save_pack(const Catalog& catalog) {
  Builder builder;
  wire::FinishCatalogBuffer(builder, write(builder, catalog));
  const std::span payload(reinterpret_cast<const std::byte*>(builder.GetBufferPointer()),
                          builder.GetSize());
  std::vector<std::byte> bytes;
  for (const char c : {'R', 'F', 'P', 'K'}) bytes.push_back(std::byte(c));
  put(bytes, kPackVersion);
  put(bytes, static_cast<std::uint32_t>(payload.size()));
  put(bytes, crc32(payload));
  bytes.insert(bytes.end(), payload.begin(), payload.end());
  return bytes;
}

}  // namespace rangefinder
