#include "export/csv.h"

namespace rangefinder {

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line += ',';
    if (cells[i].find_first_of(",\"\r\n") == std::string::npos) {
      line += cells[i];
    } else {
      line += '"' + replace_all(cells[i], "\"", "\"\"") + '"';
    }
  }
  return line + "\r\n";
}

}  // namespace rangefinder
