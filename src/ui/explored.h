// The catalogue that is open and the view of it.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>

#include "base/result.h"
#include "catalog/live_view.h"
#include "ui/screen.h"

namespace rangefinder::ui {

class Explored {
 public:
  explicit Explored(Catalog catalog) : catalog_(std::move(catalog)), live_(catalog_) {}
  Explored(const Explored&) = delete;  // the view refers to the catalogue
  Explored& operator=(const Explored&) = delete;

  const Catalog& catalog() const { return catalog_; }
  const View& view() const { return live_.view(); }
  Result<void> set(const Query& query) { return live_.set(query, wanted_); }

  // Has the view what the screen shows of it besides its rows. Costs nothing where it has.
  void want(const Screen& screen);

  // The histograms that are on screen: what is not is not computed. True where the view has got
  // one.
  bool want(const std::array<bool, kMeasureCount>& histograms);

  // How many bands another query would leave; none where it fails.
  std::optional<std::size_t> count(const Query& query);

  // Where a guide's prose is not in the pack: the name of the shard that has it; "" where nothing
  // is missing.
  std::string missing_shard(GuideId guide) const;
  // Adds a shard's prose. Fails, and changes nothing, where it is none of this catalogue.
  Result<void> open_shard(std::span<const std::byte> bytes);

 private:
  Catalog catalog_;  // only prose is added to it
  LiveView live_;
  Wanted wanted_;
  std::optional<LiveView> asked_;      // for count()
  std::set<std::string> shards_read_;  // names of those whose prose is here
};

}  // namespace rangefinder::ui
