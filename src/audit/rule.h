// The rules that guides are checked against, the reader's and the audit's: what each means, an
// example and what to do. `rangefinder check --rules` and `--explain` print them.
#pragma once

#include <span>
#include <string_view>

#include "base/finding.h"

namespace rangefinder {

struct Rule {
  std::string_view id;          // "total-gap": stable, people skip and search by it
  Severity severity;            // the worst that it reports
  std::string_view summary;     // one line: "The stated total is far from its parts."
  std::string_view meaning;     // why it matters, and what exactly is compared
  std::string_view example;     // a piece of a guide that it reports
  std::string_view what_to_do;  // in general; each finding has its own advice
};

// Every rule, in the order of their ids.
std::span<const Rule> rules();

// Nothing for an id that no rule has.
const Rule* find_rule(std::string_view id);

}  // namespace rangefinder
