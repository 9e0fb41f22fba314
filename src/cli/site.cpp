#include "cli/site.h"

#include <algorithm>
#include <cstdio>
#include <memory>

#include "base/text.h"
#include "catalog/nearest.h"
#include "cli/commands.h"
#include "cli/display.h"
#include "cli/explorer_files.h"
#include "cli/load.h"
#include "cli/report.h"
#include "cli/write_site.h"
#include "export/accent.h"
#include "export/view_words.h"
#include "import/shipped_rates.h"

namespace rangefinder::cli {
namespace {

// What is wrong with the options; "" where nothing is.
std::string problem_of(const SiteOptions& options) {
  if (!options.accent.empty() && !colour_from_text(options.accent)) {
    return "--accent " + options.accent + ": write a colour as #RRGGBB, such as #0B6E61.";
  }
  const std::string& url = options.base_url;
  if (!url.empty() && !url.starts_with("https://") && !url.starts_with("http://")) {
    return "--base-url " + url + ": write it whole, such as https://example.com/pay/.";
  }
  if (trim(options.title).empty()) return "--title: say what the site is called.";
  return {};
}

// Which colours links have in place of the one that was asked for; "" where it is theirs.
std::string accent_note(std::string_view asked, const Accent& accent) {
  std::vector<std::string> colours;
  if (accent.light != accent.given)
    colours.push_back(colour_text(accent.light) + " on light pages");
  if (accent.dark != accent.given) colours.push_back(colour_text(accent.dark) + " on dark pages");
  if (colours.empty()) return {};
  return "--accent " + std::string(asked) +
         ": to be readable, with a contrast of 4.5:1, links are " + join(colours, " and ") + ".\n";
}

// Which companies there are, for who has named another: the one that is nearly it, or some.
std::string other_companies(const std::vector<CheckedGuide>& guides, std::string_view asked) {
  constexpr std::size_t kMost = 8;
  std::vector<std::string> known;
  for (const CheckedGuide& one : guides) {
    const std::string& company = one.guide.company;
    if (std::ranges::find(known, company) == known.end()) known.push_back(company);
  }
  if (const std::string near = nearest(asked, known); !near.empty()) {
    return "Do you mean \"" + near + "\"?";
  }
  const std::size_t more = known.size() - std::min(known.size(), kMost);
  known.resize(known.size() - more);
  return "Companies are " + join(known, ", ") +
         (more > 0 ? " and " + grouped(more) + " more" : std::string()) + ".";
}

}  // namespace

int site(const SiteOptions& options, const Sink& out, const Sink& err) {
  if (const std::string problem = problem_of(options); !problem.empty()) {
    err(visible(problem) + '\n');
    return exit_usage;
  }
  Loaded loaded = load_guides(options.paths, {.least = Severity::error});
  for (const Finding& finding : loaded.findings) err(finding_text(finding));
  // No page of a company, a role or a place would lead to it.
  const std::size_t bare =
      std::erase_if(loaded.guides, [](const CheckedGuide& one) { return one.guide.bands.empty(); });
  if (bare > 0) err("Without bands, and left out: " + guides_text(bare) + ".\n");
  if (loaded.guides.empty()) {
    err("No guide to write a site from: nothing is written.\n");
    return exit_findings;
  }
  if (!options.company.empty()) {
    const std::string asked = fold(options.company);
    const auto is_other = [&](const CheckedGuide& one) { return fold(one.guide.company) != asked; };
    if (std::ranges::all_of(loaded.guides, is_other)) {
      err(visible("--company " + options.company + ": no guide is of this company. " +
                  other_companies(loaded.guides, options.company)) +
          '\n');
      return exit_usage;
    }
    std::erase_if(loaded.guides, is_other);
  }
  const auto catalog = build_catalog(loaded.guides, shipped_rates());
  if (!catalog) {
    err(visible(catalog.error().message) + '\n');
    return exit_findings;
  }
  SiteLook look{options.title, options.base_url};
  if (const auto colour = colour_from_text(options.accent)) look.accent = accent_of(*colour);
  std::vector<ExplorerFile> explorer;
  const std::string folder = options.explorer.empty() ? explorer_folder() : options.explorer;
  if (!folder.empty()) {
    auto files = explorer_files(folder);
    if (!files) {
      err(visible(files.error().message) + '\n');
      return exit_findings;
    }
    explorer = *std::move(files);
  }
  const auto written = write_site(loaded.guides, *catalog, look, explorer, options.output);
  if (!written) {
    err(visible(written.error().message) + '\n');
    return exit_findings;
  }
  for (const auto& [first, second] : written->doubles) {
    err("Two guides are of one company and role: " + visible(first) + " and " + visible(second) +
        ". Both have a page.\n");
  }
  if (explorer.empty()) {
    err("The explorer is not there, so the site has pages only: name its folder with "
        "--explorer.\n");
  }
  if (look.accent) err(accent_note(options.accent, *look.accent));
  if (look.base_url.empty()) {
    err("Without --base-url there is no sitemap.xml, and pages name no canonical address and no "
        "way "
        "to embed them (oEmbed).\n");
  }
  out(guides_text(catalog->guide_count()) + ", " + grouped(written->files) + " files, " +
      grouped(written->fresh) + " of them new or changed" +
      (written->removed > 0 ? ", " + grouped(written->removed) + " removed" : std::string()) +
      ": " + options.output + '\n');
  return loaded.failed ? exit_findings : exit_ok;
}

void add_site(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand("site", "Write guides as a folder of web pages");
  auto options = std::make_shared<SiteOptions>();
  SiteOptions& o = *options;
  command->add_option("PATH", o.paths, "Guides, or folders of them")->required();
  command->add_option("-o,--output", o.output, "The folder to write")->required();
  command->add_option("--title", o.title, "What the site is called")->capture_default_str();
  command->add_option("--base-url", o.base_url,
                      "Where it will be: for canonical addresses, the sitemap and oEmbed");
  command->add_option("--accent", o.accent, "The colour of links: #RRGGBB");
  command->add_option("--company", o.company, "Only the guides of this company");
  command->add_option("--explorer", o.explorer,
                      "The folder of the explorer's files; else the one beside this program");
  command->callback(
      [options, &exit_code] { exit_code = site(*options, sink_to(stdout), sink_to(stderr)); });
}

}  // namespace rangefinder::cli
