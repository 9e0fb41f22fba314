#include "ui/palette.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "catalog/words.h"
#include "ui/column_menu.h"
#include "ui/embed.h"
#include "ui/export_form.h"

namespace rangefinder::ui {
namespace {

struct Fixed {
  const char* label;
  const char* kind;
  Deed deed;
  int number;
};

template <typename Enum>
constexpr int number_of(Enum value) {
  return static_cast<int>(value);
}

constexpr std::array kFixed = {
    Fixed{"Bands", "Show", Deed::tab, number_of(Tab::bands)},
    Fixed{"Distribution", "Show", Deed::tab, number_of(Tab::distribution)},
    Fixed{"Places", "Show", Deed::tab, number_of(Tab::places)},
    Fixed{"Compare", "Show", Deed::tab, number_of(Tab::compare)},
    Fixed{"My offer", "Show", Deed::tab, number_of(Tab::offer)},
    Fixed{"Sort by total", "Order", Deed::sort, number_of(Field::total)},
    Fixed{"Sort by base", "Order", Deed::sort, number_of(Field::base)},
    Fixed{"Sort by equity", "Order", Deed::sort, number_of(Field::equity)},
    Fixed{"Sort by bonus", "Order", Deed::sort, number_of(Field::bonus)},
    Fixed{"Sort by gap", "Order", Deed::sort, number_of(Field::gap)},
    Fixed{"Sort by company", "Order", Deed::sort, number_of(Field::company)},
    Fixed{"Sort by role", "Order", Deed::sort, number_of(Field::role)},
    Fixed{"Sort by place", "Order", Deed::sort, number_of(Field::place)},
    Fixed{"Sort by level", "Order", Deed::sort, number_of(Field::level)},
    Fixed{"Group by company", "Order", Deed::group, number_of(Grouping::company)},
    Fixed{"Group by role", "Order", Deed::group, number_of(Grouping::role)},
    Fixed{"Group by place", "Order", Deed::group, number_of(Grouping::place)},
    Fixed{"Group by country", "Order", Deed::group, number_of(Grouping::country)},
    Fixed{"No groups", "Order", Deed::group, number_of(Grouping::none)},
    Fixed{"Per year", "Amounts", Deed::period, number_of(Period::year)},
    Fixed{"Per month", "Amounts", Deed::period, number_of(Period::month)},
    Fixed{"Per hour", "Amounts", Deed::period, number_of(Period::hour)},
    Fixed{"Stated totals", "Amounts", Deed::basis, number_of(Basis::stated)},
    Fixed{"Recomputed totals", "Amounts", Deed::basis, number_of(Basis::recomputed)},
    Fixed{"Undo", "Action", Deed::undo, 0},
    Fixed{"Redo", "Action", Deed::redo, 0},
    Fixed{"Clear all filters", "Action", Deed::clear, 0},
    Fixed{"Share: copy the link", "Action", Deed::share, 0},
    Fixed{"Export rows as CSV", "Action", Deed::save, number_of(ExportForm::csv)},
    Fixed{"Export chart as SVG", "Action", Deed::save, number_of(ExportForm::svg)},
    Fixed{"Export chart as PNG", "Action", Deed::save, number_of(ExportForm::png)},
    Fixed{"Open your own guides", "Action", Deed::import, 0},
    Fixed{"Keys", "Show", Deed::keys, 0},
    Fixed{"Text view", "Show", Deed::text, 0},
};

void add_themes(std::vector<Command>& commands) {
  for (std::size_t i = 0; i < kThemeCount; ++i) {
    commands.push_back(
        {std::string(kThemeTitles[i]) + " theme", "Colours", Deed::theme, static_cast<int>(i)});
  }
}

void add_values(const View& view, Facet facet, const char* kind, std::vector<Command>& commands) {
  for (const FacetCount& value : view[facet]) {
    commands.push_back({value.label, kind, Deed::choose, number_of(facet), value.value});
  }
}

void add_currencies(const Catalog& catalog, std::vector<Command>& commands) {
  commands.push_back({"As printed", "Amounts", Deed::currency, 0, ""});
  for (const Currency currency : Currency::all()) {
    if (!catalog.rates.has(currency)) continue;
    const std::string code(currency.code());
    commands.push_back({"Amounts in " + code, "Amounts", Deed::currency, 0, code});
  }
}

void add_columns(const Screen& screen, std::vector<Command>& commands) {
  for (std::size_t i = 1; i < kTableColumnCount; ++i) {
    const auto column = static_cast<TableColumn>(i);
    commands.push_back(
        {(shows_column(screen, column) ? "Hide " : "Show ") + to_lower_ascii(title(column)),
         "Column", Deed::column, static_cast<int>(i)});
  }
}

// How well the text fits, 0 best; 3 for not at all.
int rank(const Command& command, const std::string& typed, const std::vector<std::string>& words) {
  const std::string label = fold(command.label);
  if (label.starts_with(typed)) return 0;
  if (has_words_starting_with(label + ' ' + fold(command.kind), words)) return 1;
  return label.find(typed) != std::string::npos ? 2 : 3;
}

}  // namespace

std::vector<Command> all_commands(const Catalog& catalog, const View& view, const Screen& screen,
                                  const Embed* embed) {
  std::vector<Command> commands;
  if (screen.selected) {
    const bool pinned = screen.pinned(*screen.selected);
    commands.push_back(
        {pinned ? "Unpin the selected band" : "Pin the selected band", "Action", Deed::pin});
  }
  for (const Fixed& fixed : kFixed) {
    const bool offer = fixed.deed == Deed::tab && fixed.number == number_of(Tab::offer);
    if (embed != nullptr && fixed.deed == Deed::import) continue;
    if (fixed.deed == Deed::save && screen.tab == Tab::offer) continue;  // which has a report
    if (embed != nullptr && offer && !embed->has(EmbedPanel::offer)) continue;
    commands.push_back({fixed.label, fixed.kind, fixed.deed, fixed.number});
  }
  add_themes(commands);
  add_values(view, Facet::company, "Company", commands);
  add_values(view, Facet::role, "Role", commands);
  add_values(view, Facet::place, "Place", commands);
  commands.push_back(
      {screen.single_keys ? "Switch off the keys / and ?" : "Switch on the keys / and ?", "Action",
       Deed::single_keys});
  add_columns(screen, commands);
  add_currencies(catalog, commands);
  return commands;
}

std::vector<Command> matching_commands(std::vector<Command> commands, std::string_view typed) {
  const std::string folded = fold(typed);
  if (folded.empty()) return commands;
  const std::vector<std::string> words = folded_words(typed);
  std::vector<Command> found;
  std::vector<int> ranks;
  for (const Command& command : commands) ranks.push_back(rank(command, folded, words));
  for (int wanted = 0; wanted < 3; ++wanted) {
    for (std::size_t i = 0; i < commands.size(); ++i) {
      if (ranks[i] == wanted) found.push_back(std::move(commands[i]));
    }
  }
  return found;
}

void Palette::type(std::string_view now) {
  text = now;
  typed = true;
  steps = 0;
}

void Palette::search(std::vector<Command> commands) {
  found = matching_commands(std::move(commands), text);
  more = found.size() > kShown ? found.size() - kShown : 0;
  found.resize(found.size() - more);
  chosen = 0;
  typed = false;
}

bool Palette::walk() {
  const auto count = static_cast<int>(found.size());
  const int by = std::exchange(steps, 0);
  if (count == 0 || by == 0) return false;
  chosen = static_cast<std::size_t>(((static_cast<int>(chosen) + by) % count + count) % count);
  return true;
}

}  // namespace rangefinder::ui
