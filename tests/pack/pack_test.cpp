#include "pack/pack.h"

#include <bit>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <limits>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::k;
using Bytes = std::vector<std::byte>;

namespace {

// Bits, as absent figures are not equal to themselves.
std::vector<std::uint64_t> bits(const std::vector<double>& figures) {
  std::vector<std::uint64_t> list;
  list.reserve(figures.size());
  for (const double figure : figures) list.push_back(std::bit_cast<std::uint64_t>(figure));
  return list;
}

void check_equal(const Catalog& a, const Catalog& b) {
  CHECK(a.companies == b.companies);
  CHECK(a.roles == b.roles);
  CHECK(a.role_types == b.role_types);
  CHECK(a.places == b.places);
  CHECK(a.levels == b.levels);
  CHECK(a.guides == b.guides);
  CHECK(a.guide == b.guide);
  CHECK(a.place == b.place);
  CHECK(a.level == b.level);
  CHECK(a.currency == b.currency);
  CHECK(a.equity_kind == b.equity_kind);
  CHECK(a.open_ends == b.open_ends);
  CHECK(a.line == b.line);
  for (const auto column : {&Catalog::base, &Catalog::equity, &Catalog::bonus, &Catalog::signing,
                            &Catalog::stated, &Catalog::recomputed}) {
    CHECK(bits((a.*column).low) == bits((b.*column).low));
    CHECK(bits((a.*column).high) == bits((b.*column).high));
  }
  REQUIRE(a.printed.size() == b.printed.size());
  for (std::size_t i = 0; i < a.printed.size(); ++i) {
    const Printed& x = a.printed[i];
    const Printed& y = b.printed[i];
    CHECK(bits({x.grant_low, x.grant_high, x.percent_low, x.percent_high}) ==
          bits({y.grant_low, y.grant_high, y.percent_low, y.percent_high}));
    CHECK(x.vesting_years == y.vesting_years);
    CHECK(x.notes == y.notes);
  }
  CHECK(a.folded_places == b.folded_places);
  CHECK(a.findings == b.findings);
  CHECK(a.rates == b.rates);
}

Catalog small() {
  return tests::catalog_of({{.place = "Zürich", .currency = "GBP", .base = k(1, 2)},
                            {.company = "B", .total = k(3, 4), .findings = {"total-gap"}}});
}

std::string refusal(const Bytes& bytes) {
  const auto catalog = load_pack(bytes);
  return catalog ? "no error" : catalog.error().message;
}

void put(Bytes& bytes, std::size_t at, std::uint32_t value) {
  for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = std::byte(value >> (8 * i) & 0xFF);
}

// With a checksum that holds again.
void sign(Bytes& bytes) { put(bytes, 12, crc32(std::span(bytes).subspan(16))); }

void flip(Bytes& bytes, std::size_t bit) { bytes[bit / 8] ^= std::byte(1U << (bit % 8)); }

}  // namespace

TEST_CASE("The checksum is the CRC-32 of zlib", "[pack]") {
  CHECK(crc32(std::as_bytes(std::span("123456789", 9))) == 0xCBF43926U);
  CHECK(crc32({}) == 0);
}

TEST_CASE("What is packed is loaded", "[pack]") {
  for (const Catalog& catalog :
       {small(), tests::five_bands(), tests::shipped_catalog(), Catalog{}}) {
    const auto loaded = load_pack(save_pack(catalog));
    REQUIRE(loaded);
    check_equal(catalog, *loaded);
  }
}

TEST_CASE("The same catalogue gives the same bytes", "[pack]") {
  const Bytes bytes = save_pack(tests::shipped_catalog());
  CHECK(save_pack(tests::shipped_catalog()) == bytes);
  CHECK(save_pack(load_pack(bytes).value()) == bytes);
}

TEST_CASE("A pack that is cut off anywhere is refused", "[pack]") {
  const Bytes bytes = save_pack(tests::shipped_catalog());
  for (std::size_t size = 1; size < bytes.size(); ++size) {
    const std::string message = refusal({bytes.begin(), bytes.begin() + static_cast<long>(size)});
    if (!message.starts_with("The pack is cut off: ")) {
      FAIL("at " << size << " of " << bytes.size() << ": " << message);
    }
  }
  CHECK(refusal({bytes.begin(), bytes.begin() + 9}) ==
        "The pack is cut off: it ends within its header. Fetch it again.");
  CHECK(refusal({bytes.begin(), bytes.begin() + 20}) ==
        "The pack is cut off: 20 of " + std::to_string(bytes.size()) + " bytes. Fetch it again.");
}

TEST_CASE("A single flipped bit anywhere is an error, never another catalogue", "[pack]") {
  const Bytes original = save_pack(small());
  std::size_t survived = 0;
  for (std::size_t bit = 0; bit < original.size() * 8; ++bit) {
    Bytes bytes = original;
    flip(bytes, bit);
    const auto loaded = load_pack(bytes);
    if (!loaded) continue;
    ++survived;
    check_equal(small(), *loaded);
  }
  CHECK(survived == 0);
}

