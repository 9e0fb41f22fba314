#include "cli/answer.h"

#include <catch2/catch_test_macros.hpp>

#include "cli/commands.h"
#include "support/files.h"

using namespace rangefinder;
using namespace rangefinder::cli;

namespace {

struct Asked {
  std::expected<Answer, int> answer;
  std::string err;
};

Asked ask(QueryOptions options) {
  if (options.paths.empty()) options.paths = {(tests::source_folder() / "data/guides").string()};
  std::string err;
  auto answer =
      answer_to(options, {}, {.columns = 100}, [&](std::string_view text) { err += text; });
  return {std::move(answer), std::move(err)};
}

}  // namespace

TEST_CASE("Options and paths become a catalogue and its view", "[cli][answer]") {
  const Asked asked = ask({.companies = {"mid"}, .columns = {"base"}});
  REQUIRE(asked.answer);
  CHECK(asked.answer->catalog.size() == 18);
  CHECK(asked.answer->view.rows.size() == 2);
  CHECK(asked.answer->columns == std::vector{ViewColumn::base});
  CHECK_FALSE(asked.answer->failed);
  CHECK(asked.err.empty());
}

TEST_CASE("Where there is no view there is an exit code and a message", "[cli][answer]") {
  const Asked text = ask({.text = "total>=20ok"});
  CHECK(text.answer.error() == exit_usage);
  CHECK(text.err.starts_with("--text: "));
  const Asked company = ask({.companies = {"Nobody"}});
  CHECK(company.answer.error() == exit_usage);
  CHECK(company.err.find("Nobody") != std::string::npos);
}

TEST_CASE("A path that cannot be read is said, and what was read is there", "[cli][answer]") {
  const Asked path = ask({.paths = {"no/such/folder"}});
  REQUIRE(path.answer);
  CHECK(path.answer->failed);
  CHECK(path.answer->catalog.size() == 0);
  CHECK(path.err.find("no/such/folder") != std::string::npos);
}
