#include "support/case_file.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder::tests {
namespace {

constexpr std::string_view kHeading = "== ";

// "200k to 400k", "from 200k", "to 400k"
Result<Bounds> parse_bounds(std::string_view text) {
  Bounds bounds;
  const auto read = [](std::string_view amount, std::optional<Amount>& into) -> Result<void> {
    const auto value = parse_typed_amount(amount);
    if (!value) return std::unexpected(value.error());
    into = *value;
    return {};
  };
  if (text.starts_with("from ")) {
    if (auto ok = read(text.substr(5), bounds.low); !ok) return std::unexpected(ok.error());
  } else if (text.starts_with("to ")) {
    if (auto ok = read(text.substr(3), bounds.high); !ok) return std::unexpected(ok.error());
  } else {
    const std::size_t to = text.find(" to ");
    if (to == std::string_view::npos) return fail("\"" + std::string(text) + "\" is no range.");
    if (auto ok = read(text.substr(0, to), bounds.low); !ok) return std::unexpected(ok.error());
    if (auto ok = read(text.substr(to + 4), bounds.high); !ok) return std::unexpected(ok.error());
  }
  return bounds;
}

// "total, highest first"
Result<SortKey> parse_sort(std::string_view text) {
  const std::size_t comma = text.find(", ");
  const auto field = field_from_name(text.substr(0, comma));
  const std::string_view direction =
      comma == std::string_view::npos ? "lowest first" : text.substr(comma + 2);
  if (!field || (direction != "lowest first" && direction != "highest first")) {
    return fail("\"" + std::string(text) + "\" is no order.");
  }
  return SortKey{*field, direction == "highest first"};
}

// Facets by their names, but for two that are also called after what they do to a query.
std::optional<Facet> facet_of(std::string_view key) {
  if (key == "printed currency") return Facet::currency;
  if (key == "kind of equity") return Facet::equity;
  return facet_from_name(key);
}

Result<void> read_line(std::string_view key, std::string_view value, Query& query) {
  if (key == "text") {
    query.text = value;
  } else if (key == "currency") {
    const auto currency = Currency::from_code(value);
    if (!currency) return fail("\"" + std::string(value) + "\" is no currency.");
    query.currency = *currency;
  } else if (key == "group") {
    const auto group = grouping_from_name(value);
    if (!group) return fail("\"" + std::string(value) + "\" is nothing to group by.");
    query.group = *group;
  } else if (key == "per") {
    const auto period = period_from_name(value);
    if (!period) return fail("\"" + std::string(value) + "\" is no period.");
    query.period = *period;
  } else if (key == "basis") {
    const auto basis = basis_from_name(value);
    if (!basis) return fail("\"" + std::string(value) + "\" is no basis.");
    query.basis = *basis;
  } else if (key == "sort") {
    const auto sort = parse_sort(value);
    if (!sort) return std::unexpected(sort.error());
    query.sort.push_back(*sort);
  } else if (const auto measure = measure_from_name(key)) {
    const auto bounds = parse_bounds(value);
    if (!bounds) return std::unexpected(bounds.error());
    query[*measure] = *bounds;
  } else if (const auto facet = facet_of(key)) {
    query[*facet].emplace_back(value);
  } else {
    return fail("\"" + std::string(key) + "\" is no key of a query.");
  }
  return {};
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

std::string Section::text() const {
  std::string text;
  for (const std::string& each : lines) text += each + '\n';
  return text;
}

CaseFile parse_case(std::string_view text) {
  CaseFile file;
  int number = 0;
  for (const std::string_view line : split(text, "\n")) {
    ++number;
    if (number == 1) {
      file.title = trim(line);
    } else if (line.starts_with(kHeading)) {
      const std::string_view heading = trim(line.substr(kHeading.size()));
      const std::size_t space = heading.find(' ');
      Section& section = file.sections.emplace_back();
      section.kind = heading.substr(0, space);
      section.line = number;
      if (space != std::string_view::npos) section.about = trim(heading.substr(space));
    } else if (!file.sections.empty()) {
      file.sections.back().lines.emplace_back(line);
    }
  }
  for (Section& section : file.sections) {
    while (!section.lines.empty() && trim(section.lines.back()).empty()) section.lines.pop_back();
  }
  return file;
}

Result<Query> parse_query(const Section& section) {
  Query query;
  query.sort.clear();
  query.currency = Currency();
  int number = section.line;
  for (const std::string& line : section.lines) {
    ++number;
    if (trim(line).empty()) continue;
    const std::size_t colon = line.find(':');
    const auto read = colon == std::string::npos
                          ? Result<void>(fail("a line of a query is \"key: value\"."))
                          : read_line(trim(std::string_view(line).substr(0, colon)),
                                      trim(std::string_view(line).substr(colon + 1)), query);
    if (!read) return fail("line " + std::to_string(number) + ": " + read.error().message);
  }
  return query;
}

Cells parse_table(const Section& section) {
  Cells rows;
  for (const std::string& line : section.lines) {
    std::string_view text = trim(line);
    if (text.empty() || text.find_first_not_of("|-: ") == std::string_view::npos) continue;
    if (text.starts_with('|')) text.remove_prefix(1);
    if (text.ends_with('|')) text.remove_suffix(1);
    std::vector<std::string>& cells = rows.emplace_back();
    for (const std::string_view cell : split(text, "|")) cells.emplace_back(trim(cell));
  }
  return rows;
}

std::string aligned(const Cells& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  }
  std::string text;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += "| " + row[i] + std::string(widths[i] - width_of(row[i]) + 1, ' ');
    }
    text += "|\n";
  }
  return text;
}

}  // namespace rangefinder::tests
