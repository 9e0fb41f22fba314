#include "export/guide_page.h"

#include <algorithm>
#include <numeric>

#include "base/text.h"
#include "export/bands_html.h"
#include "export/chart_html.h"
#include "export/explore_link.h"
#include "export/html.h"
#include "export/occupation_json.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

class GuidePage {
 public:
  GuidePage(const Catalog& catalog, GuideId guide, const SiteMap& map, const std::string& chart)
      : catalog_(catalog),
        guide_(guide),
        map_(map),
        path_(map.guides[guide]),
        chart_(chart),
        prose_(catalog.prose[guide]),
        view_(printed_view(catalog, bands_of(catalog, guide))) {}

  SitePage make() {
    const std::string title = guide_title(catalog_, guide_);
    html_.element("h1", title);
    head();
    Query query;
    query[Facet::company] = chosen(catalog_.companies, catalog_.guides.company[guide_]);
    query[Facet::role] = chosen(catalog_.roles, catalog_.guides.role[guide_]);
    write_explore_link(html_, path_, map_, query);
    write_chart(html_, path_, chart_, title + ": low to high of each band");
    write_bands(html_, catalog_, view_, map_, path_,
                "Per year, as the guide prints it. " + bands_text(view_.rows.size()) + ".");
    paragraphs("What counts there", prose_.dna_text);
    levels();
    levers();
    if (!prose_.strategy.empty()) {
      section("Strategy");
      html_.element("blockquote", prose_.strategy);
    }
    points("Footnotes", prose_.footnotes);
    findings();
    points("Sources", prose_.sources);
    SitePage page;
    page.path = path_;
    page.title = title;
    page.description = title + ". " + bands_text(view_.rows.size()) +
                       ": base, equity, bonus and total, by region, with levels and levers.";
    page.body = html_.take();
    page.data = occupation_json(catalog_, guide_);
    page.image = chart_;
    return page;
  }

 private:
  static std::vector<std::string> chosen(const Texts& names, ValueId value) {
    if (names[value].empty()) return {};
    return {std::string(names[value])};
  }

  void section(std::string_view title) { html_.element("h2", title); }

  void fact(std::string_view name, std::string_view value, std::string_view to = {}) {
    if (value.empty()) return;
    html_.element("dt", name).open("dd");
    if (to.empty()) {
      html_.text(value);
    } else {
      html_.element("a", value, {{"href", relative_address(path_, to)}});
    }
    html_.close();
  }

  void head() {
    const auto& guides = catalog_.guides;
    html_.open("dl");
    const ValueId company = guides.company[guide_];
    const ValueId role = guides.role[guide_];
    fact("Company", catalog_.companies[company], map_.companies[company]);
    fact("Role", catalog_.roles[role], map_.roles[role]);
    fact("Salary data", catalog_.quarters[guides.quarter[guide_]]);
    fact("Data quality", catalog_.qualities[guides.quality[guide_]]);
    fact("Last updated", date_text(catalog_.days[guides.updated[guide_]]));
    fact("Review due", date_text(catalog_.days[guides.review_due[guide_]]));
    fact("Guide", guides.file[guide_]);
    html_.close();
  }

  void paragraphs(std::string_view title, std::string_view text) {
    if (text.empty() && prose_.dna_tags.empty()) return;
    section(title);
    if (!prose_.dna_tags.empty()) {
      std::vector<std::string> tags;
      for (const ProseLine& tag : prose_.dna_tags) tags.push_back(tag.text);
      html_.element("p", join(tags, " · "), {{"class", "lead"}});
    }
    for (const std::string_view paragraph : split(text, "\n\n")) {
      if (!trim(paragraph).empty()) html_.element("p", trim(paragraph));
    }
  }

  void levels() {
    if (prose_.levels.empty()) return;
    section("The same level elsewhere");
    html_.open("table").element("caption", "As the guide compares them.");
    html_.open("thead").open("tr").element("th", "Company", {{"scope", "col"}});
    html_.element("th", "Level", {{"scope", "col"}}).close().close().open("tbody");
    for (const ProseLevel& level : prose_.levels) {
      html_.open("tr").open("th", {{"scope", "row"}});
      const auto known = catalog_.companies.find(level.company);
      if (known && !map_.companies[*known].empty()) {
        html_.element("a", level.company,
                      {{"href", relative_address(path_, map_.companies[*known])}});
      } else {
        html_.text(level.company);
      }
      html_.close().element("td", level.level).close();
    }
    html_.close().close();
  }

  void levers() {
    if (prose_.levers.empty()) return;
    section("Levers");
    for (const ProseLever& lever : prose_.levers) {
      html_.element("h3",
                    lever.title.empty() ? "Lever " + std::to_string(lever.number) : lever.title);
      if (!lever.text.empty()) html_.element("p", lever.text);
      if (!lever.script.empty()) html_.element("blockquote", lever.script);
    }
  }

  void points(std::string_view title, const std::vector<ProseLine>& lines) {
    if (lines.empty()) return;
    section(title);
    html_.open("ul");
    for (const ProseLine& line : lines) html_.element("li", line.text);
    html_.close();
  }

  void findings() {
    if (prose_.findings.empty()) return;
    section("What is odd about it");
    html_.open("ul");
    for (const ProseFinding& finding : prose_.findings) {
      html_.element("li", "Line " + std::to_string(finding.line) + ": " + finding.message);
    }
    html_.close();
  }

  const Catalog& catalog_;
  GuideId guide_;
  const SiteMap& map_;
  const std::string& path_;
  const std::string& chart_;
  const Prose& prose_;
  View view_;
  Html html_;
};

}  // namespace

std::string guide_title(const Catalog& catalog, GuideId guide) {
  const std::string company(catalog.companies[catalog.guides.company[guide]]);
  const std::string role(catalog.roles[catalog.guides.role[guide]]);
  if (company.empty() && role.empty()) return std::string(catalog.guides.file[guide]);
  return company.empty() || role.empty() ? company + role : company + ": " + role;
}

std::vector<BandId> bands_of(const Catalog& catalog, GuideId guide) {
  const BandId first = catalog.guides.first_band[guide];
  std::vector<BandId> bands(catalog.guides.first_band[guide + 1] - first);
  std::iota(bands.begin(), bands.end(), first);
  return bands;
}

SitePage guide_page(const Catalog& catalog, GuideId guide, const SiteMap& map,
                    const std::string& chart) {
  return GuidePage(catalog, guide, map, chart).make();
}

}  // namespace rangefinder
