// What FlatBuffers' verifier leaves to its users: bytes that lie where numbers can be read, and
// numbers that are in range. For the code that loads packs.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <type_traits>

#include "base/currency.h"
#include "catalog_generated.h"

namespace rangefinder {

template <typename T>
std::span<const T> span_of(const flatbuffers::Vector<T>* vector) {
  return {reinterpret_cast<const T*>(vector->Data()), vector->size()};
}

// FlatBuffers lays vectors out on their own alignment, from where the buffer starts; the verifier
// does not look, and to read a number across its alignment is undefined.
template <typename T>
bool is_aligned(const flatbuffers::Vector<T>* vector) {
  using Stored =
      std::remove_cv_t<std::remove_pointer_t<typename flatbuffers::Vector<T>::return_type>>;
  return vector->size() == 0 ||
         reinterpret_cast<std::uintptr_t>(vector->Data()) % alignof(Stored) == 0;
}
inline bool is_aligned(std::span<const std::byte> bytes) {
  return reinterpret_cast<std::uintptr_t>(bytes.data()) % 8 == 0;
}

struct AlignedCopy {
  std::span<const std::byte> bytes;
  std::shared_ptr<const void> owner;
};
inline AlignedCopy aligned_copy(std::span<const std::byte> bytes) {
  const auto words = std::make_shared_for_overwrite<std::uint64_t[]>((bytes.size() + 7) / 8);
  auto* const to = reinterpret_cast<std::byte*>(words.get());
  std::ranges::copy(bytes, to);
  return {{to, bytes.size()}, words};
}

// The root table of a FlatBuffer whose structure holds, else null.
template <typename T>
const T* verified(std::span<const std::byte> bytes) {
  const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  // Larger ones are not FlatBuffers; a table takes at least four bytes.
  if (bytes.size() >= FLATBUFFERS_MAX_BUFFER_SIZE) return nullptr;
  const auto tables = static_cast<flatbuffers::uoffset_t>(bytes.size() / 4);
  flatbuffers::Verifier verifier(data, bytes.size(), /*max_depth=*/64, tables);
  return verifier.VerifyBuffer<T>(nullptr) ? flatbuffers::GetRoot<T>(data) : nullptr;
}

template <typename T>
bool all_below(std::span<const T> values, std::size_t limit) {
  T most = 0;
  for (const T value : values) most = std::max(most, value);
  return values.empty() || most < limit;
}

// A currency by its code; none for three zeros. Nothing for one that we do not know.
inline std::optional<Currency> currency_of(const flatbuffers::Array<std::uint8_t, 3>* code) {
  const std::string_view text(reinterpret_cast<const char*>(code->Data()), 3);
  if (text == std::string_view("\0\0\0", 3)) return Currency();
  return Currency::from_code(text);
}

}  // namespace rangefinder
