#include "base/today.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

// At noon, whatever the zone.
std::time_t noon(int year, int month, int day) {
  std::tm local{};
  local.tm_year = year - 1900;
  local.tm_mon = month - 1;
  local.tm_mday = day;
  local.tm_hour = 12;
  local.tm_isdst = -1;
  return std::mktime(&local);
}

}  // namespace

TEST_CASE("A day is written with four, two and two digits", "[base][today]") {
  CHECK(day_of(noon(2026, 11, 26)) == "2026-11-26");
  CHECK(day_of(noon(2027, 1, 2)) == "2027-01-02");
  CHECK(day_of(noon(1999, 12, 31)) == "1999-12-31");
}

TEST_CASE("Today is the day of this moment", "[base][today]") {
  const std::string before = day_of(std::time(nullptr));
  const std::string day = today();
  CHECK((day == before || day == day_of(std::time(nullptr))));  // midnight may lie between
}
