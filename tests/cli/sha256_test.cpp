#include "cli/sha256.h"

#include <catch2/catch_test_macros.hpp>

#include "base/text.h"

using namespace rangefinder;

namespace {

std::span<const std::uint8_t> bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string hex_of(std::string_view text) {
  std::string hex;
  for (const std::uint8_t byte : cli::sha256(bytes_of(text))) hex += hexadecimal(byte, 2);
  return to_lower_ascii(hex);
}

}  // namespace

// The examples of FIPS 180-4, and what its padding turns on: 55 bytes still fit a block, 56 do not.
TEST_CASE("SHA-256 is the standard's", "[cli]") {
  CHECK(hex_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(hex_of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(hex_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(hex_of(std::string(55, 'a')) ==
        "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
  CHECK(hex_of(std::string(64, 'a')) ==
        "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
  CHECK(hex_of(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("Base64 is padded", "[cli]") {
  CHECK(cli::base64({}).empty());
  CHECK(cli::base64(bytes_of("f")) == "Zg==");
  CHECK(cli::base64(bytes_of("fo")) == "Zm8=");
  CHECK(cli::base64(bytes_of("foo")) == "Zm9v");
  CHECK(cli::base64(bytes_of("\xff\xfe\xfd\x01")) == "//79AQ==");
}

TEST_CASE("An integrity is what a browser checks", "[cli]") {
  CHECK(cli::integrity_of("abc") == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}
