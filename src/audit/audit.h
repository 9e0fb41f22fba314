// What is odd about a guide that could be read: one rule, one function.
//
//   totals.h        do the parts make the total; is a grant a year's worth
//   currencies.h    which currency, at which rate, in which place
//   rows.h          rows and levels against each other
//   parts.h, dates.h, asks.h, front_matter.h
//   together.h      rules that look at several guides at once
#pragma once

#include <string>
#include <vector>

#include "base/finding.h"
#include "guide/reader.h"

namespace rangefinder {

struct AuditOptions {
  std::string today;  // ISO date that reviews are due against; "" checks none
};

// The findings of every rule that looks at one guide, in the order of their places; those of the
// reader are not repeated. Nothing is repaired.
std::vector<Finding> audit(const ReadGuide& read, const AuditOptions& options = {});

}  // namespace rangefinder
