#include "pack/shard.h"

#include <algorithm>
#include <limits>

#include "base/text.h"
#include "catalog_generated.h"
#include "pack/checksum.h"
#include "pack/header.h"
#include "pack/prose_coding.h"
#include "pack/wire.h"

namespace rangefinder {
namespace {

std::size_t bytes_of(const std::vector<ProseLine>& lines) {
  std::size_t size = 0;
  for (const ProseLine& line : lines) size += line.text.size();
  return size;
}

std::size_t bytes_of(const Prose& prose) {
  std::size_t size = bytes_of(prose.dna_tags) + prose.dna_text.size() + prose.level_mapping.size() +
                     prose.strategy.size() + bytes_of(prose.footnotes) + bytes_of(prose.sources);
  for (const ProseLevel& level : prose.levels) size += level.company.size() + level.level.size();
  for (const ProseLever& lever : prose.levers) {
    size += lever.topic.size() + lever.title.size() + lever.script.size() + lever.text.size();
  }
  for (const ProseFinding& finding : prose.findings) {
    size += finding.rule.size() + finding.message.size() + finding.advice.size();
  }
  return size;
}

std::vector<std::byte> save_shard(const Catalog& catalog, std::string_view company,
                                  std::span<const GuideId> guides) {
  flatbuffers::FlatBufferBuilder builder;
  std::vector<flatbuffers::Offset<flatbuffers::String>> files;
  std::vector<flatbuffers::Offset<wire::Prose>> prose;
  for (const GuideId guide : guides) {
    files.push_back(builder.CreateString(valid_utf8(catalog.guides.file[guide])));
    prose.push_back(save_prose(builder, catalog.prose[guide]));
  }
  const auto name = builder.CreateString(valid_utf8(company));
  const auto file_list = builder.CreateVector(files);
  const auto prose_list = builder.CreateVector(prose);
  builder.Finish(wire::CreateShard(builder, name, file_list, prose_list));
  return with_header(
      PackKind::shard,
      {reinterpret_cast<const std::byte*>(builder.GetBufferPointer()), builder.GetSize()});
}

}  // namespace

std::size_t prose_bytes(const Catalog& catalog) {
  std::size_t size = 0;
  for (const Prose& prose : catalog.prose) size += bytes_of(prose);
  return size;
}

std::vector<SavedShard> save_shards(Catalog& catalog) {
  std::vector<std::vector<GuideId>> guides(catalog.companies.size());
  for (GuideId guide = 0; guide < catalog.guide_count(); ++guide) {
    guides[catalog.guides.company[guide]].push_back(guide);
  }
  std::vector<SavedShard> shards;
  std::vector<std::uint32_t> numbers;
  for (std::size_t company = 0; company < guides.size(); ++company) {
    const std::string_view name = catalog.companies[company];
    auto bytes = save_shard(catalog, name, guides[company]);
    numbers.push_back(shard_number(bytes));
    shards.push_back({std::string(name), shard_name(name, numbers.back()), guides[company].size(),
                      std::move(bytes)});
  }
  catalog.shards = std::move(numbers);
  return shards;
}

std::string shard_name(std::string_view company, std::uint32_t number) {
  std::string name;
  for (const char c : to_lower_ascii(company)) {
    if (is_ascii_letter(c) || is_digit(c)) {
      name += c;
    } else if (!name.empty() && !name.ends_with('-')) {
      name += '-';
    }
  }
  if (!name.empty() && !name.ends_with('-')) name += '-';
  return name + hexadecimal(number, 8) + ".pack";
}

std::uint32_t shard_number(std::span<const std::byte> bytes) {
  return static_cast<std::uint32_t>(checksum(bytes));
}

Result<Shard> load_shard(std::span<const std::byte> bytes) {
  auto payload = payload_of(bytes, PackKind::shard);
  if (!payload) return std::unexpected(payload.error());
  AlignedCopy copy;
  if (!is_aligned(*payload)) {
    copy = aligned_copy(*payload);
    payload = copy.bytes;
  }
  const auto* table = verified<wire::Shard>(*payload);
  if (table == nullptr) {
    return fail("The pack is damaged: its structure does not hold. Make it again.");
  }
  const auto damaged = [] {
    return fail("The pack is damaged: its parts do not fit together. Make it again.");
  };
  if (table->files()->size() != table->prose()->size()) return damaged();
  auto company = load_string(table->company());
  if (!company) return damaged();
  Shard shard{std::move(*company), {}, {}};
  for (flatbuffers::uoffset_t i = 0; i < table->files()->size(); ++i) {
    auto file = load_string(table->files()->Get(i));
    // How many bands a guide has is known where the shard is added.
    auto prose = load_prose(*table->prose()->Get(i), std::numeric_limits<std::int32_t>::max());
    if (!file || !prose) return damaged();
    shard.files.push_back(std::move(*file));
    shard.prose.push_back(std::move(*prose));
  }
  return shard;
}

Result<void> add_prose(Catalog& catalog, Shard shard) {
  const auto other = [&] {
    return fail("The texts of " + shard.company +
                " are of another catalogue. Load the page again to get both anew.");
  };
  const auto company = catalog.companies.find(shard.company);
  if (!company) return other();
  std::vector<GuideId> guides;
  for (GuideId guide = 0; guide < catalog.guide_count(); ++guide) {
    if (catalog.guides.company[guide] == *company) guides.push_back(guide);
  }
  if (guides.size() != shard.prose.size() || guides.size() != shard.files.size()) return other();
  const auto& first = catalog.guides.first_band;
  for (std::size_t i = 0; i < guides.size(); ++i) {
    const auto bands = static_cast<std::int64_t>(first[guides[i] + 1] - first[guides[i]]);
    const bool fits = std::ranges::all_of(
        shard.prose[i].findings, [&](const ProseFinding& finding) { return finding.band < bands; });
    if (catalog.guides.file[guides[i]] != shard.files[i] || !fits) return other();
  }
  catalog.prose.resize(catalog.guide_count());
  for (std::size_t i = 0; i < guides.size(); ++i) {
    catalog.prose[guides[i]] = std::move(shard.prose[i]);
  }
  return {};
}

}  // namespace rangefinder
