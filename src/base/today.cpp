#include "base/today.h"

namespace rangefinder {

std::string today() { return day_of(std::time(nullptr)); }

// Without strftime, which brings the names of days and months into the page.
std::string day_of(std::time_t moment) {
  std::tm day{};
  localtime_r(&moment, &day);
  const auto two = [](int number) { return std::to_string(100 + number).substr(1); };
  return std::to_string(1900 + day.tm_year) + '-' + two(day.tm_mon + 1) + '-' + two(day.tm_mday);
}

}  // namespace rangefinder
