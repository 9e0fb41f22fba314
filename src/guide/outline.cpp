#include "guide/outline.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace rangefinder {

std::vector<Section> outline(std::span<const Line> lines) {
  std::vector<Section> sections;
  std::size_t start = 0;
  const auto close = [&](std::size_t end) {
    if (sections.empty() && start == end) return;
    if (sections.empty()) sections.emplace_back();
    sections.back().lines = lines.subspan(start, end - start);
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view heading = heading_text(lines[i].text);
    if (heading.empty()) continue;
    close(i);
    const std::string_view text = trim(lines[i].text);
    const auto marks = static_cast<int>(std::min(text.find_first_not_of('#'), text.size()));
    sections.push_back({heading, marks > 0 ? marks : kBoldDepth, lines[i], {}});
    start = i + 1;
  }
  close(lines.size());
  return sections;
}

std::string_view without_bullet(std::string_view text) {
  text = trim(text);
  for (const std::string_view bullet : {"- ", "* ", "+ ", "• ", "> ", "– "}) {
    if (text.starts_with(bullet)) return trim(text.substr(bullet.size()));
  }
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool numbered = digits > 0 && digits < 4 && digits + 1 < text.size() &&
                        (text[digits] == '.' || text[digits] == ')') && is_space(text[digits + 1]);
  return numbered ? trim(text.substr(digits + 1)) : text;
}

std::optional<Labelled> labelled(std::string_view line) {
  const std::string_view text = without_bullet(line);
  if (!text.starts_with("**")) return std::nullopt;
  const std::size_t end = text.find("**", 2);
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view label = trim(text.substr(2, end - 2));
  std::string_view rest = text.substr(end + 2);
  if (label.ends_with(':')) {
    label = trim(label.substr(0, label.size() - 1));
  } else if (trim(rest).starts_with(':')) {
    rest = trim(rest).substr(1);
  } else {
    return std::nullopt;
  }
  if (label.empty()) return std::nullopt;
  return Labelled{label, trim(rest)};
}

Spot spot_of(const Line& line, std::string_view part) {
  return {line.number, column_of(line, part), static_cast<int>(part.size())};
}

}  // namespace rangefinder
