#include "catalog/texts.h"

#include <algorithm>
#include <numeric>

#include "base/text.h"

namespace rangefinder {

Texts::Texts(const std::vector<std::string>& values) {
  std::vector<std::uint32_t> starts = {0};
  std::vector<char> bytes;
  for (const std::string& value : values) {
    bytes.insert(bytes.end(), value.begin(), value.end());
    starts.push_back(static_cast<std::uint32_t>(bytes.size()));
  }
  bytes_ = {std::move(starts), std::move(bytes)};
}

std::optional<ValueId> Texts::find(std::string_view value) const {
  for (std::size_t id = 0; id < size(); ++id) {
    if ((*this)[id] == value) return static_cast<ValueId>(id);
  }
  return std::nullopt;
}

Texts Texts::slice(std::size_t first, std::size_t size) const {
  const std::uint32_t from = bytes_.starts[first];
  const std::uint32_t to = bytes_.starts[first + size];
  auto starts = Column<std::uint32_t>::filled(size + 1, [&](std::uint32_t* start) {
    for (std::size_t i = 0; i <= size; ++i) start[i] = bytes_.starts[first + i] - from;
  });
  return Texts(Lists<char>{std::move(starts), bytes_.values.slice(from, to - from)});
}

ValueId Interner::intern(std::string_view value) {
  const auto [found, added] =
      ids_.try_emplace(std::string(value), static_cast<ValueId>(values_.size()));
  if (added) values_.emplace_back(value);
  return found->second;
}

Sorted sorted(const Interner& interner) {
  const std::vector<std::string>& values = interner.values();
  std::vector<std::string> folded;
  folded.reserve(values.size());
  for (const std::string& value : values) folded.push_back(fold(value));
  std::vector<ValueId> order(values.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, [&](ValueId a, ValueId b) {
    const int by_fold = folded[a].compare(folded[b]);
    return by_fold != 0 ? by_fold < 0 : values[a] < values[b];
  });
  Sorted result;
  result.new_id.resize(values.size());
  std::vector<std::string> texts;
  texts.reserve(values.size());
  for (const ValueId id : order) {
    result.new_id[id] = static_cast<ValueId>(texts.size());
    texts.push_back(values[id]);
  }
  result.texts = Texts(texts);
  return result;
}

}  // namespace rangefinder
