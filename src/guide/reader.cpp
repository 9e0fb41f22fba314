#include "guide/reader.h"

#include <algorithm>
#include <filesystem>
#include <span>

#include "base/text.h"
#include "guide/asks.h"
#include "guide/compensation.h"
#include "guide/levels.h"
#include "guide/lines.h"
#include "guide/table.h"

namespace rangefinder {
namespace {

// "ml-ai-engineer" for "ML/AI Engineer".
std::string key_of(std::string_view name) { return replace_all(fold(name), " ", "-"); }

// What stands behind `**Label:**` in `text`; nothing where the line does not start so.
std::optional<std::string_view> after_label(std::string_view text, std::string_view label) {
  text = trim(text);
  const std::string bold = "**" + std::string(label);
  if (!text.starts_with(bold)) return std::nullopt;
  text.remove_prefix(bold.size());
  for (const std::string_view end : {":**", "**:"}) {
    if (text.starts_with(end)) return trim(text.substr(end.size()));
  }
  return std::nullopt;
}

// The words between the quotation marks around a script.
std::string_view without_quotes(std::string_view text) {
  text = trim(text);
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"\"", "\""}, {"“", "”"}}) {
    if (text.size() > open.size() + close.size() && text.starts_with(open) &&
        text.ends_with(close)) {
      return text.substr(open.size(), text.size() - open.size() - close.size());
    }
  }
  return text;
}

class BodyReader {
 public:
  BodyReader(std::span<const Line> lines, Guide& guide, std::vector<Finding>& findings)
      : lines_(lines), guide_(guide), findings_(findings) {}

  // True where there was a title.
  bool read() {
    tables();
    for (const Line& line : lines_) read_line(line);
    return !guide_.role.empty();
  }

 private:
  enum class Section : std::uint8_t { other, dna, levers, sources };

  void tables() {
    for (const Table& table : find_tables(lines_)) {
      std::vector<Band> bands = read_bands(table, guide_.file, findings_);
      std::ranges::move(bands, std::back_inserter(guide_.bands));
    }
  }

  void read_line(const Line& line) {
    const std::string_view text = trim(line.text);
    if (text.empty()) return;
    if (const std::string_view heading = heading_text(text); !heading.empty()) {
      if (guide_.role.empty() && title(heading)) return;
      section_ = section_of(heading);
      return;
    }
    if (const auto tags = after_label(text, "Negotiation DNA")) {
      dna_tags(*tags);
    } else if (const auto mapping = after_label(text, "Level Mapping")) {
      guide_.level_mapping = *mapping;
      guide_.level_mapping_at = at(line, *mapping);
      guide_.levels = read_levels(*mapping, guide_.company);
      section_ = Section::other;
    } else if (text.starts_with('>')) {
      strategy(line, trim(text.substr(1)));
    } else if (section_ == Section::levers) {
      lever(line, text);
    } else if (section_ == Section::sources && (text.starts_with("- ") || text.starts_with("* "))) {
      guide_.sources.push_back(without_emphasis(text.substr(2)));
    } else if (section_ == Section::dna && !text.starts_with('|')) {
      if (!guide_.dna_text.empty()) guide_.dna_text += "\n\n";
      guide_.dna_text += text;
    }
  }

  static Section section_of(std::string_view heading) {
    if (contains_ignoring_case(heading, "sources")) return Section::sources;
    if (contains_ignoring_case(heading, "negotiation dna")) return Section::dna;
    if (contains_ignoring_case(heading, "levers")) return Section::levers;
    return Section::other;
  }

  // "ML/AI Engineer | Meta Global Negotiation Guide"
  bool title(std::string_view heading) {
    std::string_view rest = heading;
    bool cut = false;
    for (const std::string_view end : {"Global Negotiation Guide", "Negotiation Guide"}) {
      if (rest.size() > end.size() &&
          equals_ignoring_case(rest.substr(rest.size() - end.size()), end)) {
        rest = trim(rest.substr(0, rest.size() - end.size()));
        cut = true;
        break;
      }
    }
    if (!cut) return false;
    for (const std::string_view bar : {" | ", " — ", " – ", " - "}) {
      const std::size_t at = rest.rfind(bar);
      if (at == std::string_view::npos) continue;
      guide_.role = trim(rest.substr(0, at));
      guide_.company = trim(rest.substr(at + bar.size()));
      return true;
    }
    return false;
  }

  void dna_tags(std::string_view tags) {
    for (const std::string_view tag : split(tags, "|")) {
      if (std::string plain = without_emphasis(tag); !plain.empty()) {
        guide_.dna_tags.push_back(std::move(plain));
      }
    }
  }

  // `1. **Title:** "script"` and `**1. Title:** "script"`
  void lever(const Line& line, std::string_view text) {
    const std::string_view start = text;
    if (text.starts_with("**")) text.remove_prefix(2);
    std::size_t digits = 0;
    int number = 0;
    while (digits < text.size() && digits < 3 && is_digit(text[digits])) {
      number = number * 10 + (text[digits++] - '0');
    }
    if (digits == 0 || digits >= text.size() || text[digits] != '.') return;
    text = trim(text.substr(digits + 1));
    if (text.starts_with("**")) text.remove_prefix(2);
    const std::size_t bold_end = text.find("**");
    if (bold_end == std::string_view::npos) return;
    std::string_view title = trim(text.substr(0, bold_end));
    std::string_view script = trim(text.substr(bold_end + 2));
    if (title.ends_with(':')) title.remove_suffix(1);
    if (script.starts_with(':')) script = trim(script.substr(1));
    Lever lever{
        at(line, start), number, std::string(trim(title)), std::string(without_quotes(script)), {}};
    lever.asks = read_amounts(lever.script).asks;
    guide_.levers.push_back(std::move(lever));
  }

