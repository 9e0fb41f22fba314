#include "ui/explored.h"

#include "pack/shard.h"

namespace rangefinder::ui {

std::string Explored::missing_shard(GuideId guide) const {
  const ValueId company = catalog_.guides.company[guide];
  if (catalog_.shards.empty() || companies_read_.contains(company)) return {};
  return shard_name(catalog_.companies[company], catalog_.shards[company]);
}

Result<void> Explored::open_shard(std::span<const std::byte> bytes) {
  auto shard = load_shard(bytes);
  if (!shard) return std::unexpected(shard.error());
  const auto company = catalog_.companies.find(shard->company);
  if (auto added = add_prose(catalog_, *std::move(shard)); !added) return added;
  companies_read_.insert(*company);
  return {};
}

}  // namespace rangefinder::ui
