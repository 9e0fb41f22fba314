// The command palette: companies, roles, places, columns and actions, found by typing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/view.h"
#include "ui/screen.h"

namespace rangefinder::ui {

struct Embed;

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
  save,  // in an ExportForm
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

// All that can be done now: what is likeliest first. A host's visitors have no guides of their own,
// and no offer where it leaves that out; `embed` is null where there is no host.
std::vector<Command> all_commands(const Catalog& catalog, const View& view, const Screen& screen,
                                  const Embed* embed);

// Those that typed text finds: first labels that start so, then those with words that do (in their
// kind, too), then those that have it anywhere. All of them for blank text.
std::vector<Command> matching_commands(std::vector<Command> commands, std::string_view typed);

// As it is on screen. What a person does until the next frame is kept, and done there: what knows
// the commands is loaded after the first screen.
struct Palette {
  static constexpr std::size_t kShown = 10;

  std::string text;
  bool typed = true;  // since the last search
  int steps = 0;      // down from the chosen one
  bool run = false;   // the one that is chosen then

  std::vector<Command> found;  // at most kShown
  std::size_t more = 0;        // that are found besides
  std::size_t chosen = 0;

  void type(std::string_view now);
  void search(std::vector<Command> commands);  // what was typed
  bool walk();  // the steps, round; true where another one is chosen now
};

}  // namespace rangefinder::ui
