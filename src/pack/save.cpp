#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.h"
#include "catalog_generated.h"
#include "pack/amount_coding.h"
#include "pack/dictionaries.h"
#include "pack/front_coding.h"
#include "pack/pack.h"
#include "pack/prose_coding.h"
#include "pack/varint.h"

namespace rangefinder {
namespace {

using flatbuffers::Offset;
using flatbuffers::Vector;
using Builder = flatbuffers::FlatBufferBuilder;
using Code = std::array<std::uint8_t, 3>;

Code code_of(Currency currency) {
  Code code{};
  std::ranges::copy(currency.code(), code.begin());
  return code;
}

flatbuffers::span<const std::uint8_t, 3> span_of(const Code& code) {
  return flatbuffers::span<const std::uint8_t, 3>(code.data(), code.size());
}

template <typename T>
Offset<Vector<T>> column(Builder& builder, const Column<T>& column) {
  return builder.CreateVector(column.data(), column.size());
}

Offset<wire::Texts> texts(Builder& builder, const Catalog& catalog, std::size_t plain_from) {
  std::vector<std::uint8_t> size_list;
  FrontCoder coder;
  std::vector<std::uint32_t> starts;
  std::vector<std::uint8_t> bytes;
  for (const Texts* dictionary : dictionaries(catalog)) {
    put_varint(size_list, static_cast<std::uint32_t>(dictionary->size()));
    const std::size_t first = bytes.size();
    starts.push_back(0);
    for (std::size_t i = 0; i < dictionary->size(); ++i) {
      const std::string text = valid_utf8((*dictionary)[i]);
      coder.add(text);
      bytes.insert(bytes.end(), text.begin(), text.end());
      starts.push_back(static_cast<std::uint32_t>(bytes.size() - first));
    }
  }
  const auto sizes = builder.CreateVector(size_list);
  if (coder.shared().size() >= plain_from) {
    const auto start_list = builder.CreateVector(starts);
    const auto byte_list = builder.CreateVector(bytes);
    return wire::CreateTexts(builder, sizes, 0, 0, start_list, byte_list);
  }
  const auto shared = builder.CreateVector(coder.shared());
  const auto rest = builder.CreateVector(coder.rest());
  return wire::CreateTexts(builder, sizes, shared, rest);
}

// How much each start adds to the one before: the sizes of lists.
Offset<Vector<std::uint8_t>> sizes(Builder& builder, const Column<std::uint32_t>& starts) {
  std::vector<std::uint8_t> bytes;
  for (std::size_t i = 1; i < starts.size(); ++i) put_varint(bytes, starts[i] - starts[i - 1]);
  return builder.CreateVector(bytes);
}

Offset<wire::Lists> lists(Builder& builder, const Lists<std::uint16_t>& lists) {
  const auto size_list = sizes(builder, lists.starts);
  const auto values = column(builder, lists.values);
  return wire::CreateLists(builder, size_list, values);
}

Offset<wire::Search> search(Builder& builder, const Catalog& catalog) {
  std::vector<std::uint8_t> bytes;
  for (const std::uint32_t size : catalog.postings.sizes()) put_varint(bytes, size);
  const auto size_list = builder.CreateVector(bytes);
  const auto gaps = column(builder, catalog.postings.gaps());
  return wire::CreateSearch(builder, catalog.postings.texts(), size_list, gaps);
}

Offset<wire::Regions> regions(Builder& builder, const Catalog& catalog) {
  const auto& regions = catalog.regions;
  const auto place = lists(builder, regions.place);
  const auto country = lists(builder, regions.country);
  const auto remote = column(builder, regions.remote);
  return wire::CreateRegions(builder, place, country, remote);
}

Offset<wire::Guides> guides(Builder& builder, const Catalog& catalog) {
  const auto& guides = catalog.guides;
  std::vector<std::uint8_t> text_bytes;
  std::uint32_t before = 0;
  for (const std::uint32_t text : guides.text) {
    put_varint(text_bytes, zigzag(text - before));
    before = text;
  }
  const auto bands = sizes(builder, guides.first_band);
  const auto text = builder.CreateVector(text_bytes);
  const auto company = column(builder, guides.company);
  const auto role = column(builder, guides.role);
  const auto role_type = column(builder, guides.role_type);
  const auto quality = column(builder, guides.quality);
  const auto quarter = column(builder, guides.quarter);
  const auto updated = column(builder, guides.updated);
  const auto due = column(builder, guides.review_due);
  Offset<Vector<std::uint8_t>> yours;
  if (!guides.yours.empty()) yours = column(builder, guides.yours);
  return wire::CreateGuides(builder, bands, text, company, role, role_type, quality, quarter,
                            updated, due, yours);
}

Offset<wire::Amounts> amounts(Builder& builder, const AmountColumns& columns,
                              std::size_t plain_from) {
  const bool few = columns[0].low.size() < plain_from;
  if (const auto coded = few ? code_amounts(columns) : std::nullopt) {
    const auto values = builder.CreateVector(coded->values);
    const auto low_bytes = builder.CreateVector(coded->low_bytes);
    const auto high_bytes = builder.CreateVector(coded->high_bytes);
    return wire::CreateAmounts(builder, values, low_bytes, high_bytes);
  }
  std::vector<std::uint32_t> plain;
  for (const AmountColumn& column : columns) {
    plain.insert(plain.end(), column.low.begin(), column.low.end());
    plain.insert(plain.end(), column.high.begin(), column.high.end());
  }
  const auto vector = builder.CreateVector(plain);
  return wire::CreateAmounts(builder, 0, 0, 0, vector);
}

Offset<wire::Findings> findings(Builder& builder, const Catalog& catalog) {
  const BandFindings::Parts& parts = catalog.findings.parts();
  const auto pattern = column(builder, parts.pattern);
  const auto size_list = sizes(builder, parts.starts);
  const auto rules = column(builder, parts.rules);
  const auto flags = column(builder, parts.flags);
  const auto lines = column(builder, parts.lines);
  const auto other_lines = column(builder, parts.other_lines);
  return wire::CreateFindings(builder, pattern, size_list, rules, flags, lines, other_lines);
}

Offset<Vector<std::uint8_t>> lines(Builder& builder, const Catalog& catalog) {
  std::vector<std::uint8_t> bytes;
  for (BandId band = 0; band < catalog.size(); ++band) {
    const bool first = band == 0 || catalog.guide[band] != catalog.guide[band - 1];
    const auto before = static_cast<std::uint32_t>(first ? 0 : catalog.line[band - 1]);
    put_varint(bytes, zigzag(static_cast<std::uint32_t>(catalog.line[band]) - before));
  }
  return builder.CreateVector(bytes);
}

Offset<wire::Bands> bands(Builder& builder, const Catalog& catalog, std::size_t plain_from) {
  std::vector<wire::PartCurrency> part_currencies;
  for (const PartCurrency& part : catalog.part_currencies) {
    part_currencies.emplace_back(part.band, static_cast<std::uint8_t>(part.part),
                                 span_of(code_of(part.currency)));
  }
  std::vector<wire::PrintedAnnual> annual;
  for (const PrintedAnnual& one : catalog.printed_annual) {
    annual.emplace_back(one.band, one.low, one.high);
  }
  const auto region = column(builder, catalog.region);
  const auto level = column(builder, catalog.level);
  const auto unit = column(builder, catalog.unit);
  const auto equity_kind = column(builder, catalog.equity_kind);
  const auto marks = column(builder, catalog.marks);
  const auto vesting_years = column(builder, catalog.vesting_years);
  const auto percent = column(builder, catalog.percent);
  const auto note = column(builder, catalog.note);
  const auto line = lines(builder, catalog);
  const auto amount_table = amounts(builder, catalog.amounts, plain_from);
  const auto finding_table = findings(builder, catalog);
  const auto part_currency_list = builder.CreateVectorOfStructs(part_currencies);
  const auto annual_list = builder.CreateVectorOfStructs(annual);
  Offset<Vector<std::uint32_t>> ordinal;
  if (!catalog.ordinal.empty()) ordinal = column(builder, catalog.ordinal);
  return wire::CreateBands(builder, region, level, unit, equity_kind, marks, vesting_years, percent,
                           note, line, amount_table, finding_table, part_currency_list, annual_list,
                           ordinal);
}

Offset<wire::Rates> rates(Builder& builder, const Rates& rates) {
  std::vector<wire::Rate> list;
  for (const Currency currency : Currency::all()) {
    if (!rates.has(currency)) continue;
    list.emplace_back(rates.per_dollar[currency.index()], span_of(code_of(currency)));
  }
  const auto date = builder.CreateString(valid_utf8(rates.date));
  const auto source = builder.CreateString(valid_utf8(rates.source));
  const auto vector = builder.CreateVectorOfStructs(list);
  return wire::CreateRates(builder, date, source, vector);
}

// Only that of guides whose prose is in no shard.
Offset<Vector<Offset<wire::Prose>>> prose(Builder& builder, const Catalog& catalog,
                                          ProsePlace place) {
  const bool yours = catalog.your_shards.empty() && !catalog.guides.yours.empty();
  const bool others = place == ProsePlace::inside;
  if (catalog.prose.empty() || !(yours || others)) return {};
  std::vector<Offset<wire::Prose>> list;
  for (GuideId guide = 0; guide < catalog.prose.size(); ++guide) {
    const bool here = catalog.is_your_guide(guide) ? yours : others;
    list.push_back(save_prose(builder, here ? catalog.prose[guide] : Prose()));
  }
  return builder.CreateVector(list);
}

Offset<wire::Catalog> write(Builder& builder, const Catalog& catalog, ProsePlace place,
                            std::size_t plain_from) {
  std::vector<wire::Unit> units;
  for (const Unit& unit : catalog.units) {
    units.emplace_back(unit.scale, span_of(code_of(unit.currency)));
  }
  std::vector<wire::Percent> percents;
  for (const PercentEnds& ends : catalog.percents) percents.emplace_back(ends.low, ends.high);
  const auto prose_list = prose(builder, catalog, place);
  Offset<Vector<std::uint32_t>> shards;
  Offset<Vector<std::uint32_t>> your_shards;
  if (!catalog.your_shards.empty()) your_shards = column(builder, catalog.your_shards);
  if (place == ProsePlace::shards && !catalog.shards.empty()) {
    shards = column(builder, catalog.shards);
  }
  const auto search_table = search(builder, catalog);
  const auto text_table = texts(builder, catalog, plain_from);
  const auto region_table = regions(builder, catalog);
  const auto guide_table = guides(builder, catalog);
  const auto unit_list = builder.CreateVectorOfStructs(units);
  const auto percent_list = builder.CreateVectorOfStructs(percents);
  const auto band_table = bands(builder, catalog, plain_from);
  const auto rate_table = rates(builder, catalog.rates);
  return wire::CreateCatalog(builder, text_table, search_table, region_table, guide_table,
                             unit_list, percent_list, band_table, rate_table, shards, prose_list,
                             your_shards);
}

}  // namespace

std::vector<std::byte> save_pack(const Catalog& catalog, ProsePlace prose, std::size_t plain_from) {
  Builder builder;
  wire::FinishCatalogBuffer(builder, write(builder, catalog, prose, plain_from));
  return with_header(
      PackKind::catalogue,
      {reinterpret_cast<const std::byte*>(builder.GetBufferPointer()), builder.GetSize()});
}

}  // namespace rangefinder
