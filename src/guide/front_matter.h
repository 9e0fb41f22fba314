// The YAML block at the top of a guide. It repeats part of the body, often with losses: the body
// wins, and `compare.h` says where they differ.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "base/money.h"

namespace rangefinder {

// A scalar and the line it stands on (in the file, from 1).
template <typename T>
struct At {
  T value;
  int line = 0;
};

// One entry of `compensation:`. What is null or missing is absent.
struct FrontMatterBand {
  int line = 0;
  std::string region;
  std::optional<At<Amount>> base_low, base_high, stock_low, stock_high, total_low, total_high;
  std::optional<At<double>> bonus_percent;
  std::optional<At<std::string>> currency;
};

struct FrontMatter {
  std::string company, company_display, role, role_display, role_type;
  std::string last_updated, next_review_due, salary_data_quarter, data_quality;
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