  void strategy(const Line& line, std::string_view text) {
    section_ = Section::other;
    const auto words = after_label(text, "Negotiate Up Strategy");
    if (!words) return;
    Strategy strategy{at(line, *words), std::string(without_quotes(*words)), {}, {}, {}};
    SpokenAmounts spoken = read_amounts(strategy.text);
    strategy.asks = std::move(spoken.asks);
    strategy.offers = std::move(spoken.offers);
    strategy.floor = std::move(spoken.floor);
    guide_.strategy = std::move(strategy);
  }

  Location at(const Line& line, std::string_view part) const {
    return {guide_.file, line.number, column_of(line, part)};
  }

  std::span<const Line> lines_;
  Guide& guide_;
  std::vector<Finding>& findings_;
  Section section_ = Section::other;
};

// Bands of the front matter, for a guide whose body has no table.
std::vector<Band> bands_of(const FrontMatter& front, const std::string& file,
                           std::vector<Finding>& findings) {
  std::vector<Band> bands;
  for (const FrontMatterBand& entry : front.compensation) {
    Band band;
    band.where = {file, entry.line, 0};
    band.region = entry.region;
    const auto range = [](const auto& low, const auto& high) -> std::optional<Range> {
      if (!low || !high) return std::nullopt;
      return Range{low->value, high->value};
    };
    if (entry.currency) {
      if (const auto currency = Currency::from_code(entry.currency->value)) {
        band.currency = *currency;
      } else {
        findings.push_back({"unknown-currency",
                            Severity::error,
                            {file, entry.currency->line, 0},
                            "\"" + entry.currency->value + "\" is not a currency.",
                            "Use an ISO 4217 code such as EUR."});
      }
    }
    band.base = range(entry.base_low, entry.base_high);
    band.total = range(entry.total_low, entry.total_high);
    if (const auto stock = range(entry.stock_low, entry.stock_high)) {
      band.equity = Equity{};
      band.equity->range = stock;
    }
    if (entry.bonus_percent) {
      const double percent = entry.bonus_percent->value;
      band.bonus = Bonus{std::nullopt, PercentRange{percent, percent}, {}};
    }
    bands.push_back(std::move(band));
  }
  return bands;
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
  if (guide.sources.empty()) guide.sources = front.data_sources;
  if (guide.level_mapping.empty() && !front.level_mapping.empty()) {
    guide.level_mapping = front.level_mapping;
    guide.level_mapping_at = {guide.file, front.level_mapping_line, 0};
    guide.levels = read_levels(guide.level_mapping, guide.company);
  }
  if (guide.dna_tags.empty()) {
    for (const std::string_view tag : split(front.dna_summary, "|")) {
      if (!trim(tag).empty()) guide.dna_tags.emplace_back(trim(tag));
    }
  }
}

}  // namespace

ReadGuide read_guide(std::string_view text, const std::string& file) {
  ReadGuide result;
  const auto refuse = [&](std::string rule, int line, std::string message, std::string advice) {
    result.findings.push_back(
        {std::move(rule), Severity::error, {file, line, 0}, std::move(message), std::move(advice)});
  };
  if (const std::size_t bad = find_invalid_utf8(text); bad != std::string_view::npos) {
    const auto line = static_cast<int>(std::ranges::count(text.substr(0, bad), '\n')) + 1;
    refuse("not-utf8", line, "This file is not UTF-8.", "Save it with the encoding UTF-8.");
    return result;
  }
  const std::vector<Line> lines = split_lines(text);
  const Parts parts = split_front(lines);
  if (parts.has_front) {
    result.front = read_front_matter(parts.yaml, file, 2, result.findings);
  } else if (!lines.empty() && trim(lines.front().text) == "---") {
    refuse("invalid-yaml", 1, "The front matter has no end.", "Close it with a line \"---\".");
  }

  Guide guide;
  guide.file = file;
  BodyReader(std::span(lines).subspan(parts.body), guide, result.findings).read();
  if (result.front) {
    fill_from_front(guide, *result.front);
    if (guide.bands.empty()) guide.bands = bands_of(*result.front, file, result.findings);
  }
  if (guide.role.empty() && guide.bands.empty()) {
    if (result.findings.empty()) {
      result.findings.push_back({"not-a-guide",
                                 Severity::info,
                                 {file, 0, 0},
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
                               {file, 0, 0},
                               "This guide has no compensation table.",
                               "Add a table with the columns Region, Base Salary and Total Comp."});
  }
  std::ranges::stable_sort(result.findings, {},
                           [](const Finding& finding) { return finding.where.line; });
  result.guide = std::move(guide);
  return result;
}

}  // namespace rangefinder
