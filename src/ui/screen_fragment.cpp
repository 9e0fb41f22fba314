#include "ui/screen_fragment.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "base/text.h"
#include "export/fragment_text.h"
#include "export/query_fragment.h"
#include "export/query_words.h"
#include "ui/band_key.h"

namespace rangefinder::ui {
namespace {

constexpr std::array<std::string_view, kTabCount> kTabs = {"bands", "distribution", "places",
                                                           "compare", "offer"};
constexpr int kWidest = 9999;  // pixels: five digits are no width

const Screen& usual() {
  static const Screen screen;
  return screen;
}

struct Writing {
  const Catalog& catalog;
  const Screen& screen;
};

// Reading gives what is wrong; "" where nothing is.
struct Reading {
  const Catalog& catalog;
  Screen& screen;
  std::string_view name, value;

  std::string wrong(const std::string& advice) const {
    return "The link's \"" + std::string(name) + "\" is " + shown_fragment_text(value) +
           " and is left out. " + advice;
  }
};

using Written = std::optional<std::string>;

// The first of them, and how many more: a damaged link may have many.
std::string listed(const std::vector<std::string_view>& values) {
  constexpr std::size_t kMost = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(values.size(), kMost); ++i) {
    text += (i > 0 ? ", " : "") + shown_fragment_text(values[i]);
  }
  if (values.size() > kMost) text += " and " + std::to_string(values.size() - kMost) + " more";
  return text;
}

// Whole pixels.
std::optional<float> width_of(std::string_view text) {
  int width = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), width);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (width < 0 || width > kWidest) return std::nullopt;
  return static_cast<float>(width);
}

std::string pixels(float width) {
  return std::to_string(std::clamp(static_cast<int>(std::lround(width)), 0, kWidest));
}

// ---------------------------------------------------------------- one of several names

Written write_tab(const Writing& w) {
  if (w.screen.tab == usual().tab) return std::nullopt;
  return std::string(kTabs[static_cast<std::size_t>(w.screen.tab)]);
}

std::string read_tab(const Reading& r) {
  const auto* found = std::ranges::find(kTabs, r.value);
  if (found == kTabs.end()) return r.wrong("Use bands, distribution, places, compare or offer.");
  r.screen.tab = static_cast<Tab>(found - kTabs.begin());
  return {};
}

Written write_theme(const Writing& w) {
  if (!w.screen.theme) return std::nullopt;
  return std::string(kThemeNames[static_cast<std::size_t>(*w.screen.theme)]);
}

std::string read_theme(const Reading& r) {
  const auto theme = theme_from_name(r.value);
  if (!theme) return r.wrong("Use light, dark or contrast.");
  r.screen.theme = theme;
  return {};
}

template <Measure Screen::* measure>
Written write_measure(const Writing& w) {
  if (w.screen.*measure == usual().*measure) return std::nullopt;
  return std::string(name(w.screen.*measure));
}

template <Measure Screen::* measure>
std::string read_measure(const Reading& r) {
  const auto read = measure_from_name(r.value);
  if (!read) return r.wrong("Use " + names<Measure>(kMeasureCount) + ".");
  r.screen.*measure = *read;
  return {};
}

Written write_rows(const Writing& w) {
  if (w.screen.places_rows == usual().places_rows) return std::nullopt;
  return std::string(name(w.screen.places_rows));
}

std::string read_rows(const Reading& r) {
  const auto facet = facet_from_name(r.value);
  if (facet != Facet::company && facet != Facet::role) return r.wrong("Use company or role.");
  r.screen.places_rows = *facet;
  return {};
}

template <bool Screen::* flag>
Written write_flag(const Writing& w) {
  if (w.screen.*flag == usual().*flag) return std::nullopt;
  return w.screen.*flag ? "1" : "0";
}

template <bool Screen::* flag>
std::string read_flag(const Reading& r) {
  if (r.value != "0" && r.value != "1") return r.wrong("Use 0 or 1.");
  r.screen.*flag = r.value == "1";
  return {};
}

// ---------------------------------------------------------------- bands

Written write_selected(const Writing& w) {
  if (!w.screen.selected) return std::nullopt;
  return band_key(w.catalog, *w.screen.selected);
}

std::string read_selected(const Reading& r) {
  r.screen.selected = band_from_key(r.catalog, r.value);
  if (r.screen.selected) return {};
  return "The link's selected band is not in these guides: " + listed({r.value}) + ".";
}

Written write_pins(const Writing& w) {
  if (w.screen.pins.empty()) return std::nullopt;
  std::vector<std::string> keys;
  for (const BandId band : w.screen.pins) keys.push_back(band_key(w.catalog, band));
  return join(keys, ",");
}

std::string read_pins(const Reading& r) {
  std::vector<std::string_view> unknown;
  bool more = false;
  for (const std::string_view key : split(r.value, ",")) {
    const auto band = band_from_key(r.catalog, key);
    if (!band) {
      unknown.push_back(key);
    } else if (r.screen.pins.size() == kMostPins) {
      more = true;
    } else if (!r.screen.pinned(*band)) {
      r.screen.pins.push_back(*band);
    }
  }
  if (!unknown.empty()) {
    return "Of the link's pinned bands these are not in these guides: " + listed(unknown) + ".";
  }
  if (!more) return {};
  return "The link pins more than " + std::to_string(kMostPins) + " bands. The first ones count.";
}

// ---------------------------------------------------------------- columns, groups, panes

Written write_columns(const Writing& w) {
  if (w.screen.columns == usual().columns) return std::nullopt;
  std::vector<std::string> columns;
  for (const ColumnState& column : w.screen.columns) {
    std::string text(name(column.column));
    if (column.pinned) text += '!';
    if (column.width > 0) text += ':' + pixels(column.width);
    columns.push_back(std::move(text));
  }
  return join(columns, ",");
}

