#include "pack/header.h"

#include <catch2/catch_test_macros.hpp>
#include <cstring>

#include "pack/pack.h"
#include "pack/shard.h"
#include "support/packs.h"

using namespace rangefinder;
using tests::Bytes;
using tests::full_catalog;
using tests::refusal;

namespace {

void put(Bytes& bytes, std::size_t at, std::uint32_t value) {
  std::memcpy(bytes.data() + at, &value, sizeof value);
}

}  // namespace

TEST_CASE("A header of 32 bytes stands before the payload", "[pack]") {
  const std::vector<std::byte> payload(10, std::byte{7});
  const Bytes bytes = with_header(PackKind::shard, payload);
  CHECK(bytes.size() == 42);
  CHECK(std::memcmp(bytes.data(), "RFPK\x02\0\0\0\x02\0\0\0\0\0\0\0\x0A\0\0\0\0\0\0\0", 24) == 0);
  const auto found = payload_of(bytes, PackKind::shard);
  REQUIRE(found);
  CHECK(std::ranges::equal(*found, payload));
}

TEST_CASE("Bytes of something else are no pack", "[pack]") {
  const std::string message = "This is not a Rangefinder pack. Make one with \"rangefinder pack\".";
  CHECK(refusal({}) == message);
  const auto bytes_of = [](std::string_view text) {
    const auto span = std::as_bytes(std::span(text));
    return Bytes(span.begin(), span.end());
  };
  CHECK(refusal(bytes_of("---\ncompany: acme\n---\n")) == message);
  CHECK(refusal(bytes_of("PK\x03\x04 and more than thirty-two bytes of another thing")) == message);
  CHECK(refusal(bytes_of("R2")) == message);
  Bytes flatbuffer = save_pack(full_catalog());
  flatbuffer.erase(flatbuffer.begin(), flatbuffer.begin() + kPackHeaderSize);
  CHECK(refusal(flatbuffer) == message);
}

TEST_CASE("Another version says which, and what to do", "[pack]") {
  Bytes bytes = save_pack(full_catalog());
  put(bytes, 4, 3);
  CHECK(refusal(bytes) ==
        "The pack has format version 3, this program reads version 2. Use a newer Rangefinder.");
  put(bytes, 4, 1);
  CHECK(refusal(bytes) ==
        "The pack has format version 1, this program reads version 2. Make the pack again from its "
        "guides.");
  // As a pack of version 1 was, which had a header of 16 bytes.
  CHECK(refusal(Bytes(bytes.begin(), bytes.begin() + 20)).contains("format version 1"));
}

TEST_CASE("What is cut off says where", "[pack]") {
  const Bytes bytes = save_pack(full_catalog());
  CHECK(refusal({bytes.begin(), bytes.begin() + 6}) ==
        "The pack is cut off: it ends within its header. Fetch it again.");
  CHECK(refusal({bytes.begin(), bytes.begin() + 31}) ==
        "The pack is cut off: it ends within its header. Fetch it again.");
  CHECK(refusal({bytes.begin(), bytes.begin() + 40}) ==
        "The pack is cut off: 40 of " + std::to_string(bytes.size()) + " bytes. Fetch it again.");
}

TEST_CASE("A damaged pack says so", "[pack]") {
  const std::string message = "The pack is damaged: its checksum does not match. Fetch it again.";
  Bytes bytes = save_pack(full_catalog());
  bytes.back() ^= std::byte{1};
  CHECK(refusal(bytes) == message);
  bytes = save_pack(full_catalog());
  bytes.push_back(std::byte{0});
  CHECK(refusal(bytes) == message);
  bytes = save_pack(full_catalog());
  put(bytes, 12, 1);
  CHECK(refusal(bytes) == message);
}

TEST_CASE("A catalogue and a shard are not taken for each other", "[pack]") {
  Catalog catalog = full_catalog();
  const auto shards = save_shards(catalog);
  CHECK(refusal(shards[0].bytes) ==
        "This pack is a shard: the texts of one company's guides. Open the catalogue that it "
        "belongs to.");
  const auto shard = load_shard(save_pack(catalog));
  REQUIRE_FALSE(shard);
  CHECK(shard.error().message ==
        "This pack is a catalogue, not a shard: the texts of one company's guides.");
  Bytes other = save_pack(catalog);
  put(other, 8, 3);
  CHECK(refusal(other) ==
        "The pack is damaged: it is neither a catalogue nor a shard. Fetch it again.");
}
