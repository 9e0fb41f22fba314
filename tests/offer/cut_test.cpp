#include "offer/cut.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "cli/load.h"
#include "support/catalogs.h"
#include "support/files.h"

using namespace rangefinder;

namespace {

// The script with what starts with one of these words ticked.
std::string said(std::string_view script, const std::vector<std::string_view>& ticked = {}) {
  Ticked ids;
  for (const Claim& claim : claims_in(script)) {
    for (const std::string_view one : ticked) {
      if (claim.label.starts_with(one)) ids.insert(claim.id);
    }
  }
  return apply_cuts(script, cuts_of(script, ids));
}

// From the guides of Weights & Biases, Meta and Stability AI.
constexpr std::string_view kOffers =
    "Building features for the platform is the role I can imagine. I'm holding offers from Google "
    "DeepMind at $245K / $380K RSU and Anthropic at $235K / $320K equity. To choose W&B, I need "
    "$250K base.";
constexpr std::string_view kMeta =
    "Thank you for the offer of $[X]K base. I want to be fully transparent: I have competing "
    "offers "
    "from [competitor 1] at $[comp1]K and [competitor 2] at $[comp2]K total compensation, and I'm "
    "also forfeiting approximately $[unvested]K in unvested equity/options at my current company. "
    "To make Meta my clear first choice, I'd like to propose a base of $[X+20-30]K.";

std::vector<std::string> scripts_of(const Catalog& catalog) {
  std::vector<std::string> scripts;
  for (const Prose& prose : catalog.prose) {
    scripts.push_back(prose.strategy);
    for (const ProseLever& lever : prose.levers) scripts.push_back(lever.script);
  }
  return scripts;
}

// They are in order, apart, and inside of the script.
std::vector<Cut> checked_cuts(const std::string& script, const Ticked& ticked) {
  std::vector<Cut> cuts = cuts_of(script, ticked);
  std::size_t done = 0;
  for (const Cut& cut : cuts) {
    CHECK(cut.span.start >= done);
    CHECK(cut.span.start < cut.span.end);
    done = cut.span.end;
  }
  CHECK(done <= script.size());
  return cuts;
}

// With all ticked a script is as it is printed; with nothing, no claim is left in it.
void check_scripts(const Catalog& catalog) {
  for (const std::string& script : scripts_of(catalog)) {
    INFO(script);
    Ticked all;
    for (const Claim& claim : claims_in(script)) all.insert(claim.id);
    CHECK(cuts_of(script, all).empty());
    CHECK(claims_in(apply_cuts(script, checked_cuts(script, {}))).empty());
    for (const std::string& claim : all) checked_cuts(script, {claim});
  }
}

}  // namespace

TEST_CASE("Without ticks no offer is told of", "[offer][claims]") {
  CHECK(said(kOffers) ==
        "Building features for the platform is the role I can imagine. To choose W&B, I need $250K "
        "base.");
  CHECK(said(kMeta) ==
        "Thank you for the offer of $[X]K base. To make Meta my clear first choice, I'd like to "
        "propose a base of $[X+20-30]K.");
}

TEST_CASE("Of a list of offers the true ones are told", "[offer][claims]") {
  CHECK(said(kOffers, {"Google", "Anthropic"}) == kOffers);
  CHECK(said(kOffers, {"Anthropic"}) ==
        "Building features for the platform is the role I can imagine. I'm holding an offer from "
        "Anthropic at $235K / $320K equity. To choose W&B, I need $250K base.");
  CHECK(said("I hold two offers: A at $1K, B at $2K. I need $3K.", {"A"}) ==
        "I hold one offer: A at $1K. I need $3K.");
  // Of three, two keep what joined the last.
  constexpr std::string_view three = "I have offers from A at $1K, B at $2K and C at $3K.";
  CHECK(said(three, {"A", "B"}) == "I have offers from A at $1K and B at $2K.");
  CHECK(said(three, {"A", "C"}) == "I have offers from A at $1K and C at $3K.");
  CHECK(said(three, {"B", "C"}) == "I have offers from B at $2K and C at $3K.");
  CHECK(said(three, {"B"}) == "I have an offer from B at $2K.");
}

