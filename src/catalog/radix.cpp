#include "catalog/radix.h"

#include <array>
#include <bit>

namespace rangefinder {
namespace {

// A key beside its id, so that a pass reads one stream.
struct Entry {
  std::uint32_t key;
  std::uint32_t id;
};

using Counts = std::array<std::uint32_t, kDigits>;

constexpr std::uint32_t digit(std::uint32_t key, unsigned pass) {
  return key >> (pass * kDigitBits) & (kDigits - 1);
}

// From counts to the places where each digit starts.
void accumulate(Counts& counts) {
  std::uint32_t next = 0;
  for (std::uint32_t& count : counts) {
    const std::uint32_t here = count;
    count = next;
    next += here;
  }
}

}  // namespace

void radix_sort(Buffer<std::uint32_t>& ids, std::span<const std::uint32_t> keys,
                std::span<const std::uint16_t> ties, std::uint32_t greatest) {
  const std::size_t size = ids.size();
  const auto passes =
      (static_cast<unsigned>(std::bit_width(greatest)) + kDigitBits - 1) / kDigitBits;
  std::vector<Counts> counts(passes + 1, Counts{});
  Counts& tied = counts[passes];
  for (const std::uint32_t id : ids) {
    for (unsigned pass = 0; pass < passes; ++pass) ++counts[pass][digit(keys[id], pass)];
    if (!ties.empty()) ++tied[ties[id]];
  }
  Buffer<Entry> from(size);
  if (ties.empty()) {
    for (std::size_t i = 0; i < size; ++i) from[i] = {keys[ids[i]], ids[i]};
  } else {
    accumulate(tied);
    for (const std::uint32_t id : ids) from[tied[ties[id]]++] = {keys[id], id};
  }
  Buffer<Entry> to(passes > 1 ? size : 0);
  for (unsigned pass = 0; pass < passes; ++pass) {
    Counts& at = counts[pass];
    accumulate(at);
    // The last pass writes what is wanted: the ids.
    if (pass + 1 == passes) {
      for (const Entry& entry : from) ids[at[digit(entry.key, pass)]++] = entry.id;
      return;
    }
    for (const Entry& entry : from) to[at[digit(entry.key, pass)]++] = entry;
    from.swap(to);
  }
  for (std::size_t i = 0; i < size; ++i) ids[i] = from[i].id;
}

}  // namespace rangefinder
