#include "export/site_map.h"

#include <map>

#include "export/slug.h"

namespace rangefinder {
namespace {

// The first value is that of none.
std::vector<std::string> pages_of(const Texts& names, const std::string& folder) {
  std::vector<std::string> pages(names.size());
  Slugs slugs;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!names[i].empty()) pages[i] = folder + slugs.add(names[i]) + ".html";
  }
  return pages;
}

std::string file_stem(std::string_view file) {
  file = file.substr(file.rfind('/') + 1);
  return std::string(file.substr(0, file.rfind('.')));
}

}  // namespace

SiteMap site_map(const Catalog& catalog) {
  SiteMap map;
  map.companies = pages_of(catalog.companies, "companies/");
  map.roles = pages_of(catalog.roles, "roles/");
  map.places = pages_of(catalog.places, "places/");
  std::map<std::pair<ValueId, ValueId>, GuideId> first;
  std::map<ValueId, Slugs> slugs;
  std::map<ValueId, std::string> folders;
  Slugs names;
  for (GuideId guide = 0; guide < catalog.guide_count(); ++guide) {
    const ValueId company = catalog.guides.company[guide];
    const ValueId role = catalog.guides.role[guide];
    const auto [before, fresh] = first.emplace(std::pair(company, role), guide);
    if (!fresh) map.doubles.emplace_back(before->second, guide);
    std::string& folder = folders[company];
    if (folder.empty()) {
      const std::string_view name = catalog.companies[company];
      folder = "guides/" + names.add(name.empty() ? "no-company" : name) + "/";
    }
    const std::string_view name = catalog.roles[role];
    map.guides.push_back(
        folder + slugs[company].add(name.empty() ? file_stem(catalog.guides.file[guide]) : name) +
        ".html");
  }
  return map;
}

}  // namespace rangefinder
