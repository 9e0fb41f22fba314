#include "export/sarif.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

#include "base/text.h"
#include "export/dump.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

std::string_view level_of(Severity severity) {
  return severity == Severity::info ? "note" : name(severity);
}

Json text_json(std::string_view text) { return {{"text", text}}; }

// "total-gap" gives "TotalGap", as readers show it for a title.
std::string title_of(std::string_view id) {
  std::string title;
  for (const std::string_view word : split(id, "-")) {
    if (word.empty()) continue;
    title += to_upper_ascii(word.substr(0, 1));
    title += word.substr(1);
  }
  return title;
}

Json rule_json(const SarifRule& rule) {
  const std::string help =
      std::string(rule.what_to_do) + "\n\nExample:\n" + std::string(rule.example);
  const std::string markdown = std::string(rule.what_to_do) + "\n\nExample:\n\n````markdown\n" +
                               std::string(rule.example) + "\n````\n";
  return {{"id", rule.id},
          {"name", title_of(rule.id)},
          {"shortDescription", text_json(rule.summary)},
          {"fullDescription", text_json(rule.meaning)},
          {"help", {{"text", help}, {"markdown", markdown}}},
          {"defaultConfiguration", {{"level", level_of(rule.severity)}}}};
}

// FNV-1a: not for secrets, only to tell lines apart.
std::uint64_t hash_of(std::string_view text, std::uint64_t hash = 0xcbf29ce484222325U) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash;
}

// What a line of a file amounts to. Findings come line by line, and a line of a million bytes may
// have many, each further on than the last: none of them starts from the beginning.
class CurrentLine {
 public:
  void move_to(const Location& where, std::string_view text) {
    if (where.file == file_ && where.line == number_) return;
    file_ = where.file;
    number_ = where.line;
    hash_ = hash_of(trim(text));
    at_ = 0;
    units_ = 0;
  }

  std::uint64_t hash() const { return hash_; }

  // The UTF-16 units before `byte` (an offset from 0) of the line's text.
  int units_before(std::string_view text, std::size_t byte) {
    byte = std::min(byte, text.size());
    if (byte < at_) {
      at_ = 0;
      units_ = 0;
    }
    while (at_ < byte) units_ += next_code_point(text, at_) > 0xFFFF ? 2 : 1;
    return units_;
  }

 private:
  std::string file_;
  int number_ = -1;
  std::uint64_t hash_ = 0;
  std::size_t at_ = 0;
  int units_ = 0;
};

// Writes the results of a run, and collects its artifacts.
class Results {
 public:
  Results(const SarifOptions& options, Json& rules) : options_(options), rules_(rules) {
    for (const SarifRule& rule : options.rules) {
      indexes_.emplace(rule.id, rules_.size());
      rules_.push_back(rule_json(rule));
    }
  }

  Json result(const Finding& finding) {
    const Location& where = finding.where;
    const std::string_view line = options_.line_of(where.file, where.line);
    line_.move_to(where, line);
    std::string message = finding.message;
    if (!finding.advice.empty()) message += (message.empty() ? "" : " ") + finding.advice;
    Json json = {{"ruleId", finding.rule},
                 {"ruleIndex", rule_index(finding)},
                 {"level", level_of(finding.severity)},
                 {"message", text_json(message)},
                 {"locations", Json::array({location(where, region(where, line))})},
                 {"partialFingerprints", {{"rangefinderLine/v1", fingerprint(finding)}}}};
    if (finding.other_line > 0) {
      Json other = location(where, {{"startLine", finding.other_line}});
      other["id"] = 1;
      other["message"] = text_json("The other line.");
      json["relatedLocations"] = Json::array({std::move(other)});
    }
    return json;
  }

  Json artifacts = Json::array();

 private:
  std::size_t rule_index(const Finding& finding) {
    const auto [at, is_new] = indexes_.emplace(finding.rule, rules_.size());
    if (is_new) rules_.push_back({{"id", finding.rule}});
    return at->second;
  }

  Json region(const Location& where, std::string_view line) {
    if (where.line <= 0) return {};
    Json region = {{"startLine", where.line}};
    if (where.column <= 0) return region;
    const auto from = static_cast<std::size_t>(where.column - 1);
    const auto length = static_cast<std::size_t>(std::max(where.length, 0));
    region["startColumn"] = 1 + line_.units_before(line, from);
    region["endColumn"] = 1 + line_.units_before(line, from + length);
    return region;
  }

  Json location(const Location& where, Json region) {
    const std::size_t index = artifact(where.file);
    Json physical = {{"artifactLocation", {{"uri", uri_}, {"index", index}}}};
    if (!region.is_null()) physical["region"] = std::move(region);
    return {{"physicalLocation", std::move(physical)}};
  }

  std::size_t artifact(const std::string& file) {
    const auto [at, is_new] = files_.emplace(file, artifacts.size());
    if (is_new) {
      artifacts.push_back({{"location", {{"uri", uri_of(file, options_.folder)}}},
                           {"mimeType", "text/markdown"},
                           {"sourceLanguage", "markdown"}});
    }
    uri_ = artifacts[at->second]["location"]["uri"].get_ref<const std::string&>();
    return at->second;
  }

  // Of the rule, the file and the line's words; the how-manyeth of these tells equal ones apart.
  std::string fingerprint(const Finding& finding) {
    std::uint64_t hash = hash_of(finding.rule);
    hash = hash_of(uri_, hash_of("\n", hash));
    hash = hash_of(hexadecimal(line_.hash(), 16), hash_of("\n", hash));
    return hexadecimal(hash, 16) + ':' + std::to_string(++seen_[hash]);
  }

  const SarifOptions& options_;
  Json& rules_;
  std::map<std::string, std::size_t, std::less<>> indexes_;
  std::map<std::string, std::size_t, std::less<>> files_;
  std::map<std::uint64_t, int> seen_;
  std::string uri_;  // of the last location
  CurrentLine line_;
};

}  // namespace

std::string findings_to_sarif(std::span<const Finding> findings, const SarifOptions& options) {
  Json rules = Json::array();
  Results results(options, rules);
  Json list = Json::array();
  for (const Finding& finding : findings) list.push_back(results.result(finding));
  Json driver = {{"name", "Rangefinder"},
                 {"version", options.version},
                 {"semanticVersion", options.version},
                 {"rules", std::move(rules)}};
  Json run = {{"tool", {{"driver", std::move(driver)}}},
              {"columnKind", "utf16CodeUnits"},
              {"defaultEncoding", "UTF-8"},
              {"artifacts", std::move(results.artifacts)},
              {"results", std::move(list)}};
  const Json log = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({std::move(run)})}};
  return dump(log) + '\n';
}

std::string uri_of(std::string_view path, std::string_view folder) {
  while (folder.size() > 1 && folder.ends_with('/')) folder.remove_suffix(1);
  if (!folder.empty() && path.size() > folder.size() && path.starts_with(folder) &&
      path[folder.size()] == '/') {
    path.remove_prefix(folder.size() + 1);
  }
  while (path.starts_with("./")) path.remove_prefix(2);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (is_ascii_letter(c) || is_digit(c) ||
        std::string_view("-._~/").find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += '%' + hexadecimal(static_cast<unsigned char>(c), 2);
    }
  }
  return uri;
}

}  // namespace rangefinder
