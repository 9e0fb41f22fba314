// What a guide says in words, in its pane; and how words that are in a shard get there.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "pack/pack.h"
#include "pack/shard.h"
#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::band_of;
using tests::Driver;
using ui::Event;
using Strings = std::vector<std::string>;

namespace {

constexpr ui::Surface kTall{.width = 1280, .height = 6000};

void select(Driver& driver, BandId band) {
  ui::Screen screen = driver.app().screen();
  screen.selected = band;
  driver.app().set_screen(screen);
  driver.settle();
}

const Prose& prose_of(const Catalog& catalog, BandId band) {
  return catalog.prose[catalog.guide[band]];
}

}  // namespace

TEST_CASE("Tags and paragraphs are the guide's", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  const Catalog& catalog = driver.app().catalog();
  for (const char* company : {"Weights & Biases", "Meta", "Midjourney", "Stability AI"}) {
    const BandId band = band_of(catalog, company);
    select(driver, band);
    INFO(company);
    Strings tags;
    for (const ProseLine& tag : prose_of(catalog, band).dna_tags) tags.push_back(tag.text);
    CHECK(driver.labels("tag") == tags);
    CHECK(driver.shows("text", prose_of(catalog, band).dna_text));
    Strings sources;
    for (const ProseLine& source : prose_of(catalog, band).sources) sources.push_back(source.text);
    CHECK(driver.labels("source") == sources);
  }
}

TEST_CASE("Its dates are said as the guide says them", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  select(driver, band_of(driver.app().catalog(), "Weights & Biases"));
  CHECK(driver.shows("text",
                     "Salary data 2025-Q4 · updated 23 Feb 2026 · review due 23 May 2026 · quality "
                     "“high”, all as the guide says. These ranges are not published by the "
                     "employer."));
}

TEST_CASE("Levels are a ladder of companies, and lead to those of the catalogue", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  select(driver, band_of(driver.app().catalog(), "Weights & Biases", "London"));
  const Strings levels = driver.labels("level");
  CHECK(std::ranges::find(levels, "Google") != levels.end());
  CHECK(std::ranges::find(levels, "OpenAI") != levels.end());
  CHECK(driver.item("level", "Google").value == "L4-L5 ML Engineer");
  CHECK_FALSE(driver.item("level", "Google").checked);
  CHECK(driver.item("level", "Meta").checked);  // it has guides here
  driver.click("level", "Google");
  CHECK(driver.rows() == 18);
  driver.click("level", "Meta");
  CHECK(driver.rows() == 7);
  CHECK(driver.app().view().query[Facet::company] == Strings{"Meta"});
}

TEST_CASE("A lever opens to its script, which can be copied", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  const BandId band = band_of(driver.app().catalog(), "Weights & Biases", "London");
  select(driver, band);
  const auto& levers = prose_of(driver.app().catalog(), band).levers;
  REQUIRE(levers.size() == 4);
  CHECK(driver.labels("lever").size() == 4);
  CHECK(driver.item("lever", levers[1].title).value == "$248K base");
  CHECK_FALSE(driver.shows("script", levers[1].script));
  driver.click("lever", levers[1].title);
  CHECK(driver.item("lever", levers[1].title).checked);
  CHECK_FALSE(driver.item("lever", levers[0].title).checked);
  CHECK(driver.shows("script", levers[1].script));
  driver.click("button", "Copy");  // the first one: the strategy's is below
  CHECK(driver.app().copied() == levers[1].script);
  driver.click("lever", levers[1].title);
  CHECK_FALSE(driver.shows("script", levers[1].script));
}

TEST_CASE("Amounts in another currency than the band's are said to be so", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  const char* note = "These figures are in USD, this band is in GBP.";
  select(driver, band_of(driver.app().catalog(), "Weights & Biases", "London"));
  CHECK(driver.shows("finding", note));
  select(driver, band_of(driver.app().catalog(), "Weights & Biases", "New York"));
  CHECK_FALSE(driver.shows("finding", note));
}

TEST_CASE("The strategy has its amounts in boxes, and can be copied", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  const BandId band = band_of(driver.app().catalog(), "Weights & Biases", "London");
  select(driver, band);
  const Prose& prose = prose_of(driver.app().catalog(), band);
  CHECK(driver.item("heading", "Strategy").value == "line 76");
  CHECK(driver.labels("ask") == Strings{"Ask", "Sign-on", "Floor"});
  CHECK(driver.item("ask", "Ask").value == "$250K base");
  CHECK(driver.item("ask", "Sign-on").value == "$35K sign-on");
  CHECK(driver.item("ask", "Floor").value.starts_with("$230K"));
  driver.click("button", "Copy");
  CHECK(driver.app().copied() == prose.strategy);
}

