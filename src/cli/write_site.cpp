#include "cli/write_site.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <span>

#include "cli/explorer_files.h"
#include "cli/load.h"
#include "cli/progress.h"
#include "cli/site_explorer.h"
#include "cli/write_file.h"
#include "cli/write_pack.h"
#include "export/api_json.h"
#include "export/bands_drawing.h"
#include "export/bands_html.h"
#include "export/chart_html.h"
#include "export/guide_page.h"
#include "export/listing_page.h"
#include "export/manifest_json.h"
#include "export/oembed_json.h"
#include "export/site_files_json.h"
#include "export/svg.h"
#include "pack/pack.h"

namespace rangefinder::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostRows = 60;  // of a chart
constexpr const char* kListName = "site.json";
constexpr const char* kPackPath = "explorer/guides.pack";
constexpr const char* kManifestPath = "explorer/guides.json";

// The page's own icon, and what its files for programs look like.
constexpr unsigned char kIcon[] = {
#embed "favicon.svg"
};
constexpr unsigned char kBandsSchema[] = {
#embed "schemas/bands.schema.json"
};
constexpr unsigned char kGuidesSchema[] = {
#embed "schemas/guides.schema.json"
};
constexpr unsigned char kCompanySchema[] = {
#embed "schemas/company.schema.json"
};

