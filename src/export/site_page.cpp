#include "export/site_page.h"

#include "base/text.h"
#include "chart/palette.h"
#include "export/html.h"
#include "export/xml_text.h"

namespace rangefinder {
namespace {

constexpr std::string_view kPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

void write_head(Html& html, const SitePage& page, const SiteLook& look) {
  html.open("head");
  html.empty("meta", {{"charset", "utf-8"}});
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  html.empty("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", kPolicy}});
  html.element("title", page.title == look.title ? page.title : page.title + " · " + look.title);
  html.empty("meta", {{"name", "description"}, {"content", page.description}});
  html.empty("meta", {{"property", "og:title"}, {"content", page.title}});
  html.empty("meta", {{"property", "og:description"}, {"content", page.description}});
  html.empty("meta", {{"property", "og:type"}, {"content", "website"}});
  if (const std::string address = absolute_address(look, page.path); !address.empty()) {
    html.empty("link", {{"rel", "canonical"}, {"href", address}});
    html.empty("meta", {{"property", "og:url"}, {"content", address}});
    if (!page.image.empty()) {
      html.empty("meta",
                 {{"property", "og:image"}, {"content", absolute_address(look, page.image)}});
    }
    if (!page.oembed.empty()) {
      html.empty("link", {{"rel", "alternate"},
                          {"type", "application/json+oembed"},
                          {"href", absolute_address(look, page.oembed)},
                          {"title", page.title}});
    }
  }
  html.empty("link", {{"rel", "stylesheet"}, {"href", relative_address(page.path, kStylePath)}});
  html.empty("link", {{"rel", "icon"}, {"href", relative_address(page.path, kIconPath)}});
  if (!page.data.empty()) {
    // In JSON a "<" stands in texts only: written so, none of them ends the element.
    html.open("script", {{"type", "application/ld+json"}})
        .raw(replace_all(page.data, "<", "\\u003c"))
        .close();
  }
  html.close();
}

}  // namespace

std::string absolute_address(const SiteLook& look, std::string_view path) {
  if (look.base_url.empty()) return {};
  return look.base_url + (look.base_url.ends_with('/') ? "" : "/") + std::string(path);
}

std::string page_html(const SitePage& page, const SiteLook& look, const SiteMap& map) {
  const auto to = [&](std::string_view path) { return relative_address(page.path, path); };
  Html html;
  html.raw("<!doctype html>\n").open("html", {{"lang", "en"}});
  write_head(html, page, look);
  html.open("body");
  html.element("a", "Skip to the page", {{"class", "skip"}, {"href", "#page"}});
  html.open("header").open("nav", {{"aria-label", "Site"}});
  html.element("a", look.title, {{"href", to("index.html")}}).text(" ");
  html.element("a", "Companies", {{"href", to("index.html") + "#companies"}}).text(" ");
  html.element("a", "Roles", {{"href", to("index.html") + "#roles"}}).text(" ");
  html.element("a", "Places", {{"href", to("index.html") + "#places"}});
  if (!map.explorer.empty()) html.text(" ").element("a", "Explore", {{"href", to(map.explorer)}});
  html.close().close();
  html.open("main", {{"id", "page"}}).raw(page.body).close();
  html.open("footer");
  html.element("p",
               "Low and high are the ends that guides report, not percentiles. No employer has "
               "published them, unless a guide says so.");
  html.close().close().close();
  return html.take();
}

std::string sitemap_xml(const SiteLook& look, const std::vector<std::string>& paths) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const std::string& path : paths) {
    xml += "<url><loc>" + xml_text(absolute_address(look, path)) + "</loc></url>\n";
  }
  return xml + "</urlset>\n";
}

namespace {

// The palette's, by the names that the style has for them; with another accent, where there is one.
std::string colours(ThemeName theme, std::optional<std::uint32_t> accent) {
  constexpr std::pair<std::string_view, Ink> kNamed[] = {
      {"accent", Ink::accent}, {"bg", Ink::background}, {"surface", Ink::surface},
      {"text", Ink::text},     {"text2", Ink::text2},   {"line", Ink::line}};
  std::string text;
  for (const auto& [name, ink] : kNamed) {
    const bool own = ink == Ink::accent && accent;
    text +=
        "--" + std::string(name) + ": " + colour_text(own ? *accent : color_of(theme, ink)) + "; ";
  }
  return text;
}

constexpr std::string_view kStyle = R"(* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--surface);
  color: var(--text);
  font: 16px/1.5 Inter, system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--surface); padding: 8px; }
header { background: var(--bg); border-bottom: 1px solid var(--line); }
nav { display: flex; flex-wrap: wrap; gap: 0 20px; }
nav a { display: block; padding: 12px 0; }
nav a:first-child { font-weight: 600; color: var(--text); text-decoration: none; }
header nav, main, footer { max-width: 1040px; margin: 0 auto; padding-inline: 16px; }
main { padding-block: 24px; }
footer { color: var(--text2); border-top: 1px solid var(--line); padding-block: 12px; }
a { color: var(--accent); }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 20px; margin: 32px 0 8px; }
h3 { font-size: 16px; margin: 16px 0 4px; }
.lead, caption, .note { color: var(--text2); }
caption { text-align: start; padding-block: 4px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td {
  text-align: start;
  vertical-align: top;
  padding: 8px 16px 8px 0;
  border-bottom: 1px solid var(--line);
}
thead th { font-weight: 600; color: var(--text2); white-space: nowrap; }
tbody th { font-weight: 600; }
.n { text-align: end; white-space: nowrap; }
.list { columns: 240px; padding: 0; list-style: none; }
.list li { break-inside: avoid; padding: 4px 0; }
figure { margin: 16px 0; overflow-x: auto; }
img { width: 100%; min-width: 640px; max-width: 960px; height: auto; }
blockquote { margin: 8px 0; padding-inline-start: 16px; border-inline-start: 3px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; }
dt { color: var(--text2); }
dd { margin: 0; }
@media print {
  nav, .skip { display: none; }
  body { font-size: 10pt; }
  h2 { break-after: avoid; }
  tr, blockquote { break-inside: avoid; }
}
)";

}  // namespace

std::string site_style(const std::optional<Accent>& accent) {
  const auto own = [&](std::uint32_t Accent::* colour) {
    return accent ? std::optional(*accent.*colour) : std::nullopt;
  };
  return ":root { color-scheme: light dark; " + colours(ThemeName::light, own(&Accent::light)) +
         "}\n@media (prefers-color-scheme: dark) { :root { " +
         colours(ThemeName::dark, own(&Accent::dark)) + "} }\n" + std::string(kStyle);
}

}  // namespace rangefinder