TEST_CASE("Behind a checksum that holds, a flipped bit is an error or a sound catalogue",
          "[pack]") {
  const Bytes original = save_pack(small());
  Query query;
  query.currency = Currency();
  std::size_t refused = 0;
  for (std::size_t bit = 16 * 8; bit < original.size() * 8; ++bit) {
    Bytes bytes = original;
    flip(bytes, bit);
    sign(bytes);
    const auto loaded = load_pack(bytes);
    if (!loaded) {
      ++refused;
      continue;
    }
    // Whatever it says now, it can be shown and packed again.
    const auto view = build_view(*loaded, query);
    if (!view) FAIL("bit " << bit << ": " << view.error().message);
    if (!load_pack(save_pack(*loaded))) FAIL("bit " << bit << " is not packed again");
  }
  CHECK(refused > 100);
}

TEST_CASE("Bytes of something else are no pack", "[pack]") {
  const std::string message = "This is not a Rangefinder pack. Make one with \"rangefinder pack\".";
  CHECK(refusal({}) == message);
  const auto bytes_of = [](std::string_view text) {
    const auto span = std::as_bytes(std::span(text));
    return Bytes(span.begin(), span.end());
  };
  CHECK(refusal(bytes_of("---\ncompany: acme\n---\n")) == message);
  CHECK(refusal(bytes_of("PK\x03\x04 and more than sixteen bytes")) == message);
  CHECK(refusal(bytes_of("R2")) == message);
  Bytes flatbuffer = save_pack(small());
  flatbuffer.erase(flatbuffer.begin(), flatbuffer.begin() + 16);
  CHECK(refusal(flatbuffer) == message);
}

TEST_CASE("Another version says which, and what to do", "[pack]") {
  Bytes bytes = save_pack(small());
  put(bytes, 4, kPackVersion + 1);
  CHECK(refusal(bytes) == "The pack has format version " + std::to_string(kPackVersion + 1) +
                              ", this program reads version " + std::to_string(kPackVersion) +
                              ". Use a newer Rangefinder.");
  put(bytes, 4, kPackVersion - 1);
  CHECK(refusal(bytes).ends_with(". Make the pack again from its guides."));
}

TEST_CASE("A damaged pack says so", "[pack]") {
  const std::string message = "The pack is damaged: its checksum does not match. Fetch it again.";
  Bytes bytes = save_pack(small());
  bytes.back() ^= std::byte{1};
  CHECK(refusal(bytes) == message);
  bytes = save_pack(small());
  bytes.push_back(std::byte{0});
  CHECK(refusal(bytes) == message);
}

TEST_CASE("Bytes that are no catalogue are refused behind a checksum that holds", "[pack]") {
  Bytes bytes = save_pack(small());
  std::fill(bytes.begin() + 16, bytes.end(), std::byte{0});
  sign(bytes);
  CHECK(refusal(bytes) == "The pack is damaged: its structure does not hold. Make it again.");
}

TEST_CASE("Parts that do not fit together are refused", "[pack]") {
  const std::pair<const char*, std::function<void(Catalog&)>> breaks[] = {
      {"a band of no guide", [](Catalog& c) { c.guide[1] = 2; }},
      {"a place that is not there", [](Catalog& c) { c.place[0] = 99; }},
      {"a level that is not there", [](Catalog& c) { c.level[0] = 99; }},
      {"a kind of equity that is not there", [](Catalog& c) { c.equity_kind[0] = 77; }},
      {"a company that is not there", [](Catalog& c) { c.guides[0].company = 9; }},
      {"a role that is not there", [](Catalog& c) { c.guides[0].role = 9; }},
      {"a role type that is not there", [](Catalog& c) { c.guides[0].role_type = 9; }},
      {"a short column of lines", [](Catalog& c) { c.line.pop_back(); }},
      {"a short column of places", [](Catalog& c) { c.place.pop_back(); }},
      {"a short column of figures", [](Catalog& c) { c.stated.high.pop_back(); }},
      {"a long column of figures", [](Catalog& c) { c.base.low.push_back(1); }},
      {"a short column of read-outs", [](Catalog& c) { c.printed.pop_back(); }},
      {"a finding of no band", [](Catalog& c) { c.findings[0].band = 2; }},
      {"findings out of order",
       [](Catalog& c) { c.findings.push_back({0, "late", Severity::info, 1, 0, "m", "a"}); }},
      {"an unknown severity",
       [](Catalog& c) { c.findings[0].severity = static_cast<Severity>(3); }},
  };
  for (const auto& [what, change] : breaks) {
    Catalog catalog = small();
    change(catalog);
    INFO(what);
    CHECK(refusal(save_pack(catalog)) ==
          "The pack is damaged: its parts do not fit together. Make it again.");
  }
}

TEST_CASE("Figures without an end are refused", "[pack]") {
  const double infinite = std::numeric_limits<double>::infinity();
  for (const double figure : {infinite, -infinite}) {
    Catalog catalog = small();
    catalog.stated.high[1] = figure;
    INFO(figure);
    CHECK_FALSE(load_pack(save_pack(catalog)));
  }
}

TEST_CASE("Text that is not UTF-8 is refused", "[pack]") {
  Catalog catalog = small();
  catalog.guides[0].file = "caf\xE9.md";
  CHECK_FALSE(load_pack(save_pack(catalog)));
}
