// The command palette: companies, roles, places, columns and actions, found by typing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/view.h"
#include "ui/screen.h"

namespace rangefinder::ui {

// What a command does. `number` of a command says which: a Field, a Tab, a TableColumn.
enum class Deed : std::uint8_t {
  choose,  // only one value of the Facet
  column,  // shows or hides it
  sort,
  group,
  currency,
  period,
  basis,
  tab,
  theme,
  undo,
  redo,
  clear,
  share,
  pin,
  keys,
  text,
  single_keys,
  import,
};

struct Command {
  std::string label;  // "Meta", "Sort by base"
  std::string kind;   // "Company", "Order"
  Deed deed = Deed::choose;
  int number = 0;
  std::string value = {};  // of a facet, as queries spell it; a currency's code

  bool operator==(const Command&) const = default;
};

// All that can be done now: what is likeliest first. A host's visitors (`embedded`) have no guides
// of their own.
std::vector<Command> all_commands(const Catalog& catalog, const View& view, const Screen& screen,
                                  bool embedded);

// Those that typed text finds: first labels that start so, then those with words that do (in their
// kind, too), then those that have it anywhere. All of them for blank text.
std::vector<Command> matching_commands(std::vector<Command> commands, std::string_view typed);

// As it is on screen.
struct Palette {
  static constexpr std::size_t kShown = 10;

  std::string text;
  std::vector<Command> found;  // at most kShown
  std::size_t more = 0;        // that are found besides
  std::size_t chosen = 0;
  bool run = false;  // the chosen one, in the next frame

  void search(std::vector<Command> commands, std::string_view typed);
  void move(bool down);  // round
};

}  // namespace rangefinder::ui