TEST_CASE("A guide of one band without words shows what it has", "[ui][guide]") {
  Driver driver(tests::catalog_of({{.base = tests::k(100, 200), .total = tests::k(120, 250)}}),
                kTall);
  select(driver, 0);
  CHECK(driver.labels("heading") == Strings{"Do the parts add up?", "Sources"});
  CHECK(driver.labels("tab").size() >= 2);
  CHECK(driver.labels("place").empty());
}

TEST_CASE("Words of any length and script stay in the pane", "[ui][guide]") {
  Catalog catalog = tests::catalog_of({{.place = std::string(200, 'W')}});
  std::string endless;
  for (int i = 0; i < 300; ++i) endless += "谈判";
  catalog.prose.resize(1);
  Prose& prose = catalog.prose[0];
  prose.dna_tags = {{endless, 1, true}, {"تفاوض", 1, false}};
  prose.dna_text = endless + "\n\n" + std::string(500, 'x');
  prose.level_mapping = endless;
  prose.levels = {{endless, endless, 1}, {"Google", "L1-L9", 2}};
  prose.levers = {{1,
                   3,
                   endless,
                   endless,
                   "[" + endless,
                   endless,
                   {{{1, 2'000'000'000, true}, {}, "base", ""}}}};
  prose.strategy = "[a [b] c]] [";
  prose.sources = {{endless, 4, false}};
  for (const float width : {1280.0F, 900.0F}) {
    Driver driver(catalog, {.width = width, .height = 6000});
    select(driver, 0);
    driver.click("lever", endless);
    CHECK(driver.shows("script", "[" + endless));
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
      for (const ImDrawVert& vertex : list->VtxBuffer) {
        REQUIRE(vertex.pos.x <= width + 1);
        REQUIRE(vertex.pos.x >= -1);
      }
    }
    // Nothing of the guide's body is left of its pane either.
    const float left = driver.item("heading", "Sources").rect.x - 20;
    for (const char* kind : {"tag", "level", "lever", "script", "source"}) {
      for (const ui::Item& item : driver.app().items()) {
        if (item.kind == kind) CHECK(item.rect.x >= left);
      }
    }
  }
}

TEST_CASE("Words that are in a shard are asked for once and shown when they come", "[ui][guide]") {
  Catalog whole = tests::shipped_catalog();
  const auto shards = save_shards(whole);
  auto bare = load_pack(save_pack(whole, ProsePlace::shards));
  REQUIRE(bare);
  Driver driver(*std::move(bare), kTall);
  std::vector<std::string> asked;
  driver.app().on_event([&](Event event) {
    if (event == Event::shard) asked.push_back(driver.app().wanted_shard());
  });
  const BandId band = band_of(driver.app().catalog(), "Meta");
  const auto shard = std::ranges::find(shards, "Meta", &SavedShard::company);
  REQUIRE(shard != shards.end());
  select(driver, band);
  CHECK(asked == Strings{shard->name});
  CHECK(driver.shows("text", "Reading the guide…"));
  CHECK(driver.shows("figure", "Base"));
  CHECK_FALSE(driver.shows("heading", "Levers"));

  // It fails, and is asked for again by a button.
  driver.app().fail_shard("another.pack");
  driver.settle();
  CHECK(driver.shows("text", "Reading the guide…"));
  driver.app().fail_shard(shard->name);
  driver.settle();
  CHECK(driver.shows("finding", "This guide's text could not be read."));
  CHECK(asked.size() == 1);
  driver.click("button", "Try again");
  CHECK(asked == Strings{shard->name, shard->name});
  CHECK(driver.shows("text", "Reading the guide…"));

  REQUIRE(driver.app().open_shard(shard->bytes));
  driver.settle();
  CHECK_FALSE(driver.shows("text", "Reading the guide…"));
  CHECK(driver.shows("heading", "Levers"));
  CHECK(driver.app().wanted_shard().empty());
  select(driver, band + 1);
  CHECK(asked.size() == 2);  // the same company's
  select(driver, band_of(driver.app().catalog(), "Midjourney"));
  CHECK(asked.size() == 3);
}
