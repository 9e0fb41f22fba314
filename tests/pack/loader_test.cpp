// Payloads that FlatBuffers verify, behind a checksum that holds, and that are no catalogue.
#include "pack/loader.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <limits>

#include "pack/pack.h"
#include "support/packs.h"

using namespace rangefinder;
using tests::Bytes;
using tests::full_catalog;
using tests::refusal;

namespace {

constexpr const char* kNoFit = "The pack is damaged: its parts do not fit together. Make it again.";

// A vector of the pack, to be written to.
template <typename T>
T* data(const flatbuffers::Vector<T>* vector) {
  return const_cast<T*>(reinterpret_cast<const T*>(vector->Data()));
}
template <typename T>
T* data(const flatbuffers::Vector<const T*>* vector) {
  return const_cast<T*>(reinterpret_cast<const T*>(vector->Data()));
}

const wire::Catalog& catalog_in(const Bytes& bytes) {
  return *wire::GetCatalog(bytes.data() + kPackHeaderSize);
}

flatbuffers::span<const std::uint8_t, 3> code(const char* text) {
  return flatbuffers::span<const std::uint8_t, 3>(reinterpret_cast<const std::uint8_t*>(text), 3);
}
flatbuffers::span<const std::uint8_t, 3> dollar() { return code("USD"); }

// The pack of the full catalogue with one change in its bytes.
std::string changed(const std::function<void(const wire::Catalog&)>& change) {
  Bytes bytes = save_pack(full_catalog());
  change(catalog_in(bytes));
  tests::sign(bytes);
  return refusal(bytes);
}

}  // namespace

TEST_CASE("A pack without a change is loaded", "[pack]") {
  CHECK(changed([](const wire::Catalog&) {}) == "no error");
}

TEST_CASE("Indices of what is not there are refused", "[pack]") {
  using Change = std::function<void(const wire::Catalog&)>;
  const std::pair<const char*, Change> changes[] = {
      {"region", [](auto& c) { data(c.bands()->region())[1] = 4; }},
      {"level", [](auto& c) { data(c.bands()->level())[0] = 99; }},
      {"unit", [](auto& c) { data(c.bands()->unit())[3] = 99; }},
      {"equity", [](auto& c) { data(c.bands()->equity_kind())[0] = 77; }},
      {"marks", [](auto& c) { data(c.bands()->marks())[0] = 128; }},
      {"percent", [](auto& c) { data(c.bands()->percent())[0] = 99; }},
      {"note", [](auto& c) { data(c.bands()->note())[0] = 99; }},
      {"company", [](auto& c) { data(c.guides()->company())[0] = 2; }},
      {"role", [](auto& c) { data(c.guides()->role())[1] = 2; }},
      {"role type", [](auto& c) { data(c.guides()->role_type())[0] = 99; }},
      {"quality", [](auto& c) { data(c.guides()->quality())[0] = 99; }},
      {"quarter", [](auto& c) { data(c.guides()->quarter())[0] = 99; }},
      {"updated", [](auto& c) { data(c.guides()->updated())[0] = 99; }},
      {"review due", [](auto& c) { data(c.guides()->review_due())[0] = 99; }},
      {"text", [](auto& c) { data(c.guides()->text())[0] = 20; }},
      {"text below none", [](auto& c) { data(c.guides()->text())[0] = 1; }},
      {"place", [](auto& c) { data(c.regions()->place()->values())[0] = 99; }},
      {"country", [](auto& c) { data(c.regions()->country()->values())[0] = 99; }},
      {"remote", [](auto& c) { data(c.regions()->remote())[0] = 2; }},
      {"rule", [](auto& c) { data(c.bands()->findings()->rules())[0] = 99; }},
      {"severity", [](auto& c) { data(c.bands()->findings()->flags())[0] = 3; }},
      {"pattern", [](auto& c) { data(c.bands()->findings()->pattern())[0] = 99; }},
      {"amount of a high only", [](auto& c) { data(c.bands()->amounts()->high_bytes())[1] = 255; }},
      {"part", [](auto& c) { data(c.bands()->part_currencies())[0] = {3, 5, dollar()}; }},
      {"band of a part", [](auto& c) { data(c.bands()->part_currencies())[0] = {4, 1, dollar()}; }},
  };
  for (const auto& [what, change] : changes) {
    INFO(what);
    CHECK(changed(change) == kNoFit);
  }
}

