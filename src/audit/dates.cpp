#include "audit/dates.h"

#include <chrono>

#include "base/text.h"

namespace rangefinder {
namespace {

// The whole of `text` as digits; -1 where it is anything else.
int digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? -1 : value;
}

}  // namespace

bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const int year = digits(text.substr(0, 4));
  const int month = digits(text.substr(5, 2));
  const int day = digits(text.substr(8, 2));
  if (year < 0 || month < 0 || day < 0) return false;
  return (std::chrono::year(year) / month / day).ok();
}

bool is_quarter(std::string_view text) {
  return text.size() == 7 && digits(text.substr(0, 4)) >= 0 && text.substr(4, 2) == "-Q" &&
         text[6] >= '1' && text[6] <= '4';
}

}  // namespace rangefinder

namespace rangefinder::rule {

void stale(const ReadGuide& read, std::string_view today, std::vector<Finding>& findings) {
  const std::string& due = read.guide->next_review_due;
  if (!read.front || !is_date(due) || !is_date(today) || due >= today) return;
  findings.push_back({"stale", Severity::info,
                      read.guide->at({read.front->next_review_due_line, 0, 0}),
                      "The review was due on " + due + "; today is " + std::string(today) + ".",
                      "Review the guide and set next_review_due to the next date."});
}

void invalid_date(const ReadGuide& read, std::vector<Finding>& findings) {
  if (!read.front) return;
  const auto check = [&](bool well, const char* key, const std::string& value, int line,
                         const char* form) {
    if (well || value.empty()) return;
    findings.push_back({"invalid-date", Severity::info, read.guide->at({line, 0, 0}),
                        std::string(key) + " is \"" + value + "\".",
                        std::string("Write it as ") + form + ". It is shown as it stands."});
  };
  constexpr const char* kDate = "year, month and day: 2026-05-23";
  const FrontMatter& front = *read.front;
  check(is_date(front.last_updated), "last_updated", front.last_updated, front.last_updated_line,
        kDate);
  check(is_date(front.next_review_due), "next_review_due", front.next_review_due,
        front.next_review_due_line, kDate);
  check(is_quarter(front.salary_data_quarter), "salary_data_quarter", front.salary_data_quarter,
        front.salary_data_quarter_line, "year and quarter: 2025-Q4");
}

}  // namespace rangefinder::rule
