#include "audit/dates.h"

#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"

using namespace rangefinder;
using namespace rangefinder::tests;

namespace {

std::string due(const std::string& date) {
  return "---\nrole: ml\nnext_review_due: " + date + "\n---\n" +
         row("| London | £1K | — | — | — |");
}

}  // namespace

TEST_CASE("A date is one of the calendar", "[audit]") {
  for (const char* date : {"2026-05-23", "2024-02-29", "2000-02-29", "2026-12-31"}) {
    INFO(date);
    CHECK(is_date(date));
  }
  for (const char* date :
       {"", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-05-00", "2026-5-23",
        "26-05-2023", "2026/05/23", "2026-05-23T00:00", "20x6-05-23"}) {
    INFO(date);
    CHECK_FALSE(is_date(date));
  }
}

TEST_CASE("A quarter is one of four", "[audit]") {
  CHECK(is_quarter("2025-Q1"));
  CHECK(is_quarter("2025-Q4"));
  for (const char* quarter :
       {"", "2025-Q0", "2025-Q5", "2025Q4", "Q4-2025", "2025-q4", "2025-Q44"}) {
    INFO(quarter);
    CHECK_FALSE(is_quarter(quarter));
  }
}

TEST_CASE("A review that was due is told on its line with both dates", "[audit]") {
  CHECK(found(due("2026-05-31"), "stale", {"2026-06-01"}) ==
        Strings{"3 info: The review was due on 2026-05-31; today is 2026-06-01."});
  CHECK(found(due("2026-06-01"), "stale", {"2026-06-01"}).empty());
  CHECK(found(due("2027-01-01"), "stale", {"2026-06-01"}).empty());
}

TEST_CASE("Without a day, or with a date that is none, no review is due", "[audit]") {
  CHECK(found(due("2026-05-31"), "stale").empty());
  CHECK(found(due("2026-05-31"), "stale", {"tomorrow"}).empty());
  CHECK(found(due("0-spring"), "stale", {"2026-06-01"}).empty());
}

TEST_CASE("A date that is none is noted on its line", "[audit]") {
  CHECK(found(due("0-spring"), "invalid-date") ==
        Strings{"3 info: next_review_due is \"0-spring\"."});
  CHECK(found(due("null"), "invalid-date").empty());
  CHECK(found(row("| London | £1K | — | — | — |"), "invalid-date").empty());
}
