#include "cli/sha256.h"

#include <algorithm>
#include <bit>

namespace rangefinder::cli {
namespace {

using Word = std::uint32_t;

constexpr std::size_t kBlock = 64;   // bytes
constexpr std::size_t kRounds = 64;  // of a block

constexpr std::array<std::uint64_t, kRounds> first_primes() {
  std::array<std::uint64_t, kRounds> primes{};
  std::size_t count = 0;
  for (std::uint64_t number = 2; count < kRounds; ++number) {
    const auto end = primes.cbegin() + count;
    const bool is_prime =
        std::none_of(primes.cbegin(), end, [&](std::uint64_t p) { return number % p == 0; });
    if (is_prime) primes[count++] = number;
  }
  return primes;
}

// The first 32 bits behind the point of a prime's root of that degree, 2 or 3: the largest integer
// whose power is not above the prime, shifted left by 32 bits for each degree, without what is
// before the point.
constexpr Word root_fraction(std::uint64_t prime, int degree) {
  using Wide = unsigned __int128;
  const Wide limit = static_cast<Wide>(prime) << (32 * degree);
  Wide root = 0;
  for (int bit = 36; bit >= 0; --bit) {
    const Wide more = root | (static_cast<Wide>(1) << bit);
    const Wide power = degree == 2 ? more * more : more * more * more;
    if (power <= limit) root = more;
  }
  return static_cast<Word>(root);
}

template <std::size_t count>
constexpr std::array<Word, count> fractions(int degree) {
  constexpr auto kPrimes = first_primes();
  std::array<Word, count> words{};
  for (std::size_t i = 0; i < count; ++i) words[i] = root_fraction(kPrimes[i], degree);
  return words;
}

constexpr auto kStart = fractions<8>(2);
constexpr auto kRoundWords = fractions<kRounds>(3);
static_assert(kStart[0] == 0x6a09e667 && kRoundWords[63] == 0xc67178f2);

void add_block(std::array<Word, 8>& state, const std::uint8_t* block) {
  std::array<Word, kRounds> words{};
  for (std::size_t i = 0; i < 16; ++i) {
    for (std::size_t byte = 0; byte < 4; ++byte) words[i] = words[i] << 8 | block[4 * i + byte];
  }
  for (std::size_t i = 16; i < kRounds; ++i) {
    const Word a = words[i - 15];
    const Word b = words[i - 2];
    words[i] = words[i - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3) + words[i - 7] +
               (std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10);
  }
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t i = 0; i < kRounds; ++i) {
    const Word first = h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) +
                       ((e & f) ^ (~e & g)) + kRoundWords[i] + words[i];
    const Word second =
        (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + first;
    d = c, c = b, b = a, a = first + second;
  }
  const std::array<Word, 8> mixed = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += mixed[i];
}

}  // namespace

std::array<std::uint8_t, 32> sha256(std::span<const std::uint8_t> bytes) {
  std::array<Word, 8> state = kStart;
  std::size_t at = 0;
  for (; at + kBlock <= bytes.size(); at += kBlock) add_block(state, bytes.data() + at);

  // The rest, a bit that is set, and at the end of a block how many bits there were.
  std::array<std::uint8_t, 2 * kBlock> tail{};
  const std::size_t rest = bytes.size() - at;
  std::copy_n(bytes.data() + at, rest, tail.begin());
  tail[rest] = 0x80;
  const std::size_t size = rest + 9 <= kBlock ? kBlock : 2 * kBlock;
  const std::uint64_t bits = static_cast<std::uint64_t>(bytes.size()) * 8;
  for (std::size_t i = 0; i < 8; ++i) {
    tail[size - 1 - i] = static_cast<std::uint8_t>(bits >> (8 * i));
  }
  for (std::size_t block = 0; block < size; block += kBlock) add_block(state, tail.data() + block);

  std::array<std::uint8_t, 32> digest{};
  for (std::size_t i = 0; i < digest.size(); ++i) {
    digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
  }
  return digest;
}

std::string base64(std::span<const std::uint8_t> bytes) {
  constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i) group = group << 8 | (i < count ? bytes[at + i] : 0U);
    for (std::size_t i = 0; i < 4; ++i) {
      text += i <= count ? kLetters[group >> (18 - 6 * i) & 63] : '=';
    }
  }
  return text;
}

std::string integrity_of(std::string_view bytes) {
  const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  return "sha256-" + base64(sha256({data, bytes.size()}));
}

}  // namespace rangefinder::cli
