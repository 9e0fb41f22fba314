#include "pack/front_coding.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::uint8_t kEnd = 0xFF;
constexpr std::size_t kMostBytes = std::size_t{1} << 30;

constexpr std::size_t kSlack = 8;

void copy_eight(char* to, const char* from) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, from, sizeof eight);
  std::memcpy(to, &eight, sizeof eight);
}

// Whether 0xFF is among eight bytes: whether zero is among their complements.
bool has_end(const std::uint8_t* bytes) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, bytes, sizeof eight);
  const std::uint64_t complement = ~eight;
  return ((complement - 0x0101010101010101U) & eight & 0x8080808080808080U) != 0;
}

}  // namespace

void FrontCoder::add(std::string_view text) {
  std::string valid = valid_utf8(text);
  const std::size_t most = std::min({valid.size(), before_.size(), std::size_t{255}});
  const auto end = valid.begin() + static_cast<std::ptrdiff_t>(most);
  const auto differs = std::mismatch(valid.begin(), end, before_.begin()).first;
  shared_.push_back(static_cast<std::uint8_t>(differs - valid.begin()));
  rest_.insert(rest_.end(), differs, valid.end());
  rest_.push_back(kEnd);
  before_ = std::move(valid);
}

std::optional<Texts> from_front_coded(std::span<const std::uint8_t> shared,
                                      std::span<const std::uint8_t> rest) {
  // Every 0xFF ends a text, and there are as many as texts: what is written stays within `size`.
  if (static_cast<std::size_t>(std::ranges::count(rest, kEnd)) != shared.size() ||
      (!rest.empty() && rest.back() != kEnd)) {
    return std::nullopt;
  }
  std::size_t size = rest.size() - shared.size();
  for (const std::uint8_t length : shared) size += length;
  if (size > kMostBytes) return std::nullopt;

  bool fits = true;
  Column<char> bytes;
  auto starts = Column<std::uint32_t>::filled(shared.size() + 1, [&](std::uint32_t* start) {
    bytes = Column<char>::filled(size + kSlack, [&](char* out) {
      const std::uint8_t* in = rest.data();
      const std::uint8_t* const last = in + rest.size();
      std::uint32_t before = 0;
      std::uint32_t at = 0;
      start[0] = 0;
      for (std::size_t i = 0; i < shared.size(); ++i) {
        const std::uint32_t from = at;
        const std::uint32_t length = shared[i];
        fits = fits && length <= from - before;
        if (!fits) return;
        // Eight bytes at a time, up to seven too many: what follows writes over them.
        for (std::uint32_t k = 0; k < length; k += 8) copy_eight(out + at + k, out + before + k);
        at += length;
        while (last - in >= 8 && !has_end(in)) {
          copy_eight(out + at, reinterpret_cast<const char*>(in));
          in += 8;
          at += 8;
        }
        for (; *in != kEnd; ++in) out[at++] = static_cast<char>(*in);
        ++in;
        // A text starts with a whole character; the others are looked at below.
        fits = at == from || (static_cast<std::uint8_t>(out[from]) & 0xC0U) != 0x80U;
        before = from;
        start[i + 1] = at;
      }
    });
  });
  if (!fits) return std::nullopt;
  bytes = bytes.slice(0, size);
  if (find_invalid_utf8({bytes.data(), bytes.size()}) != std::string_view::npos) {
    return std::nullopt;
  }
  return Texts(Lists<char>{std::move(starts), std::move(bytes)});
}

bool are_texts(std::span<const std::uint32_t> starts, std::span<const char> bytes) {
  if (starts.empty() || starts.front() != 0 || starts.back() != bytes.size()) return false;
  std::uint32_t wrong = 0;
  for (std::size_t i = 1; i < starts.size(); ++i) {
    wrong |= static_cast<std::uint32_t>(starts[i] < starts[i - 1]);
  }
  if (wrong != 0) return false;
  for (const std::uint32_t start : starts) {
    if (start < bytes.size()) {
      wrong |=
          static_cast<std::uint32_t>((static_cast<std::uint8_t>(bytes[start]) & 0xC0U) == 0x80U);
    }
  }
  return wrong == 0 && find_invalid_utf8({bytes.data(), bytes.size()}) == std::string_view::npos;
}

}  // namespace rangefinder
