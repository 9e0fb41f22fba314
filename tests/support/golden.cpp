#include "support/golden.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>

#include "base/text.h"
#include "support/files.h"

namespace rangefinder::tests {

void check_golden(std::string_view name, const std::string& text) {
  const auto path = source_folder() / "tests" / "golden" / name;
  if (std::getenv("RANGEFINDER_RENEW_GOLDEN") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
  INFO("tests/golden/" << name << " differs. If that is meant, run the tests once with "
                       << "RANGEFINDER_RENEW_GOLDEN=1 and look at the file.");
  REQUIRE(std::filesystem::exists(path));
  const std::string golden = read_text(path);
  const auto there = split(golden, "\n");
  const auto here = split(text, "\n");
  for (std::size_t i = 0; i < std::min(there.size(), here.size()); ++i) {
    INFO("line " << i + 1);
    REQUIRE(here[i] == there[i]);
  }
  CHECK(here.size() == there.size());
}

}  // namespace rangefinder::tests
