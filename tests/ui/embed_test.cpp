#include "ui/embed.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using namespace rangefinder::ui;

TEST_CASE("An embed's keys are read, and a link's are left", "[embed]") {
  const ReadEmbed read = embed_from_fragment(
      "#company=meta&show=chart&free=place,kind&accent=%23B0206A&background=fffaf5&radius=4"
      "&font=Georgia&locale=de-CH&by=0&height=fixed&cur=EUR");
  CHECK(read.problems.empty());
  CHECK(read.rest == "company=meta&cur=EUR");
  const Embed& embed = read.embed;
  CHECK(embed.show == EmbedShow::chart);
  CHECK(embed.free == std::set{Facet::place, Facet::equity});
  CHECK(embed.colors == EmbedColors{.accent = 0xB0206A, .background = 0xFFFAF5});
  CHECK(embed.radius == 4);
  CHECK(embed.font == "Georgia");
  CHECK(embed.locale == "de-CH");
  CHECK_FALSE(embed.by);
  CHECK_FALSE(embed.auto_height);
}

TEST_CASE("Without keys it is the usual embed", "[embed]") {
  const ReadEmbed read = embed_from_fragment("");
  CHECK(read.embed == Embed());
  CHECK(read.rest.empty());
  CHECK(read.problems.empty());
  CHECK(Embed().has(EmbedPanel::offer));
}

TEST_CASE("Panels are those that are named", "[embed]") {
  const Embed embed = embed_from_fragment("show=explorer&panels=search,legend").embed;
  CHECK(embed.has(EmbedPanel::search));
  CHECK(embed.has(EmbedPanel::legend));
  CHECK_FALSE(embed.has(EmbedPanel::filters));
  const Embed none = embed_from_fragment("panels=").embed;
  CHECK_FALSE(none.has(EmbedPanel::search));
}

TEST_CASE("What cannot be read is left out and said, and the rest is used", "[embed]") {
  for (const char* wrong :
       {"show=everything", "panels=doors", "free=salary", "accent=red", "background=12345",
        "radius=33", "radius=-1", "radius=4px", "by=yes", "height=300", "font=%zz"}) {
    INFO(wrong);
    const ReadEmbed read = embed_from_fragment("radius=7&" + std::string(wrong) + "&by=0");
    // Where it is the radius that is wrong the first one counts.
    REQUIRE(read.problems.size() == (std::string(wrong).starts_with("by") ? 2 : 1));
    CHECK(read.problems.front().find('"') == 0);
    CHECK(read.embed.radius == 7);
  }
  CHECK(embed_from_fragment("show=cards").problems.front() ==
        "\"show\" is \"cards\" and is left out. Use explorer, table, chart, figures or card.");
  const std::string long_name(200, 'x');
  CHECK(embed_from_fragment("font=" + long_name).embed.font.empty());
}

TEST_CASE("Later words change what was said before", "[embed]") {
  Embed before;
  before.radius = 3;
  before.colors.accent = 0x123456;
  const Embed embed = embed_from_fragment("&accent=%230b6b63", before).embed;
  CHECK(embed.radius == 3);
  CHECK(embed.colors.accent == 0x0B6B63U);
}

TEST_CASE("Values are found as people write them", "[embed]") {
  const std::vector<std::string> values = {"", "Meta", "Weights & Biases", "São Paulo"};
  CHECK(meant_value(values, "meta") == "Meta");
  CHECK(meant_value(values, "Weights & Biases") == "Weights & Biases");
  CHECK(meant_value(values, "weights-and-biases") == "Weights & Biases");
  CHECK(meant_value(values, "sao-paulo") == "São Paulo");
  CHECK(meant_value(values, "") == "");
  CHECK_FALSE(meant_value(values, "metaa"));
  CHECK_FALSE(meant_value({"Meta"}, ""));
}
