#include "pack/header.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>
#include <string_view>

#include "pack/checksum.h"

namespace rangefinder {
namespace {

static_assert(std::endian::native == std::endian::little);

constexpr std::string_view kMagic = "RFPK";

template <typename T>
T integer_at(std::span<const std::byte> bytes, std::size_t at) {
  T value = 0;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

template <typename T>
void put(std::vector<std::byte>& bytes, std::size_t at, T value) {
  std::memcpy(bytes.data() + at, &value, sizeof value);
}

}  // namespace

std::vector<std::byte> with_header(PackKind kind, std::span<const std::byte> payload) {
  std::vector<std::byte> bytes(kPackHeaderSize);
  bytes.reserve(kPackHeaderSize + payload.size());
  std::memcpy(bytes.data(), kMagic.data(), kMagic.size());
  put(bytes, 4, kPackVersion);
  put(bytes, 8, static_cast<std::uint32_t>(kind));
  put(bytes, 16, static_cast<std::uint64_t>(payload.size()));
  put(bytes, 24, checksum(payload));
  bytes.insert(bytes.end(), payload.begin(), payload.end());
  return bytes;
}

Result<std::span<const std::byte>> payload_of(std::span<const std::byte> bytes, PackKind kind) {
  const std::size_t known = std::min(bytes.size(), kMagic.size());
  if (bytes.empty() || std::memcmp(bytes.data(), kMagic.data(), known) != 0) {
    return fail("This is not a Rangefinder pack. Make one with \"rangefinder pack\".");
  }
  const char* const within_header =
      "The pack is cut off: it ends within its header. Fetch it again.";
  if (bytes.size() < 8) return fail(within_header);
  if (const auto version = integer_at<std::uint32_t>(bytes, 4); version != kPackVersion) {
    return fail("The pack has format version " + std::to_string(version) +
                ", this program reads version " + std::to_string(kPackVersion) +
                (version > kPackVersion ? ". Use a newer Rangefinder."
                                        : ". Make the pack again from its guides."));
  }
  if (bytes.size() < kPackHeaderSize) return fail(within_header);
  const auto size = integer_at<std::uint64_t>(bytes, 16);
  const auto payload = bytes.subspan(kPackHeaderSize);
  const auto found = integer_at<std::uint32_t>(bytes, 8);
  const bool is_other = found == (kind == PackKind::shard ? 1U : 2U);
  if (payload.size() < size && (is_other || found == static_cast<std::uint32_t>(kind))) {
    return fail("The pack is cut off: " + std::to_string(bytes.size()) + " of " +
                std::to_string(size + kPackHeaderSize) + " bytes. Fetch it again.");
  }
  if (payload.size() != size || integer_at<std::uint32_t>(bytes, 12) != 0 ||
      checksum(payload) != integer_at<std::uint64_t>(bytes, 24)) {
    return fail("The pack is damaged: its checksum does not match. Fetch it again.");
  }
  if (is_other) {
    return fail(kind == PackKind::catalogue
                    ? "This pack is a shard: the texts of one company's guides. Open the catalogue "
                      "that it belongs to."
                    : "This pack is a catalogue, not a shard: the texts of one company's guides.");
  }
  if (found != static_cast<std::uint32_t>(kind)) {
    return fail("The pack is damaged: it is neither a catalogue nor a shard. Fetch it again.");
  }
  return payload;
}

}  // namespace rangefinder