// "base!:90"; nothing where it is no column, or has no width where ":" says so.
std::optional<ColumnState> column_of(std::string_view text) {
  ColumnState state;
  if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
    const auto width = width_of(text.substr(colon + 1));
    if (!width) return std::nullopt;
    state.width = *width;
    text = text.substr(0, colon);
  }
  state.pinned = text.ends_with('!');
  if (state.pinned) text.remove_suffix(1);
  const auto column = table_column_from_name(text);
  if (!column) return std::nullopt;
  state.column = *column;
  return state;
}

std::string read_columns(const Reading& r) {
  std::vector<ColumnState> columns;
  std::vector<std::string_view> unknown;
  for (const std::string_view part : split(r.value, ",")) {
    const auto state = column_of(part);
    if (!state) {
      unknown.push_back(part);
    } else if (std::ranges::find(columns, state->column, &ColumnState::column) == columns.end()) {
      columns.push_back(*state);
    }
  }
  if (columns.empty()) {
    return r.wrong("Use names of columns with commas between them, such as company!,base:90.");
  }
  // A row is called by its company, which is always there and always first.
  auto company = std::ranges::find(columns, TableColumn::company, &ColumnState::column);
  if (company == columns.end()) {
    company = columns.insert(company, {.column = TableColumn::company, .pinned = true});
  }
  std::rotate(columns.begin(), company, company + 1);
  r.screen.columns = std::move(columns);
  if (unknown.empty()) return {};
  return "Of the link's columns these are not known here: " + listed(unknown) + ".";
}

Written write_folded(const Writing& w) {
  if (w.screen.folded.empty()) return std::nullopt;
  std::vector<std::string> labels;
  for (const std::string& label : w.screen.folded) labels.push_back(to_fragment_text(label));
  return join(labels, ",");
}

std::string read_folded(const Reading& r) {
  std::set<std::string> folded;
  for (const std::string_view part : split(r.value, ",")) {
    const auto label = from_fragment_text(part);
    if (!label) return r.wrong(label.error().message);
    folded.insert(*label);
  }
  r.screen.folded = std::move(folded);
  return {};
}

Written write_panes(const Writing& w) {
  if (w.screen.filters_width == 0 && w.screen.guide_width == 0) return std::nullopt;
  return pixels(w.screen.filters_width) + ',' + pixels(w.screen.guide_width);
}

std::string read_panes(const Reading& r) {
  const auto widths = split(r.value, ",");
  const auto filters = width_of(widths[0]);
  const auto guide = widths.size() == 2 ? width_of(widths[1]) : std::nullopt;
  if (!filters || !guide) {
    return r.wrong("Write the widths of the filters and of the guide in pixels, such as 240,400.");
  }
  r.screen.filters_width = *filters;
  r.screen.guide_width = *guide;
  return {};
}

// ---------------------------------------------------------------- offers

// They are read when the rest of the program is there: offers.h.
Written write_offers(const Writing& w) {
  if (w.screen.offers.empty()) return std::nullopt;
  return w.screen.offers;
}

std::string read_offers(const Reading& r) {
  r.screen.offers = r.value;
  return {};
}

// ---------------------------------------------------------------- all of them

struct ScreenKey {
  std::string_view name;
  Written (*write)(const Writing& writing);  // nothing where it is as usual
  std::string (*read)(const Reading& reading);
};

// In the order in which they are written. What people have shared must outlive a change of names.
constexpr std::array kKeys = {
    ScreenKey{"tab", write_tab, read_tab},
    ScreenKey{"sel", write_selected, read_selected},
    ScreenKey{"guide", write_flag<&Screen::guide>, read_flag<&Screen::guide>},
    ScreenKey{"pins", write_pins, read_pins},
    ScreenKey{"cols", write_columns, read_columns},
    ScreenKey{"fold", write_folded, read_folded},
    ScreenKey{"dist", write_measure<&Screen::distribution>, read_measure<&Screen::distribution>},
    ScreenKey{"rows", write_rows, read_rows},
    ScreenKey{"heat", write_measure<&Screen::places_measure>,
              read_measure<&Screen::places_measure>},
    ScreenKey{"diff", write_flag<&Screen::mark_differences>, read_flag<&Screen::mark_differences>},
    ScreenKey{"panes", write_panes, read_panes},
    ScreenKey{"theme", write_theme, read_theme},
    ScreenKey{"text", write_flag<&Screen::text>, read_flag<&Screen::text>},
    ScreenKey{"keys", write_flag<&Screen::single_keys>, read_flag<&Screen::single_keys>},
    ScreenKey{"offer", write_offers, read_offers},
};

constexpr auto kNames = [] {
  std::array<std::string_view, kKeys.size()> names;
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = kKeys[i].name;
  return names;
}();

}  // namespace

std::string screen_to_fragment(const Catalog& catalog, const Query& query, const Screen& screen) {
  std::string more;
  for (const ScreenKey& key : kKeys) {
    if (const auto value = key.write({catalog, screen})) {
      more += '&' + std::string(key.name) + '=' + *value;
    }
  }
  return query_to_fragment(query, more);
}

ReadScreen screen_from_fragment(const Catalog& catalog, std::string_view fragment) {
  ReadFragment read = query_from_fragment(fragment, kNames);
  ReadScreen result{std::move(read.query), {}, std::move(read.problems)};
  for (const auto& [name, value] : read.rest) {
    const auto* key = std::ranges::find(kKeys, name, &ScreenKey::name);
    if (auto problem = key->read({catalog, result.screen, name, value}); !problem.empty()) {
      result.problems.push_back(std::move(problem));
    }
  }
  return result;
}

}  // namespace rangefinder::ui
