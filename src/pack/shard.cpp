#include "pack/shard.h"

#include <algorithm>
#include <limits>
#include <utility>

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

// Whether guides of a company with these files are among those that are yours.
bool are_yours(const Catalog& catalog, ValueId company, const std::vector<std::string>& files) {
  for (GuideId guide = 0; guide < catalog.guide_count(); ++guide) {
    if (catalog.guides.company[guide] != company || !catalog.is_your_guide(guide)) continue;
    if (std::ranges::find(files, catalog.guides.file[guide]) != files.end()) return true;
  }
  return false;
}

struct Shards {
  std::vector<SavedShard> saved;
  std::vector<std::uint32_t> numbers;  // by company; 0 for one without such guides
};

Shards shards_of(const Catalog& catalog, bool yours) {
  std::vector<std::vector<GuideId>> guides(catalog.companies.size());
  for (GuideId guide = 0; guide < catalog.guide_count(); ++guide) {
    if (catalog.is_your_guide(guide) != yours) continue;
    guides[catalog.guides.company[guide]].push_back(guide);
  }
  Shards shards;
  for (std::size_t company = 0; company < guides.size(); ++company) {
    shards.numbers.push_back(0);
    if (guides[company].empty()) continue;
    const std::string_view name = catalog.companies[company];
    auto bytes = save_shard(catalog, name, guides[company]);
    const std::uint32_t number = shards.numbers.back() = shard_number(bytes);
    shards.saved.push_back(
        {std::string(name), shard_name(name, number), guides[company].size(), std::move(bytes)});
  }
  return shards;
}

// Gives the findings of a guide's prose the places that its bands have in the catalogue, and drops
// those about bands that were left out. False where it has no such bands.
bool settle_findings(const Catalog& catalog, GuideId guide, Prose& prose) {
  const BandId first = catalog.guides.first_band[guide];
  const BandId end = catalog.guides.first_band[guide + 1];
  if (catalog.ordinal.empty()) {
    const auto bands = static_cast<std::int64_t>(end - first);
    return std::ranges::all_of(prose.findings,
                               [&](const ProseFinding& finding) { return finding.band < bands; });
  }
  const auto ordinals = catalog.ordinal.span().subspan(first, end - first);
  std::erase_if(prose.findings, [&](ProseFinding& finding) {
    if (finding.band < 0) return false;
    const auto found = std::ranges::find(ordinals, static_cast<std::uint32_t>(finding.band));
    finding.band = static_cast<std::int32_t>(found - ordinals.begin());
    return found == ordinals.end();
  });
  return true;
}

}  // namespace

std::size_t prose_bytes(const Catalog& catalog) {
  std::size_t size = 0;
  for (const Prose& prose : catalog.prose) size += bytes_of(prose);
  return size;
}

std::vector<SavedShard> save_shards(Catalog& catalog) {
  Shards shards = shards_of(catalog, false);
  catalog.shards = std::move(shards.numbers);
  return std::move(shards.saved);
}

std::vector<SavedShard> save_your_shards(Catalog& catalog) {
  Shards shards = shards_of(catalog, true);
  catalog.your_shards = std::move(shards.numbers);
  return std::move(shards.saved);
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
  return name + to_lower_ascii(hexadecimal(number, 8)) + ".pack";
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
  TextRoom room(payload->size());
  for (flatbuffers::uoffset_t i = 0; i < table->files()->size(); ++i) {
    const auto* name = table->files()->Get(i);
    if (!room.take(name->size())) return room.error();
    auto file = load_string(name);
    // How many bands a guide has is known where the shard is added.
    auto prose =
        load_prose(*table->prose()->Get(i), std::numeric_limits<std::int32_t>::max(), room);
    if (!room.was_enough()) return room.error();
    if (!file || !prose) return damaged();
    shard.files.push_back(std::move(*file));
    shard.prose.push_back(std::move(*prose));
  }
  return shard;
}

std::string shard_of(const Catalog& catalog, GuideId guide) {
  const auto& shards = catalog.is_your_guide(guide) ? catalog.your_shards : catalog.shards;
  if (shards.empty()) return {};
  const ValueId company = catalog.guides.company[guide];
  return shard_name(catalog.companies[company], shards[company]);
}

Result<GuideId> add_prose(Catalog& catalog, Shard shard) {
  const auto other = [&] {
    return fail("The texts of " + shard.company +
                " are of another catalogue. Load the page again to get both anew.");
  };
  const auto company = catalog.companies.find(shard.company);
  if (!company || shard.prose.size() != shard.files.size()) return other();
  const bool yours = are_yours(catalog, *company, shard.files);
  // The shard has its guides in the catalogue's order; of some the catalogue may have no band.
  std::vector<std::pair<GuideId, std::size_t>> places;
  std::size_t at = 0;
  for (GuideId guide = 0; guide < catalog.guide_count(); ++guide) {
    if (catalog.guides.company[guide] != *company || catalog.is_your_guide(guide) != yours)
      continue;
    while (at < shard.files.size() && shard.files[at] != catalog.guides.file[guide]) ++at;
    if (at == shard.files.size()) return other();
    places.emplace_back(guide, at++);
  }
  const bool whole = catalog.ordinal.empty();
  if (places.empty() || (whole && places.size() != shard.files.size())) return other();
  for (const auto& [guide, i] : places) {
    if (!settle_findings(catalog, guide, shard.prose[i])) return other();
  }
  catalog.prose.resize(catalog.guide_count());
  for (const auto& [guide, i] : places) catalog.prose[guide] = std::move(shard.prose[i]);
  return places.front().first;
}

}  // namespace rangefinder