std::string_view text_of(std::span<const unsigned char> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

class SiteWriter {
 public:
  SiteWriter(std::span<const CheckedGuide> guides, const Catalog& catalog, const SiteLook& look,
             std::span<const ExplorerFile> explorer, fs::path folder)
      : guides_(guides),
        catalog_(catalog),
        look_(look),
        explorer_(explorer),
        folder_(std::move(folder)),
        map_(site_map(catalog)),
        progress_(terminal_progress("Writing pages", page_count())) {}

  Result<WrittenSite> write() {
    if (!explorer_.empty()) {
      map_.explorer = "explorer/index.html";
      write_explorer();
    }
    put(std::string(kStylePath), site_style(look_.accent));
    put(std::string(kIconPath), text_of(kIcon));
    put_page(index_page(catalog_, map_, look_));
    for (GuideId guide = 0; guide < catalog_.guide_count(); ++guide) write_guide(guide);
    write_listings(Facet::company, catalog_.companies, map_.companies);
    write_listings(Facet::role, catalog_.roles, map_.roles);
    write_listings(Facet::place, catalog_.places, map_.places);
    write_api();
    if (!look_.base_url.empty()) put("sitemap.xml", sitemap_xml(look_, pages_));
    progress_.end();
    if (failure_) return std::unexpected(*failure_);
    finish();
    if (failure_) return std::unexpected(*failure_);
    for (const auto& [first, second] : map_.doubles) {
      written_.doubles.emplace_back(catalog_.guides.file[first], catalog_.guides.file[second]);
    }
    return std::move(written_);
  }

 private:
  std::size_t page_count() const {
    return 1 + map_.guides.size() + map_.companies.size() + map_.roles.size() + map_.places.size();
  }

  void put(const std::string& path, std::string_view text);
  SiteGuides list_pack();
  void put_page(const SitePage& page) {
    put(page.path, page_html(page, look_, map_));
    pages_.push_back(page.path);
    progress_.show(++done_);
  }

  void put_chart(const View& view, const std::string& page) {
    const Drawing drawing = bands_drawing(catalog_, view, {.width = 960, .most = kMostRows});
    put(chart_path(page), drawing_to_svg(drawing, ThemeName::light));
    put(dark_chart_path(page), drawing_to_svg(drawing, ThemeName::dark));
  }

  void write_guide(GuideId guide) {
    const std::string& path = map_.guides[guide];
    SitePage page = guide_page(catalog_, guide, map_, chart_path(path));
    if (const std::string json = oembed_json(catalog_, guide, map_, look_); !json.empty()) {
      page.oembed = oembed_path(path);
      put(page.oembed, json);
    }
    put_page(page);
    put_chart(printed_view(catalog_, bands_of(catalog_, guide)), path);
  }

  void write_listings(Facet facet, const Texts& names, const std::vector<std::string>& paths) {
    for (std::size_t i = 0; i < paths.size(); ++i) {
      if (paths[i].empty()) continue;
      Query query;
      query[facet] = {std::string(names[i])};
      const auto view = build_view(catalog_, query, {.facets = false, .histograms = {}});
      if (!view || view->rows.empty()) continue;
      put_page(listing_page(catalog_, *view, map_, paths[i], std::string(names[i])));
      put_chart(*view, paths[i]);
    }
  }

  // The pack and its shards are written, and what of them is old removed, by write_pack.
  void write_explorer() {
    const fs::path pack = folder_ / kPackPath;
    std::error_code error;
    fs::create_directories(pack.parent_path(), error);
    const auto written = write_pack(catalog_, pack.generic_string(), ProseChoice::automatic);
    if (!written) {
      failure_ = written.error();
      return;
    }
    std::vector<ExplorerFile> files(explorer_.begin(), explorer_.end());
    put_guides(files, list_pack());
    for (const ExplorerFile& file : files) put("explorer/" + file.name, file.bytes);
  }

  void write_api() {
    const std::string folder(kApiFolder);
    put(folder + "bands.json", api_bands_json(guides_));
    put(folder + "bands.csv", api_bands_csv(guides_));
    put(folder + "guides.json", api_guides_json(guides_, catalog_, map_));
    std::vector<std::vector<const CheckedGuide*>> by_company(map_.companies.size());
    for (std::size_t i = 0; i < guides_.size(); ++i) {
      by_company[catalog_.guides.company[i]].push_back(&guides_[i]);
    }
    for (std::size_t i = 0; i < by_company.size(); ++i) {
      if (map_.companies[i].empty() || by_company[i].empty()) continue;
      put(api_company_path(map_.companies[i]),
          api_company_json(catalog_.companies[i], by_company[i]));
    }
    put(folder + "schemas/bands.schema.json", text_of(kBandsSchema));
    put(folder + "schemas/guides.schema.json", text_of(kGuidesSchema));
    put(folder + "schemas/company.schema.json", text_of(kCompanySchema));
  }

  void finish();

  std::span<const CheckedGuide> guides_;
  const Catalog& catalog_;
  const SiteLook& look_;
  std::span<const ExplorerFile> explorer_;
  fs::path folder_;
  SiteMap map_;
  Progress progress_;
  std::size_t done_ = 0;
  std::vector<std::string> pages_, files_;
  std::set<fs::path> made_;  // folders
  WrittenSite written_;
  std::optional<Error> failure_;
};

void SiteWriter::put(const std::string& path, std::string_view text) {
  if (failure_) return;
  files_.push_back(path);
  ++written_.files;
  const fs::path file = folder_ / path;
  std::error_code error;
  if (made_.insert(file.parent_path()).second) fs::create_directories(file.parent_path(), error);
  if (error) {
    failure_ = Error{file.parent_path().generic_string() +
                     ": This folder cannot be made: " + error.message() + "."};
    return;
  }
  const auto done = update_file(file.generic_string(), std::as_bytes(std::span(text)));
  if (!done) {
    failure_ = done.error();
  } else if (*done) {
    ++written_.fresh;
  }
}

// The pack's files are this run's too, so that one without the explorer removes them. Gives them as
// they were written.
SiteGuides SiteWriter::list_pack() {
  files_.insert(files_.end(), {kPackPath, kManifestPath});
  SiteGuides guides;
  const auto read = [&](const std::string& path) {
    auto bytes = read_file((folder_ / path).string());
    if (!bytes && !failure_) failure_ = bytes.error();
    return bytes ? *std::move(bytes) : std::string();
  };
  guides.pack = read(kPackPath);
  const auto manifest = manifest_from_json(read(kManifestPath));
  if (!manifest) return guides;
  for (const ManifestShard& shard : manifest->shards) {
    const std::string name = manifest->folder + '/' + shard.file;
    files_.push_back("explorer/" + name);
    guides.shards.push_back({name, read("explorer/" + name)});
  }
  if (guides.shards.empty()) {
    guides.whole = guides.pack;
  } else {
    const auto whole = save_pack(catalog_, ProsePlace::inside);
    guides.whole.assign(reinterpret_cast<const char*>(whole.data()), whole.size());
  }
  return guides;
}

// Removes what the earlier run wrote and this one did not, and lists what is there now.
void SiteWriter::finish() {
  const std::set<std::string> now(files_.begin(), files_.end());
  if (const auto text = read_file((folder_ / kListName).string())) {
    for (const std::string& path : site_files_from_json(*text)) {
      std::error_code ignored;
      if (!now.contains(path) && fs::remove(folder_ / path, ignored)) ++written_.removed;
    }
  }
  const std::string list = site_files_to_json({now.begin(), now.end()});
  if (const auto done =
          update_file((folder_ / kListName).generic_string(), std::as_bytes(std::span(list)));
      !done) {
    failure_ = done.error();
  }
}

}  // namespace

Result<WrittenSite> write_site(std::span<const CheckedGuide> guides, const Catalog& catalog,
                               const SiteLook& look, std::span<const ExplorerFile> explorer,
                               const std::string& folder) {
  return SiteWriter(guides, catalog, look, explorer, folder).write();
}

}  // namespace rangefinder::cli
