// The prose of one company's guides as bytes of their own, which the page fetches when a guide of
// the company is opened: a header (header.h) and a FlatBuffer (catalog.fbs).
//
// A shard's name has its content's hash: it can be kept for ever, and changes only with the
// content. The catalogue's pack knows the hash of each company's shard.
//
//   fetch(folder + shard_name(catalog.companies[company], catalog.shards[company]))
//   auto shard = load_shard(bytes);
//   add_prose(catalog, std::move(*shard));
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"

namespace rangefinder {

// Where all prose together is smaller, it is not worth a fetch for each company.
inline constexpr std::size_t kProseForShards = 256 * 1024;

// How many bytes of text the prose of all guides has.
std::size_t prose_bytes(const Catalog& catalog);

struct SavedShard {
  std::string company;
  std::string name;
  std::size_t guides = 0;
  std::vector<std::byte> bytes;
};

// A shard for each company, in the dictionary's order. Sets `catalog.shards`. The catalogue has
// the prose of all its guides; none of them is yours.
std::vector<SavedShard> save_shards(Catalog& catalog);

// The same for the guides that are yours: a shard for each company that has some. Sets
// `catalog.your_shards`.
std::vector<SavedShard> save_your_shards(Catalog& catalog);

// "jp-morgan-3f2a9c1d.pack": the company's ASCII letters and digits, and the number.
std::string shard_name(std::string_view company, std::uint32_t number);

// The number in the name of a shard: of its bytes' checksum.
std::uint32_t shard_number(std::span<const std::byte> bytes);

struct Shard {
  std::string company;
  std::vector<std::string> files;  // of the guides, in the catalogue's order
  std::vector<Prose> prose;
};

// The name of the shard that has a guide's prose; "" where the catalogue has it, if there is any.
std::string shard_of(const Catalog& catalog, GuideId guide);

// Errors as those of load_pack.
Result<Shard> load_shard(std::span<const std::byte> bytes);

// Puts the shard's prose where it belongs, and gives the first guide that got its: all guides of
// the company get theirs that are yours, or all that are not, as those of the shard are. The others
// keep what they have. A catalogue of some of another's bands (catalog/compose.h) takes its shards;
// what they say of guides and bands that were left out is left out, too.
//
// Fails, and changes nothing, where the shard is not of this catalogue.
Result<GuideId> add_prose(Catalog& catalog, Shard shard);

}  // namespace rangefinder
