// Files that are written whole or not at all.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "base/result.h"

namespace rangefinder::cli {

// Writes beside the file and renames, so that a failure leaves an older file as it was.
Result<void> write_file(const std::string& path, std::span<const std::byte> bytes);

// The same, but a file that has these bytes already stays as it is, its time too. Gives whether it
// was written.
Result<bool> update_file(const std::string& path, std::span<const std::byte> bytes);

}  // namespace rangefinder::cli
