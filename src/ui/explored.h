// The catalogue that is open and the view of it.
#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string>

#include "base/result.h"
#include "catalog/live_view.h"

namespace rangefinder::ui {

class Explored {
 public:
  explicit Explored(Catalog catalog) : catalog_(std::move(catalog)), live_(catalog_) {}
  Explored(const Explored&) = delete;  // the view refers to the catalogue
  Explored& operator=(const Explored&) = delete;

  const Catalog& catalog() const { return catalog_; }
  const View& view() const { return live_.view(); }
  Result<void> set(const Query& query) { return live_.set(query); }

  // Where a guide's prose is not in the pack: the name of the shard that has it; "" where nothing
  // is missing.
  std::string missing_shard(GuideId guide) const;
  // Adds a shard's prose. Fails, and changes nothing, where it is none of this catalogue.
  Result<void> open_shard(std::span<const std::byte> bytes);

 private:
  Catalog catalog_;  // only prose is added to it
  LiveView live_;
  std::set<ValueId> companies_read_;  // whose prose came in a shard
};

}  // namespace rangefinder::ui
