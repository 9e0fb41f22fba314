#include "export/oembed_json.h"

#include <algorithm>
#include <utility>

#include "export/dump.h"
#include "export/guide_page.h"
#include "export/html.h"
#include "export/query_fragment.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kWidth = 720;  // CSS pixels
// What stands around the rows of a table, and each of them.
constexpr std::size_t kAround = 200, kRow = 40, kMostRows = 12;

// The explorer's address as a frame that shows this guide alone.
std::string frame_address(const Catalog& catalog, GuideId guide, const SiteMap& map,
                          const SiteLook& look) {
  Query query;
  const auto choose = [&](Facet facet, std::string_view value) {
    if (!value.empty()) query[facet] = {std::string(value)};
  };
  choose(Facet::company, catalog.companies[catalog.guides.company[guide]]);
  choose(Facet::role, catalog.roles[catalog.guides.role[guide]]);
  return absolute_address(look, map.explorer) + "?embed" + query_to_fragment(query);
}

}  // namespace

std::string oembed_path(std::string_view page) {
  constexpr std::string_view kEnding = ".html";
  if (page.ends_with(kEnding)) page.remove_suffix(kEnding.size());
  return std::string(page) + ".oembed.json";
}

std::string oembed_json(const Catalog& catalog, GuideId guide, const SiteMap& map,
                        const SiteLook& look) {
  if (look.base_url.empty() || map.explorer.empty()) return {};
  const std::string title = guide_title(catalog, guide);
  const std::size_t height = kAround + kRow * std::min(bands_of(catalog, guide).size(), kMostRows);
  Html html;
  html.open("iframe", {{"src", frame_address(catalog, guide, map, look)},
                       {"title", title},
                       {"width", std::to_string(kWidth)},
                       {"height", std::to_string(height)},
                       {"loading", "lazy"},
                       {"referrerpolicy", "no-referrer"},
                       {"sandbox",
                        "allow-scripts allow-popups allow-popups-to-escape-sandbox "
                        "allow-downloads"},
                       {"style", "border:0;max-width:100%"}})
      .close();
  Json json;
  json["version"] = "1.0";
  json["type"] = "rich";
  json["title"] = title;
  json["provider_name"] = look.title;
  json["provider_url"] = absolute_address(look, "");
  json["width"] = kWidth;
  json["height"] = height;
  std::string frame = html.take();
  while (frame.ends_with('\n')) frame.pop_back();
  json["html"] = std::move(frame);
  return dump(json);
}

}  // namespace rangefinder
