// Rules about the dates in the front matter.
#pragma once

#include <string_view>
#include <vector>

#include "base/finding.h"
#include "guide/reader.h"

namespace rangefinder {

bool is_date(std::string_view text);     // "2026-05-23": an ISO date that the calendar has
bool is_quarter(std::string_view text);  // "2025-Q4"

}  // namespace rangefinder

namespace rangefinder::rule {

// A review that was due before `today`, an ISO date; "" checks none.
void stale(const ReadGuide& read, std::string_view today, std::vector<Finding>& findings);

// last_updated or next_review_due that is no date, salary_data_quarter that is no quarter.
void invalid_date(const ReadGuide& read, std::vector<Finding>& findings);

}  // namespace rangefinder::rule
