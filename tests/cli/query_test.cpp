#include "cli/query.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "support/files.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using tests::TemporaryFolder;

namespace {

constexpr const char* kGuide =
    "### ML | Acme Global Negotiation Guide\n"
    "**Negotiation DNA:** Steady\n"
    "| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |\n|-|-|-|-|-|\n"
    "| London | £100K–£150K | £40K–£80K | 10% | £120K–£185K |\n"
    "| New York | $200K–$250K | $80K–$120K | 10% | $240K–$305K |\n";

struct Run {
  int exit_code = 0;
  std::string out, err;
};

Run run(QueryOptions options, const std::string& guide = kGuide, std::size_t columns = 100) {
  const TemporaryFolder folder;
  options.paths = {folder.write("acme/ml.md", guide)};
  Run run;
  run.exit_code = query(
      options, {.columns = columns}, [&](std::string_view text) { run.out += text; },
      [&](std::string_view text) { run.err += text; });
  return run;
}

}  // namespace

TEST_CASE("A query prints a table, and nothing else", "[cli][query]") {
  const Run found = run({.text = "london"});
  CHECK(found.exit_code == exit_ok);
  CHECK(found.err.empty());
  CHECK(found.out.starts_with("Company  Role  Region"));
  CHECK(found.out.find("1 band, 1 company; stated totals, USD per year\n") != std::string::npos);
}

TEST_CASE("A query prints CSV, JSON, Markdown and HTML", "[cli][query]") {
  const Run csv = run({.columns = {"company", "region"}, .format = "csv"});
  CHECK(csv.out == "company,region\r\nAcme,New York\r\nAcme,London\r\n");
  const Run md = run({.columns = {"company", "region"}, .format = "md"});
  CHECK(md.out.starts_with("| Company | Region |\n|---|---|\n| Acme | New York |\n"));
  const Run html = run({.columns = {"company", "region"}, .format = "html"});
  CHECK(html.out.starts_with("<table><caption>2 bands, 1 company"));
  CHECK(html.out.contains("<th scope=\"row\">Acme</th><td>London</td>"));
  const Run json = run({.limit = 1, .format = "json"});
  const auto view = nlohmann::json::parse(json.out);
  CHECK(view["rows"].size() == 1);
  CHECK(view["total"] == 2);
  CHECK(view["rows"][0]["places"] == nlohmann::json::parse(R"(["New York, NY"])"));
  CHECK(view["rows"][0]["countries"] == nlohmann::json::parse(R"(["US"])"));
  CHECK(view["facets"]["country"].size() == 2);
}

TEST_CASE("A region is found by what people call it", "[cli][query]") {
  CHECK(run({.regions = {"NYC"}, .columns = {"region"}, .format = "csv"}).out ==
        "region\r\nNew York\r\n");
}

TEST_CASE("What is wrong with the options is said before anything is read", "[cli][query]") {
  std::string err;
  const auto code = query(
      {.paths = {"/nowhere"}, .text = "total>=20ok"}, {}, [](std::string_view) {},
      [&](std::string_view text) { err += text; });
  CHECK(code == exit_usage);
  CHECK(err ==
        "--text: \"20ok\" is not an amount. Try 200k.\n"
        "  total>=20ok\n"
        "         ^~~~\n");
  CHECK(run({.columns = {"company"}, .format = "json"}).exit_code == exit_usage);
  CHECK(run({.sort = {"totl"}}).exit_code == exit_usage);
}

TEST_CASE("What the guides do not have is refused with the nearest", "[cli][query]") {
  const Run found = run({.companies = {"Acne"}});
  CHECK(found.exit_code == exit_usage);
  CHECK(found.err == "There is no company \"Acne\". Do you mean \"Acme\"?\n");
  CHECK(found.out.empty());
}

TEST_CASE("That no band matches is said in place of the table, and is no error", "[cli][query]") {
  const Run table = run({.min_total = "900k"});
  CHECK(table.exit_code == exit_ok);
  CHECK(table.out == "No bands match.\nWithout --min-total 900k: 2 bands, up to $305K.\n");
  CHECK(table.err.empty());
}

TEST_CASE("Where the output is data, that no band matches goes beside it", "[cli][query]") {
  for (const char* format : {"csv", "json", "md", "html"}) {
    INFO(format);
    const Run found = run({.min_total = "900k", .format = format});
    CHECK(found.exit_code == exit_ok);
    CHECK(found.err.starts_with("No bands match.\n"));
    CHECK_FALSE(found.out.empty());
  }
}

TEST_CASE("An error in a guide is told, and the rest of it is queried", "[cli][query]") {
  const Run found = run({.columns = {"region"}, .format = "csv"},
                        std::string(kGuide) + "| Paris | €300K–€200K | — | — | €200K–€300K |\n");
  CHECK(found.exit_code == exit_findings);
  CHECK(found.err.find("error[low-above-high]") != std::string::npos);
  CHECK(found.out.find("London") != std::string::npos);
}