TEST_CASE("Sizes that do not add up are refused", "[pack]") {
  using Change = std::function<void(const wire::Catalog&)>;
  const std::pair<const char*, Change> changes[] = {
      {"bands of guides", [](auto& c) { data(c.guides()->bands())[0] = 2; }},
      {"places of regions", [](auto& c) { data(c.regions()->place()->sizes())[0] += 1; }},
      {"countries of regions", [](auto& c) { data(c.regions()->country()->sizes())[1] += 1; }},
      {"texts", [](auto& c) { data(c.texts()->sizes())[0] += 1; }},
      {"codes and names of countries",
       [](auto& c) {
         const auto last = c.texts()->sizes()->size() - 1;
         data(c.texts()->sizes())[last] -= 1;
         data(c.texts()->sizes())[last - 1] += 1;
       }},
      {"bytes of words", [](auto& c) { data(c.search()->sizes())[0] += 1; }},
      {"findings of patterns", [](auto& c) { data(c.bands()->findings()->sizes())[1] += 1; }},
      {"the pattern without findings",
       [](auto& c) {
         data(c.bands()->findings()->sizes())[0] = data(c.bands()->findings()->sizes())[1];
         data(c.bands()->findings()->sizes())[1] = 0;
       }},
      {"a varint without end", [](auto& c) { data(c.bands()->line())[3] |= 128; }},
      {"lines below the first", [](auto& c) { data(c.bands()->line())[0] = 1; }},
      {"amounts that do not ascend", [](auto& c) { data(c.bands()->amounts()->values())[1] = 0; }},
      {"amounts above 32 bits", [](auto& c) { data(c.bands()->amounts()->values())[1] = ~0U; }},
  };
  for (const auto& [what, change] : changes) {
    INFO(what);
    CHECK(changed(change) == kNoFit);
  }
}

TEST_CASE("Numbers that are none are refused", "[pack]") {
  const double numbers[] = {std::numeric_limits<double>::infinity(),
                            std::numeric_limits<double>::quiet_NaN(), -1.0, 0.0, 1e300};
  for (const double number : numbers) {
    INFO(number);
    CHECK(changed([&](auto& c) { data(c.units())[0] = {number, dollar()}; }) == kNoFit);
    CHECK(changed([&](auto& c) { data(c.rates()->rates())[0] = {number, dollar()}; }) == kNoFit);
  }
  const double nan = numbers[1];
  CHECK(changed([&](auto& c) { data(c.percents())[0] = {1, 2}; }) == kNoFit);
  CHECK(changed([&](auto& c) { data(c.percents())[1] = {nan, nan}; }) == kNoFit);
  CHECK(changed([&](auto& c) { data(c.percents())[1] = {1, numbers[0]}; }) == kNoFit);
  CHECK(changed([&](auto& c) { data(c.percents())[1] = {-200, -200}; }) == kNoFit);
  CHECK(changed([&](auto& c) { data(c.percents())[1] = {1, 1e9}; }) == kNoFit);
}

TEST_CASE("Currencies that we do not know are refused", "[pack]") {
  const auto unknown = code("QQQ");
  CHECK(changed([&](auto& c) { data(c.units())[0] = {1, unknown}; }) == kNoFit);
  CHECK(changed([&](auto& c) { data(c.rates()->rates())[0] = {1, unknown}; }) == kNoFit);
  CHECK(changed([&](auto& c) { data(c.bands()->part_currencies())[0] = {3, 1, unknown}; }) ==
        kNoFit);
}

TEST_CASE("Text that is not UTF-8 is refused", "[pack]") {
  CHECK(changed([](auto& c) { data(c.texts()->rest())[0] = 0x80; }) == kNoFit);
  CHECK(changed([](auto& c) {
          const auto* text = c.prose()->Get(0)->level_mapping();
          const_cast<char*>(text->c_str())[0] = '\xE9';
        }) == kNoFit);
}

TEST_CASE("Plain texts and amounts are looked at too", "[pack]") {
  const auto changed_plain = [](const std::function<void(const wire::Catalog&)>& change) {
    Bytes bytes = save_pack(full_catalog(), ProsePlace::inside, /*plain_from=*/0);
    change(catalog_in(bytes));
    tests::sign(bytes);
    return refusal(bytes);
  };
  CHECK(changed_plain([](auto&) {}) == "no error");
  CHECK(changed_plain([](auto& c) { data(c.texts()->starts())[0] = 1; }) == kNoFit);
  CHECK(changed_plain([](auto& c) { data(c.texts()->starts())[1] = 100; }) == kNoFit);
  CHECK(changed_plain([](auto& c) { data(c.texts()->starts())[2] = ~0U; }) == kNoFit);
  CHECK(changed_plain([](auto& c) { data(c.texts()->bytes())[0] = 0x80; }) == kNoFit);
  CHECK(changed_plain([](auto& c) { data(c.texts()->sizes())[0] = 1; }) == kNoFit);
  CHECK(changed_plain([](auto& c) { data(c.texts()->sizes())[0] = 127; }) == kNoFit);
  CHECK(changed_plain([](auto& c) { data(c.bands()->amounts()->plain())[0] = ~0U; }) == kNoFit);
  CHECK(changed_plain([](auto& c) { data(c.bands()->amounts()->plain())[0] = ~0U - 1; }) == kNoFit);
}

