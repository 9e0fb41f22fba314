#include "cli/progress.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder::cli;
using std::chrono::milliseconds;

namespace {

// A terminal and a clock that a test moves.
struct Bench {
  std::chrono::steady_clock::time_point now;
  std::vector<std::string> said;

  Progress progress(std::size_t total) {
    return {"Reading guides", total, [this](std::string_view text) { said.emplace_back(text); },
            [this] { return now; }};
  }
};

}  // namespace

TEST_CASE("Progress is silent during the first half second", "[cli][progress]") {
  Bench bench;
  Progress progress = bench.progress(10);
  bench.now += milliseconds(499);
  progress.show(9);
  progress.end();
  CHECK(bench.said.empty());
}

TEST_CASE("Progress is one line, rewritten and then removed", "[cli][progress]") {
  Bench bench;
  Progress progress = bench.progress(4466);
  bench.now += milliseconds(500);
  progress.show(1234);
  REQUIRE(bench.said.size() == 1);
  CHECK(bench.said[0] == "\r\x1B[KReading guides: 1,234 of 4,466");
  progress.end();
  REQUIRE(bench.said.size() == 2);
  CHECK(bench.said[1] == "\r\x1B[K");
  progress.end();
  CHECK(bench.said.size() == 2);
}

TEST_CASE("Progress is written ten times a second at most", "[cli][progress]") {
  Bench bench;
  Progress progress = bench.progress(10'000);
  for (std::size_t i = 0; i < 3000; ++i) {
    progress.show(i);
    bench.now += milliseconds(1);
  }
  CHECK(bench.said.size() == 25);
}

TEST_CASE("Where there is no terminal, nothing is said", "[cli][progress]") {
  Progress progress("Reading guides", 10, nullptr);
  progress.show(5);
  progress.end();
  SUCCEED();
}
