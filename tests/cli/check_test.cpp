#include "cli/check.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "support/files.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using tests::TemporaryFolder;

namespace {

constexpr const char* kHead =
    "### ML | Acme Global Negotiation Guide\n"
    "**Negotiation DNA:** Steady\n"
    "**Level Mapping:** L4 = Google L5\n"
    "| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |\n|-|-|-|-|-|\n";
constexpr const char* kTail =
    "**Global Levers**\n1. **Talk:** \"Please.\"\n\n**Evidence & Sources**\n- Levels.fyi\n";

std::string guide_with(const std::string& rows) { return kHead + rows + '\n' + kTail; }

// A total somewhat above its base (a note), one far above (a warning), one below (an error).
std::string noted() { return guide_with("| London | £100K | — | — | £115K |\n"); }
std::string warned() { return guide_with("| London | £100K | — | — | £140K |\n"); }
std::string wrong() { return guide_with("| London | £100K | — | — | £95K |\n"); }

struct Run {
  int exit_code;
  std::string out, err;
};

// Only these two rules look, so that others may come.
Run run(CheckOptions options, bool only_totals = true) {
  if (only_totals && options.only.empty()) options.only = {"total-gap", "total-below-base"};
  if (options.today.empty()) options.today = "2026-01-15";
  Run run{};
  run.exit_code = check(
      options, [&](std::string_view text) { run.out += text; },
      [&](std::string_view text) { run.err += text; });
  return run;
}

// Each finding's first line up to its message, without the folder.
std::vector<std::string> findings(const std::string& out, const TemporaryFolder& folder) {
  std::vector<std::string> list;
  for (std::size_t at = out.find(folder.path()); at != std::string::npos;
       at = out.find(folder.path(), at + 1)) {
    const std::size_t from = at + folder.path().size() + 1;
    list.push_back(out.substr(from, out.find("]:", from) + 1 - from));
  }
  return list;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("Findings come by file and line, with the guide's line, and a summary last",
          "[cli][check]") {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.md", warned());
  const Run all = run({.paths = {folder.path()}});
  CHECK(all.out.starts_with(file + ":6:33: warning[total-gap]: Stated total is 40% above "));
  CHECK(
      all.out.contains("\n    6 | | London | £100K | — | — | £140K |\n"
                       "      |                            ^~~~~\n"
                       "      = help: "));
  CHECK(
      all.out.ends_with("\n\n"
                        "Findings  Rule       Severity  Guides\n"
                        "       1  total-gap  warning        1\n"
                        "\n"
                        "1 guide, 1 band: 0 errors, 1 warning, 0 notes\n"
                        "For more about a rule: rangefinder check --explain total-gap\n"));
  CHECK(all.err.empty());
  CHECK(all.exit_code == exit_ok);
}

TEST_CASE("Files come in the order in which they are read", "[cli][check]") {
  const TemporaryFolder folder;
  folder.write("b.md",
               guide_with("| Rome | €9K | — | — | €90K |\n| Oslo | kr 9M | — | — | kr 90M |\n"));
  folder.write("a.md", noted());
  CHECK(findings(run({.paths = {folder.path()}}).out, folder) ==
        Strings{"a.md:6:33: info[total-gap]", "b.md:6:30: warning[total-gap]",
                "b.md:7:30: warning[total-gap]"});
}

TEST_CASE("Nothing to find is said in one line", "[cli][check]") {
  const TemporaryFolder folder;
  folder.write("a.md", guide_with("| London | £100K | — | — | £100K |\n"));
  const Run all = run({.paths = {folder.path()}});
  CHECK(all.out == "1 guide, 1 band: no findings\n");
  CHECK(all.exit_code == exit_ok);
}

TEST_CASE("Quiet shows only the summary, and gives the same exit code", "[cli][check]") {
  const TemporaryFolder folder;
  folder.write("a.md", wrong());
  const Run quiet = run({.paths = {folder.path()}, .quiet = true});
  CHECK(quiet.out.starts_with("Findings  Rule "));
  CHECK(findings(quiet.out, folder).empty());
  CHECK(quiet.exit_code == exit_findings);
}

TEST_CASE("What is below the least severity is counted as not shown", "[cli][check]") {
  const TemporaryFolder folder;
  folder.write("a.md", noted());
  folder.write("b.md", warned());
  const CheckOptions options{
      .paths = {folder.path()}, .only = {"total-gap"}, .least = Severity::warning};
  const Run some = run(options);
  CHECK(findings(some.out, folder) == Strings{"b.md:6:33: warning[total-gap]"});
  CHECK(some.out.contains("2 guides, 2 bands: 0 errors, 1 warning, 0 notes; "));
  CHECK(some.out.contains(" not shown\n"));
}

TEST_CASE("Errors make the exit code 1, warnings where it is strict", "[cli][check]") {
  const TemporaryFolder folder;
  const std::string note = folder.write("a.md", noted());
  const std::string warning = folder.write("b.md", warned());
  const std::string error = folder.write("c.md", wrong());
  CHECK(run({.paths = {note}, .strict = true}).exit_code == exit_ok);
  CHECK(run({.paths = {warning}}).exit_code == exit_ok);
  CHECK(run({.paths = {warning}, .strict = true}).exit_code == exit_findings);
  CHECK(run({.paths = {error}}).exit_code == exit_findings);
}

TEST_CASE("What is left out does not count for the exit code", "[cli][check]") {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.md", wrong());
  CHECK(run({.paths = {file}, .only = {"total-gap"}}).exit_code == exit_ok);
  CHECK(run({.paths = {file}, .skip = {"total-below-base"}}).exit_code == exit_ok);
  CHECK(run({.paths = {file}, .only = {"total-below-base"}}).exit_code == exit_findings);
  const std::string warning = folder.write("b.md", warned());
  CHECK(run({.paths = {warning}, .least = Severity::error, .strict = true}).exit_code == exit_ok);
}

TEST_CASE("A file that cannot be read is an error, and says so", "[cli][check][bad-input]") {
  const Run missing = run({.paths = {"no/such/guide.md"}}, false);
  CHECK(missing.exit_code == exit_findings);
  CHECK(missing.out.starts_with("no/such/guide.md: error[unreadable]: "));
}

TEST_CASE("A wrong option is a matter of usage, and says what to write", "[cli][check]") {
  const auto refused = [](const CheckOptions& options) {
    const Run wrong = run(options, false);
    CHECK(wrong.exit_code == exit_usage);
    CHECK(wrong.out.empty());
    return wrong.err;
  };
  CHECK(refused({}) == "Name the guides to check, or folders of them.\n");
  CHECK(refused({.paths = {"x"}, .only = {"total-gpa"}}).contains("Did you mean total-gap?"));
  CHECK(refused({.paths = {"x"}, .skip = {"total-gpa"}}).contains("Did you mean total-gap?"));
  CHECK(refused({.explain = "total-gpa"}).contains("Did you mean total-gap?"));
  CHECK(refused({.paths = {"x"}, .today = "2026-02-30"}) ==
        "--today 2026-02-30: write a day of the calendar as 2026-01-15.\n");
  CHECK(refused({.paths = {"x"}, .format = "json", .quiet = true}) ==
        "--quiet is for text: --format json has its summary.\n");
}

TEST_CASE("The rules are listed and explained without any guide", "[cli][check]") {
  const Run list = run({.list_rules = true});
  CHECK(list.exit_code == exit_ok);
  CHECK(list.out.contains("\ntotal-gap "));
  const Run one = run({.explain = "total-gap"});
  CHECK(one.exit_code == exit_ok);
  CHECK(one.out.contains("[total-gap]\n"));
}

TEST_CASE("JSON and SARIF say the same findings as text", "[cli][check]") {
  const TemporaryFolder folder;
  folder.write("a.md", wrong());
  const Run json = run({.paths = {folder.path()}, .format = "json"});
  CHECK(json.exit_code == exit_findings);
  const auto object = nlohmann::json::parse(json.out);
  CHECK(object["findings"].size() == 1);
  CHECK(object["findings"][0]["rule"] == "total-below-base");
  CHECK(object["today"] == "2026-01-15");
  CHECK(object["guides"] == 1);

  const Run sarif = run({.paths = {folder.path()}, .format = "sarif"});
  CHECK(sarif.exit_code == exit_findings);
  const auto results = nlohmann::json::parse(sarif.out)["runs"][0]["results"];
  REQUIRE(results.size() == 1);
  // In UTF-16 units: the pound sign and the dashes before it are one each.
  CHECK(results[0]["locations"][0]["physicalLocation"]["region"] ==
        nlohmann::json{{"startLine", 6}, {"startColumn", 28}, {"endColumn", 32}});
}
