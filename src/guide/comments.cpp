#include "guide/comments.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {

void drop_comments(std::span<Line> lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!trim(lines[i].text).starts_with("<!--")) continue;
    const auto closes = [](const Line& line) { return line.text.find("-->") != line.text.npos; };
    const auto end = std::ranges::find_if(lines.subspan(i), closes);
    if (end == lines.subspan(i).end()) return;
    const auto last = static_cast<std::size_t>(end - lines.subspan(i).begin()) + i;
    if (trim(end->text.substr(end->text.find("-->") + 3)).empty()) {
      for (Line& line : lines.subspan(i, last - i + 1)) line.text = {};
    }
    i = last;
  }
}

}  // namespace rangefinder
