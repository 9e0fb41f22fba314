// How the explorer shows itself inside another page. The page that embeds it says so in the
// fragment of the frame's address, beside the keys of any link (screen_fragment.h):
//
//   #company=meta&show=table&free=place&accent=B0206A&background=FFFAF5&radius=4&by=0
//
//   show        explorer, table, chart, figures, card; table where nothing says
//   panels      of the explorer: search, filters, tabs, guide, legend, offer; all where nothing
//   says free        facets that a visitor may change, by their names in links. Every other facet
//   that
//               the address has a choice in is fixed: other bands are not there at all
//   accent, background
//               RRGGBB, with or without "#": embed_theme.h mends their contrast
//   radius      of the frame's corners, 0 to 32 CSS pixels
//   font        a family of fonts that the visitor's machine has
//   locale      BCP 47: how numbers are grouped
//   by          0: without the line that says whose data it is
//   height      auto, or fixed: the frame does not tell the page how high it would like to be
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/deferred.h"
#include "base/number_signs.h"
#include "catalog/query.h"
#include "ui/embed_theme.h"
#include "ui/table_column.h"

namespace rangefinder::ui {

enum class EmbedShow : std::uint8_t { explorer, table, chart, figures, card };
inline constexpr std::size_t kEmbedShowCount = 5;

enum class EmbedPanel : std::uint8_t { search, filters, tabs, guide, legend, offer };
inline constexpr std::size_t kEmbedPanelCount = 6;

struct Embed {
  EmbedShow show = EmbedShow::table;
  std::array<bool, kEmbedPanelCount> panels = {true, true, true, true, true, true};
  std::set<Facet> free;
  EmbedColors colors;
  int radius = 12;  // CSS pixels
  std::string font;
  std::string locale;
  NumberSigns signs;  // what the locale comes to: the host knows
  bool by = true;
  bool auto_height = true;

  Query fixed;          // its facets are what is fixed
  std::string failure;  // why there is nothing to show; "" where there is

  bool has(EmbedPanel panel) const { return panels[static_cast<std::size_t>(panel)]; }

  bool operator==(const Embed&) const = default;
};

struct ReadEmbed {
  Embed embed;
  std::string rest;  // of the fragment: the keys that are a link's
  std::vector<std::string> problems;
};

// Never fails: what is not known or malformed is a problem, and everything else is used. Of a key
// that is there twice the first one counts.
// `before`: what is used where the fragment says nothing.
RANGEFINDER_DEFERRED(embed_from_fragment)
ReadEmbed embed_from_fragment(std::string_view fragment, const Embed& before = {});

// The columns of a table that the address names none for: they are fitted as the usual ones are.
RANGEFINDER_DEFERRED(embed_columns) const std::vector<ColumnState>& embed_columns(EmbedShow show);

// `value` as the facet spells it: people write "meta" and "weights-and-biases". Nothing where no
// value of `values` is meant.
RANGEFINDER_DEFERRED(meant_value)
std::optional<std::string> meant_value(const std::vector<std::string>& values,
                                       std::string_view value);

}  // namespace rangefinder::ui
