#include "ui/embed.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "export/accent.h"
#include "export/fragment_text.h"
#include "export/slug.h"

namespace rangefinder::ui {
namespace {

constexpr std::array<std::string_view, kEmbedShowCount> kShows = {"explorer", "table", "chart",
                                                                  "figures", "card"};
constexpr std::array<std::string_view, kEmbedPanelCount> kPanels = {"search", "filters", "tabs",
                                                                    "guide",  "legend",  "offer"};
constexpr int kMostRadius = 32;
constexpr std::size_t kLongestName = 100;  // of a font, of a locale

// What to write instead; "" where the value was read.
using Advice = std::string;

Advice read_show(std::string_view value, Embed& embed) {
  const auto* found = std::ranges::find(kShows, value);
  if (found == kShows.end()) return "Use explorer, table, chart, figures or card.";
  embed.show = static_cast<EmbedShow>(found - kShows.begin());
  return {};
}

Advice read_panels(std::string_view value, Embed& embed) {
  std::array<bool, kEmbedPanelCount> panels{};
  for (const std::string_view name : split(value, ",")) {
    const auto* found = std::ranges::find(kPanels, name);
    if (found == kPanels.end() && !name.empty()) {
      return "Use search, filters, tabs, guide, legend and offer, with commas between them.";
    }
    if (found != kPanels.end()) panels[static_cast<std::size_t>(found - kPanels.begin())] = true;
  }
  embed.panels = panels;
  return {};
}

Advice read_free(std::string_view value, Embed& embed) {
  std::set<Facet> free;
  for (const std::string_view name : split(value, ",")) {
    if (name.empty()) continue;
    // In links "kind" is the equity's: "equity" is the measure.
    const auto facet = facet_from_name(name == "kind" ? "equity" : name);
    if (!facet) return "Use names of filters, such as place,level.";
    free.insert(*facet);
  }
  embed.free = std::move(free);
  return {};
}

Advice read_color(std::string_view value, std::optional<std::uint32_t>& color) {
  const std::string text = value.starts_with('#') ? std::string(value) : "#" + std::string(value);
  const auto read = colour_from_text(text);
  if (!read) return "Write it as RRGGBB, such as 0B6B63.";
  color = *read;
  return {};
}

Advice read_radius(std::string_view value, Embed& embed) {
  int radius = -1;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), radius);
  if (error != std::errc() || end != value.data() + value.size() || radius < 0 ||
      radius > kMostRadius) {
    return "Use a whole number of pixels, 0 to 32.";
  }
  embed.radius = radius;
  return {};
}

Advice read_name(std::string_view value, std::string& name) {
  if (value.size() > kLongestName) return "It is too long.";
  name = value;
  return {};
}

Advice read_flag(std::string_view value, std::string_view yes, std::string_view no, bool& flag) {
  if (value != yes && value != no)
    return "Use " + std::string(yes) + " or " + std::string(no) + '.';
  flag = value == yes;
  return {};
}

// Nothing where the key is none of the embed's.
std::optional<Advice> read_key(std::string_view key, std::string_view value, Embed& embed) {
  if (key == "show") return read_show(value, embed);
  if (key == "panels") return read_panels(value, embed);
  if (key == "free") return read_free(value, embed);
  if (key == "accent") return read_color(value, embed.colors.accent);
  if (key == "background") return read_color(value, embed.colors.background);
  if (key == "radius") return read_radius(value, embed);
  if (key == "font") return read_name(value, embed.font);
  if (key == "locale") return read_name(value, embed.locale);
  if (key == "by") return read_flag(value, "1", "0", embed.by);
  if (key == "height") return read_flag(value, "auto", "fixed", embed.auto_height);
  return std::nullopt;
}

}  // namespace

ReadEmbed embed_from_fragment(std::string_view fragment, const Embed& before) {
  ReadEmbed read{before, {}, {}};
  if (fragment.starts_with('#')) fragment.remove_prefix(1);
  std::set<std::string, std::less<>> seen;
  for (const std::string_view part : split(fragment, "&")) {
    const std::size_t equals = part.find('=');
    const std::string_view key = part.substr(0, equals);
    const bool pair = equals != std::string_view::npos;
    const auto value = from_fragment_text(pair ? part.substr(equals + 1) : std::string_view());
    Embed now = read.embed;
    const auto advice = read_key(key, value ? *value : std::string(), now);
    if (part.empty()) continue;
    if (!advice) {
      read.rest += (read.rest.empty() ? "" : "&") + std::string(part);
    } else if (!seen.insert(std::string(key)).second) {
      read.problems.push_back("\"" + std::string(key) +
                              "\" is there more than once. The first one counts.");
    } else if (!value || !advice->empty()) {
      read.problems.push_back("\"" + std::string(key) + "\" is " +
                              shown_fragment_text(part.substr(std::min(part.size(), equals + 1))) +
                              " and is left out. " + (value ? *advice : value.error().message));
    } else {
      read.embed = std::move(now);
    }
  }
  return read;
}

const std::vector<ColumnState>& embed_columns(EmbedShow show) {
  static const std::vector<ColumnState> table = {
      {.column = TableColumn::company, .pinned = true, .width = 220},
      {.column = TableColumn::base},
      {.column = TableColumn::equity},
      {.column = TableColumn::total},
      {.column = TableColumn::bands}};
  static const std::vector<ColumnState> chart = {
      {.column = TableColumn::company, .pinned = true, .width = 220},
      {.column = TableColumn::bands}};
  static const std::vector<ColumnState> figures = {
      {.column = TableColumn::company, .pinned = true, .width = 220},
      {.column = TableColumn::base},
      {.column = TableColumn::equity},
      {.column = TableColumn::bonus},
      {.column = TableColumn::total}};
  if (show == EmbedShow::chart) return chart;
  if (show == EmbedShow::figures) return figures;
  return show == EmbedShow::explorer ? usual_columns() : table;
}

std::optional<std::string> meant_value(const std::vector<std::string>& values,
                                       std::string_view value) {
  if (std::ranges::find(values, value) != values.end()) return std::string(value);
  if (value.empty()) return std::nullopt;
  const std::string wanted = slug(value);
  const auto found =
      std::ranges::find_if(values, [&](const std::string& one) { return slug(one) == wanted; });
  if (found == values.end()) return std::nullopt;
  return *found;
}

}  // namespace rangefinder::ui
