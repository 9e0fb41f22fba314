#include "guide/reader.h"

#include <algorithm>
#include <filesystem>
#include <span>

#include "base/text.h"
#include "guide/comments.h"
#include "guide/compensation.h"
#include "guide/dna.h"
#include "guide/footnotes.h"
#include "guide/front_bands.h"
#include "guide/levels.h"
#include "guide/levers.h"
#include "guide/limits.h"
#include "guide/lines.h"
#include "guide/outline.h"
#include "guide/sources.h"
#include "guide/strategy.h"
#include "guide/table.h"
#include "guide/title.h"

namespace rangefinder {
namespace {

// "ml-ai-engineer" for "ML/AI Engineer".
std::string key_of(std::string_view name) { return replace_all(fold(name), " ", "-"); }

// What the file's name and the front matter say about company and role: "acme/ml-engineer.md",
// "acme--ml-engineer.md".
TitleHints hints_of(const std::string& file, const FrontMatter* front) {
  TitleHints hints;
  if (front) {
    hints.companies = {front->company_display, front->company};
    hints.roles = {front->role_display, front->role};
  }
  const std::filesystem::path path(file);
  const std::string stem = path.stem().string();
  const std::size_t dashes = stem.find("--");
  hints.companies.push_back(dashes == std::string::npos ? path.parent_path().filename().string()
                                                        : stem.substr(0, dashes));
  hints.roles.push_back(dashes == std::string::npos ? stem : stem.substr(dashes + 2));
  return hints;
}

// What is too long for a name names nobody.
Employer employer_of(const std::string& company, const std::string& role) {
  const auto name = [](const std::string& text) {
    return text.size() <= kMaxNameBytes ? text : std::string();
  };
  return {name(company), name(role)};
}

void read_body(std::span<const Line> lines, const TitleHints& hints, Guide& guide,
               std::vector<Finding>& findings) {
  for (const Table& table : find_tables(lines)) {
    // Behind the compensation a table of regions may be of something else, in words: tax, notice.
    if (!guide.bands.empty() && !has_pay(table)) continue;
    if (!read_bands(table, guide, findings)) continue;
    std::ranges::move(read_footnotes(lines.subspan(table.end)),
                      std::back_inserter(guide.footnotes));
  }
  const std::vector<Section> sections = outline(lines);
  if (auto title = read_title(sections, hints)) {
    guide.role = std::move(title->role);
    guide.company = std::move(title->company);
  }
  Dna dna = read_dna(sections);
  guide.dna_tags = std::move(dna.tags);
  guide.dna_text = std::move(dna.text);
  const std::string& company =
      guide.company.empty() && !hints.companies.empty() ? hints.companies.front() : guide.company;
  if (auto mapping = read_level_mapping(sections, employer_of(company, guide.role))) {
    guide.level_mapping = std::move(mapping->printed);
    guide.level_mapping_at = mapping->at;
    guide.levels = std::move(mapping->pairs);
  }
  guide.levers = read_levers(sections);
  guide.strategy = read_strategy(sections);
  guide.sources = read_sources(sections);
}

// Splits the front matter off: the lines between a first "---" and the next.
struct Parts {
  std::string yaml;
  bool has_front = false;
  std::size_t body = 0;  // index of the first line of the body
};

Parts split_front(std::span<const Line> lines) {
  if (lines.empty() || trim(lines.front().text) != "---") return {};
  Parts parts;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (trim(lines[i].text) == "---") {
      parts.has_front = true;
      parts.body = i + 1;
      return parts;
    }
    parts.yaml += lines[i].text;
    parts.yaml += '\n';
  }
  return {};
}

void fill_from_front(Guide& guide, const FrontMatter& front) {
  const auto fill = [](std::string& value, const std::string& from) {
    if (value.empty()) value = from;
  };
  guide.company_key = front.company;
  guide.role_key = front.role;
  fill(guide.company, front.company_display);
  fill(guide.role, front.role_display);
  guide.role_type = front.role_type;
  guide.last_updated = front.last_updated;
  guide.next_review_due = front.next_review_due;
  guide.salary_quarter = front.salary_data_quarter;
  guide.quality = front.data_quality;
  if (guide.sources.empty()) {
    for (const std::string& source : front.data_sources) guide.sources.push_back({source, {}});
  }
  if (guide.levels.empty() && !front.level_mapping.empty()) {
    if (guide.level_mapping.empty()) {
      guide.level_mapping = front.level_mapping;
      guide.level_mapping_at = {front.level_mapping_line, 0, 0};
    }
    guide.levels = read_level_summary(front.level_mapping, front.level_mapping_line,
                                      employer_of(guide.company, guide.role));
  }
  if (guide.dna_tags.empty() && guide.dna_text.empty()) {
    Dna dna = read_dna_summary(front.dna_summary, front.dna_summary_line);
    guide.dna_tags = std::move(dna.tags);
    guide.dna_text = std::move(dna.text);
  }
}

}  // namespace

ReadGuide read_guide(std::string_view text, const std::string& file) {
  ReadGuide result;
  const auto refuse = [&](std::string rule, int line, std::string message, std::string advice) {
    result.findings.push_back({std::move(rule),
                               Severity::error,
                               {file, {line, 0, 0}},
                               std::move(message),
                               std::move(advice)});
  };
  std::string mended;
  const auto readable = readable_text(text, file, mended, result.findings);
  if (!readable) return result;
  std::vector<Line> lines = split_lines(*readable);
  drop_long_lines(lines, file, result.findings);
  const Parts parts = split_front(lines);
  drop_comments(std::span(lines).subspan(parts.body));
  drop_late_rows(std::span(lines).subspan(parts.body), file, result.findings);
  if (parts.has_front) {
    result.front = read_front_matter(parts.yaml, file, 2, result.findings);
  } else if (!lines.empty() && trim(lines.front().text) == "---") {
    refuse("invalid-yaml", 1, "The front matter has no end.", "Close it with a line \"---\".");
  }

  Guide guide;
  guide.file = file;
  const TitleHints hints = hints_of(file, result.front ? &*result.front : nullptr);
  read_body(std::span(lines).subspan(parts.body), hints, guide, result.findings);
  if (result.front) {
    fill_from_front(guide, *result.front);
    if (guide.bands.empty()) guide.bands = bands_of(*result.front, file, result.findings);
  }
  if (guide.role.empty() && guide.bands.empty()) {
    if (result.findings.empty()) {
      result.findings.push_back({"not-a-guide",
                                 Severity::info,
                                 {file, {}},
                                 "Skipped: no title and no compensation.",
                                 "A guide starts with \"### Role | Company Global Negotiation "
                                 "Guide\" and has a table with a Region column."});
    }
    return result;
  }

  const std::filesystem::path path(file);
  if (guide.role_key.empty()) guide.role_key = path.stem().string();
  if (guide.company_key.empty()) guide.company_key = path.parent_path().filename().string();
  if (guide.company_key.empty()) guide.company_key = key_of(guide.company);
  if (guide.company.empty()) guide.company = guide.company_key;
  if (guide.role.empty()) guide.role = guide.role_key;
  if (guide.bands.empty()) {
    result.findings.push_back({"no-compensation",
                               Severity::error,
                               {file, {}},
                               "This guide has no compensation table.",
                               "Add a table with the columns Region, Base Salary and Total Comp."});
  }
  std::ranges::stable_sort(result.findings, {},
                           [](const Finding& finding) { return finding.where.line; });
  result.guide = std::move(guide);
  return result;
}

}  // namespace rangefinder
