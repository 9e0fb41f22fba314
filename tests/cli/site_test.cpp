#include "cli/site.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "cli/commands.h"
#include "support/files.h"

using namespace rangefinder;
using cli::SiteOptions;
namespace fs = std::filesystem;

namespace {

struct Said {
  int exit_code = 0;
  std::string out, err;
};

Said site(const SiteOptions& options) {
  Said said;
  said.exit_code = cli::site(
      options, [&](std::string_view text) { said.out += text; },
      [&](std::string_view text) { said.err += text; });
  return said;
}

SiteOptions usual(const tests::TemporaryFolder& folder) {
  SiteOptions options;
  options.paths = {(tests::source_folder() / "data/guides").string()};
  options.output = folder.path() + "/site";
  options.base_url = "https://example.com/pay/";
  // A stand-in: the browser's tests have the real one.
  options.explorer = folder.path() + "/explorer";
  fs::create_directories(options.explorer);
  std::ofstream(options.explorer + "/index.html") << "<head></head>";
  return options;
}

}  // namespace

TEST_CASE("A site has a page for each guide, company, role and place", "[cli][site]") {
  const tests::TemporaryFolder folder;
  const SiteOptions options = usual(folder);
  const Said said = site(options);
  CHECK(said.err.empty());
  REQUIRE(said.exit_code == cli::exit_ok);
  CHECK(said.out.starts_with("5 guides, "));
  for (const char* file :
       {"index.html", "site.css", "sitemap.xml", "site.json", "companies/meta.html",
        "roles/ml-ai-engineer.html", "places/london.html", "guides/meta/ml-ai-engineer.html",
        "guides/meta/ml-ai-engineer.svg", "api/v1/bands.csv", "api/v1/companies/meta.json",
        "guides/meta/ml-ai-engineer.dark.svg", "explorer/index.html", "explorer/guides.pack"}) {
    INFO(file);
    CHECK(fs::exists(fs::path(options.output) / file));
  }
}

TEST_CASE("Run again, a site keeps what has not changed and removes what is no more",
          "[cli][site]") {
  const tests::TemporaryFolder folder;
  SiteOptions options = usual(folder);
  REQUIRE(site(options).exit_code == cli::exit_ok);
  const fs::path page = fs::path(options.output) / "companies/meta.html";
  const auto before = fs::last_write_time(page);
  const fs::path own = fs::path(options.output) / "own.html";
  std::ofstream(own) << "mine";
  CHECK(site(options).out.contains(" files, 0 of them new or changed: "));
  CHECK((fs::last_write_time(page) == before));
  options.company = "midjourney";
  CHECK(site(options).out.starts_with("1 guide, "));
  CHECK_FALSE(fs::exists(page));
  CHECK(fs::exists(own));  // not ours
  CHECK(fs::exists(fs::path(options.output) / "companies/midjourney.html"));
}

TEST_CASE("What a site cannot be made of is said, and nothing is written", "[cli][site]") {
  const tests::TemporaryFolder folder;
  const auto error = [&](auto change) {
    SiteOptions options = usual(folder);
    change(options);
    const Said said = site(options);
    CHECK(said.exit_code != cli::exit_ok);
    CHECK_FALSE(fs::exists(options.output));
    return said.err;
  };
  CHECK(error([](SiteOptions& o) { o.accent = "red;}"; }).starts_with("--accent red;}: "));
  CHECK(error([](SiteOptions& o) { o.base_url = "example.com"; }).starts_with("--base-url "));
  CHECK(error([](SiteOptions& o) { o.title = " "; }).starts_with("--title: "));
  CHECK(
      error([](SiteOptions& o) { o.company = "Hooli"; }) ==
      "--company Hooli: no guide is of this company. Companies are Hugging Face Enterprise, Meta, "
      "Midjourney, Stability AI, Weights & Biases.\n");
  CHECK(error([](SiteOptions& o) { o.company = "Mta"; }) ==
        "--company Mta: no guide is of this company. Do you mean \"Meta\"?\n");
  CHECK(error([](SiteOptions& o) {
          o.company = "stability";
        }).ends_with(" Do you mean \"Stability AI\"?\n"));
  CHECK(error([](SiteOptions& o) {
          o.paths = {o.output + "-not"};
        }).ends_with("No guide to write a site from: nothing is written.\n"));
}

