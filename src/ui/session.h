// What the page remembers between two frames, beside the query. It lives as long as the page does;
// only `screen` can be shared.
#pragma once

#include <imgui.h>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "catalog/heat_table.h"
#include "ui/embed.h"
#include "ui/palette.h"
#include "ui/screen.h"
#include "ui/suggestions.h"

namespace rangefinder::ui {

struct Offers;

// Where the keyboard is. Tab moves through them in this order, or stays in the sheet that lies over
// all others: the command palette, the list of keys.
enum class Pane : std::uint8_t {
  none,
  header,
  notice,
  filters,
  filters_splitter,
  tabs,
  active,
  content,
  guide_splitter,
  guide,
  foot,  // of an embed
  sheet,
};

// What lies over the page: filters and guide on phones, filters on tablets, and anywhere the
// command palette and the list of keys.
enum class Sheet : std::uint8_t { none, filters, guide, palette, keys };

// Where the keyboard is in the table, when it is not at the selected row.
struct TableCursor {
  std::optional<std::string> group;   // at this group's header
  std::optional<TableColumn> column;  // at this column's header

  bool operator==(const TableCursor&) const = default;
};

// The menu of a row or of a column, while it is open.
struct TableMenu {
  std::optional<BandId> band = {};         // whose it is,
  std::optional<TableColumn> column = {};  // or whose
  std::string cell = {};                   // the text that it was opened on
  ImVec2 anchor = {};                      // its top left
  bool opens = false;                      // with the next frame
};

// What is typed to go to a row, and when the last character came (Dear ImGui's seconds).
struct TypeAhead {
  std::string text;
  double at = -1;
};

// What the guide's pane remembers as long as it shows one guide.
struct GuideReading {
  std::optional<GuideId> guide;
  std::uint64_t open_levers = 0;  // a bit for each, in their order
  int figure = -1;                // whose file and line are shown
  int go_to = -1;                 // a section to scroll to
  int tab = -1;                   // that was pressed, as long as the scroll stays where it led to
  float tab_scroll = 0;
  std::string copied;  // the last text that was copied from it
};

struct Session {
  Screen screen;
  std::vector<BandId> selection;  // rows that copying takes; with more than one, screen.selected
                                  // is the one that the keyboard is at
  std::optional<BandId> anchor;   // where a stretch of rows starts
  TableCursor cursor;
  float table_scroll_x = 0;  // of the last frame
  int sideways = 0;          // steps to scroll it by
  TypeAhead type_ahead;
  std::optional<TableColumn> moved_column;  // under the pointer
  TableMenu menu;
  bool menu_by_key = false;  // that of what the keyboard is at is wanted
  bool complete = true;      // functions that are loaded later may be called
  std::string today;         // ISO 8601; "" where the host does not say
  Sheet sheet = Sheet::none;
  std::set<Facet> collapsed;                  // facets whose values are folded away
  std::set<Facet> expanded;                   // long facets that show all values
  std::map<Facet, std::string> facet_search;  // what is typed to find values of long ones
  std::string notice, notice_detail;
  Pane focus_next = Pane::none;  // a pane to give the keyboard to
  Pane focused = Pane::none;
  std::vector<Pane> panes_shown;  // by the last frame, in the order of Tab
  std::string focused_field;
  std::string focus_field;  // a text field to give the keyboard to
  SearchHelp search;
  Palette palette;
  std::map<std::string, std::string, std::less<>> drafts;  // text of fields while it is no amount
  std::map<std::string, std::string, std::less<>> field_errors;
  std::set<Measure> ranges = {Measure::total};  // measures whose histogram is unfolded
  std::optional<std::size_t> picked_bin;        // of the distribution, by a finger
  std::optional<Bounds> dragged;                // the range under a handle, until it is let go
  Measure dragged_measure = Measure::total;     // whose it is
  ThemeName theme = ThemeName::light;           // that is shown
  bool scroll_to_selected = false;
  bool by_keyboard = false;  // what is selected was chosen so: it has a ring, nothing is read out
  HeatTableOf places;        // that the tab of places shows
  GuideReading reading;
  std::shared_ptr<Offers> offers;      // there from the first frame on that is complete
  std::size_t text_page = 0;           // of the table in the text view
  bool shard_failed = false;           // the words of the guide on screen could not be read
  std::shared_ptr<const Embed> embed;  // how it stands in another page; null where it does not
  std::string embed_title;  // "Meta, ML/AI Engineer": what all of its bands have in common; else
                            // "Pay bands"
  float wanted_height = 0;  // CSS pixels, of an embed that shows no scrollbar

  // Whether it shows a form of its own in place of the explorer's panes.
  bool is_part() const { return embed && embed->show != EmbedShow::explorer; }

  // Whether the explorer has this panel: a host may leave it out.
  bool has(EmbedPanel panel) const { return !embed || embed->has(panel); }

  // Fields show what the query says again.
  void forget_drafts() {
    drafts.clear();
    field_errors.clear();
    search.error.reset();
    search.open = false;
  }
};

}  // namespace rangefinder::ui
