#include "web/embed_bridge.h"

#include "export/accent.h"
#include "export/fragment_text.h"
#include "ui/band_key.h"
#include "ui/embed.h"
#include "ui/export_form.h"
#include "web/browser_font.h"
#include "web/host.h"

namespace rangefinder::web {
namespace {

constexpr std::array kShows = {"explorer", "table", "chart", "figures", "card"};  // ui::EmbedShow
constexpr std::array kForms = {"csv", "svg", "png"};                              // ui::ExportForm

OrderedJson look_json(const ui::App& app) {
  const ui::Embed& embed = *app.embed();
  const ui::Theme theme = ui::embed_theme(app.theme(), embed.colors);
  // Dear ImGui's order is the other way round.
  const auto color = [](ImU32 ink) {
    return colour_text((ink & 0xFF) << 16 | (ink & 0xFF00) | (ink >> 16 & 0xFF));
  };
  const auto inks = ui::embed_inks(app.theme(), embed.colors);
  return {{"theme", std::string(kThemeNames[static_cast<std::size_t>(inks)])},
          {"radius", embed.radius},
          {"font", embed.font},
          {"colors",
           {{"bg", color(theme.bg)},
            {"surface", color(theme.surface)},
            {"hover", color(theme.hover)},
            {"selected", color(theme.selected)},
            {"line", color(theme.line)},
            {"control", color(theme.control)},
            {"text", color(theme.text)},
            {"text2", color(theme.text2)},
            {"text3", color(theme.text3)},
            {"accent", color(theme.accent)},
            {"accent-soft", color(theme.accent_soft)},
            {"on-accent", color(theme.on_accent)}}}};
}

void use_font(ui::App& app, const std::string& family) {
  if (!family.empty()) app.set_fonts(load_browser_fonts(family));
}

}  // namespace

Answer open_embed(Host& host, const Json& call) {
  const auto link = string_of(call, "link");
  if (!link) return fail("embed takes a link.");
  const auto problems = host.app().open_embed(*link);
  const ui::Embed& embed = *host.app().embed();
  use_font(host.app(), embed.font);
  OrderedJson answer = look_json(host.app());
  answer["problems"] = problems;
  answer["failure"] = embed.failure;
  answer["title"] = host.app().embed_title();
  answer["show"] = kShows[static_cast<std::size_t>(embed.show)];
  answer["height"] = embed.auto_height ? "auto" : "fixed";
  answer["locale"] = embed.locale;
  return text_of(answer);
}

Answer embed_look(Host& host, const Json& call) {
  if (host.app().embed() == nullptr) return fail("This page is not embedded.");
  ui::Embed embed = *host.app().embed();
  // The same reader as an address has.
  std::string asked;
  for (const char* key : {"accent", "background", "radius", "font"}) {
    if (const auto value = string_of(call, key)) {
      asked += '&' + std::string(key) + '=' + to_fragment_text(*value);
    }
  }
  ui::ReadEmbed read = ui::embed_from_fragment(asked, embed);
  if (!read.problems.empty()) return fail(read.problems.front());
  if (const auto name = string_of(call, "theme")) {
    const auto theme = theme_from_name(*name);
    if (!theme && *name != "auto") return fail("The theme is auto, light, dark or contrast.");
    ui::Screen screen = host.app().screen();
    screen.theme = theme;
    host.app().set_screen(std::move(screen));
  }
  if (const auto sign = string_of(call, "group")) read.embed.signs.group = *sign;
  if (const auto sign = string_of(call, "decimal")) read.embed.signs.decimal = *sign;
  if (read.embed.font != host.app().embed()->font) use_font(host.app(), read.embed.font);
  host.app().set_embed(std::move(read.embed));
  return text_of(look_json(host.app()));
}

Answer select(Host& host, const Json& call) {
  ui::Screen screen = host.app().screen();
  screen.selected.reset();
  if (const auto key = string_of(call, "band")) {
    screen.selected = ui::band_from_key(host.app().catalog(), *key);
    if (!screen.selected) return fail("There is no band \"" + *key + "\" here.");
  }
  host.app().set_screen(std::move(screen));
  return "null";
}

Answer export_file(Host& host, const Json& call) {
  const std::string form = string_of(call, "form").value_or("");
  const auto* found =
      std::ranges::find_if(kForms, [&](std::string_view known) { return known == form; });
  if (found == kForms.end()) return fail("export takes the form csv, svg or png.");
  return text_of(
      file_json(host.app().exported(static_cast<ui::ExportForm>(found - kForms.begin()))));
}

}  // namespace rangefinder::web
