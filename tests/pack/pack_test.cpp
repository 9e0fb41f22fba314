#include "pack/pack.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <memory>

#include "catalog/view.h"
#include "cli/load.h"
#include "pack/shard.h"
#include "support/catalogs.h"
#include "support/files.h"
#include "support/packs.h"

using namespace rangefinder;
using tests::Bytes;
using tests::differences;
using tests::full_catalog;
using tests::refusal;

namespace {

void flip(Bytes& bytes, std::size_t bit) { bytes[bit / 8] ^= std::byte(1U << (bit % 8)); }

// Small and large catalogues are written in different forms.
void check_round_trip(const Catalog& catalog) {
  for (const std::size_t plain_from : {kPlainFrom, std::size_t{0}}) {
    const auto loaded = load_pack(save_pack(catalog, ProsePlace::inside, plain_from));
    REQUIRE(loaded);
    CHECK(differences(catalog, *loaded) == "");
  }
}

}  // namespace

TEST_CASE("The catalogue that tests break has something in every column", "[pack]") {
  const Catalog& catalog = full_catalog();
  CHECK(catalog.size() == 4);
  CHECK(catalog.units.size() >= 3);
  CHECK(catalog.units[catalog.unit[2]].scale > 1);
  CHECK(catalog.percents.size() >= 3);
  CHECK(catalog.part_currencies.size() == 1);
  CHECK(catalog.findings.parts().rules.size() >= 3);
  CHECK(catalog.finding_sets.size() >= 3);
  CHECK(catalog.postings.gaps().size() >= 5);
  CHECK(catalog.notes.size() >= 2);
  CHECK(catalog.countries.size() >= 2);
  CHECK(prose_bytes(catalog) > 100);
}

TEST_CASE("What is packed is loaded", "[pack]") {
  check_round_trip(full_catalog());
  check_round_trip(tests::five_bands());
  check_round_trip(tests::shipped_catalog());
  check_round_trip(tests::catalog_of({}));
}

TEST_CASE("The sample of the corpus is packed and loaded", "[pack][corpus]") {
  const auto folder = tests::shared_folder() / "guides" / "corpus";
  if (!std::filesystem::is_directory(folder)) SKIP("there is no " << folder);
  std::vector<Finding> findings;
  auto catalog = cli::load_catalog({folder.string()}, findings);
  REQUIRE(catalog);
  check_round_trip(*catalog);
  // A third is what brotli leaves of it (tests/pack_size.mjs).
  save_shards(*catalog);
  CHECK(save_pack(*catalog, ProsePlace::shards).size() < std::size_t{88} * catalog->size());
}

TEST_CASE("What builders leave empty is packed and loaded", "[pack]") {
  Catalog catalog = full_catalog();
  catalog.prose.clear();
  catalog.rates = {};
  catalog.printed_annual = {{1, 5, 6}, {1, 7, 7}, {3, 0, 1}};
  check_round_trip(catalog);
}

TEST_CASE("The same catalogue gives the same bytes", "[pack]") {
  const Bytes bytes = save_pack(tests::shipped_catalog());
  CHECK(save_pack(tests::shipped_catalog()) == bytes);
  CHECK(save_pack(load_pack(bytes).value()) == bytes);
}

TEST_CASE("With an owner, columns look into the pack's bytes; without one, into a copy", "[pack]") {
  const auto bytes = std::make_shared<const Bytes>(save_pack(full_catalog()));
  const auto lies_in_pack = [&](const Catalog& catalog) {
    const auto* at = reinterpret_cast<const std::byte*>(catalog.region.data());
    return at >= bytes->data() && at < bytes->data() + bytes->size();
  };
  auto owned = load_pack(*bytes, bytes);
  REQUIRE(owned);
  CHECK(lies_in_pack(*owned));
  auto copied = load_pack(*bytes);
  REQUIRE(copied);
  CHECK_FALSE(lies_in_pack(*copied));
  auto always = load_pack(*bytes, owner_of_static_bytes());
  REQUIRE(always);
  CHECK(lies_in_pack(*always));
}

TEST_CASE("A pack at an odd address is copied", "[pack]") {
  const Bytes bytes = save_pack(full_catalog());
  const auto shifted = std::make_shared<Bytes>(bytes.size() + 1);
  std::ranges::copy(bytes, shifted->begin() + 1);
  const auto loaded = load_pack(std::span(*shifted).subspan(1), shifted);
  REQUIRE(loaded);
  CHECK(differences(full_catalog(), *loaded) == "");
}

TEST_CASE("A catalogue outlives the bytes that it was given without an owner", "[pack]") {
  auto bytes = std::make_unique<Bytes>(save_pack(full_catalog()));
  const auto loaded = load_pack(*bytes);
  bytes.reset();
  REQUIRE(loaded);
  CHECK(differences(full_catalog(), *loaded) == "");
}

TEST_CASE("A pack that is cut off anywhere is refused", "[pack]") {
  const Bytes bytes = save_pack(full_catalog());
  for (std::size_t size = 1; size < bytes.size(); ++size) {
    const std::string message = refusal({bytes.begin(), bytes.begin() + static_cast<long>(size)});
    if (!message.starts_with("The pack is cut off: ") && size >= 4) {
      FAIL("at " << size << " of " << bytes.size() << ": " << message);
    }
    if (message == "no error") FAIL("at " << size);
  }
}

TEST_CASE("A flipped bit anywhere is an error, never another catalogue", "[pack]") {
  const Bytes original = save_pack(full_catalog());
  std::size_t survived = 0;
  for (std::size_t bit = 0; bit < original.size() * 8; ++bit) {
    Bytes bytes = original;
    flip(bytes, bit);
    if (refusal(bytes) == "no error") ++survived;
  }
  CHECK(survived == 0);
}

TEST_CASE("Behind a checksum that holds, a flipped bit is an error or a sound catalogue",
          "[pack]") {
  const std::size_t plain_from = GENERATE(kPlainFrom, 0);
  const Bytes original = save_pack(full_catalog(), ProsePlace::inside, plain_from);
  Query query;
  query.currency = Currency();
  query.text = "acme \"google l5\" remote";
  std::size_t refused = 0;
  // One bit of every byte: all of them take minutes, and are the fuzzer's.
  for (std::size_t byte = kPackHeaderSize; byte < original.size(); ++byte) {
    const std::size_t bit = byte * 8 + byte % 8;
    Bytes bytes = original;
    flip(bytes, bit);
    tests::sign(bytes);
    auto loaded = load_pack(bytes);
    if (!loaded) {
      ++refused;
      continue;
    }
    // Whatever it says now, it can be shown, explained and packed again.
    const auto view = build_view(*loaded, query);
    if (!view) FAIL("bit " << bit << ": " << view.error().message);
    for (BandId band = 0; band < loaded->size(); ++band) {
      printed(*loaded, band);
      for (const BandFinding& finding : findings_of(*loaded, band)) in_words(*loaded, finding);
    }
    const auto again = load_pack(save_pack(*loaded));
    if (!again) FAIL("bit " << bit << " is not packed again: " << again.error().message);
  }
  CHECK(refused > 1000);
}

TEST_CASE("Texts that are not UTF-8 are packed with a sign for what is wrong", "[pack]") {
  Catalog catalog = full_catalog();
  catalog.guides.file = Texts({"caf\xE9.md", "beta/pm.md"});
  catalog.prose[0].strategy = "\xFF";
  const auto loaded = load_pack(save_pack(catalog));
  REQUIRE(loaded);
  CHECK(loaded->guides.file[0] == "caf\uFFFD.md");
  CHECK(loaded->prose[0].strategy == "\uFFFD");
}
