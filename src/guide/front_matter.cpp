#include "guide/front_matter.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "guide/yaml.h"

namespace rangefinder {
namespace {

using AmountValue = std::optional<At<Amount>> FrontMatterBand::*;

struct AmountKey {
  std::string_view name;
  AmountValue value;
};

constexpr std::array kAmountKeys = {
    AmountKey{"base_low", &FrontMatterBand::base_low},
    AmountKey{"base_high", &FrontMatterBand::base_high},
    AmountKey{"stock_low", &FrontMatterBand::stock_low},
    AmountKey{"stock_high", &FrontMatterBand::stock_high},
    AmountKey{"equity_low", &FrontMatterBand::stock_low},
    AmountKey{"equity_high", &FrontMatterBand::stock_high},
    AmountKey{"bonus_low", &FrontMatterBand::bonus_low},
    AmountKey{"bonus_high", &FrontMatterBand::bonus_high},
    AmountKey{"signing_low", &FrontMatterBand::signing_low},
    AmountKey{"signing_high", &FrontMatterBand::signing_high},
    AmountKey{"signing_bonus_low", &FrontMatterBand::signing_low},
    AmountKey{"signing_bonus_high", &FrontMatterBand::signing_high},
    AmountKey{"total_comp_low", &FrontMatterBand::total_low},
    AmountKey{"total_comp_high", &FrontMatterBand::total_high},
    AmountKey{"total_low", &FrontMatterBand::total_low},
    AmountKey{"total_high", &FrontMatterBand::total_high},
};

class Block {
 public:
  Block(const std::string& file, int first_line, std::vector<Finding>& findings)
      : file_(file), first_line_(first_line), findings_(findings) {}

  FrontMatter read(const YamlNode& root) {
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
    front.last_updated_line = line_of(root, "last_updated");
    front.next_review_due_line = line_of(root, "next_review_due");
    front.salary_data_quarter_line = line_of(root, "salary_data_quarter");
    front.dna_summary = text(root, "negotiation_dna_summary");
    if (const YamlNode summary = root["negotiation_dna_summary"]) {
      front.dna_summary_line = line(summary);
    }
    const YamlNode mapping = root["level_mapping"];
    if (mapping.is_map()) {
      front.level_mapping = text(mapping, "raw");
      if (const YamlNode raw = mapping["raw"]) front.level_mapping_line = line(raw);
    } else if (mapping && !mapping.is_null()) {
      report(mapping, "\"level_mapping\" has no keys.", "Write it as \"raw: L4 = L5\" below it.");
    }
    read_list(root, "data_sources", "- Levels.fyi", [&](const YamlNode& source) {
      if (source.is_scalar()) {
        front.data_sources.push_back(source.text());
      } else if (!source.is_null()) {
        report(source, "An entry of \"data_sources\" is not a single value.",
               "Write it as \"- Levels.fyi\".");
      }
    });
    read_list(root, "compensation", "- region: London", [&](const YamlNode& entry) {
      if (entry.is_map()) {
        front.compensation.push_back(band(entry));
      } else {
        report(entry, "An entry of \"compensation\" is not a mapping.",
               "Write it as \"- region: London\" and keys below.");
      }
    });
    return front;
  }

 private:
  // Calls `read` for each entry of a list. `example` is how an entry starts.
  template <typename Read>
  void read_list(const YamlNode& root, const std::string& key, const std::string& example,
                 Read read) {
    const YamlNode node = root[key];
    if (node.is_list()) {
      for (const auto& entry : node) read(entry);
    } else if (node && !node.is_null()) {
      report(node, "\"" + key + "\" is not a list.",
             "Write each entry as \"" + example + "\" below it.");
    }
  }

  FrontMatterBand band(const YamlNode& entry) {
    FrontMatterBand band;
    band.at = spot(entry);
    band.line = band.at.line;
    for (const auto& pair : entry) {
      if (pair.first.is_scalar()) {
        value(band, pair.first, pair.second);
      } else {
        report(pair.first, "A key of \"compensation\" is not a single word.",
               "Write it as \"base_low: 200000\".");
      }
    }
    return band;
  }

  // One line of an entry.
  void value(FrontMatterBand& band, const YamlNode& key, const YamlNode& node) {
    const std::string name = key.text();
    for (const AmountKey& known : kAmountKeys) {
      if (known.name == name) {
        keep(band.*known.value, amount(node, name));
        return;
      }
    }
    if (name == "region" || name == "location") {
      keep(band.region, text(node, name));
    } else if (name == "level") {
      keep(band.level, text(node, name));
    } else if (name == "bonus_pct" || name == "bonus_pct_low") {
      keep(band.bonus_percent, number(node, name));
    } else if (name == "bonus_pct_high") {
      keep(band.bonus_percent_high, number(node, name));
    } else if (name == "currency") {
      if (std::string code = text(node, name); !code.empty()) {
        keep(band.currency,
             std::optional(At<std::string>{std::move(code), spot(node).line, spot(node)}));
      }
    } else if (unknown_keys_.insert(name).second) {
      findings_.push_back({"front-matter-value",
                           Severity::info,
                           {file_, spot(key)},
                           "\"" + name + "\" is no key of \"compensation\" that is read.",
                           "Write it in the table, or leave it out."});
    }
  }

