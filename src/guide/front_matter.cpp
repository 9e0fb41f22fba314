#include "guide/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace rangefinder {
namespace {

class Block {
 public:
  Block(const std::string& file, int first_line, std::vector<Finding>& findings)
      : file_(file), first_line_(first_line), findings_(findings) {}

  FrontMatter read(const YAML::Node& root) {
    FrontMatter front;
    front.company = text(root, "company");
    front.company_display = text(root, "company_display");
    front.role = text(root, "role");
    front.role_display = text(root, "role_display");
    front.role_type = text(root, "role_type");
    front.last_updated = text(root, "last_updated");
    front.next_review_due = text(root, "next_review_due");
    front.salary_data_quarter = text(root, "salary_data_quarter");
    front.data_quality = text(root, "data_quality");
    front.dna_summary = text(root, "negotiation_dna_summary");
    if (const YAML::Node summary = root["negotiation_dna_summary"]) {
      front.dna_summary_line = line(summary);
    }
    if (const YAML::Node mapping = root["level_mapping"]; mapping && mapping.IsMap()) {
      front.level_mapping = text(mapping, "raw");
      if (const YAML::Node raw = mapping["raw"]) front.level_mapping_line = line(raw);
    }
    if (const YAML::Node sources = root["data_sources"]; sources && sources.IsSequence()) {
      for (const YAML::Node& source : sources) {
        if (source.IsScalar()) front.data_sources.push_back(source.Scalar());
      }
    }
    if (const YAML::Node bands = root["compensation"]; bands && bands.IsSequence()) {
      for (const YAML::Node& entry : bands) {
        if (entry.IsMap()) {
          front.compensation.push_back(band(entry));
        } else {
          report(entry, "An entry of \"compensation\" is not a mapping.",
                 "Write it as \"- region: London\" and keys below.");
        }
      }
    }
    return front;
  }

 private:
  FrontMatterBand band(const YAML::Node& entry) {
    FrontMatterBand band;
    band.line = line(entry);
    band.region = text(entry, "region");
    band.base_low = amount(entry, "base_low");
    band.base_high = amount(entry, "base_high");
    band.stock_low = amount(entry, "stock_low");
    band.stock_high = amount(entry, "stock_high");
    band.total_low = amount(entry, "total_comp_low");
    band.total_high = amount(entry, "total_comp_high");
    band.bonus_percent = number(entry, "bonus_pct");
    if (std::string code = text(entry, "currency"); !code.empty()) {
      band.currency = {std::move(code), line(entry["currency"])};
    }
    return band;
  }

  std::string text(const YAML::Node& map, const char* key) {
    const YAML::Node node = map[key];
    if (!node || node.IsNull()) return {};
    if (!node.IsScalar()) {
      report(node, "\"" + std::string(key) + "\" is not a single value.", "Write one value.");
      return {};
    }
    return node.Scalar();
  }

  std::optional<At<double>> number(const YAML::Node& map, const char* key) {
    const YAML::Node node = map[key];
    if (!node || node.IsNull()) return std::nullopt;
    double value = 0;
    if (node.IsScalar() && YAML::convert<double>::decode(node, value) && std::isfinite(value) &&
        value >= 0 && value < 1e15) {
      return At<double>{value, line(node)};
    }
    report(node, "\"" + std::string(key) + "\" is not an amount.",
           "Write digits only, such as 200000, or null.");
    return std::nullopt;
  }

  std::optional<At<Amount>> amount(const YAML::Node& map, const char* key) {
    const auto value = number(map, key);
    if (!value) return std::nullopt;
    return At<Amount>{round_amount(value->value), value->line};
  }

  int line(const YAML::Node& node) const { return first_line_ + node.Mark().line; }

  void report(const YAML::Node& node, std::string message, std::string advice) {
    findings_.push_back({"front-matter-value",
                         Severity::warning,
                         {file_, line(node), node.Mark().column + 1},
                         std::move(message),
                         std::move(advice)});
  }

  const std::string& file_;
  int first_line_;
  std::vector<Finding>& findings_;
};

// Whether the quotation mark at `open` is closed where its value ends: yaml-cpp takes the next one,
// wherever it is, or reads to the end of the block, and every key between is lost without a word.
bool is_closed(std::string_view yaml, std::size_t open) {
  const char mark = yaml[open];
  std::size_t at = open + 1;
  for (;; ++at) {
    at = yaml.find(mark, at);
    if (at == std::string_view::npos) return false;
    const bool doubled = mark == '\'' && at + 1 < yaml.size() && yaml[at + 1] == mark;
    const bool escaped = mark == '"' && yaml[at - 1] == '\\';
    if (doubled) ++at;
    if (!doubled && !escaped) break;
  }
  const std::size_t end = std::min(yaml.find('\n', at), yaml.size());
  const std::string_view rest = trim(yaml.substr(at + 1, end - at - 1));
  return rest.empty() || std::string_view("#,]}:").find(rest.front()) != std::string_view::npos;
}

std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// The line, from 0, whose value starts with a quotation mark that is not closed.
std::optional<int> unclosed_quote(std::string_view yaml) {
  int number = 0;
  std::optional<std::size_t> block;  // indentation of the key of a block of text
  for (const std::string_view line : split(yaml, "\n")) {
    const std::string_view text = trim(line);
    if (block && !text.empty() && indentation(line) <= *block) block.reset();
    if (!block && !text.empty() && text.front() != '#') {
      const std::size_t colon = text.find(": ");
      std::string_view value = text;
      if (colon != std::string_view::npos) {
        value = trim(text.substr(colon + 2));
      } else if (text.starts_with("- ")) {
        value = trim(text.substr(2));
      }
      if (!value.empty() && (value.front() == '|' || value.front() == '>')) {
        block = indentation(line);
      } else if (!value.empty() && (value.front() == '"' || value.front() == '\'') &&
                 !is_closed(yaml, static_cast<std::size_t>(value.data() - yaml.data()))) {
        return number;
      }
    }
    ++number;
  }
  return std::nullopt;
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view yaml, const std::string& file,
                                             int first_line, std::vector<Finding>& findings) {
  const auto broken = [&](int line, int column, const std::string& what) {
    findings.push_back({"invalid-yaml",
                        Severity::error,
                        {file, line, column},
                        "The front matter is not valid YAML: " + what + ".",
                        "Mend this line; the rest of the guide is read without it."});
  };
  if (const auto line = unclosed_quote(yaml)) {
    broken(first_line + *line, 0, "a quotation mark is not closed");
    return std::nullopt;
  }
  try {
    const YAML::Node root = YAML::Load(std::string(yaml));
    if (!root.IsMap()) {
      broken(first_line, 0, "it is not a list of \"key: value\" lines");
      return std::nullopt;
    }
    return Block(file, first_line, findings).read(root);
  } catch (const YAML::Exception& error) {
    const bool placed = !error.mark.is_null();
    broken(placed ? first_line + error.mark.line : first_line, placed ? error.mark.column + 1 : 0,
           error.msg);
    return std::nullopt;
  }
}

}  // namespace rangefinder
