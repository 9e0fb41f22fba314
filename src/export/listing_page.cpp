#include "export/listing_page.h"

#include "export/bands_html.h"
#include "export/chart_html.h"
#include "export/explore_link.h"
#include "export/html.h"
#include "export/money_words.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

// "Half of the bands' middles lie between $238K and $331K."; nothing of fewer than five.
std::string quartiles_text(const View& view) {
  const Summary& summary = view.summary;
  if (!summary.has_quartiles()) return {};
  const auto money = [&](double value) {
    return short_amount(round_amount(value), summary.currency);
  };
  return " Half of their totals' middles lie between " + money(summary.q1) + " and " +
         money(summary.q3) + ".";
}

struct Entry {
  std::string_view name, path;
  std::size_t bands = 0;
};

void write_list(Html& html, std::string_view id, std::string_view title,
                const std::vector<Entry>& entries) {
  if (entries.empty()) return;
  html.element("h2", title, {{"id", id}}).open("ul", {{"class", "list"}});
  for (const Entry& entry : entries) {
    html.open("li").element("a", entry.name, {{"href", entry.path}});
    html.text(" " + bands_text(entry.bands)).close();
  }
  html.close();
}

std::vector<Entry> entries_of(const Texts& names, const std::vector<std::string>& paths,
                              const std::vector<std::size_t>& bands) {
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    if (!paths[i].empty()) entries.push_back({names[i], paths[i], bands[i]});
  }
  return entries;
}

}  // namespace

SitePage listing_page(const Catalog& catalog, const View& view, const SiteMap& map,
                      const std::string& path, const std::string& name) {
  SitePage page;
  page.path = path;
  page.title = name;
  page.image = chart_path(path);
  page.description = name + ": " + bands_text(view.rows.size()) +
                     " of what guides report, base, equity, bonus and total." +
                     quartiles_text(view);
  Html html;
  html.element("h1", name);
  html.element("p", bands_text(view.rows.size()) + "." + quartiles_text(view), {{"class", "lead"}});
  write_explore_link(html, path, map, view.query);
  write_chart(html, path, page.image, name + ": low to high of each band");
  write_bands(html, catalog, view, map, path,
              unit_text(view.query) + ". " + bands_text(view.rows.size()) + ", highest first.");
  if (const std::string rates = rates_text(catalog, view); !rates.empty()) {
    html.element("p", "≈ is converted: " + rates, {{"class", "note"}});
  }
  page.body = html.take();
  return page;
}

SitePage index_page(const Catalog& catalog, const SiteMap& map, const SiteLook& look) {
  std::vector<std::size_t> companies(map.companies.size()), roles(map.roles.size()),
      places(map.places.size());
  for (BandId band = 0; band < catalog.size(); ++band) {
    const GuideId guide = catalog.guide[band];
    ++companies[catalog.guides.company[guide]];
    ++roles[catalog.guides.role[guide]];
    for (const auto place : catalog.regions.place[catalog.region[band]]) ++places[place];
  }
  SitePage page;
  page.path = "index.html";
  page.title = look.title;
  const std::string what =
      guides_text(catalog.guide_count()) + ", " + bands_text(catalog.size()) + ".";
  page.description = "What companies pay, as guides report it: " + what;
  Html html;
  html.element("h1", look.title).element("p", what, {{"class", "lead"}});
  write_explore_link(html, page.path, map, Query());
  write_list(html, "companies", "Companies",
             entries_of(catalog.companies, map.companies, companies));
  write_list(html, "roles", "Roles", entries_of(catalog.roles, map.roles, roles));
  write_list(html, "places", "Places", entries_of(catalog.places, map.places, places));
  html.element("h2", "Data").open("p").text("All of it for programs: ");
  html.element("a", "guides.json", {{"href", "api/v1/guides.json"}}).text(", ");
  html.element("a", "bands.json", {{"href", "api/v1/bands.json"}}).text(", ");
  html.element("a", "bands.csv", {{"href", "api/v1/bands.csv"}}).text(", and their ");
  html.element("a", "schema", {{"href", "api/v1/schemas/bands.schema.json"}}).text(".").close();
  page.body = html.take();
  return page;
}

}  // namespace rangefinder
