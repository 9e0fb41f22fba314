// From a file's text to a Guide.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "guide/front_matter.h"
#include "guide/guide.h"

namespace rangefinder {

struct ReadGuide {
  std::optional<Guide> guide;        // nothing where the text is no guide at all
  std::optional<FrontMatter> front;  // what the front matter says, for the audit to compare
  std::vector<Finding> findings;     // in the order of their lines
};

// Reads `text` under the name `file`, which the locations of all values carry. A company or role
// that the text does not say comes from the name ("meta/ml-ai-engineer.md"). Reads what it can:
// what cannot be read is a finding and the rest is there.
ReadGuide read_guide(std::string_view text, const std::string& file);

}  // namespace rangefinder
