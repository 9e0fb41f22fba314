#include "export/guide_page.h"

#include <numeric>

#include "export/bands_html.h"
#include "export/chart_html.h"
#include "export/explore_link.h"
#include "export/guide_html.h"
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
    const auto address = [this](std::string_view company) { return company_address(company); };
    write_guide_text(html_, catalog_, guide_, {.company_address = address});
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

  // Companies without guides have no page.
  std::string company_address(std::string_view company) const {
    const auto known = catalog_.companies.find(company);
    if (!known || map_.companies[*known].empty()) return {};
    return relative_address(path_, map_.companies[*known]);
  }

  const Catalog& catalog_;
  GuideId guide_;
  const SiteMap& map_;
  const std::string& path_;
  const std::string& chart_;
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
