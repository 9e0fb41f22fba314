#include "ui/screen_fragment.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "base/text.h"
#include "export/query_fragment.h"
#include "support/catalogs.h"
#include "support/files.h"
#include "support/random_query.h"
#include "ui/band_key.h"

using namespace rangefinder;
using ui::ReadScreen;
using ui::Screen;
using ui::screen_from_fragment;
using ui::screen_to_fragment;

namespace {

const Catalog& guides() { return tests::shipped_catalog(); }

std::string written(const Screen& screen, const Query& query = {}) {
  return screen_to_fragment(guides(), query, screen);
}

// Of a fragment without problems.
Screen read(std::string_view fragment) {
  const ReadScreen read = screen_from_fragment(guides(), fragment);
  INFO(fragment << '\n' << join(read.problems, "\n"));
  REQUIRE(read.problems.empty());
  return read.screen;
}

// The only problem of a fragment.
std::string problem(std::string_view fragment) {
  const ReadScreen read = screen_from_fragment(guides(), fragment);
  INFO(fragment << '\n' << join(read.problems, "\n"));
  REQUIRE(read.problems.size() == 1);
  return read.problems[0];
}

BandId band(std::string_view key) {
  const auto found = ui::band_from_key(guides(), key);
  REQUIRE(found);
  return *found;
}

constexpr const char* kLondon = "meta/ml-ai-engineer@London+%28UK%29";
constexpr const char* kSingapore = "meta/ml-ai-engineer@Singapore";

Screen everything() {
  Screen screen;
  screen.tab = ui::Tab::distribution;
  screen.selected = band(kLondon);
  screen.guide = false;
  screen.pins = {band(kSingapore), band(kLondon)};
  screen.columns = {{.column = ui::TableColumn::company, .pinned = true},
                    {.column = ui::TableColumn::role},
                    {.column = ui::TableColumn::base, .width = 90},
                    {.column = ui::TableColumn::signing, .pinned = true, .width = 120}};
  screen.folded = {"Meta", "Weights & Biases"};
  screen.distribution = Measure::base;
  screen.places_rows = Facet::role;
  screen.places_measure = Measure::equity;
  screen.mark_differences = false;
  screen.filters_width = 240;
  screen.guide_width = 400;
  screen.theme = ui::ThemeName::dark;
  return screen;
}

constexpr std::string_view kEverything =
    "#v1&q=ml&tab=distribution&sel=meta/ml-ai-engineer@London+%28UK%29&guide=0"
    "&pins=meta/ml-ai-engineer@Singapore,meta/ml-ai-engineer@London+%28UK%29"
    "&cols=company!,role,base:90,signing!:120&fold=Meta,Weights+%26+Biases&dist=base&rows=role"
    "&heat=equity&diff=0&panes=240,400&theme=dark";

// A screen by chance; no distribution of the library, which differ between libraries.
Screen random_screen(std::mt19937& dice) {
  const auto roll = [&](std::size_t sides) { return dice() % sides; };
  const auto width = [&] { return roll(2) == 0 ? 0.0F : static_cast<float>(1 + roll(9999)); };
  Screen screen;
  screen.tab = static_cast<ui::Tab>(roll(ui::kTabCount));
  if (roll(2) == 0) screen.selected = static_cast<BandId>(roll(guides().size()));
  screen.guide = roll(2) == 0;
  for (std::size_t i = roll(7); i > 0; --i) {
    const auto pin = static_cast<BandId>(roll(guides().size()));
    if (!screen.pinned(pin)) screen.pins.push_back(pin);
  }
  if (roll(2) == 0) {
    screen.columns = {{ui::TableColumn::company, roll(2) == 0, width()}};
    for (std::size_t i = 1; i < ui::kTableColumnCount; ++i) {
      if (roll(2) == 0) {
        screen.columns.push_back({static_cast<ui::TableColumn>(i), roll(3) == 0, width()});
      }
    }
    std::shuffle(screen.columns.begin() + 1, screen.columns.end(), dice);
  }
  static const std::vector<std::string> labels = {"Meta", "",   "a,b", "~!:@", "100%", "&x=1",
                                                  "東京", "\n", "#",   "+",    "é",    "v1"};
  for (std::size_t i = roll(4); i > 0; --i) screen.folded.insert(labels[roll(labels.size())]);
  screen.distribution = static_cast<Measure>(roll(kMeasureCount));
  screen.places_rows = roll(2) == 0 ? Facet::company : Facet::role;
  screen.places_measure = static_cast<Measure>(roll(kMeasureCount));
  screen.mark_differences = roll(2) == 0;
  screen.filters_width = width();
  screen.guide_width = width();
  if (roll(2) == 0) screen.theme = static_cast<ui::ThemeName>(roll(3));
  return screen;
}

}  // namespace

TEST_CASE("The screen of the start is no fragment", "[ui][link]") {
  CHECK(written({}) == "");
  CHECK(read("") == Screen{});
  CHECK(read("#v1&q=london&sort=base") == Screen{});
}

