// Files that tests read and write.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rangefinder::tests {

// The checkout, and what lies beside it on the machines where this is developed.
std::filesystem::path source_folder();
std::filesystem::path shared_folder();  // may not exist

// The whole file; the test fails where it cannot be read.
std::string read_text(const std::filesystem::path& path);

// The files under `folder` with this extension, by name. Empty where there is no such folder.
std::vector<std::filesystem::path> files_under(const std::filesystem::path& folder,
                                               std::string_view extension);

// A folder of its own for one test, gone with it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::string path(std::string_view name = {}) const;
  // Writes `text` to `name`, making the folders on the way; gives the file's path.
  std::string write(std::string_view name, std::string_view text) const;

 private:
  std::filesystem::path path_;
};

}  // namespace rangefinder::tests
