#include "cli/chart.h"

#include <catch2/catch_test_macros.hpp>

#include "cli/commands.h"
#include "support/files.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using tests::TemporaryFolder;

namespace {

struct Run {
  int exit_code = 0;
  std::string out, err;
};

Run run(ChartOptions options) {
  options.query.paths = {(tests::source_folder() / "data/guides").string()};
  Run run;
  run.exit_code = chart(
      options, {.columns = 100}, [&](std::string_view text) { run.out += text; },
      [&](std::string_view text) { run.err += text; });
  return run;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A chart is written to standard output as SVG", "[cli][chart]") {
  const Run bands = run({});
  CHECK(bands.exit_code == exit_ok);
  CHECK(bands.err.empty());
  CHECK(bands.out.starts_with("<svg "));
  CHECK(has(bands.out, "<title>18 bands, 5 companies; stated totals, USD per year</title>"));
  CHECK(has(bands.out, "width=\"960\""));
  const Run totals =
      run({.kind = "distribution", .measure = "base", .theme = "dark", .width = 400});
  CHECK(has(totals.out, "<title>Distribution of base pay, USD per year</title>"));
  CHECK(has(totals.out, "width=\"400\""));
  CHECK(has(totals.out, "fill=\"#14171B\"/>"));
}

TEST_CASE("A chart follows the query", "[cli][chart]") {
  const Run found = run({.query = {.companies = {"meta"}, .limit = 3, .currency = "EUR"}});
  CHECK(has(found.out, "The first 3 of 7 bands, 1 company; stated totals, EUR per year"));
}

TEST_CASE("A chart goes into a file, which is said", "[cli][chart]") {
  const TemporaryFolder folder;
  const Run written = run({.output = folder.path("bands.svg")});
  CHECK(written.exit_code == exit_ok);
  CHECK(written.out == "18 bands: " + folder.path("bands.svg") + "\n");
  CHECK(tests::read_text(folder.path("bands.svg")).ends_with("</svg>\n"));
  const Run failed = run({.output = folder.path("no/such/folder/bands.svg")});
  CHECK(failed.exit_code == exit_findings);
  CHECK_FALSE(failed.err.empty());
}

TEST_CASE("Options that a chart does not have are refused by name", "[cli][chart]") {
  CHECK(run({.kind = "pie"}).err.starts_with("--kind pie: \"pie\" is not a kind of chart."));
  CHECK(run({.measure = "size"}).err.starts_with("--measure size: \"size\" is not a measure."));
  CHECK(run({.theme = "pink"}).err ==
        "--theme pink: \"pink\" is not a theme. Use light, dark or contrast.\n");
  CHECK(run({.width = 20}).err == "--width 20: use 320 to 4000 pixels.\n");
  CHECK(run({.width = 20}).exit_code == exit_usage);
}

TEST_CASE("Where no band matches there is no chart", "[cli][chart]") {
  const TemporaryFolder folder;
  const Run none = run({.query = {.min_total = "5m"}, .output = folder.path("none.svg")});
  CHECK(none.exit_code == exit_findings);
  CHECK(none.out.empty());
  CHECK(none.err.starts_with("No bands match."));
  CHECK_FALSE(std::filesystem::exists(folder.path("none.svg")));
}
