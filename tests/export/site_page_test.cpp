#include "export/site_page.h"

#include <catch2/catch_test_macros.hpp>
#include <tuple>

using namespace rangefinder;

namespace {

bool has(const std::string& text, std::string_view part) { return text.contains(part); }

SitePage page() {
  return {.path = "companies/a.html",
          .title = "A <b>",
          .description = "Of \"A\".",
          .body = "<h1>A</h1>",
          .data = R"x({"name":"</script><script>alert(1)"})x",
          .image = "companies/a.svg"};
}

}  // namespace

TEST_CASE("A page names its style and the others, and runs nothing", "[export][site]") {
  const std::string html = page_html(page(), {.title = "Pay"}, {});
  CHECK(has(html, "<title>A &lt;b&gt; · Pay</title>"));
  CHECK(has(html, "content=\"Of &quot;A&quot;.\""));
  CHECK(has(html, "href=\"../site.css\""));
  CHECK(has(html, "href=\"../index.html#roles\""));
  CHECK(has(html, "default-src 'none'; style-src 'self';"));
  CHECK(has(html, "{\"name\":\"\\u003c/script>\\u003cscript>alert(1)\"}</script>"));
  CHECK_FALSE(has(html, "canonical"));
  CHECK_FALSE(has(html, "og:image"));
}

TEST_CASE("With a base URL pages have whole addresses", "[export][site]") {
  for (const char* base : {"https://example.com/pay", "https://example.com/pay/"}) {
    const SiteLook look{.title = "Pay", .base_url = base};
    const std::string html = page_html(page(), look, {});
    CHECK(has(html, "rel=\"canonical\" href=\"https://example.com/pay/companies/a.html\""));
    CHECK(has(html, "og:image\" content=\"https://example.com/pay/companies/a.svg\""));
    CHECK(has(sitemap_xml(look, {"a&b.html"}),
              "<url><loc>https://example.com/pay/a&amp;b.html</loc></url>"));
  }
}

TEST_CASE("The style is for light and dark, screen and paper", "[export][site]") {
  CHECK(site_style({}).contains("prefers-color-scheme: dark"));
  CHECK(site_style({}).contains("@media print"));
}

TEST_CASE("An accent is a colour for light pages and one for dark ones", "[export][site]") {
  const SiteLook look{.accent = Accent{.given = 0xFF0000, .light = 0xE30000, .dark = 0xFF0C0C}};
  const std::string style = site_style(look.accent);
  const auto dark = style.find("prefers-color-scheme: dark");
  CHECK(has(style.substr(0, dark), "--accent: #e30000;"));
  CHECK(has(style.substr(dark), "--accent: #ff0c0c;"));
  // In the file alone: the page may have no style of its own.
  CHECK_FALSE(has(page_html(page(), look, {}), "<style"));
  CHECK(has(page_html(page(), look, {}), "style-src 'self';"));
}

TEST_CASE("The style has the palette's colours", "[export][site]") {
  const std::string style = site_style({});
  const auto dark = style.find("prefers-color-scheme: dark");
  REQUIRE(dark != std::string::npos);
  for (const auto& [name, ink] :
       {std::pair("--accent: ", Ink::accent), std::pair("--text: ", Ink::text),
        std::pair("--text2: ", Ink::text2), std::pair("--line: ", Ink::line)}) {
    INFO(name);
    CHECK(has(style.substr(0, dark), name + colour_text(color_of(ThemeName::light, ink)) + ';'));
    CHECK(has(style.substr(dark), name + colour_text(color_of(ThemeName::dark, ink)) + ';'));
  }
}

TEST_CASE("The grounds that accents are made for are the style's", "[export][site]") {
  const auto [light_page, light_header] = kLightGrounds;
  const auto [dark_page, dark_header] = kDarkGrounds;
  const std::string style = site_style({});
  const auto dark = style.find("prefers-color-scheme: dark");
  for (const auto& [name, on_light, on_dark] : {std::tuple("--surface: ", light_page, dark_page),
                                                std::tuple("--bg: ", light_header, dark_header)}) {
    CHECK(style.substr(0, dark).contains(name + colour_text(on_light) + ';'));
    CHECK(style.substr(dark).contains(name + colour_text(on_dark) + ';'));
  }
}

TEST_CASE("A site with the explorer leads to it", "[export][site]") {
  SiteMap map;
  CHECK_FALSE(has(page_html(page(), {}, map), ">Explore<"));
  map.explorer = "explorer/index.html";
  CHECK(has(page_html(page(), {}, map), "<a href=\"../explorer/index.html\">Explore</a>"));
}