TEST_CASE("Of several clauses the true ones are said", "[offer][claims]") {
  CHECK(said(kMeta, {"I'm also"}) ==
        "Thank you for the offer of $[X]K base. I'm also forfeiting approximately $[unvested]K in "
        "unvested equity/options at my current company. To make Meta my clear first choice, I'd "
        "like to propose a base of $[X+20-30]K.");
  CHECK(said(kMeta, {"[competitor 2]"}) ==
        "Thank you for the offer of $[X]K base. I want to be fully transparent: I have a competing "
        "offer from [competitor 2] at $[comp2]K total compensation. To make Meta my clear first "
        "choice, I'd like to propose a base of $[X+20-30]K.");
}

TEST_CASE("What is left of a sentence gets its capital letter", "[offer][claims]") {
  CHECK(said("With my experience in ML, I ask for $250K.") == "I ask for $250K.");
  CHECK(said("Given my background in ML, my ask is $250K.") == "My ask is $250K.");
  CHECK(said("I've built this before, so the ask is $250K.") == "The ask is $250K.");
  CHECK(said("Few can tune them. I can, and I'm asking £165K base.") ==
        "Few can tune them. I'm asking £165K base.");
}

TEST_CASE("A clause goes at the end, too, with what leans on it", "[offer][claims]") {
  CHECK(
      said("Engineers for it earn a premium, and my experience is first-hand: [a / b]. For London: "
           "£165K base.") == "Engineers for it earn a premium. For London: £165K base.");
  CHECK(said("Such engineers are rare — I bring experience in it — the very thing you need.") ==
        "Such engineers are rare.");
}

TEST_CASE("An aside of a claim stays and goes with it", "[offer][claims]") {
  constexpr std::string_view research =
      "My published research in [NeurIPS] -- where I built models -- demonstrates depth. I ask for "
      "$[Y]K.";
  CHECK(said(research) == "I ask for $[Y]K.");
  CHECK(said(research, {"My published"}) == research);
}

TEST_CASE("A sentence that speaks of what is gone goes, too", "[offer][claims]") {
  constexpr std::string_view lever =
      "I've built ML systems that improve ML workflows. This recursive ML expertise is rare and "
      "directly applicable. I need $252K base.";
  CHECK(said(lever) == "I need $252K base.");
  CHECK(said(lever, {"I've built"}) == lever);
  CHECK(
      said("I've built LLM evaluation systems at [company] — the exact capability W&B is building "
           "with Weave. That direct experience commands $248K base and $300K equity.")
          .empty());
  // What it speaks of is still there.
  CHECK(said("Compression is critical. That expertise is rare: £165K base.") ==
        "Compression is critical. That expertise is rare: £165K base.");
  CHECK(said("I'm leading work on it. I've led it for years. I ask $250K to reflect this depth.") ==
        "I'm leading work on it. I ask $250K.");
}

TEST_CASE("What announced a claim goes with it, and so does a leading \"but\"", "[offer][claims]") {
  CHECK(
      said("Let me be open about where I stand. I hold two offers: A at $1K, B at $2K. But I need "
           "$3K.") == "I need $3K.");
}

TEST_CASE("A sentence that is cut short is no end of the script", "[offer][claims]") {
  CHECK(said("I hold an offer from Globex at $245K. But") == "But");
  CHECK(said("I hold an offer from Globex at $245K. And ") == "And");
}

TEST_CASE("A new start of a sentence may be put otherwise, too", "[offer][claims]") {
  constexpr std::string_view kTwo =
      "I've built this before, so two labs have made me offers: Globex at $245K and Initech at "
      "$235K.";
  const std::string one = said(kTwo, {"Globex"});
  CHECK(one.contains("Globex at $245K"));
  CHECK_FALSE(one.contains("Initech"));
  CHECK_FALSE(one.contains("built this"));
}

TEST_CASE("Quotation marks stay around what is said, and go with what is not", "[offer][claims]") {
  CHECK(said("\"I've led teams. I need $250K.\" They will counter.") ==
        "\"I need $250K.\" They will counter.");
  CHECK(said("\"I need $250K. I've led teams.\" They will counter.") ==
        "\"I need $250K.\" They will counter.");
  CHECK(said("\"I've led teams.\" They will counter.") == "They will counter.");
}

TEST_CASE("Every script of the shipped guides is told without its claims", "[offer][claims]") {
  check_scripts(tests::shipped_catalog());
}

TEST_CASE("Every script of the sample corpus is told without its claims", "[offer][corpus]") {
  const auto corpus = tests::shared_folder() / "guides" / "corpus";
  if (!std::filesystem::exists(corpus)) SKIP("../shared is not there");
  std::vector<Finding> findings;
  const auto catalog = cli::load_catalog({corpus.string()}, findings);
  REQUIRE(catalog);
  check_scripts(*catalog);
}
