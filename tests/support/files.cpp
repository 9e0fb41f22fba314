#include "support/files.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <random>
#include <sstream>

namespace rangefinder::tests {

namespace fs = std::filesystem;

fs::path source_folder() { return RANGEFINDER_SOURCE_DIR; }
fs::path shared_folder() { return source_folder().parent_path() / "shared"; }

std::string read_text(const fs::path& path) {
  const std::ifstream file(path, std::ios::binary);
  INFO(path.string());
  REQUIRE(file);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<fs::path> files_under(const fs::path& folder, std::string_view extension) {
  std::vector<fs::path> files;
  if (!fs::is_directory(folder)) return files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == extension) {
      files.push_back(entry.path());
    }
  }
  std::ranges::sort(files);
  return files;
}

TemporaryFolder::TemporaryFolder() {
  std::random_device random;
  do {
    path_ = fs::temp_directory_path() / ("rangefinder-test-" + std::to_string(random()));
  } while (!fs::create_directories(path_));
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string TemporaryFolder::path(std::string_view name) const {
  return (name.empty() ? path_ : path_ / name).generic_string();
}

std::string TemporaryFolder::write(std::string_view name, std::string_view text) const {
  const fs::path file = path_ / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
  return file.generic_string();
}

}  // namespace rangefinder::tests
