#include "pack/prose_coding.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

const ProseAsk kAsk = {{250'000, 260'000, true}, *Currency::from_code("GBP"), "base", "London"};
const Prose kProse = {
    .dna_tags = {{"Premium", 3, true}, {"Remote", 3, false}},
    .dna_text = "Pays well.",
    .level_mapping = "ML = L5",
    .levels = {{"Google", "L5", 7}},
    .levers = {{1, 9, "Base", "Competing offer", "I have…", "Say it.", {kAsk, {}}}},
    .strategy = "Ask for more.",
    .strategy_line = 12,
    .strategy_asks = {kAsk},
    .strategy_floors = {kAsk, kAsk},
    .footnotes = {{"* net", 14, false}},
    .sources = {{"Levels.fyi", 16, false}},
    .findings = {{-1, "dates", Severity::error, 2, 0, "Old.", "Update."},
                 {1, "total-gap", Severity::info, 5, 6, "Gap.", "Look."}}};

std::optional<Prose> round_trip(const Prose& prose, std::size_t bands) {
  flatbuffers::FlatBufferBuilder builder;
  builder.Finish(save_prose(builder, prose));
  const auto* table = flatbuffers::GetRoot<wire::Prose>(builder.GetBufferPointer());
  TextRoom room(0);
  return load_prose(*table, bands, room);
}

}  // namespace

TEST_CASE("Prose comes back from its tables", "[pack]") {
  CHECK(round_trip(kProse, 2) == kProse);
  CHECK(round_trip({}, 0) == Prose());
}

TEST_CASE("A finding about a band that the guide does not have is refused", "[pack]") {
  CHECK_FALSE(round_trip(kProse, 1));
  Prose prose = kProse;
  prose.findings[0].band = -2;
  CHECK_FALSE(round_trip(prose, 2));
  prose.findings[0].band = -1;
  prose.findings[0].severity = static_cast<Severity>(3);
  CHECK_FALSE(round_trip(prose, 2));
}

TEST_CASE("A text that repeats until there is no room is refused", "[pack]") {
  flatbuffers::FlatBufferBuilder builder;
  Prose prose;
  prose.dna_text = std::string(1 << 20, 'x');
  builder.Finish(save_prose(builder, prose));
  const auto* table = flatbuffers::GetRoot<wire::Prose>(builder.GetBufferPointer());
  TextRoom room(0);
  for (int i = 0; i < 64; ++i) CHECK(load_prose(*table, 0, room) == prose);
  CHECK(room.was_enough());
  CHECK_FALSE(load_prose(*table, 0, room));
  CHECK_FALSE(room.was_enough());
}

TEST_CASE("Strings are UTF-8, and no string is an empty one", "[pack]") {
  flatbuffers::FlatBufferBuilder builder;
  CHECK(save_string(builder, "").IsNull());
  CHECK(load_string(nullptr) == "");
  const auto* good = flatbuffers::GetTemporaryPointer(builder, save_string(builder, "a\xE9"));
  CHECK(load_string(good) == "a\uFFFD");
  const auto* bad = flatbuffers::GetTemporaryPointer(builder, builder.CreateString("a\xE9"));
  CHECK_FALSE(load_string(bad));
}
