// The lines of guides that findings point at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rangefinder::cli {

// Reads a file again when a line of it is first asked for, and keeps it until one of another file
// is: findings come file by file, so each file is read at most once more.
class SourceLines {
 public:
  // Without its end; "" where there is no such line, or the file cannot be read any more. Good
  // until another file's line is asked for.
  std::string_view line(const std::string& file, int number);

 private:
  std::string file_;
  std::string text_;
  std::vector<std::string_view> lines_;
};

}  // namespace rangefinder::cli