TEST_CASE("A screen is written behind the query, so that a person can read it", "[ui][link]") {
  Query query;
  query.text = "ml";
  CHECK(written(everything(), query) == kEverything);
  const ReadScreen back = screen_from_fragment(guides(), kEverything);
  CHECK(back.problems.empty());
  CHECK(back.query == query);
  CHECK(back.screen == everything());
}

TEST_CASE("A last character that programs cut off gets a word behind it", "[ui][link]") {
  Screen screen;
  screen.columns = {{.column = ui::TableColumn::company, .pinned = true}};
  CHECK(written(screen) == "#v1&cols=company!&end");
  CHECK(read("#v1&cols=company!&end") == screen);
}

TEST_CASE("Widths are whole pixels", "[ui][link]") {
  Screen screen;
  screen.guide_width = 400.4F;
  CHECK(written(screen) == "#v1&panes=0,400");
  CHECK(read("panes=0,400").guide_width == 400);
}

TEST_CASE("Bands that these guides lack are named, the others used", "[ui][link]") {
  CHECK(problem("sel=meta/designer@London") ==
        "The link's selected band is not in these guides: \"meta/designer@London\".");
  const std::string pins =
      std::string("pins=x@Rome,") + kLondon + ",y@Rome,y@Bonn,y@Oslo," + kSingapore;
  CHECK(problem(pins) ==
        "Of the link's pinned bands these are not in these guides: \"x@Rome\", \"y@Rome\", "
        "\"y@Bonn\" and 1 more.");
  CHECK(screen_from_fragment(guides(), pins).screen.pins ==
        std::vector<BandId>{band(kLondon), band(kSingapore)});
}

TEST_CASE("A band is pinned once, and six at most", "[ui][link]") {
  CHECK(read(std::string("pins=") + kLondon + "," + kLondon).pins.size() == 1);
  std::string pins = "pins=";
  for (BandId each = 0; each < 7; ++each) {
    pins += (each > 0 ? "," : "") + ui::band_key(guides(), each);
  }
  CHECK(problem(pins) == "The link pins more than 6 bands. The first ones count.");
  CHECK(screen_from_fragment(guides(), pins).screen.pins == std::vector<BandId>{0, 1, 2, 3, 4, 5});
}

TEST_CASE("Columns that are not known are named; the company is there and first", "[ui][link]") {
  using ui::ColumnState;
  using ui::TableColumn;
  CHECK(problem("cols=company,size,base:wide,gap,base:-5,Total") ==
        "Of the link's columns these are not known here: \"size\", \"base:wide\", \"base:-5\" and "
        "1 more.");
  const auto columns = [](std::string_view fragment) {
    return screen_from_fragment(guides(), fragment).screen.columns;
  };
  CHECK(columns("cols=company,size,gap") ==
        std::vector<ColumnState>{{.column = TableColumn::company}, {.column = TableColumn::gap}});
  CHECK(columns("cols=gap,company:200,gap!") ==
        std::vector<ColumnState>{{.column = TableColumn::company, .width = 200},
                                 {.column = TableColumn::gap}});
  CHECK(columns("cols=gap") ==
        std::vector<ColumnState>{{.column = TableColumn::company, .pinned = true},
                                 {.column = TableColumn::gap}});
  CHECK(columns("cols=") == ui::usual_columns());
  CHECK(problem("cols=").starts_with("The link's \"cols\" is \"\" and is left out."));
}

TEST_CASE("What is not understood is said with what to write", "[ui][link]") {
  const std::pair<std::string, std::string> cases[] = {
      {"tab=offers",
       "The link's \"tab\" is \"offers\" and is left out. Use bands, distribution, places, "
       "compare or offer."},
      {"theme=blue",
       "The link's \"theme\" is \"blue\" and is left out. Use light, dark or contrast."},
      {"guide=no", "The link's \"guide\" is \"no\" and is left out. Use 0 or 1."},
      {"diff=", "The link's \"diff\" is \"\" and is left out. Use 0 or 1."},
      {"rows=level", "The link's \"rows\" is \"level\" and is left out. Use company or role."},
      {"rows=x", "The link's \"rows\" is \"x\" and is left out. Use company or role."},
      {"heat=pay",
       "The link's \"heat\" is \"pay\" and is left out. Use base, equity, bonus, signing, cash, "
       "stated, recomputed or total."},
      {"fold=%zz",
       "The link's \"fold\" is \"%zz\" and is left out. \"%\" needs two hexadecimal digits behind "
       "it, as in %2C."},
      {"panes=240",
       "The link's \"panes\" is \"240\" and is left out. Write the widths of the filters and of "
       "the guide in pixels, such as 240,400."},
      {"tab", "The link has \"tab\" without a value. It is left out."},
      {"tap=places",
       "The link has \"tap\" with \"places\", which is not known here. It is left "
       "out."},
  };
  for (const auto& [part, message] : cases) {
    INFO(part);
    CHECK(problem(part) == message);
    const ReadScreen read = screen_from_fragment(guides(), "#v1&q=ml&" + part + "&theme=dark");
    CHECK(read.query.text == "ml");
    Screen dark;
    if (part.starts_with("theme")) continue;  // the first one counts
    dark.theme = ui::ThemeName::dark;
    CHECK(read.screen == dark);
  }
  for (const char* panes : {"panes=", "panes=a,b", "panes=1,2,3", "panes=-1,2", "panes=10000,0",
                            "panes=1.5,2", "panes=,400"}) {
    INFO(panes);
    CHECK(screen_from_fragment(guides(), panes).screen == Screen{});
    problem(panes);
  }
}

