#include "ui/palette.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

Strings labels(const std::vector<ui::Command>& commands) {
  Strings list;
  for (const ui::Command& each : commands) list.push_back(each.label);
  return list;
}

std::vector<ui::Command> commands(const ui::Screen& screen = {}, bool embedded = false) {
  const Catalog& catalog = tests::shipped_catalog();
  return ui::all_commands(catalog, tests::view_of(catalog, {}), screen, embedded);
}

}  // namespace

TEST_CASE("A host's visitors are not asked for guides of their own", "[ui][palette]") {
  const std::string own = "Open your own guides";
  CHECK(std::ranges::contains(labels(commands()), own));
  CHECK_FALSE(std::ranges::contains(labels(commands({}, true)), own));
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
  palette.search(commands(), "");
  CHECK(palette.found.size() == 10);
  CHECK(palette.more == commands().size() - 10);
  palette.move(false);
  CHECK(palette.chosen == 9);
  palette.move(true);
  CHECK(palette.chosen == 0);
  palette.search(commands(), "zzz");
  CHECK(palette.more == 0);
  palette.move(true);
  CHECK(palette.chosen == 0);
}
