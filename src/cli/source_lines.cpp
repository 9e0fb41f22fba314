#include "cli/source_lines.h"

#include "cli/load.h"
#include "guide/lines.h"

namespace rangefinder::cli {

std::string_view SourceLines::line(const std::string& file, int number) {
  if (number <= 0) return {};
  if (file != file_) {
    file_ = file;
    text_ = read_file(file).value_or("");
    lines_.clear();
    // The reader's own lines: it counted them.
    for (const Line& line : split_lines(text_)) lines_.push_back(line.text);
  }
  const auto index = static_cast<std::size_t>(number - 1);
  return index < lines_.size() ? lines_[index] : std::string_view();
}

}  // namespace rangefinder::cli
