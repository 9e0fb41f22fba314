#include "ui/palette.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/embed.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

Strings labels(const std::vector<ui::Command>& commands) {
  Strings list;
  for (const ui::Command& each : commands) list.push_back(each.label);
  return list;
}

std::vector<ui::Command> commands(const ui::Screen& screen = {}, const ui::Embed* embed = nullptr) {
  const Catalog& catalog = tests::shipped_catalog();
  return ui::all_commands(catalog, tests::view_of(catalog, {}), screen, embed);
}

}  // namespace

TEST_CASE("A host's visitors are not asked for guides of their own", "[ui][palette]") {
  const std::string own = "Open your own guides";
  CHECK(std::ranges::contains(labels(commands()), own));
  const ui::Embed embed;
  CHECK_FALSE(std::ranges::contains(labels(commands({}, &embed)), own));
}

TEST_CASE("A host that leaves the offer out has no command for it", "[ui][palette]") {
  ui::Embed embed;
  CHECK(std::ranges::contains(labels(commands({}, &embed)), "My offer"));
  embed.panels[static_cast<std::size_t>(ui::EmbedPanel::offer)] = false;
  CHECK_FALSE(std::ranges::contains(labels(commands({}, &embed)), "My offer"));
}

TEST_CASE("The offer has a report, and exports nothing else", "[ui][palette]") {
  ui::Screen screen;
  CHECK(std::ranges::contains(labels(commands(screen)), "Export rows as CSV"));
  screen.tab = ui::Tab::offer;
  CHECK_FALSE(std::ranges::contains(labels(commands(screen)), "Export rows as CSV"));
}

TEST_CASE("Labels that start so come first, then words, then the rest", "[ui][palette]") {
  const std::vector<ui::Command> list = {{"Bluebase", "Company"},
                                         {"Sort by base", "Order"},
                                         {"Base Ten", "Company"},
                                         {"Other", "Base"},
                                         {"Place", "Place"}};
  CHECK(labels(ui::matching_commands(list, "BASE")) ==
        Strings{"Base Ten", "Sort by base", "Other", "Bluebase"});
  CHECK(labels(ui::matching_commands(list, "base so")) == Strings{"Sort by base"});
  CHECK(ui::matching_commands(list, " ").size() == 5);
  CHECK(ui::matching_commands(list, "zzz").empty());
}

TEST_CASE("Names, columns and actions are all found", "[ui][palette]") {
  const auto all = commands();
  const auto first = [&](std::string_view typed) {
    const auto found = ui::matching_commands(all, typed);
    return found.empty() ? std::string() : found.front().label + ", " + found.front().kind;
  };
  CHECK(first("lond") == "London, Place");
  CHECK(first("meta") == "Meta, Company");
  CHECK(first("ml") == "ML/AI Engineer, Role");
  CHECK(first("dark") == "Dark theme, Colours");
  CHECK(first("eur") == "Amounts in EUR, Amounts");
  CHECK(first("sign-on") == "Show sign-on, Column");
  CHECK(first("place") == "Places, Show");
  CHECK(first("csv") == "Export rows as CSV, Action");
  CHECK(first("export chart") == "Export chart as SVG, Action");
  CHECK(first("share") == "Share: copy the link, Action");
  CHECK(first("company place").empty());
}

TEST_CASE("What is there is hidden, what is not is shown", "[ui][palette]") {
  ui::Screen screen;
  screen.columns = {{.column = ui::TableColumn::company}, {.column = ui::TableColumn::gap}};
  const Strings list = labels(commands(screen));
  CHECK(std::ranges::count(list, "Hide gap") == 1);
  CHECK(std::ranges::count(list, "Show base") == 1);
  CHECK(std::ranges::count(list, "Pin the selected band") == 0);
  screen.selected = 3;
  CHECK(labels(commands(screen)).front() == "Pin the selected band");
  screen.toggle_pin(3);
  CHECK(labels(commands(screen)).front() == "Unpin the selected band");
}

TEST_CASE("Ten commands are shown, and how many more there are", "[ui][palette]") {
  ui::Palette palette;
  CHECK(palette.typed);
  palette.search(commands());
  CHECK_FALSE(palette.typed);
  CHECK(palette.found.size() == 10);
  CHECK(palette.more == commands().size() - 10);
  CHECK_FALSE(palette.walk());
  palette.steps = -1;
  CHECK(palette.walk());
  CHECK(palette.chosen == 9);
  palette.steps = 11;
  CHECK(palette.walk());
  CHECK(palette.chosen == 0);
  palette.steps = 3;
  palette.type("zzz");  // what was chosen before is of another list
  palette.search(commands());
  CHECK(palette.more == 0);
  CHECK_FALSE(palette.walk());
  palette.steps = 1;
  CHECK_FALSE(palette.walk());
  CHECK(palette.chosen == 0);
}