TEST_CASE("Columns of other lengths are refused", "[pack]") {
  const std::pair<const char*, std::function<void(Catalog&)>> changes[] = {
      {"region", [](Catalog& c) { c.region = {0, 0, 0}; }},
      {"level", [](Catalog& c) { c.level = {0, 0, 0}; }},
      {"unit", [](Catalog& c) { c.unit = {0, 0, 0, 0, 0}; }},
      {"vesting years", [](Catalog& c) { c.vesting_years = {}; }},
      {"percent", [](Catalog& c) { c.percent = {0}; }},
      {"note", [](Catalog& c) { c.note = {0, 0, 0, 0, 0}; }},
      {"company", [](Catalog& c) { c.guides.company = {0, 0, 0}; }},
      {"quarter", [](Catalog& c) { c.guides.quarter = {0}; }},
      {"text", [](Catalog& c) { c.guides.text = {0}; }},
      {"remote", [](Catalog& c) { c.regions.remote = {0}; }},
      {"percentages", [](Catalog& c) { c.percents.clear(); }},
      {"prose", [](Catalog& c) { c.prose.pop_back(); }},
      {"a word more", [](Catalog& c) { c.words = Texts({"a"}); }},
      {"a finding of no band of the guide",
       [](Catalog& c) { c.prose[1].findings.push_back({1, "x", Severity::info, 1, 0, "m", "a"}); }},
      {"printed years out of order", [](Catalog& c) { c.printed_annual = {{1, 0, 1}, {0, 0, 1}}; }},
      {"printed years upside down", [](Catalog& c) { c.printed_annual = {{1, 2, 1}}; }},
  };
  for (const auto& [what, change] : changes) {
    Catalog catalog = full_catalog();
    change(catalog);
    INFO(what);
    CHECK(refusal(save_pack(catalog)) == kNoFit);
  }
  Catalog catalog = full_catalog();
  catalog.shards = {1};
  CHECK(refusal(save_pack(catalog, ProsePlace::shards)) == kNoFit);
}

TEST_CASE("Texts that repeat without end are refused", "[pack]") {
  constexpr std::uint32_t kTimes = 65;
  const std::string long_text(1 << 20, 'x');
  const std::vector<std::uint16_t> zeros(kTimes, 0);
  const std::pair<const char*, std::function<void(Catalog&)>> changes[] = {
      {"prose",
       [&](Catalog& c) { c.prose[0].sources.assign(kTimes, ProseLine{long_text, 1, false}); }},
      {"starts of texts",
       [](Catalog& c) {
         c.notes = Texts(std::vector<std::string>(300'000, std::string(255, 'x')));
       }},
      {"places of a region",
       [&](Catalog& c) {
         c.places = Texts({long_text});
         c.regions.place = {{0, kTimes, kTimes, kTimes, kTimes}, zeros};
       }},
      {"countries of a region",
       [&](Catalog& c) {
         c.countries = Texts({"GB"});
         c.country_names = Texts({long_text});
         c.regions.country = {{0, kTimes, kTimes, kTimes, kTimes}, zeros};
       }},
      {"a word of texts",
       [&](Catalog& c) {
         c.words = Texts({long_text});
         c.postings = *Postings::from({kTimes}, std::vector<std::uint8_t>(kTimes, 0), 2);
       }},
  };
  for (const auto& [what, change] : changes) {
    Catalog catalog = full_catalog();
    change(catalog);
    INFO(what);
    CHECK(refusal(save_pack(catalog, ProsePlace::inside, /*plain_from=*/1'000'000)) ==
          "The pack is damaged: its texts repeat until they take more than 64 MB. Make it again.");
  }
}

TEST_CASE("Bytes that are no FlatBuffer are refused", "[pack]") {
  Bytes bytes = save_pack(full_catalog());
  std::fill(bytes.begin() + kPackHeaderSize, bytes.end(), std::byte{0});
  tests::sign(bytes);
  const std::string message = "The pack is damaged: its structure does not hold. Make it again.";
  CHECK(refusal(bytes) == message);
  bytes.resize(kPackHeaderSize);
  tests::sign(bytes);
  CHECK(refusal(bytes) == message);
}
