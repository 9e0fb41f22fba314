// What all pages of a site have around their own text: the head, the way to the others, the foot.
#pragma once

#include <optional>
#include <string>

#include "export/accent.h"
#include "export/site_map.h"

namespace rangefinder {

struct SiteLook {
  std::string title = "Compensation guides";
  std::string base_url = {};          // "https://example.com/pay/"; "" where it is not known
  std::optional<Accent> accent = {};  // of links; none for the usual
};

struct SitePage {
  std::string path;         // from the site's root
  std::string title;        // of this page
  std::string description;  // one sentence, for lists of search results
  std::string body;         // HTML, of what stands in <main>
  std::string data = {};    // JSON-LD; "" for none
  std::string image = {};   // path of the picture that a link to the page is shown with
  std::string oembed = {};  // path of what it is embedded with (oembed_json.h); "" for nothing
};

// The whole page. It runs no script and fetches nothing but its style and pictures.
std::string page_html(const SitePage& page, const SiteLook& look, const SiteMap& map);

// Their style: light and dark, narrow and wide, screen and paper, in the colours of the page, with
// the site's accent where it has one. In a file of its own: pages need no `unsafe-inline`.
std::string site_style(const std::optional<Accent>& accent);
inline constexpr std::string_view kStylePath = "site.css";
inline constexpr std::string_view kIconPath = "favicon.svg";

// "https://example.com/pay/guides/meta/engineer.html"; "" without a base URL.
std::string absolute_address(const SiteLook& look, std::string_view path);

// All pages, for search engines (sitemaps.org, 0.9). Needs a base URL.
std::string sitemap_xml(const SiteLook& look, const std::vector<std::string>& paths);

}  // namespace rangefinder
