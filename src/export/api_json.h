// The files of a site that programs read: api/v1/. Keys are stable: what changes them gets another
// version. docs/site.md lists them, and data/schemas/ has a JSON Schema for each.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "catalog/build.h"
#include "export/site_map.h"

namespace rangefinder {

inline constexpr std::string_view kApiFolder = "api/v1/";

// {version, bands: [...]}: every band as `rangefinder bands` prints it.
std::string api_bands_json(std::span<const CheckedGuide> guides);

// The same as CSV.
std::string api_bands_csv(std::span<const CheckedGuide> guides);

// {version, guides: [{file, company, role, role_type, salary_data_quarter, last_updated,
// next_review_due, data_quality, bands, page, data}]}: what guides there are. `page` and `data` are
// paths from the site's root; `bands` is their number. `map` is of the same guides.
std::string api_guides_json(std::span<const CheckedGuide> guides, const Catalog& catalog,
                            const SiteMap& map);

// {version, company, guides: [...]}: the company's guides, whole, as `rangefinder guides` prints
// them.
std::string api_company_json(std::string_view company, std::span<const CheckedGuide* const> guides);

// "api/v1/companies/meta.json", for the company's page "companies/meta.html".
std::string api_company_path(std::string_view page);

}  // namespace rangefinder