TEST_CASE("A key that is there twice counts once", "[ui][link]") {
  CHECK(problem("tab=places&tab=compare") ==
        "The link has \"tab\" more than once. The first one counts, \"compare\" is left out.");
  CHECK(screen_from_fragment(guides(), "tab=places&tab=compare").screen.tab == ui::Tab::places);
}

TEST_CASE("Above 64 KB nothing of a link is used", "[ui][link]") {
  const std::string fragment = "tab=places&q=" + std::string(64 * 1024, 'a');
  CHECK(problem(fragment) == "The link is longer than 64 KB. Nothing of it is used.");
  CHECK(screen_from_fragment(guides(), fragment).screen == Screen{});
}

TEST_CASE("Any query and any screen are read back from their link", "[ui][link]") {
  std::mt19937 dice(1);
  for (unsigned seed = 0; seed < 2000; ++seed) {
    const Screen screen = random_screen(dice);
    const Query query = tests::random_query(seed);
    const std::string fragment = written(screen, query);
    const ReadScreen read = screen_from_fragment(guides(), fragment);
    INFO("seed " << seed << ": " << fragment << '\n' << join(read.problems, "\n"));
    REQUIRE(read.problems.empty());
    REQUIRE(read.query == query);
    REQUIRE(read.screen == screen);
    if (fragment.empty()) continue;
    REQUIRE((is_ascii_letter(fragment.back()) || is_digit(fragment.back())));
    REQUIRE(std::ranges::all_of(std::string_view(fragment).substr(1), [](char c) {
      return is_ascii_letter(c) || is_digit(c) ||
             std::string_view("-._:,+&=%/@~!").find(c) != std::string_view::npos;
    }));
  }
}

TEST_CASE("Damage to the screen never costs the query, and is read as something", "[ui][link]") {
  std::mt19937 dice(2);
  Query query;
  query.text = "ml london";
  query[Facet::company] = {"Meta"};
  const std::string head = query_to_fragment(query);
  for (int round = 0; round < 4000; ++round) {
    std::string tail = written(random_screen(dice));
    if (tail.size() < 4) continue;
    tail = tail.substr(3);  // behind "#v1"
    for (std::size_t hits = 1 + dice() % 4; hits > 0 && tail.size() > 1; --hits) {
      const std::size_t at = 1 + dice() % (tail.size() - 1);
      if (dice() % 3 == 0) {
        tail.resize(at);  // cut by a program
      } else if (dice() % 2 == 0) {
        tail.erase(at, 1 + dice() % 5);
      } else {
        tail[at] = static_cast<char>(dice() % 256);
      }
    }
    // A stray "&q=" or "&company=" would only be a second one.
    const ReadScreen read = screen_from_fragment(guides(), head + tail);
    INFO(head + tail);
    REQUIRE(read.query.text == query.text);
    REQUIRE(read.query[Facet::company] == query[Facet::company]);
    REQUIRE(read.screen.pins.size() <= ui::kMostPins);
    REQUIRE(read.screen.columns.at(0).column == ui::TableColumn::company);
    for (const std::string& problem : read.problems) {
      REQUIRE(find_invalid_utf8(problem) == std::string::npos);
      REQUIRE(problem.find('\n') == std::string::npos);
      REQUIRE(problem.size() < 1000);
    }
    // What was read can be written, and is then read as the same.
    const ReadScreen again = screen_from_fragment(guides(), written(read.screen, read.query));
    REQUIRE(again.problems.empty());
    REQUIRE(again.screen == read.screen);
  }
}

TEST_CASE("docs/search.md names every key of the screen", "[ui][link]") {
  const std::string page = tests::read_text(tests::source_folder() / "docs" / "search.md");
  const std::string links = page.substr(page.find("## Links"));
  for (const char* key : {"tab", "sel", "guide", "pins", "cols", "fold", "dist", "rows", "heat",
                          "diff", "panes", "theme"}) {
    INFO(key);
    CHECK(links.find('`' + std::string(key) + '`') != std::string::npos);
    CHECK(kEverything.find('&' + std::string(key) + '=') != std::string_view::npos);
  }
}