  // The first of two keys that mean the same stays.
  template <typename T>
  static void keep(std::optional<T>& value, std::optional<T> read) {
    if (!value) value = std::move(read);
  }
  static void keep(std::string& value, std::string read) {
    if (value.empty()) value = std::move(read);
  }

  std::string text(const YamlNode& map, const char* key) {
    return text(map[key], std::string(key));
  }

  std::string text(const YamlNode& node, const std::string& key) {
    if (!node || node.is_null()) return {};
    if (!node.is_scalar()) {
      report(node, "\"" + key + "\" is not a single value.", "Write one value.");
      return {};
    }
    return node.text();
  }

  std::optional<At<double>> number(const YamlNode& node, const std::string& key) {
    if (!node || node.is_null()) return std::nullopt;
    const auto value = node.number();
    if (value && *value >= 0 && *value < 1e15) {
      return At<double>{*value, spot(node).line, spot(node)};
    }
    const std::string written = node.is_scalar() ? ": " + node.text() : std::string();
    report(node, "\"" + key + "\" is not an amount" + written + ".",
           "Write digits only, such as 200000, or null.");
    return std::nullopt;
  }

  std::optional<At<Amount>> amount(const YamlNode& node, const std::string& key) {
    const auto value = number(node, key);
    if (!value) return std::nullopt;
    return At<Amount>{round_amount(value->value), value->line, value->at};
  }

  int line_of(const YamlNode& map, const char* key) const {
    const YamlNode node = map[key];
    return node ? line(node) : 0;
  }

  int line(const YamlNode& node) const { return first_line_ + node.line(); }

  Spot spot(const YamlNode& node) const {
    const int length = node.is_scalar() ? static_cast<int>(node.scalar().size()) : 0;
    return {line(node), node.column() + 1, length};
  }

  void report(const YamlNode& node, std::string message, std::string advice) {
    findings_.push_back({"front-matter-value",
                         Severity::warning,
                         {file_, {line(node), node.column() + 1, 0}},
                         std::move(message),
                         std::move(advice)});
  }

  const std::string& file_;
  int first_line_;
  std::vector<Finding>& findings_;
  std::set<std::string> unknown_keys_;  // that are reported
};

// Where the quotation mark at `open` is closed, if that is where its value ends: yaml-cpp takes the
// next one, wherever it is, or reads to the end of the block, and every key between is lost without
// a word.
std::optional<std::size_t> closing_quote(std::string_view yaml, std::size_t open) {
  const char mark = yaml[open];
  std::size_t at = open + 1;
  for (;; ++at) {
    at = yaml.find(mark, at);
    if (at == std::string_view::npos) return std::nullopt;
    const bool doubled = mark == '\'' && at + 1 < yaml.size() && yaml[at + 1] == mark;
    std::size_t slashes = 0;  // two of them are one that is meant
    while (at - slashes > open + 1 && yaml[at - 1 - slashes] == '\\') ++slashes;
    const bool escaped = mark == '"' && slashes % 2 == 1;
    if (doubled) ++at;
    if (!doubled && !escaped) break;
  }
  const std::size_t end = std::min(yaml.find('\n', at), yaml.size());
  const std::string_view rest = trim(yaml.substr(at + 1, end - at - 1));
  const bool closed =
      rest.empty() || std::string_view("#,]}:").find(rest.front()) != std::string_view::npos;
  return closed ? std::optional(at) : std::nullopt;
}

std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// The line, from 0, whose value starts with a quotation mark that is not closed.
std::optional<int> unclosed_quote(std::string_view yaml) {
  int number = -1;
  std::optional<std::size_t> block;  // indentation of the key of a block of text
  std::size_t quoted = 0;            // up to here stands what a quotation mark opened
  for (const std::string_view line : split(yaml, "\n")) {
    ++number;
    if (static_cast<std::size_t>(line.data() - yaml.data()) < quoted) continue;
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
      } else if (!value.empty() && (value.front() == '"' || value.front() == '\'')) {
        const auto close =
            closing_quote(yaml, static_cast<std::size_t>(value.data() - yaml.data()));
        if (!close) return number;
        quoted = *close;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view yaml, const std::string& file,
                                             int first_line, std::vector<Finding>& findings) {
  const auto broken = [&](int line, int column, const std::string& what,
                          const std::string& rule = "invalid-yaml") {
    const std::string_view start = rule == "invalid-yaml" ? "The front matter is not valid YAML: "
                                                          : "The front matter is not read: ";
    findings.push_back({rule,
                        Severity::error,
                        {file, {line, column, 0}},
                        std::string(start) + what + ".",
                        "Mend this line; the rest of the guide is read without it."});
  };
  if (const auto line = unclosed_quote(yaml)) {
    broken(first_line + *line, 0, "a quotation mark is not closed");
    return std::nullopt;
  }
  const auto parsed = read_yaml(yaml);
  if (!parsed) {
    const YamlFault& fault = parsed.error();
    const bool placed = fault.line >= 0;
    broken(placed ? first_line + fault.line : first_line, placed ? fault.column + 1 : 0,
           fault.message, fault.rule);
    return std::nullopt;
  }
  if (!parsed->root().is_map()) {
    broken(first_line, 0, "it is not a list of \"key: value\" lines");
    return std::nullopt;
  }
  return Block(file, first_line, findings).read(parsed->root());
}

}  // namespace rangefinder
