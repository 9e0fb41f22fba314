// The fuzzer's corpora, run once: what it has found stays mended, here and as WebAssembly.
#include <catch2/catch_test_macros.hpp>

#include "fuzz/targets.h"
#include "support/files.h"

using namespace rangefinder;

TEST_CASE("What the fuzzer knows is read without a fault", "[fuzz][bad-input]") {
  for (const fuzz::Target& target : fuzz::targets()) {
    const auto folder = tests::source_folder() / "tests" / "fuzz" / "corpus" / target.name;
    const auto files = tests::files_under(folder, ".seed");
    CHECK(files.size() >= 5);
    for (const auto& file : files) {
      INFO(file.string());
      CHECK_NOTHROW(target.run(tests::read_text(file)));
    }
  }
}

TEST_CASE("A target says which promise is broken", "[fuzz]") {
  CHECK_THROWS_AS(fuzz::expect(false, "x"), std::logic_error);
  const std::vector<Line> lines = split_lines("abc\nd");
  CHECK(fuzz::lies_in({1, 1, 3}, lines));
  CHECK(fuzz::lies_in({2, 0, 0}, lines));
  CHECK(fuzz::lies_in({0, 0, 0}, lines));
  CHECK_FALSE(fuzz::lies_in({1, 1, 4}, lines));
  CHECK_FALSE(fuzz::lies_in({3, 0, 0}, lines));
  CHECK_FALSE(fuzz::lies_in({1, -1, 0}, lines));
}
