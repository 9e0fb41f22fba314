#include "ui/explored.h"

#include "pack/shard.h"

namespace rangefinder::ui {

void Explored::want(const Screen& screen) {
  std::optional<Measure> distribution;
  if (screen.tab == Tab::distribution) distribution = screen.distribution;
  if (wanted_.distribution == distribution) return;
  wanted_.distribution = distribution;
  (void)set(Query(view().query));  // which the view took before
}

std::string Explored::missing_shard(GuideId guide) const {
  std::string name = shard_of(catalog_, guide);
  return shards_read_.contains(name) ? std::string() : name;
}

bool Explored::want(const std::array<bool, kMeasureCount>& histograms) {
  if (histograms == wanted_.histograms) return false;
  wanted_.histograms = histograms;
  return live_.set(Query(view().query), wanted_).has_value();
}

std::optional<std::size_t> Explored::count(const Query& query) {
  if (!asked_) asked_.emplace(catalog_);
  Query unsorted = query;
  unsorted.sort.clear();
  unsorted.group = Grouping::none;
  Wanted rows_only{.facets = false, .summary = false, .largest = false, .histograms = {}};
  if (!asked_->set(unsorted, rows_only)) return std::nullopt;
  return asked_->view().rows.size();
}

Result<void> Explored::open_shard(std::span<const std::byte> bytes) {
  auto shard = load_shard(bytes);
  if (!shard) return std::unexpected(shard.error());
  const auto guide = add_prose(catalog_, *std::move(shard));
  if (!guide) return std::unexpected(guide.error());
  shards_read_.insert(shard_of(catalog_, *guide));
  return {};
}

}  // namespace rangefinder::ui
