#include "export/api_json.h"

#include <nlohmann/json.hpp>

#include "export/band_json.h"
#include "export/dump.h"
#include "export/guide_json.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;

Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

// A line for each object: a change of one is a change of one line.
class JsonList {
 public:
  explicit JsonList(std::string head) : text_(std::move(head)) {}

  void add(const std::string& object) {
    text_ += first_ ? "\n" : ",\n";
    text_ += object;
    first_ = false;
  }
  std::string take() { return std::move(text_) + "\n]}\n"; }

 private:
  std::string text_;
  bool first_ = true;
};

std::string head(std::string_view key) {
  return "{\"version\":" + std::to_string(kVersion) + ",\"" + std::string(key) + "\":[";
}

}  // namespace

std::string api_bands_json(std::span<const CheckedGuide> guides) {
  JsonList list(head("bands"));
  for (const CheckedGuide& one : guides) {
    for (const Band& band : one.guide.bands) list.add(band_to_json(one.guide, band));
  }
  return list.take();
}

std::string api_bands_csv(std::span<const CheckedGuide> guides) {
  std::string csv = bands_csv_header();
  for (const CheckedGuide& one : guides) {
    for (const Band& band : one.guide.bands) csv += band_to_csv(one.guide, band);
  }
  return csv;
}

std::string api_guides_json(std::span<const CheckedGuide> guides, const Catalog& catalog,
                            const SiteMap& map) {
  JsonList list(head("guides"));
  for (std::size_t i = 0; i < guides.size(); ++i) {
    const Guide& guide = guides[i].guide;
    const std::string& company = map.companies[catalog.guides.company[i]];
    const Json json = {
        {"file", guide.file},
        {"company", text_or_null(guide.company)},
        {"role", text_or_null(guide.role)},
        {"role_type", text_or_null(guide.role_type)},
        {"salary_data_quarter", text_or_null(guide.salary_quarter)},
        {"last_updated", text_or_null(guide.last_updated)},
        {"next_review_due", text_or_null(guide.next_review_due)},
        {"data_quality", text_or_null(guide.quality)},
        {"bands", guide.bands.size()},
        {"page", map.guides[i]},
        {"data", company.empty() ? Json() : Json(api_company_path(company))},
    };
    list.add(dump(json));
  }
  return list.take();
}

std::string api_company_json(std::string_view company,
                             std::span<const CheckedGuide* const> guides) {
  JsonList list("{\"version\":" + std::to_string(kVersion) + ",\"company\":" + dump(Json(company)) +
                ",\"guides\":[");
  for (const CheckedGuide* one : guides) list.add(guide_to_json(one->guide));
  return list.take();
}

std::string api_company_path(std::string_view page) {
  return std::string(kApiFolder) + std::string(page.substr(0, page.rfind('.'))) + ".json";
}

}  // namespace rangefinder
