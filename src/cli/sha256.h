// SHA-256 (FIPS 180-4) of bytes, as `integrity` attributes have it: what browsers check files by.
//
//   integrity_of("abc") is "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace rangefinder::cli {

std::array<std::uint8_t, 32> sha256(std::span<const std::uint8_t> bytes);

// "sha256-" and the digest in base64.
std::string integrity_of(std::string_view bytes);

// Base64 (RFC 4648) with padding.
std::string base64(std::span<const std::uint8_t> bytes);

}  // namespace rangefinder::cli