TEST_CASE("A guide's page names what it is embedded with", "[cli][site]") {
  const tests::TemporaryFolder folder;
  SiteOptions options = usual(folder);
  REQUIRE(site(options).exit_code == cli::exit_ok);
  const fs::path output = options.output;
  CHECK(tests::read_text(output / "guides/meta/ml-ai-engineer.html")
            .contains("<link rel=\"alternate\" type=\"application/json+oembed\" "
                      "href=\"https://example.com/pay/guides/meta/ml-ai-engineer.oembed.json\" "
                      "title=\"Meta: ML/AI Engineer\">"));
  CHECK(tests::read_text(output / "guides/meta/ml-ai-engineer.oembed.json")
            .contains("https://example.com/pay/explorer/index.html?embed#"));
  CHECK_FALSE(tests::read_text(output / "companies/meta.html").contains("oembed"));
  options.base_url.clear();
  CHECK(site(options).err.contains("no way to embed them (oEmbed)"));
  CHECK_FALSE(fs::exists(output / "guides/meta/ml-ai-engineer.oembed.json"));
  CHECK_FALSE(tests::read_text(output / "guides/meta/ml-ai-engineer.html").contains("oembed"));
}

TEST_CASE("Without a base URL there is no sitemap, and that is said", "[cli][site]") {
  const tests::TemporaryFolder folder;
  SiteOptions options = usual(folder);
  options.base_url.clear();
  const Said said = site(options);
  CHECK(said.exit_code == cli::exit_ok);
  CHECK(said.err.starts_with("Without --base-url there is no sitemap.xml"));
  CHECK_FALSE(fs::exists(fs::path(options.output) / "sitemap.xml"));
}

TEST_CASE("A guide without bands is left out, and that is said", "[cli][site]") {
  const tests::TemporaryFolder folder;
  SiteOptions options = usual(folder);
  folder.write("guides/full/ml.md",
               "### ML Engineer | Full Global Negotiation Guide\n\n"
               "| Region | Base | Total |\n|-|-|-|\n| Oslo | $1M | $2M |\n");
  folder.write("guides/bare/ml.md", "### Engineer | Bare Global Negotiation Guide\n\nSoon.\n");
  options.paths = {folder.path("guides")};
  const Said said = site(options);
  CHECK(said.err.contains("Without bands, and left out: 1 guide.\n"));
  CHECK(said.out.starts_with("1 guide, "));
  const fs::path output = options.output;
  CHECK(fs::exists(output / "guides/full/ml-engineer.html"));
  CHECK_FALSE(fs::exists(output / "guides/bare"));
  CHECK_FALSE(tests::read_text(output / "index.html").contains("Bare"));
}

TEST_CASE("Of many companies some are named for one that is not there", "[cli][site]") {
  const tests::TemporaryFolder folder;
  SiteOptions options = usual(folder);
  for (char c = 'a'; c <= 'j'; ++c) {
    const std::string name(3, c);
    folder.write("guides/" + name + "/ml.md",
                 "### ML Engineer | " + name + " Global Negotiation Guide\n\n" +
                     "| Region | Base | Total |\n|-|-|-|\n| Oslo | $1M | $2M |\n");
  }
  options.paths = {folder.path("guides")};
  options.company = "Hooli";
  const Said said = site(options);
  CHECK(said.exit_code == cli::exit_usage);
  CHECK(said.err.ends_with(
      ": no guide is of this company. Companies are aaa, bbb, ccc, ddd, eee, fff, ggg, hhh and 2 "
      "more.\n"));
}

TEST_CASE("An accent that is not readable is changed, and that is said", "[cli][site]") {
  const tests::TemporaryFolder folder;
  SiteOptions options = usual(folder);
  const auto said = [&](const char* accent) {
    options.accent = accent;
    const Said all = site(options);
    CHECK(all.exit_code == cli::exit_ok);
    return all.err;
  };
  CHECK(said("#F00") ==
        "--accent #F00: to be readable, with a contrast of 4.5:1, links are #e40000 on light pages "
        "and #ff0101 on dark pages.\n");
  CHECK(said("#0B6E61").ends_with(" links are #3d8c81 on dark pages.\n"));
  CHECK(said("#ffcc00").ends_with(" links are #896e00 on light pages.\n"));
  const std::string style = tests::read_text(fs::path(options.output) / "site.css");
  const auto dark = style.find("prefers-color-scheme: dark");
  CHECK(style.substr(0, dark).contains("--accent: #896e00;"));
  CHECK(style.substr(dark).contains("--accent: #ffcc00;"));
}

TEST_CASE("A folder that is no explorer is an error", "[cli][site]") {
  const tests::TemporaryFolder folder;
  SiteOptions options = usual(folder);
  options.explorer = folder.path();
  const Said said = site(options);
  CHECK(said.exit_code == cli::exit_findings);
  CHECK(said.err.contains("This is no folder of the explorer"));
  CHECK_FALSE(fs::exists(options.output));
}
