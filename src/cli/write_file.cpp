#include "cli/write_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

#include "cli/load.h"

namespace rangefinder::cli {

Result<void> write_file(const std::string& path, std::span<const std::byte> bytes) {
  const std::string unfinished = path + ".unfinished";
  const auto failed = [&] {
    const std::string reason = std::strerror(errno);
    std::remove(unfinished.c_str());
    return fail(path + ": This file cannot be written: " + reason + ".");
  };
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(unfinished.c_str(), "wb"),
                                                       std::fclose);
  if (!file) return failed();
  if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) return failed();
  if (std::fclose(file.release()) != 0) return failed();
  if (std::rename(unfinished.c_str(), path.c_str()) != 0) return failed();
  return {};
}

Result<bool> update_file(const std::string& path, std::span<const std::byte> bytes) {
  std::error_code error;
  if (std::filesystem::file_size(path, error) == bytes.size() && !error) {
    const auto before = read_file(path);
    if (before && std::ranges::equal(std::as_bytes(std::span(*before)), bytes)) return false;
  }
  if (auto done = write_file(path, bytes); !done) return std::unexpected(done.error());
  return true;
}

}  // namespace rangefinder::cli
