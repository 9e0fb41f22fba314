// The YAML block at the top of a guide. It repeats part of the body, often with losses: the body
// wins, and the audit says where they differ.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "base/money.h"

namespace rangefinder {

// A scalar and where it stands in the file.
template <typename T>
struct At {
  T value;
  int line = 0;  // of `at`
  Spot at = {};
};

// One entry of `compensation:`. What is null or missing is absent. Keys go by several names: stock
// or equity, signing or signing_bonus, bonus_pct or bonus_pct_low.
struct FrontMatterBand {
  int line = 0;  // of `at`
  std::string region;
  std::optional<At<Amount>> base_low, base_high, stock_low, stock_high, total_low, total_high;
  std::optional<At<double>> bonus_percent;  // the low end, where there is a high one
  std::optional<At<std::string>> currency;
  std::optional<At<double>> bonus_percent_high;
  std::optional<At<Amount>> bonus_low, bonus_high, signing_low, signing_high;
  std::string level;
  Spot at = {};
};

struct FrontMatter {
  std::string company, company_display, role, role_display, role_type;
  std::string last_updated, next_review_due, salary_data_quarter, data_quality;
  int last_updated_line = 0, next_review_due_line = 0, salary_data_quarter_line = 0;
  std::vector<FrontMatterBand> compensation;
  std::string level_mapping;
  int level_mapping_line = 0;
  std::vector<std::string> data_sources;
  std::string dna_summary;
  int dna_summary_line = 0;
};

// Reads `yaml`, whose first line is line `first_line` of `file`. What cannot be read becomes a
// finding; nothing is returned only where the whole block is no YAML mapping.
std::optional<FrontMatter> read_front_matter(std::string_view yaml, const std::string& file,
                                             int first_line, std::vector<Finding>& findings);

}  // namespace rangefinder
